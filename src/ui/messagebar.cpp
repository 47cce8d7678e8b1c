#include "parchemin/ui/messagebar.h"

#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/iconlabel.h"

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStyle>

#include "ui/dressing.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

struct MessageLook
{
    Icon icon;
    QString name; ///< what the style sheet selects on
};

MessageLook lookOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return {Icon::Info, u"neutral"_s};
    case Tone::Waiting:
    case Tone::Active:
        return {Icon::Info, u"active"_s};
    case Tone::Attention:
        return {Icon::Triangle, u"attention"_s};
    case Tone::Positive:
        return {Icon::CircleCheck, u"positive"_s};
    case Tone::Negative:
        return {Icon::CircleAlert, u"negative"_s};
    }
    Q_UNREACHABLE();
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(Icon::Info, Token::ActiveInk, 16, this))
    , m_text(new QLabel(this))
    , m_undo(new ActionButton(this))
    , m_close(new QAction(icon(Icon::Cross), {}, this))
{
    m_text->setObjectName(u"messageText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_undo->setObjectName(u"undoButton"_s);
    m_undo->hide();
    auto *close = new ActionButton(m_close, ActionButton::Variant::Quiet, this);
    close->setObjectName(u"closeButton"_s);
    connect(m_close, &QAction::triggered, this, &QWidget::hide);
    m_leave.setSingleShot(true);
    connect(&m_leave, &QTimer::timeout, this, &QWidget::hide);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    row->addWidget(close);
    retranslate();
    hide();
}

void MessageBar::showMessage(Tone tone, const QString &text)
{
    m_leave.stop();
    m_undo->setAction(nullptr);
    if (text.isEmpty()) {
        hide(); // what it said is true no more
        return;
    }
    present(tone, text);
}

void MessageBar::showOffer(const QString &text, QAction *offer)
{
    m_leave.stop();
    m_undo->setAction(offer);
    present(Tone::Active, text);
}

void MessageBar::showUndo(const QString &text, QAction *undo, std::chrono::milliseconds stay)
{
    m_undo->setAction(undo);
    connect(undo, &QAction::triggered, this, &MessageBar::leaveUndo, Qt::UniqueConnection);
    present(Tone::Neutral, text);
    m_leave.start(stay);
}

/// What the undo itself says stays.
void MessageBar::leaveUndo()
{
    if (m_undo->action() != nullptr)
        hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        return;
    }
    QFrame::keyPressEvent(event);
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void MessageBar::present(Tone tone, const QString &text)
{
    const MessageLook look = lookOf(tone);
    m_icon->setIcon(look.icon, tokensOf(tone).ink);
    m_text->setText(text);
    setAccessibleName(text);
    setProperty("tone", look.name);
    dressAnew(*this);
    dressAnew(*m_text);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::retranslate()
{
    m_close->setText(tr("Close this message"));
}

} // namespace parchemin::ui
