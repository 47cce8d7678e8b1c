#include "ui/progressstrip.h"

#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/iconlabel.h"

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

Icon iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Waiting:
    case Tone::Active:
        return Icon::Info;
    case Tone::Attention:
        return Icon::Triangle;
    case Tone::Positive:
        return Icon::CircleCheck;
    case Tone::Negative:
        return Icon::CircleAlert;
    }
    Q_UNREACHABLE();
}

} // namespace

ProgressStrip::ProgressStrip(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(Icon::Info, Token::ActiveInk, 16, this))
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_count(new QLabel(this))
    , m_cancel(new QAction(this))
    , m_close(new QAction(icon(Icon::Cross), {}, this))
{
    m_text->setObjectName(u"progressText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_bar->setObjectName(u"progressBar"_s);
    m_bar->setTextVisible(false);
    m_count->setObjectName(u"progressCount"_s);
    m_count->setProperty("variant", u"small"_s);
    m_cancel->setShortcut(QKeySequence(Qt::Key_Escape));
    addAction(m_cancel); // Escape answers while the strip is seen, wherever the keyboard is
    connect(m_cancel, &QAction::triggered, this, &ProgressStrip::cancelRequested);
    connect(m_close, &QAction::triggered, this, &QWidget::hide);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(10);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_bar, 2);
    row->addWidget(m_count);
    auto *cancel = new ActionButton(m_cancel, ActionButton::Variant::Secondary, this);
    cancel->setObjectName(u"cancelButton"_s);
    setFocusProxy(cancel);
    row->addWidget(cancel);
    auto *close = new ActionButton(m_close, ActionButton::Variant::Quiet, this);
    close->setObjectName(u"closeProgressButton"_s);
    row->addWidget(close);
    retranslate();
    setRunning(false);
    hide();
}

void ProgressStrip::start(const QString &work, int total)
{
    begin(work, total, false);
}

void ProgressStrip::startShare(const QString &work)
{
    constexpr int allOfIt = 100;
    begin(work, allOfIt, true);
}

void ProgressStrip::begin(const QString &work, int total, bool isShare)
{
    m_isShare = isShare;
    m_work = work;
    m_text->setText(work);
    m_bar->setAccessibleName(work);
    m_bar->setRange(0, total);
    m_icon->hide();
    m_cancel->setEnabled(true);
    setRunning(true);
    // Room for the last count from the start: the strip is laid out less often than it counts.
    m_count->setMinimumWidth(0);
    setDone(total);
    m_count->setMinimumWidth(m_count->sizeHint().width());
    setDone(0);
    show();
}

void ProgressStrip::setDone(int done)
{
    m_bar->setValue(done);
    const QLocale locale;
    if (m_isShare) {
        m_count->setText(tr("%1%", "the share that is done").arg(locale.toString(done)));
    } else if (m_bar->maximum() == 0) {
        m_count->clear();
    } else {
        m_count->setText(
            tr("%1 / %2", "done, of how many").arg(locale.toString(done), locale.toString(m_bar->maximum())));
    }
}

void ProgressStrip::setNote(const QString &note)
{
    m_text->setText(note.isEmpty() ? m_work : u"%1 · %2"_s.arg(m_work, note));
}

void ProgressStrip::finish(Tone tone, const QString &outcome)
{
    setRunning(false);
    m_text->setText(outcome);
    m_icon->setIcon(iconOf(tone), tokensOf(tone).ink);
    m_icon->show();
    setAccessibleName(outcome);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ProgressStrip::dismiss()
{
    setRunning(false);
    hide();
}

void ProgressStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ProgressStrip::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    m_bar->setVisible(isRunning);
    m_count->setVisible(isRunning);
    m_cancel->setVisible(isRunning);
    m_cancel->setEnabled(isRunning);
    m_close->setVisible(!isRunning);
}

void ProgressStrip::retranslate()
{
    m_cancel->setText(tr("&Cancel"));
    m_close->setText(tr("Close this message"));
}

} // namespace parchemin::ui
