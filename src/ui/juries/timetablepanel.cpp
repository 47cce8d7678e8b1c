#include "ui/juries/timetablepanel.h"

#include "parchemin/app/sentences.h"
#include "parchemin/core/clock.h"
#include "parchemin/core/namekey.h"
#include "parchemin/core/namesearch.h"
#include "parchemin/core/session.h"
#include "parchemin/ui/card.h"
#include "parchemin/ui/searchfield.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/dossier/celltable.h"
#include "ui/dossier/dossiertexts.h"
#include "ui/juries/compositionwords.h"
#include "ui/juries/jurywords.h"
#include "ui/juries/panelparts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

/// Rows that the list of those who are ready shows at once; all are searched.
constexpr qsizetype mostShown = 500;

QString hourText(const QDateTime &instant)
{
    return QLocale().toString(certifierTime(instant), u"HH:mm"_s);
}

CellRow pauseRow(const QDateTime &from, const QDateTime &to)
{
    constexpr int secondsPerMinute = 60;
    const QString hours = QString(hourText(from) + u" – "_s + hourText(to));
    return {{hours, {}, {}, true},
            {TimetablePanel::tr("Pause of %n minute(s)", nullptr,
                                static_cast<int>(from.secsTo(to) / secondsPerMinute)),
             {},
             {},
             true},
            {},
            {},
            {},
            {}};
}

CellRow passageRow(const PassageLine &line)
{
    return {{hoursText(line.defence)},        {line.candidate},
            {word(line.route), {}, {}, true}, {durationText(line.defence)},
            {{}, chipOf(line.defence.state)}, {{}, metChip(line.blockers.empty(), false), verdictText(line)}};
}

} // namespace

TimetablePanel::TimetablePanel(QAction *schedule, const QList<QAction *> &passageActs, QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(this))
    , m_note(new QLabel(this))
    , m_readyTable(makeTable("readyTable", 0, this))
    , m_timetable(makeTable("timetable", 1, this))
    , m_readyCard(makeCard(m_readyTable, {schedule}, this))
    , m_dayCard(makeCard(m_timetable, passageActs, this))
{
    m_search->setObjectName(u"readySearch"_s);
    m_readyCard->body().insertWidget(0, m_search);
    m_note->setObjectName(u"readyNote"_s);
    m_note->setProperty("variant", u"muted"_s);
    m_note->setWordWrap(true);
    m_note->hide();
    m_readyCard->body().insertWidget(1, m_note);
    m_readyTable->setRowKept(true);
    m_timetable->setRowKept(true);
    auto *parts = new QSplitter(this);
    parts->setObjectName(u"timetableSplitter"_s);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(10);
    parts->setProperty("variant", u"cards"_s);
    parts->addWidget(m_readyCard);
    parts->addWidget(m_dayCard);
    parts->setSizes({260, 800}); // the timetable has six columns, one of them names
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(parts);
    connect(m_search, &QLineEdit::textChanged, this, &TimetablePanel::showReady);
    connect(m_readyTable, &QAbstractItemView::activated, schedule, &QAction::trigger);
    if (!passageActs.isEmpty())
        connect(m_timetable, &QAbstractItemView::activated, passageActs.front(), &QAction::trigger);
    connect(m_readyTable, &CellTable::currentRowChanged, this, &TimetablePanel::currentChanged);
    connect(m_timetable, &CellTable::currentRowChanged, this, &TimetablePanel::currentChanged);
}

void TimetablePanel::present(const SessionDetail &detail)
{
    m_ready = detail.ready;
    m_takesCandidates = isCompositionOpen(detail.line.session.state);
    m_readyCard->setTitle(m_takesCandidates
                              ? tr("Ready for a jury (%1)").arg(QLocale().toString(m_ready.size()))
                              : tr("Ready for a jury"));
    m_dayCard->setTitle(tr("Timetable"));
    m_search->setPrompt(tr("Name of a candidate…"));
    m_readyTable->setAccessibleName(tr("Candidates ready for a jury"));
    m_timetable->setAccessibleName(tr("Timetable of the session"));
    showReady();
    m_passageOf.clear();
    std::vector<CellRow> rows;
    QDateTime end;
    for (std::size_t index = 0; index < detail.passages.size(); ++index) {
        const PassageLine &line = detail.passages[index];
        const bool isOut = line.defence.state == DefenceState::Postponed;
        if (!isOut && end.isValid() && end < line.defence.startsAt) {
            rows.push_back(pauseRow(end, line.defence.startsAt));
            m_passageOf.push_back(-1);
        }
        rows.push_back(passageRow(line));
        m_passageOf.push_back(static_cast<int>(index));
        if (!isOut)
            end = line.defence.endsAt();
    }
    m_timetable->setContent(
        {tr("Hours"), tr("Candidate"), tr("Route"), tr("Duration"), tr("State"), tr("Panel")},
        std::move(rows));
    m_timetable->setEmptySentence(
        tr("No candidate is scheduled yet: choose one who is ready, then “Schedule…”."));
}

void TimetablePanel::showReady()
{
    const NameSearch search(m_search->text());
    m_shownReady.clear();
    std::vector<CellRow> rows;
    qsizetype found = 0;
    for (std::size_t index = 0; index < m_ready.size(); ++index) {
        if (!search.finds(nameKey(m_ready[index].name)))
            continue;
        ++found;
        if (std::ssize(rows) == mostShown)
            continue;
        m_shownReady.push_back(static_cast<int>(index));
        rows.push_back({{m_ready[index].name}, {dayText(m_ready[index].since), {}, {}, true}});
    }
    m_note->setText(tr("The first %1 of %2 are shown: type a name to find the others.")
                        .arg(QLocale().toString(mostShown), QLocale().toString(found)));
    m_note->setVisible(found > mostShown);
    m_readyTable->setContent({tr("Candidate"), tr("Ready since")}, std::move(rows));
    m_readyTable->setEmptySentence(
        !m_takesCandidates ? tr("This session takes no candidate any more: who is ready is offered to one "
                                "that has not begun.")
        : search.isEmpty()
            ? tr("Nobody waits for a jury: who has all the blocks and no defence yet comes here.")
            : tr("Nobody who is ready has this name."));
    emit currentChanged();
}

int TimetablePanel::currentReady() const
{
    const int row = m_readyTable->currentRow();
    return row < 0 || row >= static_cast<int>(m_shownReady.size())
               ? -1
               : m_shownReady[static_cast<std::size_t>(row)];
}

int TimetablePanel::currentPassage() const
{
    const int row = m_timetable->currentRow();
    return row < 0 || row >= static_cast<int>(m_passageOf.size())
               ? -1
               : m_passageOf[static_cast<std::size_t>(row)];
}

QWidget &TimetablePanel::search() const
{
    return *m_search;
}

} // namespace parchemin::ui
