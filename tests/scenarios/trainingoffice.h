#pragma once

#include "support/servicetest.h"

#include "parchemin/app/blockservice.h"
#include "parchemin/app/documentservice.h"
#include "parchemin/app/dossier.h"
#include "parchemin/app/evaluationservice.h"
#include "parchemin/app/sessionkeys.h"

#include <optional>
#include <vector>

namespace parchemin {

/// The office where candidates enrol, hand in their projects and acquire blocks: the words in which the
/// scenarios of domain specification 3.11 are told. It opens on Monday 3 September 2018; every scenario ends
/// with a journal that verifies and no broken invariant.
class TrainingOffice : public ServiceTest
{
protected:
    void SetUp() override;
    void TearDown() override;

    void itIs(QDate day, QTime time = {9, 0}) { moveTo(day, time); }

    /// A "mentor validateur" who accompanies every candidate of a training route.
    [[nodiscard]] const Actor &mentor() const { return *m_mentor; }
    /// Who gives the second approval.
    const Actor &chair() { return actor(Role::Chair); }
    const Actor &registrar() { return actor(Role::Registrar); }
    [[nodiscard]] SubmissionService submissions() { return SubmissionService(context()); }
    [[nodiscard]] EvaluationService evaluations() { return EvaluationService(context()); }
    [[nodiscard]] BlockService blocks() { return {context(), *m_documents}; }
    [[nodiscard]] DocumentService &documents() { return *m_documents; }
    /// By what documents are proven: locked at first.
    [[nodiscard]] SessionKeys &keys() { return m_keys; }

    /// A new person enters today.
    CandidacyId enrol(const QString &birthName, AccessRoute route = AccessRoute::ContinuingEd);
    /// The same person enters again today.
    CandidacyId enrolAgain(CandidacyId former, AccessRoute route);
    void accompany(CandidacyId candidacy, const Actor &by, std::optional<int> block);
    SubmissionId handIn(CandidacyId candidacy, int block);
    /// The mentor's grid: everything acquired but these competencies.
    [[nodiscard]] EvaluationDraft rated(SubmissionId submission, const std::vector<int> &notAcquired = {});
    Result<EvaluationId> evaluate(SubmissionId submission, EvaluationOutcome outcome,
                                  const std::vector<int> &notAcquired = {});
    /// Hands in, evaluates and validates these blocks.
    void acquire(CandidacyId candidacy, const std::vector<int> &numbers);
    void acquireAll(CandidacyId candidacy) { acquire(candidacy, {1, 2, 3, 4, 5}); }

    [[nodiscard]] Dossier dossier(CandidacyId candidacy);
    [[nodiscard]] BlockState stateOf(CandidacyId candidacy, int block);
    [[nodiscard]] std::vector<int> acquiredBlocks(CandidacyId candidacy);
    [[nodiscard]] CandidacyState stateOf(CandidacyId id) { return candidacy(id).state; }
    [[nodiscard]] SubmissionState stateOf(SubmissionId submission)
    {
        return must(submissions().load(submission)).state;
    }
    [[nodiscard]] const Competency &competency(int block, int ordinal) const;
    /// A file as a candidate hands it in.
    [[nodiscard]] IncomingFile file(const QString &name) const;
    /// Everything a PDF says, without its spaces, which line breaks put anywhere.
    [[nodiscard]] QString wordsOf(DocumentId document);

private:
    std::optional<Actor> m_mentor;
    SessionKeys m_keys;
    std::optional<DocumentService> m_documents;
};

/// A text as wordsOf() gives it.
[[nodiscard]] QString withoutSpaces(const QString &text);

} // namespace parchemin
