#include "parchemin/app/equivalenceservice.h"

#include "parchemin/app/act.h"
#include "parchemin/core/readiness.h"
#include "parchemin/core/statemachine.h"
#include "parchemin/store/equivalencerepository.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

#include "app/blockcase.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// Whose block it is, and what speaks against the draft whoever records it.
struct EquivalenceCase
{
    BlockCase subject;
    Blockers blockers;
};

Result<EquivalenceCase> judge(const Context &context, CandidacyId id, int block,
                              const EquivalenceDraft &draft)
{
    auto subject = loadBlockCase(context, id, block, context.clock.today());
    if (!subject)
        return subject.error();
    const bool areKnown = std::ranges::all_of(draft.competencies, [&subject](int competency) {
        return subject->facts.block->competency(competency) != nullptr;
    });
    if (!areKnown)
        return Error{ErrorCode::InvalidInput, u"the block has no such competency"_s, u"/competencies"_s};
    const Candidacy &candidacy = subject->candidacy;
    const auto standing =
        EquivalenceRepository(context.database()).standing(candidacy.person, subject->sheet->rncpCode, block);
    if (!standing)
        return standing.error();
    Blockers blockers;
    if (!isOpen(candidacy.state))
        blockers = stateForbids(codeName(candidacy.state), u"RECOGNISE_BLOCK"_s);
    append(blockers, equivalenceBlockers(subject->facts, *standing, draft, subject->policy));
    return EquivalenceCase{*std::move(subject), std::move(blockers)};
}

/// In the order of the block, each once, and without blanks around the texts.
EquivalenceDraft tidy(EquivalenceDraft draft)
{
    std::ranges::sort(draft.competencies);
    draft.competencies.erase(std::unique(draft.competencies.begin(), draft.competencies.end()),
                             draft.competencies.end());
    draft.origin = draft.origin.trimmed();
    draft.legalNote = draft.legalNote.trimmed();
    return draft;
}

QJsonObject toJson(int block, const EquivalenceDraft &draft)
{
    QJsonArray competencies;
    for (const int competency : draft.competencies)
        competencies.append(competency);
    return {{u"block"_s, block},
            {u"competencies"_s, competencies},
            {u"origin"_s, draft.origin},
            {u"legalNote"_s, draft.legalNote}};
}

} // namespace

Result<Blockers> EquivalenceService::reasons(const Actor &by, CandidacyId candidacy, int block,
                                             const EquivalenceDraft &draft) const
{
    const auto judged = judge(m_context, candidacy, block, tidy(draft));
    if (!judged)
        return judged.error();
    Blockers blockers = rightBlockers(by, Right::ValidateBlock);
    append(blockers, judged->blockers);
    return blockers;
}

Result<EquivalenceId> EquivalenceService::record(const Actor &by, CandidacyId candidacy, int block,
                                                 EquivalenceDraft draft)
{
    auto act = Act::begin(m_context, by, Right::ValidateBlock);
    if (!act)
        return act.error();
    draft = tidy(std::move(draft));
    const auto judged = judge(m_context, candidacy, block, draft);
    if (!judged)
        return judged.error();
    if (!judged->blockers.empty())
        return refused(judged->blockers);
    const PersonId person = judged->subject.candidacy.person;
    const auto id =
        EquivalenceRepository(act->database())
            .add(person, judged->subject.sheet->rncpCode, block, draft, act->at(), act->actor().user);
    if (!id)
        return id.error();
    if (Status done = act->finish({u"equivalence.recorded"_s,
                                   u"partial_equivalence"_s,
                                   id->value(),
                                   person,
                                   {},
                                   toJson(block, draft),
                                   draft.legalNote});
        !done)
        return done.error();
    return *id;
}

Status EquivalenceService::withdraw(const Actor &by, EquivalenceId equivalence, const QString &reason)
{
    auto act = Act::begin(m_context, by, Right::ValidateBlock);
    if (!act)
        return act.error();
    const EquivalenceRepository equivalences(act->database());
    const auto standing = equivalences.load(equivalence);
    if (!standing)
        return standing.error();
    if (standing->withdrawal)
        return Error{ErrorCode::Conflict, u"the equivalence is taken back already"_s};
    if (reason.trimmed().isEmpty())
        return refused({{BlockerCode::ReasonMissing}});
    if (Status done = equivalences.withdraw(equivalence, reason.trimmed(), act->at(), act->actor().user);
        !done)
        return done.error();
    return act->finish({u"equivalence.withdrawn"_s,
                        u"partial_equivalence"_s,
                        equivalence.value(),
                        standing->person,
                        toJson(standing->block, standing->content),
                        {{u"block"_s, standing->block}},
                        reason.trimmed()});
}

} // namespace parchemin
