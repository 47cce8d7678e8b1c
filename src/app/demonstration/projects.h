#pragma once

#include "parchemin/core/blockvalidation.h"
#include "parchemin/core/evaluation.h"

#include <optional>
#include <vector>

#include "app/demonstration/agenda.h"

namespace parchemin::demonstration {

/// One attempt at a block's project, and what became of it.
struct Attempt
{
    QString candidate; ///< dossier number
    int block;
    QString mentor; ///< login of who evaluates
    QDate submittedOn;
    std::optional<QDate> evaluatedOn = {};
    EvaluationOutcome outcome = EvaluationOutcome::Validated;
    std::optional<QDate> validatedOn = {};
    QString fileName = {}; ///< empty: the shipped one's
    int files = 1;
    bool isGroupWork = false;
    QString comment = {}; ///< empty: a usual one
};

void planMentor(Agenda &agenda, const QString &candidate, const QString &mentor, QDate on,
                std::optional<int> block = {});
void planAttempt(Agenda &agenda, const Attempt &attempt);
/// Evaluates the latest attempt at a block again: after the files of a conditional pass came.
void planEvaluation(Agenda &agenda, const Attempt &attempt, QDate on, EvaluationOutcome outcome);
/// The lead validates a proposed block.
void planValidation(Agenda &agenda, const QString &candidate, int block, QDate on);
/// What a conditional pass asked for.
void planMoreFiles(Agenda &agenda, const QString &candidate, int block, QDate on);
/// A block granted by equivalence or prior proof.
void planRecognition(Agenda &agenda, const QString &candidate, int block, QDate on, ValidationSource source,
                     const QString &legalNote);

/// Every competency of the block with that level, but the last `lacking` ones; each seen on a page of the
/// file of that name, which holds the shipped project.
[[nodiscard]] std::vector<CompetencyRating> ratings(const SkillBlock &block, int lacking,
                                                    const QString &fileName);

/// A regular course: block after block, each validated at the first attempt.
struct Course
{
    QString candidate;
    QString mentor;
    QDate firstOn;  ///< the first project is handed in
    int paceDays;   ///< from one project to the next
    int blocks = 5; ///< how many
    int start = 1;  ///< the first block
};
/// Plans it and gives the day on which its last block is validated.
QDate planCourse(Agenda &agenda, const Course &course);

} // namespace parchemin::demonstration
