#include "parchemin/app/blockqueue.h"

#include "parchemin/store/blockvalidationrepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

QueueSight sightOf(Role role)
{
    switch (role) {
    case Role::Lead:
    case Role::Registrar:
    case Role::Auditor:
        return QueueSight::Everything;
    case Role::ValidatingMentor:
    case Role::Mentor:
        return QueueSight::OwnEvaluations;
    case Role::Admin:
    case Role::Juror:
    case Role::Chair:
    case Role::DisabilityOfficer:
    case Role::Signatory:
        return QueueSight::Nothing;
    }
    Q_UNREACHABLE();
}

} // namespace

QueueSight queueSight(const Actor &actor)
{
    QueueSight widest = QueueSight::Nothing;
    for (const Role role : actor.roles)
        widest = std::min(widest, sightOf(role));
    const bool isUnknown = widest == QueueSight::OwnEvaluations && !actor.person;
    return isUnknown ? QueueSight::Nothing : widest;
}

Result<std::vector<QueuedBlock>> readBlockQueue(const Database &database, const QueueScope &scope,
                                                BlockQueueFilter filter)
{
    switch (queueSight(scope.reader)) {
    case QueueSight::Everything:
        break;
    case QueueSight::OwnEvaluations:
        filter.evaluator = scope.reader.person;
        break;
    case QueueSight::Nothing:
        return refused({Blocker{BlockerCode::RightMissing}
                            .with(u"nom"_s, scope.reader.name)
                            .with(u"droit"_s, codeName(Right::ValidateBlock))});
    }
    return BlockQueueRepository(database).items(scope.rncpCode, scope.grantor, filter);
}

FrozenGrid frozenGrid(const SkillBlock &block, const Evaluation &evaluation)
{
    FrozenGrid grid{evaluation.evaluatorName, evaluation.lockedAt, evaluation.comment, {}};
    std::ranges::transform(evaluation.ratings, std::back_inserter(grid.ratings),
                           [&block](const CompetencyRating &rating) {
                               const Competency *competency = block.competency(rating.competency);
                               return FrozenRating{competency == nullptr ? QString() : competency->code,
                                                   competency == nullptr ? QString() : competency->label,
                                                   rating.level, rating.comment, rating.evidence};
                           });
    return grid;
}

Result<FrozenGrid> frozenGrid(const Database &database, BlockValidationId validation)
{
    const auto snapshot = BlockValidationRepository(database).snapshot(validation);
    if (!snapshot)
        return snapshot.error();
    const QJsonDocument document = QJsonDocument::fromJson(*snapshot);
    if (!document.isObject())
        return Error{ErrorCode::StoreCorrupt, u"the snapshot of a validation is no JSON object"_s};
    const QJsonObject content = document.object();
    FrozenGrid grid{content[u"evaluator"_s][u"name"_s].toString(),
                    QDateTime::fromString(content[u"lockedAt"_s].toString(), Qt::ISODateWithMs),
                    content[u"comment"_s].toString(),
                    {}};
    const QJsonArray ratings = content[u"ratings"_s].toArray();
    for (const auto &rating : ratings) {
        const auto level = ratingLevelFromCode(rating[u"level"_s].toString());
        if (!level)
            return Error{ErrorCode::StoreCorrupt, u"the snapshot of a validation has an unknown level"_s};
        grid.ratings.push_back({rating[u"code"_s].toString(), rating[u"label"_s].toString(), *level,
                                rating[u"comment"_s].toString(), rating[u"evidence"_s].toString()});
    }
    return grid;
}

} // namespace parchemin
