#pragma once

#include "parchemin/app/overview.h"
#include "parchemin/core/actor.h"

#include <optional>
#include <vector>

namespace parchemin {

/// What is to be done, one kind an act; in the order in which equally urgent ones are listed.
enum class TaskKind {
    RecordTacitAcceptance, ///< BR-16
    SendBackOverdue,       ///< BR-22: a conditional pass ran out
    AddFiles,              ///< BR-22: a conditional pass is about to run out
    ReviewSubmission,      ///< BR-22: the files came, the decision is due
    DecideAdmissibility,   ///< BR-16
    Deliberate,            ///< BR-60
    DrawUpMinutes,         ///< BR-66
    SignMinutes,           ///< BR-66
    PublishResults,        ///< BR-66, BR-67
    OpenSession,           ///< BR-48
    ConveneSession,        ///< BR-52
    SendConvocations,      ///< BR-52: convened, and somebody was not told
    TellCalledOff,         ///< postponed or cancelled, and somebody who was convened does not know
    ComposeSession,        ///< BR-41
    ValidateBlock,         ///< BR-30
    EvaluateSubmission,    ///< BR-21
    ScheduleDefence,       ///< BR-40
    CompleteAdmissibility, ///< BR-16: the file is not complete
    IssueParchment,        ///< BR-70
    IssueAttestation,      ///< BR-73
};

enum class Urgency {
    Late,     ///< its day or hour has passed
    Pressing, ///< due within a few days, or something else waits for it
    Ordinary,
};

/// What an act is done on; a line of several leads to their list.
struct TaskTarget
{
    std::optional<CandidacyId> candidacy = {};
    std::optional<int> block = {}; ///< block number
    std::optional<SubmissionId> submission = {};
    std::optional<SessionId> session = {};

    friend bool operator==(const TaskTarget &, const TaskTarget &) = default;
};

/// One line of "to do today", computed and never stored.
struct Task
{
    TaskKind kind;
    Urgency urgency = Urgency::Ordinary;
    bool isAllowed = false; ///< who sits at the desk holds the right
    qint64 count = 1;       ///< of matters this line stands for
    QString who = {};       ///< the candidate, or the code of the session; empty for several
    std::optional<QDate> since = {};
    std::optional<QDateTime> dueAt = {}; ///< UTC
    std::optional<QDate> dueOn = {};
    std::optional<QDate> day = {}; ///< of the session, or of the defence that waits for it
    qint64 missing = 0;            ///< decisions, signatures, or notices, for a session
    bool isOfOthers = false;       ///< the signatures that are missing: none of who sits at the desk
    /// The block asks for a validating mentor (BR-05), which who sits at the desk is not.
    bool needsValidatingMentor = false;
    TaskTarget target = {};

    friend bool operator==(const Task &, const Task &) = default;
};

/// The right that the act asks for.
[[nodiscard]] Right rightOf(TaskKind kind);

/// Everything that waits for an act today: first what who sits at the desk may do, in each the most urgent
/// first. More than three alike of no particular urgency make one line.
[[nodiscard]] Result<std::vector<Task>> tasksOf(const Database &database, const OverviewQuestion &question);

} // namespace parchemin
