#include "parchemin/core/personmerge.h"

#include "parchemin/core/namekey.h"

#include <QDate>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

bool hasOpen(const std::vector<Candidacy> &candidacies, SheetId sheet)
{
    return std::ranges::any_of(candidacies, [sheet](const Candidacy &candidacy) {
        return candidacy.sheet == sheet && isOpen(candidacy.state);
    });
}

/// BR-14.
Blockers candidacyBlockers(const MergeSide &kept, const MergeSide &merged)
{
    const bool areTwoOpen = std::ranges::any_of(merged.candidacies, [&kept](const Candidacy &candidacy) {
        return isOpen(candidacy.state) && hasOpen(kept.candidacies, candidacy.sheet);
    });
    return areTwoOpen ? Blockers{{BlockerCode::OpenCandidacyExists}} : Blockers{};
}

/// BR-32: one active validation a block.
Blockers validationBlockers(const MergeSide &kept, const MergeSide &merged)
{
    Blockers blockers;
    for (const BlockValidation &validation : merged.validations) {
        const bool isTwice =
            validation.isActive() &&
            std::ranges::any_of(kept.validations, [&validation](const BlockValidation &other) {
                return other.isActive() && other.block == validation.block;
            });
        if (isTwice) {
            blockers.push_back(Blocker{BlockerCode::BlockAlreadyValidated}
                                   .with(u"n"_s, validation.block)
                                   .with(u"date"_s, validation.validatedOn.toString(Qt::ISODate)));
        }
    }
    return blockers;
}

/// BR-20: one attempt at a time.
Blockers projectBlockers(const MergeSide &kept, const MergeSide &merged)
{
    Blockers blockers;
    for (const int block : merged.blocksUnderWay) {
        if (std::ranges::find(kept.blocksUnderWay, block) != kept.blocksUnderWay.end()) {
            blockers.push_back(Blocker{BlockerCode::StateForbids}
                                   .with(u"etat"_s, codeName(BlockState::InEvaluation))
                                   .with(u"acte"_s, u"MERGE"_s)
                                   .with(u"n"_s, block));
        }
    }
    return blockers;
}

/// Whether both say something, and not the same.
bool isAtOdds(const QString &one, const QString &other)
{
    return !one.isEmpty() && !other.isEmpty() && one != other;
}

/// By the code of the commune where both have one: it has one name on this paper and another on that.
bool areBornElsewhere(const PersonDetails &one, const PersonDetails &other)
{
    if (!one.birthInsee.isEmpty() && !other.birthInsee.isEmpty())
        return one.birthInsee != other.birthInsee;
    return isAtOdds(nameKey(one.birthPlace), nameKey(other.birthPlace));
}

} // namespace

std::vector<IdentityField> identityDifferences(const PersonDetails &kept, const PersonDetails &merged)
{
    std::vector<IdentityField> differences;
    const auto add = [&differences](IdentityField field, bool isDifferent) {
        if (isDifferent)
            differences.push_back(field);
    };
    add(IdentityField::BirthName, isAtOdds(nameKey(kept.birthName), nameKey(merged.birthName)));
    add(IdentityField::FirstName,
        isAtOdds(nameKey(kept.firstNames.value(0)), nameKey(merged.firstNames.value(0))));
    add(IdentityField::BirthDate,
        kept.birthDate.isValid() && merged.birthDate.isValid() && kept.birthDate != merged.birthDate);
    add(IdentityField::BirthPlace, areBornElsewhere(kept, merged));
    return differences;
}

Blockers mergeBlockers(const MergeSide &kept, const MergeSide &merged, const MergeGround &ground)
{
    Blockers blockers = candidacyBlockers(kept, merged);
    append(blockers, validationBlockers(kept, merged));
    append(blockers, projectBlockers(kept, merged));
    if (kept.hasLivingParchment && merged.hasLivingParchment)
        blockers.push_back({BlockerCode::DocumentExists});
    if (!ground.papersSeen && !identityDifferences(kept.person.details, merged.person.details).empty())
        blockers.push_back({BlockerCode::IdentitiesDiffer});
    if (ground.reason.trimmed().isEmpty())
        blockers.push_back({BlockerCode::ReasonMissing});
    return blockers;
}

} // namespace parchemin
