#include "cli/json.h"

#include "parchemin/app/sentences.h"
#include "parchemin/core/clock.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {

QJsonValue asJson(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue asJson(const std::optional<QDate> &day)
{
    return day ? asJson(*day) : QJsonValue();
}

QJsonValue asJson(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(instant.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue asJson(const std::optional<QDateTime> &instant)
{
    return instant ? asJson(*instant) : QJsonValue();
}

QJsonArray asJson(const std::vector<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

QJsonArray asJson(const Blockers &blockers)
{
    QJsonArray array;
    for (const Blocker &blocker : blockers) {
        QJsonObject parameters;
        for (auto each = blocker.parameters.cbegin(); each != blocker.parameters.cend(); ++each)
            parameters.insert(each.key(), each.value());
        array.append(QJsonObject{{u"code"_s, codeName(blocker.code)},
                                 {u"rule"_s, ruleOf(blocker.code)},
                                 {u"warning"_s, isWarning(blocker.code)},
                                 {u"parameters"_s, parameters},
                                 {u"text"_s, sentence(blocker)}});
    }
    return array;
}

QJsonObject asJson(const PersonDetails &details)
{
    return {{u"birthName"_s, details.birthName},
            {u"usageName"_s, details.usageName},
            {u"firstNames"_s, QJsonArray::fromStringList(details.firstNames)},
            {u"birthDate"_s, asJson(details.birthDate)},
            {u"birthPlace"_s, details.birthPlace},
            {u"birthInsee"_s, details.birthInsee},
            {u"birthPostal"_s, details.birthPostal},
            {u"birthCountry"_s, details.birthCountry},
            {u"sex"_s, codeName(details.sex)},
            {u"email"_s, details.email},
            {u"phone"_s, details.phone},
            {u"address"_s, details.address}};
}

QJsonObject asJson(const CandidateListItem &item)
{
    QJsonArray blocks;
    for (const BlockState state : item.blocks)
        blocks.append(codeName(state));
    return {{u"number"_s, item.number},
            {u"person"_s, item.person.value()},
            {u"name"_s, item.listName},
            {u"birthDate"_s, asJson(item.birthDate)},
            {u"route"_s, codeName(item.route)},
            {u"state"_s, codeName(item.state)},
            {u"blocks"_s, blocks}};
}

QJsonObject asJson(const Submission &submission)
{
    QJsonArray files;
    for (const Deliverable &file : submission.deliverables) {
        files.append(QJsonObject{{u"name"_s, file.name},
                                 {u"size"_s, file.size},
                                 {u"mime"_s, file.mime},
                                 {u"sha256"_s, file.sha256},
                                 {u"addedAt"_s, asJson(file.addedAt)}});
    }
    return {{u"block"_s, submission.block},
            {u"attempt"_s, submission.attempt},
            {u"state"_s, codeName(submission.state)},
            {u"submittedAt"_s, asJson(submission.submittedAt)},
            {u"conditionalDueAt"_s, asJson(submission.conditionalDueAt)},
            {u"groupWork"_s, submission.isGroupWork},
            {u"frozen"_s, submission.isFrozen},
            {u"files"_s, files}};
}

QJsonObject asJson(const Evaluation &evaluation)
{
    QJsonArray ratings;
    for (const CompetencyRating &rating : evaluation.ratings) {
        ratings.append(QJsonObject{{u"competency"_s, rating.competency},
                                   {u"level"_s, codeName(rating.level)},
                                   {u"comment"_s, rating.comment},
                                   {u"evidence"_s, rating.evidence}});
    }
    return {{u"evaluator"_s, evaluation.evaluatorName},
            {u"outcome"_s, codeName(evaluation.outcome)},
            {u"ratings"_s, ratings},
            {u"comment"_s, evaluation.comment},
            {u"lockedAt"_s, asJson(evaluation.lockedAt)},
            {u"corrects"_s, evaluation.supersedes.has_value()}};
}

QJsonObject asJson(const BlockValidation &validation)
{
    QJsonObject object{{u"block"_s, validation.block},
                       {u"number"_s, validation.number},
                       {u"source"_s, codeName(validation.source)},
                       {u"validatedOn"_s, asJson(validation.validatedOn)},
                       {u"validatedBy"_s, validation.validatedBy},
                       {u"active"_s, validation.isActive()}};
    if (validation.cancellation) {
        object.insert(u"cancellation"_s, QJsonObject{{u"kind"_s, codeName(validation.cancellation->kind)},
                                                     {u"reason"_s, validation.cancellation->reason},
                                                     {u"at"_s, asJson(validation.cancellation->at)}});
    }
    return object;
}

QJsonObject asJson(const Defence &defence)
{
    return {{u"order"_s, defence.order},
            {u"startsAt"_s, asJson(defence.startsAt)},
            {u"minutes"_s, defence.baseMinutes + defence.extraMinutes},
            {u"extraMinutes"_s, defence.extraMinutes},
            {u"state"_s, codeName(defence.state)},
            {u"convokedOn"_s, asJson(defence.convokedOn)}};
}

QJsonObject asJson(const JuryDecision &decision)
{
    QJsonArray blocks;
    for (const DecisionBlock &block : decision.content.blocks) {
        blocks.append(QJsonObject{{u"block"_s, block.block},
                                  {u"granted"_s, block.isGranted},
                                  {u"missingCompetencies"_s, asJson(block.missingCompetencies)}});
    }
    return {{u"outcome"_s, codeName(decision.content.outcome)},
            {u"blocks"_s, blocks},
            {u"motive"_s, decision.content.motive},
            {u"recommendations"_s, decision.content.recommendations},
            {u"decidedAt"_s, asJson(decision.decidedAt)},
            {u"current"_s, decision.isCurrent},
            {u"replacementReason"_s, decision.replacementReason}};
}

QJsonObject asJson(const OfficialDocument &document)
{
    return {{u"number"_s, document.number},
            {u"kind"_s, codeName(document.kind)},
            {u"state"_s, codeName(document.state)},
            {u"issuedOn"_s, asJson(document.issuedOn)},
            {u"issuedAt"_s, document.issuedAt},
            {u"blocks"_s, asJson(document.blocks)},
            {u"duplicateNumber"_s, document.duplicateNumber},
            {u"pdfSha256"_s, document.pdfSha256},
            {u"pdfSize"_s, document.pdfSize},
            {u"statusReason"_s, document.statusReason}};
}

QJsonObject asJson(const Event &event)
{
    QJsonObject object{{u"seq"_s, event.seq.value()},
                       {u"at"_s, asJson(event.content.at)},
                       {u"user"_s, event.userName},
                       {u"role"_s, event.content.role},
                       {u"action"_s, event.content.action},
                       {u"entity"_s, event.content.entity},
                       {u"entityId"_s, event.content.entityId},
                       {u"reason"_s, event.content.reason},
                       {u"hash"_s, QString::fromLatin1(event.hash.toHex())},
                       {u"text"_s, sentence(event)}};
    if (event.content.person)
        object.insert(u"person"_s, event.content.person->value());
    return object;
}

QString localText(const QDateTime &instant)
{
    return certifierDay(instant).toString(Qt::ISODate) + u' ' + certifierTime(instant).toString(u"HH:mm"_s);
}

} // namespace parchemin::cli
