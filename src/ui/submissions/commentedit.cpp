#include "ui/submissions/commentedit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QMimeData>
#include <QPointer>
#include <QScrollBar>
#include <QStringListModel>
#include <QTextBlock>

#include <chrono>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr std::chrono::milliseconds typingPause(150);
constexpr qsizetype shortestSearch = 2;
constexpr int mostLines = 8;
/// Border and padding of a field, above and below: resources/styles/parchemin.qss.
constexpr int frameHeight = 16;

} // namespace

CommentEdit::CommentEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_earlier(new QStringListModel(this))
    , m_completer(new QCompleter(m_earlier, this))
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setObjectName(u"commentBank"_s);
    m_completer->popup()->setTextElideMode(Qt::ElideRight);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &CommentEdit::insertEarlier);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (typedLine().trimmed().size() >= shortestSearch)
            search(typedLine());
    });
    connect(this, &QPlainTextEdit::textChanged, this, &CommentEdit::fitHeight);
    fitHeight();
}

void CommentEdit::setBank(Bank bank)
{
    m_bank = std::move(bank);
}

void CommentEdit::offerAll()
{
    search({});
}

QSize CommentEdit::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), m_height};
}

QSize CommentEdit::minimumSizeHint() const
{
    return {80, m_height};
}

void CommentEdit::keyPressEvent(QKeyEvent *event)
{
    QAbstractItemView *popup = m_completer->popup();
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (popup->isVisible() && isReturn && popup->currentIndex().isValid()) {
        event->ignore(); // the completer inserts
        return;
    }
    if (event->key() == Qt::Key_Escape && !popup->isVisible()) {
        emit left();
        return;
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        offerAll();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    const bool isText = !event->text().isEmpty() && event->text().at(0).isPrint();
    if (m_bank && !isReadOnly() && (isText || event->key() == Qt::Key_Backspace))
        m_pause.start();
    if (isReturn)
        popup->hide();
}

/// A file dropped here is handed in by the page, not named in the comment.
bool CommentEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return !source->hasUrls() && QPlainTextEdit::canInsertFromMimeData(source);
}

void CommentEdit::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        m_pause.stop();
    QPlainTextEdit::focusOutEvent(event);
}

void CommentEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
    // While it had not grown yet, it followed the cursor down.
    if (verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
        verticalScrollBar()->setValue(0);
}

void CommentEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fitHeight();
}

QString CommentEdit::typedLine() const
{
    return textCursor().block().text().left(textCursor().positionInBlock());
}

void CommentEdit::search(const QString &typed)
{
    if (!m_bank || isReadOnly())
        return;
    const quint64 number = ++m_question;
    m_bank(typed, [self = QPointer(this), number,
                   isTyped = !typed.isEmpty()](const std::vector<EarlierComment> &comments) {
        if (!self || self->m_question != number || !self->hasFocus())
            return;
        self->m_isTypedFor = isTyped;
        self->present(comments);
    });
}

void CommentEdit::present(const std::vector<EarlierComment> &comments)
{
    QStringList texts;
    const QString line = typedLine().trimmed();
    for (const EarlierComment &comment : comments) {
        if (comment.text != line)
            texts.append(comment.text);
    }
    m_earlier->setStringList(texts);
    if (texts.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->popup()->setAccessibleName(tr("Earlier comments"));
    m_completer->complete(rect().adjusted(0, 0, 0, 2)); // beside the field, never over what is typed
    m_completer->popup()->setCurrentIndex({});
}

/// In the place of the words that it was found by; one that was asked for by its key comes after what is
/// typed.
void CommentEdit::insertEarlier(const QString &comment)
{
    QTextCursor cursor = textCursor();
    const QString line = typedLine();
    if (m_isTypedFor) {
        cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
    } else if (!line.isEmpty() && !line.back().isSpace()) {
        cursor.insertText(u" "_s);
    }
    cursor.insertText(comment);
    setTextCursor(cursor);
}

void CommentEdit::fitHeight()
{
    // As high as the lines are, and the pixel more without which Qt scrolls them.
    qreal text = document()->documentMargin() + 1;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        text += blockBoundingRect(block).height();
    const auto margins = static_cast<int>(2 * document()->documentMargin());
    const int most = mostLines * fontMetrics().lineSpacing() + margins;
    const int least = fontMetrics().lineSpacing() + margins;
    const int height = std::clamp(static_cast<int>(std::ceil(text)), least, most) + frameHeight;
    const bool isCut = document()->size().height() > mostLines;
    setVerticalScrollBarPolicy(isCut ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (height == m_height)
        return;
    m_height = height;
    updateGeometry();
}

} // namespace parchemin::ui
