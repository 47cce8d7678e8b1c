#include "parchemin/app/blockservice.h"

#include "parchemin/app/act.h"
#include "parchemin/app/facts.h"
#include "parchemin/core/readiness.h"
#include "parchemin/core/statemachine.h"
#include "parchemin/store/blockvalidationrepository.h"
#include "parchemin/store/candidacyrepository.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

#include "app/blockcase.h"
#include "app/candidacyrules.h"
#include "app/personwork.h"
#include "app/ruling.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

BlockValidationDraft draftOf(const BlockCase &subject, const Act &act, ValidationSource source)
{
    return {.person = subject.candidacy.person,
            .rncpCode = subject.sheet->rncpCode,
            .block = subject.facts.block->number,
            .candidacy = subject.candidacy.id,
            .source = source,
            .validatedOn = act.today(),
            .validatedBy = act.actor().user,
            .snapshot = {}};
}

/// BR-63b: whether a candidacy to some blocks now has them all, and its state lets it be completed.
Result<bool> isCompleted(const Database &database, const BlockCase &subject)
{
    const Candidacy &candidacy = subject.candidacy;
    if (candidacy.scope != CandidacyScope::Blocks || !after(candidacy.state, CandidacyAct::CompleteBlocks))
        return false;
    const auto validations =
        BlockValidationRepository(database).ofPerson(candidacy.person, subject.sheet->rncpCode);
    if (!validations)
        return validations.error();
    return std::ranges::all_of(candidacy.targetBlocks, [&validations](int block) {
        return activeValidation(*validations, block) != nullptr;
    });
}

ActRecord candidacyMove(const Candidacy &candidacy, CandidacyState state, const QString &action)
{
    return {action,
            u"candidacy"_s,
            candidacy.id.value(),
            candidacy.person,
            {{u"state"_s, codeName(candidacy.state)}},
            {{u"state"_s, codeName(state)}}};
}

/// Adds the validation, journals it under `action`, and completes the candidacy when this was its last
/// target.
Result<BlockValidationId> acquire(Act &act, const BlockCase &subject, const BlockValidationDraft &draft,
                                  const QString &action)
{
    const BlockValidationRepository validations(act.database());
    const auto id = validations.add(draft);
    if (!id)
        return id.error();
    const auto added = validations.load(*id);
    if (!added)
        return added.error();
    const ActRecord acquisition{action, u"block_validation"_s, id->value(),    draft.person,
                                {},     toJson(*added),        draft.legalNote};
    const auto completed = isCompleted(act.database(), subject);
    if (!completed)
        return completed.error();
    if (!*completed) {
        if (Status done = act.finish(acquisition); !done)
            return done.error();
        return *id;
    }
    if (Status recorded = act.record(acquisition); !recorded)
        return recorded.error();
    const CandidacyState state = *after(subject.candidacy.state, CandidacyAct::CompleteBlocks);
    if (Status moved = CandidacyRepository(act.database()).setState(subject.candidacy.id, state, act.today());
        !moved)
        return moved.error();
    if (Status done = act.finish(candidacyMove(subject.candidacy, state, u"candidacy.completed"_s)); !done)
        return done.error();
    return *id;
}

/// Why a block cannot be recognised (BR-32, BR-35).
Blockers recognitionBlockers(const BlockCase &subject)
{
    Blockers blockers;
    if (!isOpen(subject.candidacy.state))
        blockers = stateForbids(codeName(subject.candidacy.state), u"RECOGNISE_BLOCK"_s);
    if (subject.facts.validation)
        blockers.push_back(alreadyValidated(*subject.facts.validation));
    return blockers;
}

QByteArray recognitionSnapshot(const BlockCase &subject, ValidationSource source, const QString &legalNote)
{
    const QJsonObject content{{u"block"_s, subject.facts.block->code},
                              {u"legalNote"_s, legalNote},
                              {u"sheet"_s, subject.sheet->rncpCode},
                              {u"sheetVersion"_s, subject.sheet->version},
                              {u"source"_s, codeName(source)}};
    return QJsonDocument(content).toJson(QJsonDocument::Compact);
}

} // namespace

Result<Blockers> BlockService::blockers(CandidacyId candidacy, int block) const
{
    const auto subject = loadBlockCase(m_context, candidacy, block, m_context.clock.today());
    if (!subject)
        return subject.error();
    return validationBlockers(subject->candidacy, subject->facts, subject->policy);
}

Result<BlockValidationId> BlockService::validate(const Actor &by, CandidacyId candidacy, int block)
{
    auto act = Act::begin(m_context, by, Right::ValidateBlock);
    if (!act)
        return act.error();
    const auto subject = loadBlockCase(m_context, candidacy, block, act->today());
    if (!subject)
        return subject.error();
    Blockers reasons = validationBlockers(subject->candidacy, subject->facts, subject->policy);
    const std::optional<Evaluation> &evaluation = subject->facts.evaluation;
    if (evaluation && evaluation->lockedAt > act->at())
        reasons.push_back(timeOrder(act->today(), certifierDay(evaluation->lockedAt)));
    if (!withoutWarnings(reasons).empty())
        return refused(reasons);
    BlockValidationDraft draft = draftOf(*subject, *act, ValidationSource::MentorProject);
    draft.evaluation = evaluation->id;
    draft.snapshot = frozenRatings(*subject->sheet, *subject->facts.block, *evaluation);
    return acquire(*act, *subject, draft, u"block.validated"_s);
}

Result<Blockers> BlockService::recognitionReasons(const Actor &by, CandidacyId candidacy, int block) const
{
    const auto subject = loadBlockCase(m_context, candidacy, block, m_context.clock.today());
    if (!subject)
        return subject.error();
    Blockers blockers = rightBlockers(by, Right::ValidateBlock);
    append(blockers, recognitionBlockers(*subject));
    return blockers;
}

Result<BlockValidationId> BlockService::recognise(const Actor &by, CandidacyId candidacy, int block,
                                                  ValidationSource source, const QString &legalNote)
{
    if (source != ValidationSource::Equivalence && source != ValidationSource::PriorProof) {
        return Error{ErrorCode::InvalidInput, u"a block is recognised by equivalence or prior proof"_s,
                     u"/source"_s};
    }
    auto act = Act::begin(m_context, by, Right::ValidateBlock);
    if (!act)
        return act.error();
    const auto subject = loadBlockCase(m_context, candidacy, block, act->today());
    if (!subject)
        return subject.error();
    Blockers reasons = recognitionBlockers(*subject);
    if (legalNote.trimmed().isEmpty())
        reasons.push_back({BlockerCode::ReasonMissing});
    if (!reasons.empty())
        return refused(std::move(reasons));
    BlockValidationDraft draft = draftOf(*subject, *act, source);
    draft.legalNote = legalNote.trimmed();
    draft.snapshot = recognitionSnapshot(*subject, source, draft.legalNote);
    return acquire(*act, *subject, draft, u"block.recognised"_s);
}

} // namespace parchemin
