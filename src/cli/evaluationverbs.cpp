#include "parchemin/app/sentences.h"

#include <algorithm>

#include "cli/invocation.h"
#include "cli/lookup.h"
#include "cli/translate.h"
#include "cli/verbs.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {
namespace {

struct TypedRatings
{
    std::optional<RatingLevel> all;
    std::vector<CompetencyRating> single;
};

/// "3=PARTIAL" or "3=PARTIAL:the comment".
CompetencyRating ratingIn(Invocation &call, const QString &text)
{
    bool isNumber = false;
    const int competency = text.section(u'=', 0, 0).toInt(&isNumber);
    const QString value = text.section(u'=', 1);
    if (!isNumber || competency < 1 || value.isEmpty())
        call.noteBadValue(u"rating"_s, text);
    return {competency, call.codeIn(u"rating"_s, value.section(u':', 0, 0), ratingLevelFromCode),
            value.section(u':', 1)};
}

TypedRatings ratingsOf(Invocation &call)
{
    TypedRatings typed;
    if (call.has(u"all"_s))
        typed.all = call.code<RatingLevel>(u"all"_s, ratingLevelFromCode);
    const QStringList ratings = call.texts(u"rating"_s);
    for (const QString &rating : ratings)
        typed.single.push_back(ratingIn(call, rating));
    return typed;
}

void put(std::vector<CompetencyRating> &ratings, const CompetencyRating &rating)
{
    const auto known = std::ranges::find(ratings, rating.competency, &CompetencyRating::competency);
    if (known == ratings.end()) {
        ratings.push_back(rating);
    } else {
        *known = rating;
    }
}

void apply(EvaluationDraft &draft, const TypedRatings &typed, const SkillBlock *block)
{
    if (typed.all && block != nullptr) {
        for (const Competency &competency : block->competencies)
            put(draft.ratings, {competency.ordinal, *typed.all});
    }
    for (const CompetencyRating &rating : typed.single)
        put(draft.ratings, rating);
}

Result<Submission> submissionOf(const Invocation &call, int block)
{
    const auto candidacy = candidacyNamed(call, call.argument(0));
    if (!candidacy)
        return candidacy.error();
    return latestSubmission(call, *candidacy, block);
}

Result<ExitStatus> saveDraft(const Invocation &call, const EvaluationDraft &draft)
{
    if (Status saved = call.work().evaluations().saveDraft(call.actor(), draft); !saved)
        return saved.error();
    return call.done(translate("Cli", "Draft saved; nobody else sees it."));
}

Result<ExitStatus> lock(const Invocation &call, const EvaluationDraft &draft, int block)
{
    const auto locked = call.work().evaluations().lock(call.actor(), draft);
    if (!locked)
        return locked.error();
    return call.done(translate("Cli", "Block %1: %2.").arg(block).arg(word(*draft.outcome)));
}

Result<ExitStatus> correct(const Invocation &call, const EvaluationDraft &draft, int block)
{
    const auto evaluations = call.work().evaluations().ofSubmission(draft.submission);
    if (!evaluations)
        return evaluations.error();
    if (evaluations->empty())
        return Error{ErrorCode::NotFound, u"the submission has no evaluation yet"_s, call.argument(0)};
    const auto corrected = call.work().evaluations().correct(call.actor(), evaluations->back().id, draft,
                                                             call.text(u"correct"_s));
    if (!corrected)
        return corrected.error();
    return call.done(translate("Cli", "Block %1: %2.").arg(block).arg(word(*draft.outcome)));
}

Result<ExitStatus> evaluate(Invocation &call)
{
    const int block = call.block(1);
    const TypedRatings typed = ratingsOf(call);
    std::optional<EvaluationOutcome> outcome;
    if (!call.has(u"draft"_s) || call.has(u"outcome"_s))
        outcome = call.code<EvaluationOutcome>(u"outcome"_s, evaluationOutcomeFromCode);
    if (call.isMisused())
        return call.misused();
    const auto submission = submissionOf(call, block);
    if (!submission)
        return submission.error();
    auto draft = call.work().evaluations().draft(call.actor(), submission->id);
    if (!draft)
        return draft.error();
    apply(*draft, typed, call.work().context().rules.current().block(block));
    if (outcome)
        draft->outcome = outcome;
    if (call.has(u"comment"_s))
        draft->comment = call.text(u"comment"_s);
    if (call.has(u"draft"_s))
        return saveDraft(call, *draft);
    return call.has(u"correct"_s) ? correct(call, *draft, block) : lock(call, *draft, block);
}

} // namespace

void addEvaluationVerbs(Verbs &verbs)
{
    verbs.push_back(
        {.name = u"evaluate"_s,
         .summary = translate("Cli", "Lock the evaluation of the latest submission for a block."),
         .access = Access::Write,
         .positionals = {{u"REF"_s, translate("Cli", "The dossier number.")},
                         {u"BLOCK"_s, translate("Cli", "The number of the block.")}},
         .options = {valued(
                         u"all"_s, u"LEVEL"_s,
                         translate("Cli",
                                   "Rates every competency: ACQUIRED, PARTIAL, NOT_ACQUIRED, NOT_ASSESSED.")),
                     valued(u"rating"_s, u"N=LEVEL[:TEXT]"_s,
                            translate("Cli", "Rates one competency, with a comment; repeatable.")),
                     valued(u"outcome"_s, u"OUTCOME"_s,
                            translate("Cli", "VALIDATED, CONDITIONAL, TO_REWORK or REJECTED_FRAUD.")),
                     valued(u"comment"_s, u"TEXT"_s, translate("Cli", "The comment for the candidate.")),
                     valued(u"correct"_s, u"REASON"_s,
                            translate("Cli", "Correct the locked evaluation by this one, for this reason.")),
                     flag(u"draft"_s, translate("Cli", "Only save what was typed, without locking it."))},
         .act = evaluate});
}

} // namespace parchemin::cli
