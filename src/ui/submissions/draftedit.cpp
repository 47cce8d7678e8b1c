#include "ui/submissions/draftedit.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

/// Names of files hold no such pair: the content store refuses a name that begins with a space.
const QString between = u"; "_s;

GridEntry entryIn(const std::vector<CompetencyRating> &ratings, int competency)
{
    const auto rating = std::ranges::find(ratings, competency, &CompetencyRating::competency);
    return rating == ratings.end() ? GridEntry{}
                                   : GridEntry{rating->level, rating->comment, rating->evidence};
}

template <typename T>
void erase(std::vector<T> &entries, int competency)
{
    std::erase_if(entries, [competency](const T &entry) { return entry.competency == competency; });
}

} // namespace

GridEntry entryOf(const EvaluationDraft &draft, int competency)
{
    const auto note = std::ranges::find(draft.notes, competency, &CompetencyNote::competency);
    if (note != draft.notes.end())
        return {std::nullopt, note->comment, note->evidence};
    return entryIn(draft.ratings, competency);
}

GridEntry entryOf(const Evaluation &evaluation, int competency)
{
    return entryIn(evaluation.ratings, competency);
}

void setEntry(EvaluationDraft &draft, int competency, const GridEntry &entry)
{
    erase(draft.ratings, competency);
    erase(draft.notes, competency);
    if (entry.level) {
        draft.ratings.push_back({competency, *entry.level, entry.comment, entry.evidence});
        std::ranges::sort(draft.ratings, {}, &CompetencyRating::competency);
    } else if (!entry.comment.isEmpty() || !entry.evidence.isEmpty()) {
        draft.notes.push_back({competency, entry.comment, entry.evidence});
        std::ranges::sort(draft.notes, {}, &CompetencyNote::competency);
    }
}

EvaluationDraft draftFrom(const Evaluation &evaluation, SubmissionId submission, PersonId evaluator)
{
    EvaluationDraft draft{.submission = submission, .evaluator = evaluator};
    draft.ratings = evaluation.ratings;
    draft.comment = evaluation.comment;
    return draft;
}

QString PageReference::text() const
{
    return page ? u"%1, p. %2"_s.arg(file).arg(*page) : file;
}

std::vector<PageReference> referencesIn(const QString &evidence)
{
    static const QRegularExpression withPage(u"^(.*), p\\. (\\d+)$"_s);
    std::vector<PageReference> references;
    const QStringList parts = evidence.split(between, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QRegularExpressionMatch found = withPage.match(part);
        references.push_back(found.hasMatch() ? PageReference{found.captured(1), found.captured(2).toInt()}
                                              : PageReference{part});
    }
    return references;
}

QString evidenceText(const std::vector<PageReference> &references)
{
    QStringList texts;
    for (const PageReference &reference : references)
        texts.append(reference.text());
    return texts.join(between);
}

} // namespace parchemin::ui
