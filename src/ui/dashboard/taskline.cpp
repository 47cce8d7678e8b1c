#include "ui/dashboard/taskline.h"

#include "parchemin/app/worksentences.h"
#include "parchemin/ui/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/elidedlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

Icon iconOf(TaskKind kind)
{
    switch (kind) {
    case TaskKind::RecordTacitAcceptance:
    case TaskKind::DecideAdmissibility:
    case TaskKind::CompleteAdmissibility:
        return Icon::FileCheck;
    case TaskKind::SendBackOverdue:
    case TaskKind::AddFiles:
        return Icon::Hourglass;
    case TaskKind::ReviewSubmission:
    case TaskKind::EvaluateSubmission:
        return Icon::Inbox;
    case TaskKind::Deliberate:
    case TaskKind::DrawUpMinutes:
    case TaskKind::SignMinutes:
    case TaskKind::PublishResults:
        return Icon::Gavel;
    case TaskKind::OpenSession:
    case TaskKind::ConveneSession:
    case TaskKind::SendConvocations:
    case TaskKind::TellCalledOff:
    case TaskKind::ComposeSession:
    case TaskKind::ScheduleDefence:
        return Icon::Calendar;
    case TaskKind::ValidateBlock:
        return Icon::BadgeCheck;
    case TaskKind::IssueParchment:
    case TaskKind::IssueAttestation:
        return Icon::ScrollText;
    }
    Q_UNREACHABLE();
}

/// A late act stands out by its icon as well as by its words.
Token markOf(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Late:
        return Token::NegativeMark;
    case Urgency::Pressing:
        return Token::AttentionMark;
    case Urgency::Ordinary:
        return Token::Accent;
    }
    Q_UNREACHABLE();
}

} // namespace

TaskLine::TaskLine(const Task &task, const QDateTime &now, QWidget *parent)
    : QFrame(parent)
    , m_task(task)
    , m_button(new QPushButton(actWord(task), this))
{
    const QString what = sentence(task, certifierDay(now));
    const QString why = detail(task, now);
    setProperty("variant", u"task"_s);
    auto *mark = new IconLabel(iconOf(task.kind), markOf(task.urgency), 18, this);
    auto *title = new ElidedLabel(this);
    title->setObjectName(u"taskTitle"_s);
    title->setTextFormat(Qt::PlainText);
    title->setText(what);
    title->setToolTip(what);
    auto *note = new ElidedLabel(this);
    note->setObjectName(u"taskNote"_s);
    note->setTextFormat(Qt::PlainText);
    note->setText(why);
    note->setToolTip(why);
    note->setProperty("variant", task.urgency == Urgency::Late ? u"lateNote"_s : u"small"_s);
    m_button->setAutoDefault(true); // Return presses it outside a dialog too
    m_button->setAccessibleName(tr("%1: %2", "word of the act, what it is done on").arg(actWord(task), what));
    m_button->setAccessibleDescription(why);
    connect(m_button, &QPushButton::clicked, this, &TaskLine::followed);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(title);
    texts->addWidget(note);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 4, 8);
    row->setSpacing(12);
    row->addWidget(mark);
    row->addLayout(texts, 1);
    row->addWidget(m_button);
}

} // namespace parchemin::ui
