#pragma once

#include "parchemin/core/evaluation.h"

namespace parchemin::ui {

/// What a grid shows of one competency; a competency without a level is not rated.
struct GridEntry
{
    std::optional<RatingLevel> level = {};
    QString comment = {};
    QString evidence = {};

    friend bool operator==(const GridEntry &, const GridEntry &) = default;
};

[[nodiscard]] GridEntry entryOf(const EvaluationDraft &draft, int competency);
[[nodiscard]] GridEntry entryOf(const Evaluation &evaluation, int competency);
/// Puts the entry where it belongs: among the ratings, or among the notes while there is no level.
void setEntry(EvaluationDraft &draft, int competency, const GridEntry &entry);
/// A draft that begins with what an evaluation says.
[[nodiscard]] EvaluationDraft draftFrom(const Evaluation &evaluation, SubmissionId submission,
                                        PersonId evaluator);

/// A place in a deliverable: "rapport.pdf, p. 4".
struct PageReference
{
    QString file;
    std::optional<int> page = {}; ///< 1-based

    [[nodiscard]] QString text() const;
    friend bool operator==(const PageReference &, const PageReference &) = default;
};

/// The references that an entry's evidence holds, in order.
[[nodiscard]] std::vector<PageReference> referencesIn(const QString &evidence);
[[nodiscard]] QString evidenceText(const std::vector<PageReference> &references);

} // namespace parchemin::ui
