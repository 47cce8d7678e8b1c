#pragma once

#include "parchemin/app/blockservice.h"
#include "parchemin/app/candidacyservice.h"
#include "parchemin/app/context.h"
#include "parchemin/app/deliberationservice.h"
#include "parchemin/app/directoryservice.h"
#include "parchemin/app/documentservice.h"
#include "parchemin/app/evaluationservice.h"
#include "parchemin/app/juryservice.h"
#include "parchemin/core/clock.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

#include "app/demonstration/names.h"

namespace parchemin::demonstration {

/// A new demonstration store with the services that fill it, a clock that the story moves, and what its names
/// stand for: users by login, candidacies by number, sessions by code, the rest by "number/block" or
/// "code/number".
class Stage
{
public:
    /// Creates the store in a folder that is absent or empty, on the story's first day.
    [[nodiscard]] static Result<std::unique_ptr<Stage>> create(const QString &folder, const QDateTime &begin,
                                                               const QDateTime &now);

    [[nodiscard]] Context &context() { return *m_context; }
    [[nodiscard]] const Database &database() const { return m_store->database(); }
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    [[nodiscard]] CandidacyService candidacies() { return CandidacyService(*m_context); }
    [[nodiscard]] SubmissionService submissions() { return SubmissionService(*m_context); }
    [[nodiscard]] EvaluationService evaluations() { return EvaluationService(*m_context); }
    [[nodiscard]] BlockService blocks() { return {*m_context, *m_documents}; }
    [[nodiscard]] DirectoryService directory() { return DirectoryService(*m_context); }
    [[nodiscard]] JuryService juries() { return JuryService(*m_context); }
    [[nodiscard]] DeliberationService deliberations() { return {*m_context, *m_documents}; }
    [[nodiscard]] DocumentService &documents() { return *m_documents; }

    /// A file of the shipped demonstration data, outside the store.
    [[nodiscard]] QString pathOf(const QString &name) const { return m_files.filePath(name); }
    /// The shipped project of a block, under the name that the candidate gave it.
    [[nodiscard]] IncomingFile projectFile(int block, const QString &name) const;
    /// The shipped VAE evidence dossier.
    [[nodiscard]] IncomingFile evidenceFile() const;

    /// Leaves the store closed in its folder.
    void close();

    Names<Actor> users;
    Names<OrganisationId> organisations;
    Names<MentorId> mentors;
    Names<JuryMemberId> members;
    Names<CandidacyId> candidates;
    Names<SubmissionId> attempts;
    Names<BlockValidationId> validations;
    Names<SessionId> sessions;
    Names<DefenceId> defences;
    Names<DecisionId> decisions;
    Names<MinutesId> minutes;
    Names<DocumentId> parchments;

private:
    explicit Stage(const QDateTime &begin)
        : m_clock(begin)
    {
    }
    Status unpack() const;

    QTemporaryDir m_files;
    FixedClock m_clock;
    Announcer m_announcer;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Rulebook> m_rules;
    std::optional<Context> m_context;
    std::unique_ptr<DocumentService> m_documents;
};

/// Makes the shipped demonstration data readable under ":/parchemin/demo".
void openShippedData();
/// The name of a person's block, or of anything else that two names identify: "2021-0042/3".
[[nodiscard]] QString nameOf(const QString &first, int second);
[[nodiscard]] QString nameOf(const QString &first, const QString &second);

} // namespace parchemin::demonstration
