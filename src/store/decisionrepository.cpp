#include "parchemin/store/decisionrepository.h"

#include "parchemin/store/database.h"
#include "parchemin/store/statement.h"

#include "store/rowvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

Result<JuryDecision> decisionOf(const Statement &row)
{
    const std::optional<DecisionOutcome> outcome = decisionOutcomeFromCode(row.text(3));
    if (!outcome)
        return unknownName(u"jury_decision.outcome"_s, row.text(3));
    return JuryDecision{.id = row.id<DecisionId>(0),
                        .defence = row.id<DefenceId>(1),
                        .candidacy = row.id<CandidacyId>(2),
                        .content = {.outcome = *outcome,
                                    .motive = row.text(4),
                                    .recommendations = row.text(5),
                                    .vote = {row.smallInteger(6), row.smallInteger(7), row.flag(8)}},
                        .decidedAt = row.instant(9),
                        .replaces = row.optionalId<DecisionId>(10),
                        .replacementReason = row.text(11),
                        .isCurrent = !row.flag(12)};
}

Status addBlock(const Database &database, DecisionId decision, const DecisionBlock &block)
{
    Statement insert(database,
                     u"INSERT INTO decision_block (decision_id, block, is_granted, missing_competencies) "
                     "VALUES (:decision, :block, :granted, :missing)"_s);
    insert.bind(u":decision"_s, decision)
        .bind(u":block"_s, block.block)
        .bind(u":granted"_s, block.isGranted)
        .bind(u":missing"_s, numbersText(block.missingCompetencies));
    return insert.run();
}

Result<JuryDecision> withBlocks(const Database &database, JuryDecision decision)
{
    Statement query(database, u"SELECT block, is_granted, missing_competencies FROM decision_block "
                              "WHERE decision_id = :decision ORDER BY block"_s);
    query.bind(u":decision"_s, decision.id);
    auto blocks = collect<DecisionBlock>(query, [](const Statement &row) {
        return DecisionBlock{row.smallInteger(0), row.flag(1), numbersFromText(row.text(2))};
    });
    if (!blocks)
        return blocks.error();
    decision.content.blocks = std::move(*blocks);
    return decision;
}

/// Reads the first decision of a query with its blocks, or nothing.
Result<std::optional<JuryDecision>> firstDecision(const Database &database, Statement &query)
{
    auto found = firstChecked<JuryDecision>(query, decisionOf);
    if (!found || !found->has_value())
        return found;
    auto whole = withBlocks(database, std::move(**found));
    if (!whole)
        return whole.error();
    return std::optional(std::move(*whole));
}

} // namespace

Result<DecisionId> DecisionRepository::add(const JuryDecision &decision, UserId by) const
{
    Statement insert(
        m_database,
        u"INSERT INTO jury_decision (uuid, defence_id, candidacy_id, outcome, motive, recommendations, "
        "in_favour, against, casting_vote_used, decided_at, decided_by, replaces_id, "
        "replacement_reason) VALUES (:uuid, :defence, :candidacy, :outcome, :motive, "
        ":recommendations, :favour, :against, :casting, :at, :by, :replaces, :reason)"_s);
    insert.bind(u":uuid"_s, newUuid())
        .bind(u":defence"_s, decision.defence)
        .bind(u":candidacy"_s, decision.candidacy)
        .bind(u":outcome"_s, codeName(decision.content.outcome))
        .bind(u":motive"_s, decision.content.motive)
        .bind(u":recommendations"_s, decision.content.recommendations)
        .bind(u":favour"_s, decision.content.vote.inFavour)
        .bind(u":against"_s, decision.content.vote.against)
        .bind(u":casting"_s, decision.content.vote.castingVoteUsed)
        .bind(u":at"_s, decision.decidedAt)
        .bind(u":by"_s, by)
        .bind(u":replaces"_s, decision.replaces)
        .bind(u":reason"_s, decision.replacementReason);
    const auto id = typedId<DecisionId>(insert.insert());
    if (!id)
        return id.error();
    for (const DecisionBlock &block : decision.content.blocks) {
        if (Status added = addBlock(m_database, *id, block); !added)
            return added.error();
    }
    return *id;
}

Result<JuryDecision> DecisionRepository::load(DecisionId id) const
{
    Statement query(
        m_database,
        u"SELECT d.id, d.defence_id, d.candidacy_id, d.outcome, d.motive, d.recommendations, "
        "d.in_favour, d.against, d.casting_vote_used, d.decided_at, d.replaces_id, "
        "d.replacement_reason, EXISTS (SELECT 1 FROM jury_decision AS n WHERE n.replaces_id = d.id) "
        "FROM jury_decision AS d WHERE d.id = :id"_s);
    query.bind(u":id"_s, id);
    auto decision = singleChecked<JuryDecision>(query, decisionOf);
    if (!decision)
        return decision.error();
    return withBlocks(m_database, std::move(*decision));
}

Result<std::vector<JuryDecision>> DecisionRepository::ofDefence(DefenceId id) const
{
    Statement query(
        m_database,
        u"SELECT d.id, d.defence_id, d.candidacy_id, d.outcome, d.motive, d.recommendations, "
        "d.in_favour, d.against, d.casting_vote_used, d.decided_at, d.replaces_id, "
        "d.replacement_reason, EXISTS (SELECT 1 FROM jury_decision AS n WHERE n.replaces_id = d.id) "
        "FROM jury_decision AS d WHERE d.defence_id = :defence ORDER BY d.decided_at, d.id"_s);
    query.bind(u":defence"_s, id);
    auto decisions = collectChecked<JuryDecision>(query, decisionOf);
    if (!decisions)
        return decisions.error();
    for (JuryDecision &decision : *decisions) {
        auto whole = withBlocks(m_database, std::move(decision));
        if (!whole)
            return whole.error();
        decision = std::move(*whole);
    }
    return decisions;
}

Result<std::optional<JuryDecision>> DecisionRepository::currentOfDefence(DefenceId id) const
{
    Statement query(
        m_database,
        u"SELECT d.id, d.defence_id, d.candidacy_id, d.outcome, d.motive, d.recommendations, "
        "d.in_favour, d.against, d.casting_vote_used, d.decided_at, d.replaces_id, "
        "d.replacement_reason, 0 FROM jury_decision AS d WHERE d.defence_id = :defence AND NOT EXISTS "
        "(SELECT 1 FROM jury_decision AS n WHERE n.replaces_id = d.id) ORDER BY d.id DESC LIMIT 1"_s);
    query.bind(u":defence"_s, id);
    return firstDecision(m_database, query);
}

Result<std::optional<JuryDecision>> DecisionRepository::currentOfCandidacy(CandidacyId id) const
{
    Statement query(
        m_database,
        u"SELECT d.id, d.defence_id, d.candidacy_id, d.outcome, d.motive, d.recommendations, "
        "d.in_favour, d.against, d.casting_vote_used, d.decided_at, d.replaces_id, "
        "d.replacement_reason, 0 FROM jury_decision AS d JOIN defence AS f ON f.id = d.defence_id "
        "WHERE d.candidacy_id = :candidacy AND NOT EXISTS "
        "(SELECT 1 FROM jury_decision AS n WHERE n.replaces_id = d.id) "
        "ORDER BY f.starts_at DESC, d.id DESC LIMIT 1"_s);
    query.bind(u":candidacy"_s, id);
    return firstDecision(m_database, query);
}

} // namespace parchemin
