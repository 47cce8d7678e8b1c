#include "parchemin/store/submissionrepository.h"

#include "parchemin/store/database.h"
#include "parchemin/store/statement.h"

#include <algorithm>

#include "store/rowvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

Result<Submission> submissionOf(const Statement &row)
{
    const std::optional<SubmissionState> state = submissionStateFromCode(row.text(6));
    if (!state)
        return unknownName(u"submission.state"_s, row.text(6));
    return Submission{.id = row.id<SubmissionId>(0),
                      .uuid = row.text(1),
                      .candidacy = row.id<CandidacyId>(2),
                      .person = row.id<PersonId>(3),
                      .block = row.smallInteger(4),
                      .attempt = row.smallInteger(5),
                      .state = *state,
                      .submittedAt = row.instant(7),
                      .conditionalDueAt = row.optionalInstant(8),
                      .supersedes = row.optionalId<SubmissionId>(9),
                      .originalityStatement = row.text(10),
                      .isGroupWork = row.flag(11),
                      .isFrozen = row.flag(12)};
}

struct OwnedDeliverable
{
    SubmissionId submission;
    Deliverable deliverable;
};

OwnedDeliverable deliverableOf(const Statement &row)
{
    return {row.id<SubmissionId>(6),
            {.id = row.id<DeliverableId>(0),
             .name = row.text(1),
             .size = row.integer(2),
             .mime = row.text(3),
             .sha256 = row.text(4),
             .addedAt = row.instant(5)}};
}

void attach(std::vector<Submission> &submissions, std::vector<OwnedDeliverable> deliverables)
{
    for (OwnedDeliverable &owned : deliverables) {
        const auto owner = std::ranges::find(submissions, owned.submission, &Submission::id);
        if (owner != submissions.end())
            owner->deliverables.push_back(std::move(owned.deliverable));
    }
}

Result<std::vector<OwnedDeliverable>> deliverablesOf(const Database &database, SubmissionId submission)
{
    Statement query(database,
                    u"SELECT id, name, size, mime, sha256, added_at, submission_id FROM deliverable "
                    "WHERE submission_id = :submission ORDER BY id"_s);
    query.bind(u":submission"_s, submission);
    return collect<OwnedDeliverable>(query, deliverableOf);
}

} // namespace

Result<SubmissionId> SubmissionRepository::add(const Submission &submission) const
{
    Statement insert(
        m_database,
        u"INSERT INTO submission (uuid, candidacy_id, person_id, block, attempt, state, submitted_at, "
        "conditional_due_at, supersedes_id, originality_statement, is_group_work) VALUES (:uuid, "
        ":candidacy, :person, :block, :attempt, :state, :at, :due, :supersedes, :statement, :group)"_s);
    insert.bind(u":uuid"_s, newUuid())
        .bind(u":candidacy"_s, submission.candidacy)
        .bind(u":person"_s, submission.person)
        .bind(u":block"_s, submission.block)
        .bind(u":attempt"_s, submission.attempt)
        .bind(u":state"_s, codeName(submission.state))
        .bind(u":at"_s, submission.submittedAt)
        .bind(u":due"_s, submission.conditionalDueAt)
        .bind(u":supersedes"_s, submission.supersedes)
        .bind(u":statement"_s, submission.originalityStatement)
        .bind(u":group"_s, submission.isGroupWork);
    return typedId<SubmissionId>(insert.insert());
}

Result<DeliverableId> SubmissionRepository::addDeliverable(SubmissionId submission,
                                                           const Deliverable &deliverable) const
{
    Statement insert(m_database,
                     u"INSERT INTO deliverable (submission_id, name, size, mime, sha256, added_at) "
                     "VALUES (:submission, :name, :size, :mime, :sha256, :at)"_s);
    insert.bind(u":submission"_s, submission)
        .bind(u":name"_s, deliverable.name)
        .bind(u":size"_s, deliverable.size)
        .bind(u":mime"_s, deliverable.mime)
        .bind(u":sha256"_s, deliverable.sha256)
        .bind(u":at"_s, deliverable.addedAt);
    return typedId<DeliverableId>(insert.insert());
}

Status SubmissionRepository::setState(SubmissionId id, SubmissionState state,
                                      const std::optional<QDateTime> &conditionalDueAt) const
{
    Statement update(m_database,
                     u"UPDATE submission SET state = :state, conditional_due_at = :due WHERE id = :id"_s);
    update.bind(u":state"_s, codeName(state)).bind(u":due"_s, conditionalDueAt).bind(u":id"_s, id);
    return update.changeOne();
}

Result<Submission> SubmissionRepository::load(SubmissionId id) const
{
    Statement query(
        m_database,
        u"SELECT s.id, s.uuid, s.candidacy_id, s.person_id, s.block, s.attempt, s.state, "
        "s.submitted_at, s.conditional_due_at, s.supersedes_id, s.originality_statement, "
        "s.is_group_work, EXISTS (SELECT 1 FROM fraud_case AS f WHERE f.submission_id = s.id "
        "AND (f.closed_at IS NULL OR f.is_confirmed = 1)) FROM submission AS s WHERE s.id = :id"_s);
    query.bind(u":id"_s, id);
    Result<Submission> submission = singleChecked<Submission>(query, submissionOf);
    if (!submission)
        return submission.error();
    auto deliverables = deliverablesOf(m_database, id);
    if (!deliverables)
        return deliverables.error();
    for (OwnedDeliverable &owned : *deliverables)
        submission->deliverables.push_back(std::move(owned.deliverable));
    return submission;
}

Result<std::vector<Submission>> SubmissionRepository::ofPerson(PersonId person) const
{
    Statement query(
        m_database,
        u"SELECT s.id, s.uuid, s.candidacy_id, s.person_id, s.block, s.attempt, s.state, "
        "s.submitted_at, s.conditional_due_at, s.supersedes_id, s.originality_statement, "
        "s.is_group_work, EXISTS (SELECT 1 FROM fraud_case AS f WHERE f.submission_id = s.id "
        "AND (f.closed_at IS NULL OR f.is_confirmed = 1)) FROM submission AS s WHERE s.person_id = :person "
        "ORDER BY s.block, s.attempt"_s);
    query.bind(u":person"_s, person);
    auto submissions = collectChecked<Submission>(query, submissionOf);
    if (!submissions || submissions->empty())
        return submissions;
    Statement files(m_database, u"SELECT d.id, d.name, d.size, d.mime, d.sha256, d.added_at, d.submission_id "
                                "FROM submission AS s JOIN deliverable AS d ON d.submission_id = s.id "
                                "WHERE s.person_id = :person ORDER BY d.id"_s);
    files.bind(u":person"_s, person);
    auto deliverables = collect<OwnedDeliverable>(files, deliverableOf);
    if (!deliverables)
        return deliverables.error();
    attach(*submissions, std::move(*deliverables));
    return submissions;
}

Result<std::optional<Submission>> SubmissionRepository::latest(PersonId person, int block) const
{
    Statement query(m_database, u"SELECT id FROM submission WHERE person_id = :person AND block = :block "
                                "ORDER BY attempt DESC LIMIT 1"_s);
    query.bind(u":person"_s, person).bind(u":block"_s, block);
    const auto id = first<SubmissionId>(query, [](const Statement &row) { return row.id<SubmissionId>(0); });
    if (!id)
        return id.error();
    if (!id->has_value())
        return std::optional<Submission>();
    auto submission = load(**id);
    if (!submission)
        return submission.error();
    return std::optional(std::move(*submission));
}

Result<std::vector<SubmissionId>> SubmissionRepository::waiting(int limit) const
{
    Statement query(m_database,
                    u"SELECT id FROM submission WHERE state IN ('SUBMITTED', 'IN_EVALUATION', 'IN_REVIEW') "
                    "ORDER BY submitted_at, id LIMIT :limit"_s);
    query.bind(u":limit"_s, limit);
    return collect<SubmissionId>(query, [](const Statement &row) { return row.id<SubmissionId>(0); });
}

Result<std::vector<SubmissionId>> SubmissionRepository::overdue(const QDateTime &now) const
{
    Statement query(m_database, u"SELECT id FROM submission WHERE state = 'CONDITIONAL' "
                                "AND conditional_due_at < :now ORDER BY conditional_due_at, id"_s);
    query.bind(u":now"_s, now);
    return collect<SubmissionId>(query, [](const Statement &row) { return row.id<SubmissionId>(0); });
}

} // namespace parchemin
