#pragma once

#include "support/servicetest.h"

#include "parchemin/app/act.h"
#include "parchemin/app/blockservice.h"
#include "parchemin/app/documentservice.h"
#include "parchemin/app/evaluationservice.h"
#include "parchemin/store/blockvalidationrepository.h"
#include "parchemin/store/documentrepository.h"
#include "parchemin/store/evaluationrepository.h"

#include <QCryptographicHash>

namespace parchemin {

/// A store with a validating mentor and a candidate whom he accompanies from today, and the acts between a
/// deposit and a validated block.
class ProjectsTest : public ServiceTest
{
protected:
    void SetUp() override
    {
        ServiceTest::SetUp();
        m_documents.emplace(context());
        m_mentor = addMentor(QStringLiteral("Bernard"), true);
        m_candidacy = addCandidate(QStringLiteral("Amrani"));
        assign(m_mentor, m_candidacy);
    }
    void TearDown() override { EXPECT_TRUE(isJournalIntact()); }

    [[nodiscard]] SubmissionService projects() { return SubmissionService(context()); }
    [[nodiscard]] EvaluationService evaluations() { return EvaluationService(context()); }
    [[nodiscard]] DocumentService &documents() { return *m_documents; }
    [[nodiscard]] BlockService blocks() { return {context(), *m_documents}; }
    [[nodiscard]] const Actor &mentor() const { return m_mentor; }
    [[nodiscard]] CandidacyId candidacyId() const { return m_candidacy; }

    [[nodiscard]] MentorId mentorIdOf(const Actor &actor)
    {
        return must(MentorRepository(database()).byPerson(*actor.person)).value().id;
    }
    AssignmentId assign(const Actor &actor, CandidacyId candidacy, std::optional<int> block = {})
    {
        return must(projects().assignMentor(lead(), candidacy, mentorIdOf(actor), block));
    }
    [[nodiscard]] SubmissionDraft project(int block) const
    {
        return {.candidacy = m_candidacy,
                .block = block,
                .files = {{writeFile(QStringLiteral("rapport.pdf"), "%PDF-1.4 rapport"), {}}}};
    }
    SubmissionId deposit(int block) { return must(projects().deposit(lead(), project(block))); }
    /// Every competency of the block acquired but those.
    [[nodiscard]] EvaluationDraft graded(const Actor &actor, SubmissionId submission,
                                         EvaluationOutcome outcome, const std::vector<int> &lacking = {})
    {
        const int block = must(projects().load(submission)).block;
        EvaluationDraft draft{.submission = submission, .evaluator = actor.person.value_or(PersonId{0})};
        for (const Competency &competency : sheet().block(block)->competencies)
            draft.ratings.push_back({.competency = competency.ordinal, .level = RatingLevel::Acquired});
        for (const int ordinal : lacking)
            draft.ratings.at(static_cast<std::size_t>(ordinal - 1)).level = RatingLevel::Partial;
        draft.outcome = outcome;
        return draft;
    }
    EvaluationId evaluate(SubmissionId submission, EvaluationOutcome outcome,
                          const std::vector<int> &lacking = {})
    {
        return must(evaluations().lock(m_mentor, graded(m_mentor, submission, outcome, lacking)));
    }
    /// Deposits and evaluates: the block waits for the lead.
    SubmissionId propose(int block)
    {
        const SubmissionId submission = deposit(block);
        evaluate(submission, EvaluationOutcome::Validated);
        return submission;
    }
    BlockValidationId acquire(int block)
    {
        propose(block);
        return must(blocks().validate(lead(), m_candidacy, block));
    }
    [[nodiscard]] SubmissionState stateOf(SubmissionId submission)
    {
        return must(projects().load(submission)).state;
    }
    [[nodiscard]] EventSeq head() { return lastEvent().seq; }
    [[nodiscard]] static Blocker reason(BlockerCode code, const QMap<QString, QString> &parameters = {})
    {
        return {code, parameters};
    }
    /// A living attestation of these blocks, issued by the test's own act.
    DocumentId issueAttestation(const std::vector<int> &numbers)
    {
        auto act = must(Act::begin(context(), lead(), Right::IssueAttestation));
        const DocumentRepository repository(database());
        const QByteArray pdf("%PDF-1.7 attestation");
        const auto sha256 = [](const QByteArray &bytes) {
            return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        };
        const QByteArray payload("{}");
        const OfficialDocument document{
            .id = DocumentId{0},
            .uuid = {},
            .kind = DocumentKind::BlockAttestation,
            .number = must(repository.nextNumber(DocumentKind::BlockAttestation, today().year())),
            .person = personOf(m_candidacy),
            .blocks = numbers,
            .issuedOn = today(),
            .issuedAt = QStringLiteral("Paris"),
            .payload = payload,
            .payloadSha256 = sha256(payload),
            .pdfSha256 = sha256(pdf)};
        const DocumentId id = must(repository.add(document, pdf, lead().user));
        must(act.finish({QStringLiteral("document.issued"), QStringLiteral("official_document"), id.value(),
                         document.person}));
        return id;
    }

private:
    std::optional<DocumentService> m_documents;
    Actor m_mentor{UserId{0}, {}, {}, {}};
    CandidacyId m_candidacy{0};
};

} // namespace parchemin
