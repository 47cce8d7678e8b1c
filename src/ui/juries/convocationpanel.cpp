#include "ui/juries/convocationpanel.h"

#include "parchemin/app/sentences.h"
#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/card.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/dossier/celltable.h"
#include "ui/dossier/dossiertexts.h"
#include "ui/juries/jurywords.h"
#include "ui/juries/panelparts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

Cell dayCell(std::optional<QDate> day, const QString &note = {})
{
    if (!day)
        return {u"—"_s, {}, {}, true};
    return {note.isEmpty() ? dayText(*day) : QString(dayText(*day) + u", "_s + note)};
}

Chip toConvene()
{
    return {Icon::CircleDashed, ConvocationPanel::tr("To convene"), Tone::Attention};
}

/// Where those of a session that is called off stand: whoever was written to must be told.
Chip calledOff(const std::optional<Convocation> &sent, bool mustBeTold)
{
    if (mustBeTold)
        return {Icon::Send, ConvocationPanel::tr("To be told: called off"), Tone::Attention};
    if (sent)
        return {Icon::Ban, ConvocationPanel::tr("Told: called off"), Tone::Neutral};
    return {Icon::Ban, ConvocationPanel::tr("Session called off"), Tone::Neutral};
}

/// Where the convocation of somebody stands; once the session has opened none is due any more.
Chip stateOf(const std::optional<Convocation> &sent, bool mustBeSent, bool isAhead)
{
    if (mustBeSent) {
        return sent ? Chip{Icon::Refresh, ConvocationPanel::tr("To send again"), Tone::Attention}
                    : Chip{Icon::Send, ConvocationPanel::tr("To send"), Tone::Attention};
    }
    if (!sent) {
        return {Icon::CircleDashed,
                isAhead ? ConvocationPanel::tr("Not due") : ConvocationPanel::tr("Not noted"), Tone::Neutral};
    }
    return sent->acknowledgedOn
               ? Chip{Icon::CircleCheck, ConvocationPanel::tr("Answered"), Tone::Positive}
               : Chip{Icon::Hourglass, ConvocationPanel::tr("Sent, no answer"), Tone::Waiting};
}

CellRow rowOf(const QString &name, const QString &as, std::optional<QDate> convenedOn, bool hasWaiver,
              const std::optional<Convocation> &sent, const Chip &state)
{
    return {{name},
            {as, {}, {}, true},
            dayCell(convenedOn, hasWaiver ? ConvocationPanel::tr("short notice agreed") : QString()),
            sent ? dayCell(sent->sentOn, word(sent->channel)) : dayCell({}),
            dayCell(sent ? sent->acknowledgedOn : std::nullopt),
            {{}, state}};
}

} // namespace

ConvocationPanel::ConvocationPanel(const QList<QAction *> &acts, const QList<QAction *> &dossierActs,
                                   QWidget *parent)
    : QWidget(parent)
    , m_table(makeTable("recipientTable", 0, this))
    , m_card(makeCard(m_table, acts, this))
    , m_dossierCard(new Card(this))
    , m_due(new QLabel(this))
    , m_dossiers(new QLabel(this))
{
    m_table->setRowKept(true);
    m_due->setObjectName(u"convocationDue"_s);
    m_due->setWordWrap(true);
    m_dossiers->setObjectName(u"dossierDue"_s);
    m_dossiers->setWordWrap(true);
    m_card->body().insertWidget(0, m_due);
    auto *row = new QHBoxLayout; // one line: the room belongs to the table
    row->addWidget(m_dossiers, 1);
    for (QAction *act : dossierActs)
        row->addWidget(new ActionButton(act, ActionButton::Variant::Secondary, m_dossierCard));
    m_dossierCard->body().addLayout(row);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_card, 1);
    column->addWidget(m_dossierCard);
    connect(m_table, &CellTable::currentRowChanged, this, &ConvocationPanel::currentChanged);
    connect(m_table, &QAbstractItemView::activated, this, &ConvocationPanel::activated);
}

void ConvocationPanel::present(const SessionDetail &detail, QDate today)
{
    m_card->setTitle(tr("Convocations"));
    m_dossierCard->setTitle(tr("Dossiers to the jury"));
    m_table->setAccessibleName(tr("Who is convened"));
    const bool isOff = isCalledOff(detail.line.session.state);
    const bool isAhead = isCompositionOpen(detail.line.session.state);
    m_dossierCard->setVisible(!isOff || detail.dossiersSentOn);
    const bool mustTell = detail.line.next == SessionStep::TellCalledOff;
    m_due->setVisible(isAhead || mustTell);
    m_due->setText(mustTell
                       ? tr("The session is called off, and some of those who were convened do not know it "
                            "yet: issue the letters, send them with the calendar entry, then record it.")
                   : today <= detail.convokeBy
                       ? tr("Last day to convene without the candidate's written agreement: %1.")
                             .arg(dayText(detail.convokeBy))
                       : tr("After %1 the notice is short: each candidate not told yet must agree in "
                            "writing.")
                             .arg(dayText(detail.convokeBy)));
    m_dossiers->setText(
        detail.dossiersSentOn
            ? tr("Sent on %1; they were due by %2.")
                  .arg(dayText(*detail.dossiersSentOn), dayText(detail.dossiersBy))
            : tr("The jury receives the candidates' dossiers by %1.").arg(dayText(detail.dossiersBy)));
    m_recipients.clear();
    std::vector<CellRow> rows;
    for (const SeatLine &line : detail.seats) {
        const JuryMember &member = line.seat.member;
        rows.push_back(rowOf(member.name, word(line.seat), {}, false, line.convocation,
                             isOff ? calledOff(line.convocation, line.mustBeSent)
                                   : stateOf(line.convocation, line.mustBeSent, isAhead)));
        m_recipients.push_back({member.name, line.convocation});
    }
    for (const PassageLine &line : detail.passages) {
        const bool isPlanned = line.defence.state == DefenceState::Planned;
        const bool isPostponed = line.defence.state == DefenceState::Postponed;
        if (isPostponed && !line.convocation)
            continue;
        rows.push_back(rowOf(line.candidate,
                             (line.sex == Sex::Female ? tr("Candidate, %1", "a woman") : tr("Candidate, %1"))
                                 .arg(hoursText(line.defence)),
                             line.defence.convokedOn, line.defence.hasNoticeWaiver, line.convocation,
                             isPlanned     ? toConvene()
                             : isPostponed ? calledOff(line.convocation, line.mustBeToldOff)
                                           : stateOf(line.convocation, line.mustBeSent(), isAhead)));
        m_recipients.push_back({line.candidate, line.convocation});
    }
    m_table->setContent(
        {tr("Name"), tr("As"), tr("Convened on"), tr("Sent on"), tr("Answered on"), tr("State")},
        std::move(rows));
    m_table->setEmptySentence(tr("Nobody to convene yet: compose the panel, then schedule candidates."));
}

std::optional<Convocation> ConvocationPanel::current() const
{
    const int row = m_table->currentRow();
    return row < 0 || row >= static_cast<int>(m_recipients.size())
               ? std::nullopt
               : m_recipients[static_cast<std::size_t>(row)].convocation;
}

QString ConvocationPanel::currentName() const
{
    const int row = m_table->currentRow();
    return row < 0 || row >= static_cast<int>(m_recipients.size())
               ? QString()
               : m_recipients[static_cast<std::size_t>(row)].name;
}

} // namespace parchemin::ui
