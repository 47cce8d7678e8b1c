#include "ui/juries/compositionpanel.h"

#include "parchemin/app/sentences.h"
#include "parchemin/ui/card.h"
#include "parchemin/ui/focus.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/dossier/celltable.h"
#include "ui/juries/compositionwords.h"
#include "ui/juries/jurywords.h"
#include "ui/juries/panelparts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

Cell muted(const QString &text)
{
    return {text.isEmpty() ? u"—"_s : text, {}, {}, true};
}

std::vector<CellRow> seatRows(const SessionDetail &detail)
{
    std::vector<CellRow> rows;
    for (const SeatLine &line : detail.seats) {
        const JuryMember &member = line.seat.member;
        const QString origin = member.isExternal ? CompositionPanel::tr("external", "jury member")
                                                 : CompositionPanel::tr("internal", "jury member");
        const QString from =
            member.organisationName.isEmpty() ? origin : QString(member.organisationName + u", "_s + origin);
        rows.push_back({{word(line.seat)}, {member.name}, muted(from), {{}, chipOf(line.freedom)}});
    }
    return rows;
}

std::vector<CellRow> checkRows(const SessionDetail &detail)
{
    std::vector<CellRow> rows;
    for (const CompositionCheck &check : detail.checks) {
        const QString rule =
            check.ruleSet.isEmpty() ? CompositionPanel::tr("Certification rules") : check.ruleSet;
        rows.push_back({{QString(askedBy(check) + u'\n' + rule)},
                        {foundBy(check)},
                        {{}, metChip(check.isMet, check.isIndicator())}});
    }
    return rows;
}

std::vector<CellRow> passageRows(const SessionDetail &detail)
{
    std::vector<CellRow> rows;
    for (const PassageLine &line : detail.passages) {
        QStringList conditions;
        for (const CompositionCheck &check : line.checks) {
            conditions.append(askedBy(check) + u": "_s + foundBy(check) + u" ("_s +
                              metChip(check.isMet, false).word + u')');
        }
        rows.push_back(
            {{line.candidate},
             {QString(panelText(line.panel, detail.line.session.seats) + u'\n' + verdictText(line)),
              {},
              conditions.join(u'\n')},
             {{}, metChip(line.blockers.empty(), false), conditions.join(u'\n')}});
    }
    return rows;
}

constexpr int conditionWidth = 240; ///< a condition and its rule in two lines or three
constexpr int threeSeats = 200;     ///< a panel of three is seen whole, each in two lines

} // namespace

CompositionPanel::CompositionPanel(const QList<QAction *> &seatActs, const QList<QAction *> &passageActs,
                                   QWidget *parent)
    : QWidget(parent)
    , m_seats(makeTable("seatTable", 1, this))
    , m_checks(makeTable("checkTable", 0, this))
    , m_passages(makeTable("passageTable", 1, this))
    , m_seatCard(makeCard(m_seats, seatActs, this))
    , m_checkCard(makeCard(m_checks, {}, this))
    , m_passageCard(makeCard(m_passages, passageActs, this))
{
    m_seats->setMinimumHeight(threeSeats);
    m_checks->setLeastWide(conditionWidth);
    auto *left = new QSplitter(Qt::Vertical, this);
    auto *parts = new QSplitter(this);
    left->setObjectName(u"panelSplitter"_s);
    parts->setObjectName(u"compositionSplitter"_s);
    for (QSplitter *one : {left, parts}) {
        one->setChildrenCollapsible(false);
        one->setHandleWidth(10);
        one->setProperty("variant", u"cards"_s);
    }
    left->addWidget(m_seatCard);
    left->addWidget(m_passageCard);
    parts->addWidget(left);
    parts->addWidget(m_checkCard);
    parts->setSizes({640, 520});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(parts);
    connect(m_seats, &CellTable::currentRowChanged, this, &CompositionPanel::currentChanged);
    connect(m_passages, &CellTable::currentRowChanged, this, &CompositionPanel::currentChanged);
    tabAsLaidOut(*this); // from a list to its acts, not to the next list
    retranslate();
}

void CompositionPanel::retranslate()
{
    m_seatCard->setTitle(tr("Panel"));
    m_checkCard->setTitle(tr("What the rules of the day ask"));
    m_passageCard->setTitle(tr("Panel of each defence after recusals"));
    m_seats->setAccessibleName(tr("Members of the panel"));
    m_checks->setAccessibleName(tr("Conditions of the composition"));
    m_passages->setAccessibleName(tr("Panel of each defence"));
    m_seats->setEmptySentence(tr("Nobody sits yet: “Compose the panel…” ranks the panels that may."));
    m_passages->setEmptySentence(tr("No candidate is scheduled yet: choose who is ready in the timetable."));
}

void CompositionPanel::present(const SessionDetail &detail)
{
    retranslate();
    m_seats->setContent({tr("Seat"), tr("Member"), tr("Organisation"), tr("Availability")}, seatRows(detail));
    m_checks->setContent({tr("Condition and its rule"), tr("Found"), tr("Verdict")}, checkRows(detail));
    m_passages->setContent({tr("Candidate"), tr("Who sits, and why"), tr("Verdict")}, passageRows(detail));
}

int CompositionPanel::currentSeat() const
{
    return m_seats->currentRow();
}

int CompositionPanel::currentPassage() const
{
    return m_passages->currentRow();
}

} // namespace parchemin::ui
