#pragma once

#include "parchemin/core/policy.h"
#include "parchemin/core/result.h"
#include "parchemin/core/session.h"
#include "parchemin/core/submission.h"
#include "parchemin/store/cohort.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace parchemin {

class Database;

/// Whose work is asked for.
struct WorkScope
{
    QString rncpCode;
    Cohort cohort = {};
    /// Only the projects of candidates whom this person accompanies as a mentor on that day.
    std::optional<PersonId> mentor = {};
    /// Whose own signature under minutes is asked about.
    std::optional<PersonId> reader = {};
    QDate today;
    // What the guards of BR-11 and BR-40 need beside the records.
    QDate registeredFrom;
    QDate registeredUntil;
    int blockCount = 0;
    BlockGrantor vaeBlocksGrantedBy = BlockGrantor::Jury;
};

/// One candidate's matter that waits for somebody.
struct WaitingMatter
{
    CandidacyId candidacy;
    QString personName;
    QString dossier = {}; ///< number of the candidacy, by which those of one name are told apart
    QString uuid;         ///< of the row that waits; stable
    QDate since;
    std::optional<int> block = {};
    std::optional<SubmissionId> submission = {};
    std::optional<SubmissionState> submissionState = {};
    std::optional<QDateTime> clockFrom = {}; ///< UTC: when the last file came
    std::optional<QDateTime> dueAt = {};     ///< UTC
    std::optional<QDate> day = {};           ///< of the defence it holds up, or on which it ends

    friend bool operator==(const WaitingMatter &, const WaitingMatter &) = default;
};

/// How many wait, and the first of them.
struct WaitingMatters
{
    qint64 total = 0;
    std::vector<WaitingMatter> first = {};
};

/// The admissibility files that are not decided (BR-16).
enum class FileState { Incomplete, Complete };

/// A jury session that is not published, and what keeps it.
struct SessionWork
{
    SessionId id;
    QString uuid;
    QString code;
    QDate day;
    SessionState state;
    qint64 defences = 0;          ///< not postponed
    qint64 undecided = 0;         ///< of these, not closed
    qint64 missingSignatures = 0; ///< of present members, under the latest minutes
    qint64 notices = 0;           ///< decisions that the publication notifies
    qint64 unsent = 0;            ///< people who are convened and were not told, or not of the last change
    bool awaitsReader = false;    ///< one of the missing signatures is the reader's own

    friend bool operator==(const SessionWork &, const SessionWork &) = default;
};

/// What waits for somebody's act, counted in the database; the lists give the first few, most urgent first.
class WorkRepository
{
public:
    WorkRepository(const Database &database, WorkScope scope)
        : m_database(database)
        , m_scope(std::move(scope))
    {
    }

    /// Projects handed in that wait for an evaluation, oldest first.
    Result<WaitingMatters> toEvaluate(int limit) const;
    /// Conditional passes whose missing files came and wait for the decision (BR-22), oldest first.
    Result<WaitingMatters> toReview(int limit) const;
    /// Conditional passes that wait for files, the next to run out first (BR-22).
    Result<WaitingMatters> conditional(int limit) const;
    /// Blocks proposed to the lead (BR-30): those that hold up a defence first, `day` being its day.
    Result<WaitingMatters> proposals(int limit) const;
    /// VAE files under review; `day` is the one on which the file was complete. Oldest first.
    Result<WaitingMatters> admissibilities(FileState state, int limit) const;
    /// Admitted VAE candidates who have not been heard, `day` being the last of the admissibility (BR-17):
    /// those that end between two days, the next first.
    Result<WaitingMatters> endingAdmissibilities(QDate from, QDate until, int limit) const;
    /// Candidates in progress who have no blocker of BR-40 and no defence ahead; longest ready first.
    Result<WaitingMatters> readyForJury(int limit) const;
    /// Titles published by a jury without a living parchment that could be issued (BR-70).
    Result<WaitingMatters> parchments(int limit) const;
    /// Candidacies ended without the title, or complete by their blocks, with a validated block that no
    /// living attestation certifies (BR-63, BR-63b).
    Result<WaitingMatters> attestations(int limit) const;
    /// Living parchments issued between two days, oldest first; `since` is the day of issue (BR-80).
    Result<WaitingMatters> titlesIssued(QDate from, QDate until, int limit) const;
    /// Sessions neither published nor called off, and those called off of which somebody is not told yet; by
    /// day.
    Result<std::vector<SessionWork>> sessions() const;

private:
    const Database &m_database;
    WorkScope m_scope;
};

} // namespace parchemin
