#pragma once

#include "parchemin/app/accountservice.h"
#include "parchemin/app/blockservice.h"
#include "parchemin/app/candidacyservice.h"
#include "parchemin/app/context.h"
#include "parchemin/app/deliberationservice.h"
#include "parchemin/app/directoryservice.h"
#include "parchemin/app/documentservice.h"
#include "parchemin/app/evaluationservice.h"
#include "parchemin/app/juryservice.h"
#include "parchemin/app/sessionkeys.h"

#include <memory>
#include <optional>

namespace parchemin::cli {

/// The clock of a store: the machine's, or for a demonstration store one that stands at `asked` or where the
/// store says, never before its last event. InvalidInput when `asked` is set and the store is a real one, or
/// lies before the last event.
[[nodiscard]] Result<std::unique_ptr<Clock>> clockOf(const Store &store,
                                                     const std::optional<QDateTime> &asked);

/// A store with everything that acts on it.
class Workplace
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Workplace>> open(Store &store, const Clock &clock);

    Q_DISABLE_COPY_MOVE(Workplace)
    ~Workplace() = default;

    [[nodiscard]] Context &context() { return m_context; }
    [[nodiscard]] CandidacyService &candidacies() { return m_candidacies; }
    [[nodiscard]] SubmissionService &submissions() { return m_submissions; }
    [[nodiscard]] EvaluationService &evaluations() { return m_evaluations; }
    /// What is unlocked; documents are proven by it.
    [[nodiscard]] SessionKeys &keys() { return m_keys; }
    [[nodiscard]] DocumentService &documents() { return m_documents; }
    [[nodiscard]] BlockService &blocks() { return m_blocks; }
    [[nodiscard]] JuryService &juries() { return m_juries; }
    [[nodiscard]] DeliberationService &deliberations() { return m_deliberations; }
    [[nodiscard]] DirectoryService &directory() { return m_directory; }
    [[nodiscard]] AccountService &accounts() { return m_accounts; }

private:
    Workplace(Store &store, const Clock &clock, std::unique_ptr<Rulebook> rules);

    std::unique_ptr<Rulebook> m_rules;
    Announcer m_announcer;
    Context m_context;
    CandidacyService m_candidacies;
    SubmissionService m_submissions;
    EvaluationService m_evaluations;
    SessionKeys m_keys;
    DocumentService m_documents;
    BlockService m_blocks;
    JuryService m_juries;
    DeliberationService m_deliberations;
    DirectoryService m_directory;
    AccountService m_accounts;
};

} // namespace parchemin::cli
