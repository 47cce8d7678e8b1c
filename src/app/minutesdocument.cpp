#include "app/minutesdocument.h"

#include "parchemin/core/clock.h"
#include "parchemin/core/frenchtext.h"

#include <QHash>

#include <algorithm>
#include <array>

#include "app/documentcontents.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

QString qualityText(const SnapshotMember &member)
{
    QString text = qualityWord(member.quality, member.sex);
    if (member.quality == JuryQuality::Professional)
        text += u", "_s + (member.isExternal ? feminine(u"extérieur"_s, member.sex) : u"interne"_s);
    if (member.role == SeatRole::Substitute)
        text += u" (%1)"_s.arg(feminine(u"suppléant"_s, member.sex));
    return text;
}

documents::MemberPresence presenceOf(Presence presence)
{
    switch (presence) {
    case Presence::Present:
        return documents::MemberPresence::Present;
    case Presence::Excused:
        return documents::MemberPresence::Excused;
    case Presence::Expected:
    case Presence::Absent:
        return documents::MemberPresence::Absent;
    }
    Q_UNREACHABLE();
}

documents::MinutesMember memberOf(const SnapshotMember &member)
{
    documents::MinutesMember content{
        .name = member.name,
        .quality = qualityText(member),
        .organisation = member.organisation,
        .presence = presenceOf(member.presence),
        .isChair = member.isChair,
        .recusedFor = {},
        .replacedBy = {},
    };
    QStringList substitutes;
    for (const SnapshotRecusal &recusal : member.recusals) {
        content.recusedFor.append(recusal.candidate);
        if (!recusal.replacedBy.isEmpty() && !substitutes.contains(recusal.replacedBy))
            substitutes.append(recusal.replacedBy);
    }
    if (!substitutes.isEmpty())
        content.replacedBy = frenchList(substitutes);
    return content;
}

struct RequirementWords
{
    const char *code;
    const char *requirement; ///< %1: what is required
    const char *finding;     ///< %1: what was found
};

constexpr std::array requirements{
    RequirementWords{"TOTAL", "%1 membre(s)", "%1 membre(s)"},
    RequirementWords{"MIN_TOTAL", "%1 membre(s) au moins", "%1 membre(s)"},
    RequirementWords{"LEADS", "%1 responsable(s) pédagogique(s)", "%1 responsable(s) pédagogique(s)"},
    RequirementWords{"MIN_PROFESSIONALS", "%1 professionnel(s) au moins", "%1 professionnel(s)"},
    RequirementWords{"PROFESSIONAL_RATIO", "%1 % de professionnels au moins", "%1 %"},
    RequirementWords{"EXTERNAL_RATIO", "%1 % de membres extérieurs au moins", "%1 %"},
    RequirementWords{"CONFLICTS", "aucun membre en conflit d’intérêts", "%1 membre(s) en conflit"},
};

/// The words with their number: from two on, French says the plural.
QString counted(const char *words, int number)
{
    return QString::fromUtf8(words)
        .replace(u"(s)"_s, number < 2 ? QString() : u"s"_s)
        .replace(u"%1"_s, QString::number(number));
}

/// The rule set as a reader knows it; its code where the minutes were frozen without its name.
QString nameOfRules(const MinutesContentSnapshot &snapshot, const QString &code)
{
    const auto found = std::ranges::find(snapshot.ruleSets, code, &SnapshotRuleSet::code);
    return found == snapshot.ruleSets.end() ? code : found->label;
}

documents::MinutesRuleCheck checkOf(const MinutesContentSnapshot &snapshot, const SnapshotRuleCheck &check,
                                    const QString &prefix)
{
    documents::MinutesRuleCheck content{nameOfRules(snapshot, check.ruleSet), check.requirement,
                                        QString::number(check.found), check.isSatisfied};
    for (const RequirementWords &words : requirements) {
        if (check.requirement != QLatin1StringView(words.code))
            continue;
        content.requirement = counted(words.requirement, check.required);
        content.finding = counted(words.finding, check.found);
    }
    if (check.requirement == u"CONFLICTS" && check.found == 0)
        content.finding = u"aucun"_s;
    content.requirement.prepend(prefix);
    return content;
}

/// A check of the panels of candidates, and those of whom it says the same.
struct CommonCheck
{
    SnapshotRuleCheck check;
    QStringList candidates;
};

std::vector<CommonCheck> commonChecks(const std::vector<SnapshotCandidate> &candidates)
{
    std::vector<CommonCheck> common;
    for (const SnapshotCandidate &candidate : candidates) {
        for (const SnapshotRuleCheck &check : candidate.checks) {
            auto known = std::ranges::find(common, check, &CommonCheck::check);
            if (known == common.end())
                known = common.insert(common.end(), {check, {}});
            known->candidates.append(candidate.number);
        }
    }
    return common;
}

/// "Dossier 2021-0042 : ", "Dossiers 2021-0042 et 2021-0043 : ", "Chaque dossier : ".
QString ofDossiers(const QStringList &numbers, std::size_t all)
{
    if (numbers.size() == 1)
        return u"Dossier %1 : "_s.arg(numbers.front());
    if (static_cast<std::size_t>(numbers.size()) == all)
        return u"Chaque dossier : "_s;
    return u"Dossiers %1 : "_s.arg(frenchList(numbers));
}

/// Those of the session, then those of the panels that heard each candidate.
std::vector<documents::MinutesRuleCheck> checksIn(const MinutesContentSnapshot &snapshot)
{
    std::vector<documents::MinutesRuleCheck> checks;
    for (const SnapshotRuleCheck &check : snapshot.checks)
        checks.push_back(checkOf(snapshot, check, {}));
    for (const CommonCheck &common : commonChecks(snapshot.candidates)) {
        checks.push_back(
            checkOf(snapshot, common.check, ofDossiers(common.candidates, snapshot.candidates.size())));
    }
    return checks;
}

QString localTime(const QDateTime &instant)
{
    return frenchTime(certifierTime(instant));
}

QString attendanceText(const SnapshotCandidate &candidate)
{
    switch (candidate.passage) {
    case DefenceState::Absent:
        return u"absence non excusée"_s;
    case DefenceState::Excused:
        return u"absence excusée"_s;
    case DefenceState::Postponed:
        return u"passage reporté"_s;
    case DefenceState::Planned:
    case DefenceState::Convened:
    case DefenceState::Present:
    case DefenceState::Heard:
    case DefenceState::Deliberated:
    case DefenceState::Decided:
    case DefenceState::Notified:
    case DefenceState::Interrupted:
        return u"présence constatée, audition de %1 à %2"_s.arg(localTime(candidate.startsAt),
                                                                localTime(candidate.endsAt));
    }
    Q_UNREACHABLE();
}

QString outcomeText(const SnapshotCandidate &candidate)
{
    if (!candidate.decision)
        return u"Pas de décision"_s;
    switch (candidate.decision->outcome) {
    case DecisionOutcome::Full:
        return u"Validation totale : titre accordé"_s;
    case DecisionOutcome::Partial:
        return u"Validation partielle"_s;
    case DecisionOutcome::Refused:
        return u"Titre refusé"_s;
    case DecisionOutcome::Deferred:
        return u"Décision ajournée"_s;
    }
    Q_UNREACHABLE();
}

std::vector<documents::BlockMention> mentionsOf(const std::vector<SnapshotBlock> &blocks)
{
    std::vector<documents::BlockMention> mentions;
    mentions.reserve(blocks.size());
    for (const SnapshotBlock &block : blocks)
        mentions.push_back({block.number, block.title});
    return mentions;
}

documents::MinutesCandidate candidateOf(const SnapshotCandidate &candidate,
                                        const exchange::CodeLists &codeLists)
{
    documents::MinutesCandidate content{
        .holder = holderMention(candidate.identity, codeLists),
        .reference = candidate.number,
        .route = candidate.routeLabel,
        .attendance = attendanceText(candidate),
        .blocksBefore = mentionsOf(candidate.blocksBefore),
        .blocksAfter = mentionsOf(candidate.blocksAfter),
        .outcome = outcomeText(candidate),
        .motive = {},
        .recommendations = {},
        .voteNote = {},
    };
    if (candidate.decision) {
        content.motive = candidate.decision->motive;
        content.recommendations = candidate.decision->recommendations;
    }
    return content;
}

/// What an incident is called in minutes, which are French whatever the window speaks; a kind that somebody
/// wrote himself stays as it is.
QString incidentWord(const QString &category)
{
    static const QHash<QString, QString> words{
        {u"LATE"_s, u"retard"_s},
        {u"TECHNICAL"_s, u"incident technique"_s},
        {u"COMPOSITION"_s, u"changement de composition du jury"_s},
        {u"INTERRUPTION"_s, u"interruption"_s},
        {u"BEHAVIOUR"_s, u"comportement"_s},
        {u"OTHER"_s, u"autre incident"_s},
    };
    return words.value(category, category);
}

} // namespace

documents::MinutesContent minutesContent(const MinutesContentSnapshot &snapshot, const ReferenceSheet &sheet,
                                         const exchange::CodeLists &codeLists, const QString &snapshotSha256)
{
    documents::MinutesContent content{
        .certifier = documents::certifierMention(sheet),
        .certification = documents::certificationMention(sheet),
        .number = snapshot.number,
        .corrects = {},
        .sessionCode = snapshot.sessionCode,
        .heldOn = snapshot.day,
        .openedAt = certifierTime(snapshot.openedAt),
        .closedAt = certifierTime(snapshot.closedAt),
        .place = snapshot.modality == SessionModality::Remote ? std::nullopt : std::optional(snapshot.place),
        .ruleChecks = checksIn(snapshot),
        .members = {},
        .candidates = {},
        .incidents = {},
        .contentSha256 = snapshotSha256,
    };
    if (snapshot.corrects)
        content.corrects = documents::CorrectedMinutes{snapshot.corrects->number, snapshot.corrects->reason};
    for (const SnapshotMember &member : snapshot.members)
        content.members.push_back(memberOf(member));
    for (const SnapshotCandidate &candidate : snapshot.candidates)
        content.candidates.push_back(candidateOf(candidate, codeLists));
    for (const SnapshotIncident &incident : snapshot.incidents) {
        const QString subject = incident.candidate.isEmpty() ? QString() : u" (%1)"_s.arg(incident.candidate);
        content.incidents.push_back(
            {certifierTime(incident.at),
             u"%1%2 : %3"_s.arg(incidentWord(incident.category), subject, incident.description)});
    }
    return content;
}

} // namespace parchemin
