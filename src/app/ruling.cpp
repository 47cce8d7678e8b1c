#include "app/ruling.h"

#include "parchemin/store/blockvalidationrepository.h"
#include "parchemin/store/decisionrepository.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// What stays of why the block was granted: the decision, and the competencies that the block stands for.
QByteArray grantSnapshot(const Ruling &ruling, DecisionId decision, const SkillBlock &block)
{
    QJsonArray competencies;
    for (const Competency &competency : block.competencies)
        competencies.append(competency.code);
    const QJsonObject snapshot{{u"block"_s, block.code},
                               {u"competencies"_s, competencies},
                               {u"decision"_s, decision.value()},
                               {u"defence"_s, ruling.passage.defence.uuid},
                               {u"outcome"_s, codeName(ruling.draft.outcome)},
                               {u"session"_s, ruling.session.code}};
    return QJsonDocument(snapshot).toJson(QJsonDocument::Compact);
}

Status grantBlock(Act &act, const Ruling &ruling, DecisionId decision, const SkillBlock &block)
{
    const BlockValidationRepository validations(act.database());
    const PersonId person = ruling.passage.person.id;
    const auto added = validations.add({.person = person,
                                        .rncpCode = ruling.facts.sheet->rncpCode,
                                        .block = block.number,
                                        .candidacy = ruling.passage.candidacy.id,
                                        .source = ValidationSource::Jury,
                                        .decision = decision,
                                        .validatedOn = act.today(),
                                        .validatedBy = act.actor().user,
                                        .snapshot = grantSnapshot(ruling, decision, block)});
    if (!added)
        return added.error();
    const auto validation = validations.load(*added);
    if (!validation)
        return validation.error();
    return act.record(
        {u"block.validated"_s, u"block_validation"_s, added->value(), person, {}, toJson(*validation), {}});
}

} // namespace

Result<DecisionId> writeRuling(Act &act, const Ruling &ruling)
{
    const auto decision = DecisionRepository(act.database())
                              .add({.id = DecisionId{0},
                                    .defence = ruling.passage.defence.id,
                                    .candidacy = ruling.passage.candidacy.id,
                                    .content = ruling.draft,
                                    .decidedAt = act.at(),
                                    .replaces = ruling.replaces,
                                    .replacementReason = ruling.replacementReason},
                                   act.actor().user);
    if (!decision)
        return decision.error();
    const std::vector<int> &acquired = ruling.facts.activeBlocks;
    for (const int number : grantedBlocks(ruling.draft)) {
        if (std::ranges::find(acquired, number) != acquired.end())
            continue;
        const SkillBlock *block = ruling.facts.sheet->block(number);
        Q_ASSERT(block != nullptr); // the guards have refused any other
        if (Status granted = grantBlock(act, ruling, *decision, *block); !granted)
            return granted.error();
    }
    return *decision;
}

QJsonObject toJson(const DecisionDraft &draft)
{
    QJsonArray granted;
    for (const int block : grantedBlocks(draft))
        granted.append(block);
    return {{u"outcome"_s, codeName(draft.outcome)},
            {u"granted"_s, granted},
            {u"motive"_s, draft.motive},
            {u"recommendations"_s, draft.recommendations}};
}

QJsonObject toJson(const BlockValidation &validation)
{
    return {{u"block"_s, validation.block},
            {u"number"_s, validation.number},
            {u"source"_s, codeName(validation.source)},
            {u"validatedOn"_s, validation.validatedOn.toString(Qt::ISODate)}};
}

} // namespace parchemin
