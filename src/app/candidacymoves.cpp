#include "app/candidacymoves.h"

#include "parchemin/store/decisionrepository.h"
#include "parchemin/store/sessionrepository.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

std::optional<CandidacyState> stateIn(const QString &json, const QString &field)
{
    const QJsonObject fields = QJsonDocument::fromJson(json.toUtf8()).object();
    return candidacyStateFromCode(fields[field].toString());
}

bool isAway(const QString &json)
{
    const QString state = QJsonDocument::fromJson(json.toUtf8()).object()[u"state"_s].toString();
    return state == codeName(DefenceState::Absent) || state == codeName(DefenceState::Excused);
}

/// What an act on a defence makes of the candidacy; none when the candidate waits for it as before.
std::optional<CandidacyState> afterDefence(const EventDraft &event)
{
    if (event.action == u"defence.scheduled"_s)
        return CandidacyState::Scheduled;
    if (event.action == u"defence.heard"_s)
        return CandidacyState::Heard;
    const bool wasAway = isAway(event.before);
    if (event.action == u"defence.postponed"_s)
        return wasAway ? std::nullopt : std::optional(CandidacyState::InProgress);
    if (event.action != u"defence.presenceRecorded"_s || wasAway == isAway(event.after))
        return std::nullopt;
    return wasAway ? CandidacyState::Scheduled : CandidacyState::InProgress;
}

} // namespace

Result<CandidacyMoves> CandidacyMoves::of(const Database &database, const Candidacy &candidacy)
{
    CandidacyMoves moves(candidacy.id);
    const auto defences = SessionRepository(database).defencesOfCandidacy(candidacy.id);
    if (!defences)
        return defences.error();
    for (const Defence &defence : *defences) {
        moves.m_defences.insert(defence.id.value());
        const auto decisions = DecisionRepository(database).ofDefence(defence.id);
        if (!decisions)
            return decisions.error();
        for (const JuryDecision &decision : *decisions)
            moves.m_decisions.insert(decision.id.value());
    }
    return moves;
}

QString CandidacyMoves::stateField(const EventDraft &event) const
{
    if (event.entity == u"candidacy"_s && event.entityId == m_candidacy.value())
        return u"state"_s;
    if (event.entity == u"jury_decision"_s && m_decisions.contains(event.entityId))
        return u"candidacy"_s;
    return {};
}

std::optional<CandidacyState> CandidacyMoves::after(const Event &event) const
{
    const EventDraft &content = event.content;
    if (const QString field = stateField(content); !field.isEmpty())
        return stateIn(content.after, field);
    if (content.entity == u"defence"_s && m_defences.contains(content.entityId))
        return afterDefence(content);
    return std::nullopt;
}

std::optional<CandidacyState> CandidacyMoves::before(const Event &event) const
{
    if (const QString field = stateField(event.content); !field.isEmpty())
        return stateIn(event.content.before, field);
    const std::optional<CandidacyState> reached = after(event);
    if (!reached)
        return std::nullopt;
    // A defence is given to who is at work, and taken or held of who has it.
    return *reached == CandidacyState::Scheduled ? CandidacyState::InProgress : CandidacyState::Scheduled;
}

} // namespace parchemin
