#include "parchemin/ui/searchfield.h"

#include "parchemin/ui/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_glass(addAction(icon(Icon::Search, Token::Muted), QLineEdit::LeadingPosition))
    , m_hint(new QLabel(this))
{
    setProperty("variant", u"search"_s);
    m_hint->setObjectName(u"shortcutHint"_s);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->hide();
    connect(this, &QLineEdit::textChanged, this, &SearchField::placeHint);
}

void SearchField::setPrompt(const QString &prompt)
{
    setPlaceholderText(prompt);
    setAccessibleName(prompt);
    m_glass->setText(prompt); // a button for the screen reader
}

void SearchField::setShortcutHint(const QKeySequence &keys)
{
    // "Ctrl+K" reads as two keys on the small label.
    m_hint->setText(keys.toString(QKeySequence::NativeText).replace(u'+', u' '));
    placeHint();
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeHint();
}

bool SearchField::event(QEvent *event)
{
    // A line that is searched in is emptied by Escape: Ctrl+U is the window's there too, as Ctrl+K is.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<const QKeyEvent *>(event)->keyCombination() == QKeyCombination(Qt::CTRL, Qt::Key_U)) {
        event->ignore();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::placeHint()
{
    m_hint->setVisible(text().isEmpty() && !m_hint->text().isEmpty());
    const QSize size = m_hint->sizeHint();
    // The prompt ends before it.
    setTextMargins(0, 0, m_hint->isHidden() ? 0 : size.width() + 6, 0);
    m_hint->setGeometry(width() - size.width() - 8, (height() - size.height()) / 2, size.width(),
                        size.height());
}

} // namespace parchemin::ui
