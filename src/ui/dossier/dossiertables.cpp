#include "ui/dossier/dossiertables.h"

#include "parchemin/app/sentences.h"
#include "parchemin/core/clock.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

#include "ui/briefname.h"
#include "ui/dossier/blockwords.h"
#include "ui/dossier/dossiertexts.h"
#include "ui/dossier/equivalencewords.h"
#include "ui/translate.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

QString byWhom(const Evaluation &evaluation, QDate today)
{
    return translate("Dossier", "%1 · %2", "evaluator, day")
        .arg(briefName(evaluation.evaluatorName), briefDayText(evaluation.lockedAt, today));
}

Chip ratingChip(const BlockFacts &facts, int ordinal)
{
    if (facts.evaluation) {
        const auto &ratings = facts.evaluation->ratings;
        const auto rating = std::ranges::find(ratings, ordinal, &CompetencyRating::competency);
        if (rating != ratings.end())
            return chipOf(rating->level);
    } else if (facts.validation) {
        return {Icon::Check, translate("Dossier", "Acquired", "a competency, with its block"),
                Tone::Positive};
    }
    return {Icon::CircleDashed, translate("Dossier", "Not rated"), Tone::Neutral};
}

/// Outcome, comment, and what was said of single competencies.
QString feedbackOf(const SkillBlock &block, const Evaluation &evaluation, QDate today)
{
    QString text = translate("Dossier", "%1: %2", "evaluator and day, outcome")
                       .arg(byWhom(evaluation, today), word(evaluation.outcome));
    if (!evaluation.comment.isEmpty())
        text += u" — "_s + evaluation.comment;
    for (const CompetencyRating &rating : evaluation.ratings) {
        const Competency *competency = block.competency(rating.competency);
        if (rating.level == RatingLevel::Acquired || competency == nullptr)
            continue;
        text += u"\n• "_s + competency->label + u" — "_s + word(rating.level);
        if (!rating.comment.isEmpty())
            text += u" — "_s + rating.comment;
    }
    return text;
}

QString workOf(const SkillBlock &block, const DossierBlock &work, const Submission &submission, QDate today)
{
    QStringList lines;
    for (const Deliverable &file : submission.deliverables) {
        lines.append(translate("Dossier", "%1 (%2)", "file name, size")
                         .arg(file.name, QLocale().formattedDataSize(file.size, 0)));
    }
    if (lines.isEmpty())
        lines.append(translate("Dossier", "No file"));
    for (const Evaluation &evaluation : work.evaluations) {
        if (evaluation.submission == submission.id)
            lines.append(feedbackOf(block, evaluation, today));
    }
    return lines.join(u'\n');
}

bool concernsBlock(const Event &event, int block)
{
    const auto saysBlock = [block](const QString &json) {
        return QJsonDocument::fromJson(json.toUtf8()).object().value(u"block"_s).toInt() == block;
    };
    return saysBlock(event.content.after) || saysBlock(event.content.before);
}

} // namespace

std::vector<CellRow> competencyRows(const Dossier &dossier, int block)
{
    const BlockFacts &facts = factsOf(dossier, block);
    const QString evaluator = facts.evaluation ? byWhom(*facts.evaluation, dossier.facts.today) : QString();
    const Equivalences equivalences = equivalencesOf(dossier.equivalences, block);
    std::vector<CellRow> rows;
    for (const Competency &competency : facts.block->competencies) {
        const auto rated = [&facts, &competency] {
            return facts.evaluation &&
                   std::ranges::find(facts.evaluation->ratings, competency.ordinal,
                                     &CompetencyRating::competency) != facts.evaluation->ratings.end();
        };
        rows.push_back({{markedLabel(competency, equivalences), {}, competency.code},
                        {{}, ratingChip(facts, competency.ordinal)},
                        {rated() ? evaluator : QString(), {}, {}, true}});
    }
    return rows;
}

std::vector<CellRow> submissionRows(const Dossier &dossier, int block)
{
    const DossierBlock &work = blockOf(dossier, block);
    const SkillBlock &skills = *factsOf(dossier, block).block;
    std::vector<CellRow> rows;
    for (auto submission = work.submissions.rbegin(); submission != work.submissions.rend(); ++submission) {
        rows.push_back({{translate("Dossier", "v%1 · %2", "attempt, day")
                             .arg(submission->attempt)
                             .arg(dayText(submission->submittedAt))},
                        {{}, chipOf(submission->state)},
                        {workOf(skills, work, *submission, dossier.facts.today)}});
    }
    return rows;
}

std::vector<CellRow> blockEventRows(const Dossier &dossier, int block)
{
    const QLocale locale;
    std::vector<CellRow> rows;
    for (const Event &event : dossier.events) {
        if (!concernsBlock(event, block))
            continue;
        const QString time = locale.toString(certifierTime(event.content.at), QLocale::ShortFormat);
        rows.push_back({{dayText(event.content.at) + u' ' + time, {}, {}, true},
                        {sentence(event), {}, event.content.reason},
                        {event.userName, {}, {}, true}});
    }
    return rows;
}

std::vector<CellRow> documentRows(const Dossier &dossier)
{
    std::vector<CellRow> rows;
    for (const OfficialDocument &document : dossier.documents) {
        QString kind = word(document.kind);
        if (!document.blocks.empty()) {
            QStringList numbers;
            for (const int block : document.blocks)
                numbers.append(QString::number(block));
            kind = translate("Dossier", "%1 (%2)", "kind of document, its blocks")
                       .arg(kind, numbers.join(u", "_s));
        }
        rows.push_back({{document.number},
                        {kind, {}, document.statusReason},
                        {dayText(document.issuedOn), {}, {}, true},
                        {{}, chipOf(document.state), document.statusReason}});
    }
    return rows;
}

} // namespace parchemin::ui
