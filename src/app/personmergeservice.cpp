#include "parchemin/app/personmergeservice.h"

#include "parchemin/app/act.h"
#include "parchemin/store/blockvalidationrepository.h"
#include "parchemin/store/candidacyrepository.h"
#include "parchemin/store/documentrepository.h"
#include "parchemin/store/personrepository.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

Error unmergeable(const QString &detail)
{
    return {ErrorCode::InvalidInput, detail, u"/merged"_s};
}

Result<MergeSide> sideOf(const Database &database, const QString &rncpCode, PersonId id)
{
    const auto person = PersonRepository(database).load(id);
    if (!person)
        return person.error();
    const auto candidacies = CandidacyRepository(database).ofPerson(id);
    if (!candidacies)
        return candidacies.error();
    const auto validations = BlockValidationRepository(database).ofPerson(id, rncpCode);
    if (!validations)
        return validations.error();
    const auto underWay = PersonMergeRepository(database).blocksUnderWay(id);
    if (!underWay)
        return underWay.error();
    const auto documents = DocumentRepository(database).ofPerson(id);
    if (!documents)
        return documents.error();
    const bool hasParchment = std::ranges::any_of(*documents, [](const OfficialDocument &document) {
        return document.kind == DocumentKind::Parchment && document.state == DocumentState::Issued;
    });
    return MergeSide{*person, *candidacies, *validations, *underWay, hasParchment};
}

Result<MergePreview> read(const Database &database, const QString &rncpCode, PersonId kept, PersonId merged)
{
    if (kept == merged)
        return unmergeable(u"a record cannot be merged into itself"_s);
    auto first = sideOf(database, rncpCode, kept);
    if (!first)
        return first.error();
    auto second = sideOf(database, rncpCode, merged);
    if (!second)
        return second.error();
    if (first->person.mergedInto || second->person.mergedInto)
        return unmergeable(u"one of the records was merged before"_s);
    auto rows = PersonMergeRepository(database).rowsOf(merged);
    if (!rows)
        return rows.error();
    if (rows->isActor)
        return unmergeable(u"the person acts as mentor, juror or user"_s);
    return MergePreview{std::move(*first), std::move(*second), std::move(*rows), {}};
}

template <typename IdType>
QJsonArray toJson(const std::vector<IdType> &ids)
{
    QJsonArray array;
    for (const IdType id : ids)
        array.append(id.value());
    return array;
}

/// Enough to take the merge back from the record.
QJsonObject toJson(const MergePreview &preview)
{
    QJsonArray numbers;
    for (const Candidacy &candidacy : preview.merged.candidacies)
        numbers.append(candidacy.number);
    const PersonDetails &merged = preview.merged.person.details;
    return {{u"mergedName"_s, displayName(merged)},
            {u"mergedBirthDate"_s, merged.birthDate.toString(Qt::ISODate)},
            {u"dossiers"_s, numbers},
            {u"kept"_s, preview.kept.person.id.value()},
            {u"merged"_s, preview.merged.person.id.value()},
            {u"candidacies"_s, toJson(preview.moving.candidacies)},
            {u"submissions"_s, toJson(preview.moving.submissions)},
            {u"validations"_s, toJson(preview.moving.validations)},
            {u"documents"_s, toJson(preview.moving.documents)},
            {u"employments"_s, preview.moving.employments},
            {u"accommodations"_s, preview.moving.accommodations},
            {u"equivalences"_s, preview.moving.equivalences},
            {u"conflicts"_s, preview.moving.conflicts},
            {u"convocations"_s, preview.moving.convocations}};
}

} // namespace

Result<MergePreview> PersonMergeService::preview(const Actor &by, PersonId kept, PersonId merged) const
{
    auto preview = read(m_context.database(), m_context.rules.current().rncpCode, kept, merged);
    if (!preview)
        return preview;
    preview->blockers = rightBlockers(by, Right::WriteRecords);
    append(preview->blockers,
           mergeBlockers(preview->kept, preview->merged, {.reason = u"given later"_s, .papersSeen = true}));
    return preview;
}

Status PersonMergeService::merge(const Actor &by, PersonId kept, PersonId merged, const MergeGround &ground)
{
    auto act = Act::begin(m_context, by, Right::WriteRecords);
    if (!act)
        return act.error();
    const auto preview = read(act->database(), m_context.rules.current().rncpCode, kept, merged);
    if (!preview)
        return preview.error();
    if (const Blockers blockers = mergeBlockers(preview->kept, preview->merged, ground); !blockers.empty())
        return refused(blockers);
    if (Status done = PersonMergeRepository(act->database()).merge(merged, kept); !done)
        return done;
    QJsonObject after = toJson(*preview);
    after.insert(u"papersSeen"_s, ground.papersSeen);
    return act->finish(
        {u"person.merged"_s, u"person"_s, kept.value(), kept, {}, after, ground.reason.trimmed()});
}

} // namespace parchemin
