#include "parchemin/store/decisiondraftrepository.h"

#include "parchemin/store/database.h"
#include "parchemin/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "store/rowvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

QString toText(const UnfinishedDecision &decision)
{
    const DecisionDraft &typed = decision.content;
    QJsonArray blocks;
    for (const DecisionBlock &block : typed.blocks) {
        blocks.append(QJsonObject{{u"block"_s, block.block},
                                  {u"isGranted"_s, block.isGranted},
                                  {u"missing"_s, numbersText(block.missingCompetencies)}});
    }
    QJsonObject content{{u"blocks"_s, blocks},
                        {u"motive"_s, typed.motive},
                        {u"recommendations"_s, typed.recommendations},
                        {u"inFavour"_s, typed.vote.inFavour},
                        {u"against"_s, typed.vote.against},
                        {u"castingVoteUsed"_s, typed.vote.castingVoteUsed}};
    if (decision.hasOutcome)
        content.insert(u"outcome"_s, codeName(typed.outcome));
    return QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

UnfinishedDecision unfinishedOf(const Statement &row)
{
    const QJsonObject content = QJsonDocument::fromJson(row.text(0).toUtf8()).object();
    const auto outcome = decisionOutcomeFromCode(content.value(u"outcome"_s).toString());
    UnfinishedDecision decision{
        .content = {.outcome = outcome.value_or(DecisionOutcome::Full),
                    .motive = content.value(u"motive"_s).toString(),
                    .recommendations = content.value(u"recommendations"_s).toString(),
                    .vote = {content.value(u"inFavour"_s).toInt(), content.value(u"against"_s).toInt(),
                             content.value(u"castingVoteUsed"_s).toBool()}},
        .hasOutcome = outcome.has_value()};
    const QJsonArray blocks = content.value(u"blocks"_s).toArray();
    for (const QJsonValueConstRef &value : blocks) {
        const QJsonObject block = value.toObject();
        decision.content.blocks.push_back({block.value(u"block"_s).toInt(),
                                           block.value(u"isGranted"_s).toBool(),
                                           numbersFromText(block.value(u"missing"_s).toString())});
    }
    return decision;
}

} // namespace

Status DecisionDraftRepository::save(DefenceId defence, UserId by, const UnfinishedDecision &decision,
                                     const QDateTime &at) const
{
    Statement upsert(m_database, u"INSERT INTO decision_draft (defence_id, user_id, content_json, saved_at) "
                                 "VALUES (:defence, :user, :content, :at) ON CONFLICT (defence_id, user_id) "
                                 "DO UPDATE SET content_json = excluded.content_json, "
                                 "saved_at = excluded.saved_at"_s);
    upsert.bind(u":defence"_s, defence)
        .bind(u":user"_s, by)
        .bind(u":content"_s, toText(decision))
        .bind(u":at"_s, at);
    return upsert.run();
}

Result<std::optional<UnfinishedDecision>> DecisionDraftRepository::find(DefenceId defence, UserId by) const
{
    Statement query(m_database, u"SELECT content_json FROM decision_draft "
                                "WHERE defence_id = :defence AND user_id = :user"_s);
    query.bind(u":defence"_s, defence).bind(u":user"_s, by);
    return first<UnfinishedDecision>(query, unfinishedOf);
}

Status DecisionDraftRepository::removeOf(DefenceId defence) const
{
    Statement removal(m_database, u"DELETE FROM decision_draft WHERE defence_id = :defence"_s);
    removal.bind(u":defence"_s, defence);
    return removal.run();
}

} // namespace parchemin
