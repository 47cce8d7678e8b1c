#include "randomact.h"

using namespace Qt::Literals::StringLiterals;

// What the lead does with blocks.
namespace parchemin {
namespace {

Attempt validateBlock(World &world, qint64 submission)
{
    const qint64 candidacy =
        world.number(u"SELECT candidacy_id FROM submission WHERE id = :id"_s, submission);
    const auto block =
        static_cast<int>(world.number(u"SELECT block FROM submission WHERE id = :id"_s, submission));
    return attempt(world.blocks().validate(world.lead(), CandidacyId{candidacy}, block));
}

Attempt recogniseBlock(World &world, qint64 candidacy)
{
    const auto missing = world.pick(
        u"WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 5) "
        "SELECT n FROM number WHERE NOT EXISTS (SELECT 1 FROM block_validation AS v "
        "JOIN candidacy AS c ON c.person_id = v.person_id WHERE c.id = :id AND v.block = n "
        "AND NOT EXISTS (SELECT 1 FROM block_validation_cancellation AS x WHERE x.validation_id = v.id))"_s,
        candidacy);
    const int block = missing && !world.chance(4) ? static_cast<int>(*missing) : 1 + world.below(6);
    const auto source = world.chance(50) ? ValidationSource::Equivalence : ValidationSource::PriorProof;
    return attempt(
        world.blocks().recognise(world.lead(), CandidacyId{candidacy}, block, source, world.reason()));
}

Attempt cancelValidation(World &world, qint64 validation)
{
    return attempt(world.blocks().cancel(world.lead(), world.approver(), BlockValidationId{validation},
                                         CancellationKind::Fraud, world.reason()));
}

Attempt cancelAlone(World &world, qint64 validation)
{
    return attempt(world.blocks().cancel(world.lead(), std::nullopt, BlockValidationId{validation},
                                         CancellationKind::ClericalError, world.reason()));
}

Attempt undoValidation(World &world, qint64 validation)
{
    return attempt(world.blocks().undoLast(world.lead(), world.approver(), {BlockValidationId{validation}},
                                           world.reason()));
}

} // namespace

std::vector<RandomAct> blockActs()
{
    const QString all = u"SELECT id FROM block_validation"_s;
    const QString lasting =
        u"SELECT v.id FROM block_validation AS v WHERE NOT EXISTS "
        "(SELECT 1 FROM block_validation_cancellation AS x WHERE x.validation_id = v.id)"_s;
    return {
        {u"validateBlock"_s, 90,
         u"SELECT s.id FROM submission AS s WHERE s.state = 'VALIDATED' AND NOT EXISTS "
         "(SELECT 1 FROM block_validation AS v WHERE v.person_id = s.person_id AND v.block = s.block)"_s,
         u"SELECT id FROM submission"_s, validateBlock, Effect::Acquires},
        {u"recogniseBlock"_s, 40,
         u"SELECT c.id FROM candidacy AS c WHERE c.state = 'IN_PROGRESS' AND c.route <> 'VAE' "
         "AND (SELECT count(*) FROM block_validation AS v WHERE v.person_id = c.person_id AND NOT EXISTS "
         "(SELECT 1 FROM block_validation_cancellation AS x WHERE x.validation_id = v.id)) < 5"_s,
         u"SELECT id FROM candidacy"_s, recogniseBlock, Effect::Acquires},
        {u"cancelValidation"_s, 1, lasting, all, cancelValidation, Effect::Cancels},
        {u"cancelAlone"_s, 1, lasting, all, cancelAlone, Effect::Cancels, true},
        {u"undoValidation"_s, 6, QString(lasting + u" AND v.validated_on = :today"_s), all, undoValidation,
         Effect::Undoes},
    };
}

} // namespace parchemin
