#include "ui/deliberation/candidatepanel.h"

#include "parchemin/app/sentences.h"
#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/blockerlist.h"
#include "parchemin/ui/blockstrip.h"
#include "parchemin/ui/card.h"
#include "parchemin/ui/focus.h"
#include "parchemin/ui/fonts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

#include "ui/deliberation/decisionform.h"
#include "ui/deliberation/deliberationwords.h"
#include "ui/deliberation/opinioncard.h"
#include "ui/dossier/blockwords.h"
#include "ui/dossier/dossiertexts.h"
#include "ui/tallarea.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int mostReasonsHeight = 76;

QString memberName(const SessionView::Passage &passage, JuryMemberId member)
{
    for (const PanelSeat &seat : passage.panel.seats) {
        if (seat.member.id == member)
            return seat.member.name;
    }
    return {};
}

/// Who sits for this candidate, and in whose place.
QString panelText(const SessionView::Passage &passage)
{
    QStringList names;
    for (const PanelSeat &seat : passage.panel.seats)
        names.append(seat.member.name);
    QString text = CandidatePanel::tr("Sitting: %1").arg(names.join(u", "_s));
    for (const DefencePanel::Replacement &replacement : passage.panel.replacements) {
        if (replacement.substitute) {
            text +=
                u" · "_s +
                CandidatePanel::tr("%1 sits as substitute").arg(memberName(passage, *replacement.substitute));
        }
    }
    for (const Blocker &blocker : passage.panel.blockers)
        text += u'\n' + sentence(blocker);
    return text;
}

/// How the passage ended.
QString endText(const SessionView::Passage &passage, const JuryDecision *decision)
{
    if (decision == nullptr) {
        return CandidatePanel::tr(
                   "%1: this defence ended without a decision. Acquired blocks stay acquired, and "
                   "the candidate may be scheduled again.",
                   "state of a defence: absent, excused, postponed")
            .arg(word(passage.defence.state));
    }
    if (decision->replaces) {
        return CandidatePanel::tr("Decided on %1, in place of an earlier decision: %2", "day, reason")
            .arg(dayText(decision->decidedAt), decision->replacementReason);
    }
    return CandidatePanel::tr(
               "Decided on %1. A decision taken is not changed: a rectification with its reason "
               "is added.")
        .arg(dayText(decision->decidedAt));
}

BlockStates statesOf(const CandidacyFacts &facts)
{
    std::vector<BlockState> states;
    for (const BlockFacts &block : facts.blocks)
        states.push_back(blockState(block));
    return blockStates(states);
}

/// Whether who was not heard is heard with the buttons of this form, or decided on already: another day would
/// help neither.
bool isOfTheRoll(const Blocker &blocker)
{
    static const QStringList states{u"CONVENED"_s, u"PRESENT"_s, u"DECIDED"_s, u"NOTIFIED"_s};
    return blocker.code == BlockerCode::DefenceNotHeard &&
           states.contains(blocker.parameters.value(u"etat"_s));
}

} // namespace

CandidatePanel::CandidatePanel(const Acts &acts, QWidget *parent)
    : QWidget(parent)
    , m_scroll(new ScrollColumn(this))
    , m_head(new Card(this))
    , m_name(new QLabel(this))
    , m_line(new QLabel(this))
    , m_panel(new QLabel(this))
    , m_strip(new BlockStrip({}, this))
    , m_opinions(new OpinionCard(acts.seal, acts.reveal, this))
    , m_grounds(new Card(this))
    , m_form(new DecisionForm(this))
    , m_decision(new Card(this))
    , m_decisionTitle(new QLabel(this))
    , m_taken(new QLabel(this))
    , m_reasons(new BlockerList(this))
{
    setObjectName(u"candidatePanel"_s);
    makeHead(acts);
    m_grounds->setObjectName(u"groundsCard"_s);
    m_grounds->body().addWidget(m_form);
    makeDecision(acts);
    makeFrame();
    connect(m_reasons, &BlockerList::activated, this, [this](FixAction fix) { emit fixRequested(fix); });
    connect(m_opinions, &OpinionCard::fixRequested, this, &CandidatePanel::fixRequested);
    connect(m_form, &DecisionForm::outcomeChosen, this, &CandidatePanel::showWhatIsAsked);
    retranslate();
}

void CandidatePanel::makeFrame()
{
    m_scroll->setObjectName(u"candidateScroll"_s);
    auto *content = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(12);
    column->addWidget(m_head);
    column->addWidget(m_opinions);
    column->addWidget(m_grounds);
    column->addStretch(1);
    m_scroll->setWidget(content);
    auto *bar = new QVBoxLayout;
    bar->setContentsMargins(16, 8, 16, 12);
    bar->addWidget(m_decision);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_scroll, 1);
    whole->addLayout(bar);
}

void CandidatePanel::makeHead(const Acts &acts)
{
    m_name->setObjectName(u"candidateName"_s);
    QFont nameFont = ui::font(TextStyle::CardTitle);
    nameFont.setPixelSize(16);
    m_name->setFont(nameFont);
    m_line->setObjectName(u"candidateLine"_s);
    m_panel->setObjectName(u"candidateJury"_s);
    m_line->setProperty("variant", u"muted"_s);
    m_panel->setProperty("variant", u"small"_s);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    for (QLabel *label : {m_name, m_line, m_panel}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        texts->addWidget(label);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addLayout(texts, 1);
    row->addWidget(m_strip, 0, Qt::AlignTop);
    row->addWidget(new ActionButton(acts.dossier, ActionButton::Variant::Secondary, m_head), 0, Qt::AlignTop);
    m_head->body().addLayout(row);
    auto *day = new QHBoxLayout; // below: beside the name they would leave it the room of a word
    day->setSpacing(10);
    for (QAction *act : {acts.present, acts.absent, acts.excused, acts.hear})
        day->addWidget(new ActionButton(act, ActionButton::Variant::Secondary, m_head));
    day->addStretch(1);
    m_head->body().addLayout(day);
}

void CandidatePanel::makeDecision(const Acts &acts)
{
    m_taken->setObjectName(u"decisionTaken"_s);
    m_taken->setProperty("variant", u"muted"_s);
    m_taken->setTextFormat(Qt::PlainText);
    m_taken->setWordWrap(true);
    m_reasons->setObjectName(u"decisionReasons"_s);
    m_decision->setObjectName(u"decisionCard"_s);
    m_decisionTitle->setFont(ui::font(TextStyle::CardTitle));
    auto *choosing = new QHBoxLayout;
    choosing->setSpacing(8);
    choosing->addWidget(m_decisionTitle);
    choosing->addWidget(&m_form->outcomeRow(), 1);
    auto *said =
        new TallArea(m_reasons, m_decision); // many reasons scroll: the bar leaves room to what is read
    said->setMaximumHeight(mostReasonsHeight);
    m_reasons->setAutoFillBackground(false); // the card shows through
    auto *acting = new QHBoxLayout;
    acting->setSpacing(8);
    acting->addWidget(m_taken, 1);
    acting->addWidget(said, 1);
    acting->addWidget(new ActionButton(acts.rectify, ActionButton::Variant::Secondary, m_decision), 0,
                      Qt::AlignBottom);
    acting->addWidget(new ActionButton(acts.decide, ActionButton::Variant::Secondary, m_decision), 0,
                      Qt::AlignBottom);
    m_decision->body().setSpacing(8);
    m_decision->body().addLayout(choosing);
    m_decision->body().addLayout(acting);
    m_said = said;
}

void CandidatePanel::setContentShown(bool isShown)
{
    m_scroll->widget()->setVisible(isShown);
    m_decision->setVisible(isShown);
}

/// The outcome is chosen below; what it asks for (blocks, motive) comes into sight above.
void CandidatePanel::showWhatIsAsked()
{
    m_scroll->ensureWidgetVisible(m_grounds, 0, 12);
}

void CandidatePanel::setPassage(const SessionView::Passage &passage, const CandidateView &candidate,
                                const JuryDecision *decision, const ReferenceSheet &sheet)
{
    const CandidacyFacts &facts = candidate.facts;
    if (std::exchange(m_passage, passage.defence.id) != passage.defence.id)
        m_scroll->verticalScrollBar()->setValue(0); // another candidate is read from the name on
    m_name->setText(officialName(facts.person));
    m_line->setText(tr("%1 · dossier %2 · %3", "access route, number, times")
                        .arg(word(passage.route), facts.candidacy.number, timesText(passage.defence)));
    m_panel->setText(panelText(passage));
    m_strip->setStates(statesOf(facts));

    std::vector<int> acquired = activeBlocks(facts.blocks);
    if (decision != nullptr) { // as things stood when the jury spoke
        for (const DecisionBlock &block : decision->content.blocks)
            std::erase(acquired, block.block);
    }
    m_form->setSubject({.sheet = &sheet,
                        .route = passage.route,
                        .acquired = acquired,
                        .members = static_cast<int>(passage.panel.seats.size()),
                        .hasCastingVote = chairHasCastingVote(candidate.subject.facts.ruleSets)},
                       decision == nullptr ? candidate.typed : UnfinishedDecision{decision->content});
    const bool isOver = decision != nullptr || isClosed(passage.defence.state);
    if (isOver && decision == nullptr) { // nobody was heard: there is nothing to rate or to give grounds for
        m_opinions->clear();
    } else {
        m_opinions->setBoard(candidate.opinions, sheet);
    }
    m_grounds->setVisible(!isOver || decision != nullptr);
    m_taken->setVisible(isOver);
    m_said->setVisible(!isOver);
    if (isOver)
        m_taken->setText(endText(passage, decision));
    tabAsLaidOut(*this); // the inputs of the opinions are made anew for each candidate
}

void CandidatePanel::setReasons(const Blockers &reasons)
{
    std::vector<BlockerItem> items;
    for (const Blocker &blocker : reasons) {
        const FixAction fix = fixOf(blocker.code);
        const bool isHere = fix == FixAction::Deliberate || isOfTheRoll(blocker); // done on this very form
        items.push_back({isWarning(blocker.code) ? BlockerItem::Kind::Warning : BlockerItem::Kind::Missing,
                         sentence(blocker), isHere ? QString() : sentence(fix),
                         isHere ? FixAction::None : fix});
    }
    m_reasons->setItems(items);
}

void CandidatePanel::setPossible()
{
    m_reasons->setItems({{BlockerItem::Kind::Met, tr("Nothing stands against this decision.")}});
}

void CandidatePanel::retranslate()
{
    m_grounds->setTitle(tr("Motive, recommendations and votes"));
    m_decisionTitle->setText(tr("Decision"));
    m_form->retranslate();
    m_opinions->retranslate();
    tabAsLaidOut(*this);
}

} // namespace parchemin::ui
