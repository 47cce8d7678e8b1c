#include "parchemin/store/database.h"
#include "parchemin/store/evaluationrepository.h"
#include "parchemin/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "store/rowvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

QString toText(const EvaluationDraft &draft)
{
    QJsonArray ratings;
    for (const CompetencyRating &rating : draft.ratings) {
        ratings.append(QJsonObject{{u"competency"_s, rating.competency},
                                   {u"level"_s, codeName(rating.level)},
                                   {u"comment"_s, rating.comment},
                                   {u"evidence"_s, rating.evidence}});
    }
    QJsonArray notes;
    for (const CompetencyNote &note : draft.notes) {
        notes.append(QJsonObject{{u"competency"_s, note.competency},
                                 {u"comment"_s, note.comment},
                                 {u"evidence"_s, note.evidence}});
    }
    QJsonObject content{{u"ratings"_s, ratings}, {u"comment"_s, draft.comment}, {u"notes"_s, notes}};
    if (draft.outcome)
        content.insert(u"outcome"_s, codeName(*draft.outcome));
    return QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

Result<EvaluationDraft> draftOf(const Statement &row)
{
    const QJsonObject content = QJsonDocument::fromJson(row.text(2).toUtf8()).object();
    EvaluationDraft draft{.submission = row.id<SubmissionId>(0), .evaluator = row.id<PersonId>(1)};
    draft.comment = content.value(u"comment"_s).toString();
    draft.outcome = evaluationOutcomeFromCode(content.value(u"outcome"_s).toString());
    const QJsonArray ratings = content.value(u"ratings"_s).toArray();
    for (const auto value : ratings) {
        const QJsonObject rating = value.toObject();
        const QString name = rating.value(u"level"_s).toString();
        const std::optional<RatingLevel> level = ratingLevelFromCode(name);
        if (!level)
            return unknownName(u"evaluation_draft.content_json"_s, name);
        draft.ratings.push_back({.competency = rating.value(u"competency"_s).toInt(),
                                 .level = *level,
                                 .comment = rating.value(u"comment"_s).toString(),
                                 .evidence = rating.value(u"evidence"_s).toString()});
    }
    const QJsonArray notes = content.value(u"notes"_s).toArray();
    for (const auto value : notes) {
        const QJsonObject note = value.toObject();
        draft.notes.push_back({.competency = note.value(u"competency"_s).toInt(),
                               .comment = note.value(u"comment"_s).toString(),
                               .evidence = note.value(u"evidence"_s).toString()});
    }
    return draft;
}

} // namespace

Status EvaluationRepository::saveDraft(const EvaluationDraft &draft, const QDateTime &at) const
{
    Statement upsert(
        m_database,
        u"INSERT INTO evaluation_draft (submission_id, evaluator_id, content_json, saved_at) "
        "VALUES (:submission, :evaluator, :content, :at) ON CONFLICT (submission_id, evaluator_id) "
        "DO UPDATE SET content_json = excluded.content_json, saved_at = excluded.saved_at"_s);
    upsert.bind(u":submission"_s, draft.submission)
        .bind(u":evaluator"_s, draft.evaluator)
        .bind(u":content"_s, toText(draft))
        .bind(u":at"_s, at);
    return upsert.run();
}

Result<std::optional<EvaluationDraft>> EvaluationRepository::draft(SubmissionId submission,
                                                                   PersonId evaluator) const
{
    Statement query(m_database, u"SELECT submission_id, evaluator_id, content_json FROM evaluation_draft "
                                "WHERE submission_id = :submission AND evaluator_id = :evaluator"_s);
    query.bind(u":submission"_s, submission).bind(u":evaluator"_s, evaluator);
    return firstChecked<EvaluationDraft>(query, draftOf);
}

Status EvaluationRepository::removeDraft(SubmissionId submission, PersonId evaluator) const
{
    Statement removal(m_database, u"DELETE FROM evaluation_draft WHERE submission_id = :submission "
                                  "AND evaluator_id = :evaluator"_s);
    removal.bind(u":submission"_s, submission).bind(u":evaluator"_s, evaluator);
    return removal.run();
}

} // namespace parchemin
