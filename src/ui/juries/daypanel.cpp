#include "ui/juries/daypanel.h"

#include "parchemin/app/sentences.h"
#include "parchemin/core/clock.h"
#include "parchemin/ui/card.h"

#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/dossier/celltable.h"
#include "ui/juries/jurywords.h"
#include "ui/juries/panelparts.h"
#include "ui/juries/passageacts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

QString categoryText(const QString &code)
{
    const auto categories = incidentCategories();
    const auto known = std::ranges::find(categories, code, &std::pair<QString, QString>::first);
    return known == categories.end() ? code : known->second;
}

std::vector<CellRow> incidentRows(const SessionDetail &detail)
{
    std::vector<CellRow> rows;
    for (const Incident &incident : detail.incidents) {
        const auto passage = std::ranges::find_if(detail.passages, [&incident](const PassageLine &line) {
            return incident.defence == line.defence.id;
        });
        rows.push_back({{QLocale().toString(certifierTime(incident.happenedAt), u"HH:mm"_s)},
                        {categoryText(incident.category)},
                        {passage == detail.passages.end() ? DayPanel::tr("The session") : passage->candidate,
                         {},
                         {},
                         true},
                        {incident.description}});
    }
    return rows;
}

/// Before the roll is called somebody is awaited; afterwards the state of the defence tells.
Chip presenceChip(const PassageLine &line)
{
    Chip chip = chipOf(line.defence.state);
    if (line.defence.state == DefenceState::Convened) {
        chip.word =
            line.sex == Sex::Female ? DayPanel::tr("Awaited", "a woman") : DayPanel::tr("Awaited", "a man");
    }
    return chip;
}

} // namespace

DayPanel::DayPanel(const QList<QAction *> &rollActs, const QList<QAction *> &sessionActs, QWidget *parent)
    : QWidget(parent)
    , m_roll(makeTable("rollTable", 1, this))
    , m_incidents(makeTable("incidentTable", 3, this))
    , m_rollCard(makeCard(m_roll, rollActs + sessionActs, this))
    , m_incidentCard(makeCard(m_incidents, {}, this))
{
    constexpr int leastIncidents = 56; // the roll needs the room of a low window
    m_incidents->setMinimumHeight(leastIncidents);
    m_roll->setRowKept(true);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setObjectName(u"daySplitter"_s);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(10);
    parts->setProperty("variant", u"cards"_s);
    parts->addWidget(m_rollCard);
    parts->addWidget(m_incidentCard);
    parts->setSizes({420, 220});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(parts);
    connect(m_roll, &CellTable::currentRowChanged, this, &DayPanel::currentChanged);
}

void DayPanel::present(const SessionDetail &detail)
{
    m_rollCard->setTitle(tr("Roll call"));
    m_incidentCard->setTitle(tr("Incidents and what follows"));
    m_roll->setAccessibleName(tr("Members and candidates of the day"));
    m_incidents->setAccessibleName(tr("Incidents of the session"));
    m_seats = static_cast<int>(detail.seats.size());
    m_passageOf.clear();
    std::vector<CellRow> rows;
    for (const SeatLine &line : detail.seats) {
        rows.push_back({{QLocale().toString(detail.line.session.startsAt, u"HH:mm"_s), {}, {}, true},
                        {line.seat.member.name},
                        {word(line.seat), {}, {}, true},
                        {{}, chipOf(line.seat.presence)}});
    }
    for (std::size_t index = 0; index < detail.passages.size(); ++index) {
        const PassageLine &line = detail.passages[index];
        if (line.defence.state == DefenceState::Postponed)
            continue;
        rows.push_back(
            {{hoursText(line.defence)},
             {line.candidate},
             {line.sex == Sex::Female ? tr("Candidate", "a woman") : tr("Candidate"), {}, {}, true},
             {{}, presenceChip(line)}});
        m_passageOf.push_back(static_cast<int>(index));
    }
    m_roll->setContent({tr("Time"), tr("Name"), tr("As"), tr("Presence")}, std::move(rows));
    m_roll->setEmptySentence(tr("Nobody to call yet: compose the panel, then schedule candidates."));
    m_incidents->setContent({tr("Time"), tr("Kind"), tr("Concerns"), tr("What happened")},
                            incidentRows(detail));
    m_incidentCard->setVisible(!detail.incidents.empty()); // most days have none: the roll gets the room
}

int DayPanel::currentSeat() const
{
    const int row = m_roll->currentRow();
    return row < m_seats ? row : -1;
}

int DayPanel::currentPassage() const
{
    const int row = m_roll->currentRow() - m_seats;
    return row < 0 || row >= static_cast<int>(m_passageOf.size())
               ? -1
               : m_passageOf[static_cast<std::size_t>(row)];
}

void DayPanel::goOn()
{
    const int next = m_roll->currentRow() + 1;
    if (next < m_roll->model()->rowCount())
        m_roll->setCurrentRow(next);
}

void DayPanel::focusRoll()
{
    m_roll->setFocus();
}

} // namespace parchemin::ui
