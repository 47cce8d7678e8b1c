#include "parchemin/core/minutes.h"

#include "parchemin/core/codetable.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

constexpr CodeTable<MinutesKind, 2> kinds{{{
    {MinutesKind::Initial, "INITIAL"},
    {MinutesKind::Corrective, "CORRECTIVE"},
}}};

constexpr CodeTable<SignatureMethod, 2> methods{{{
    {SignatureMethod::OnScreen, "ON_SCREEN"},
    {SignatureMethod::OnPaper, "ON_PAPER"},
}}};

bool hasSigned(JuryMemberId member, const std::vector<MinutesSignature> &signatures)
{
    return std::ranges::find(signatures, member, &MinutesSignature::member) != signatures.end();
}

} // namespace

QString codeName(MinutesKind kind)
{
    return kinds.name(kind);
}

std::optional<MinutesKind> minutesKindFromCode(const QString &code)
{
    return kinds.value(code);
}

QString codeName(SignatureMethod method)
{
    return methods.name(method);
}

std::optional<SignatureMethod> signatureMethodFromCode(const QString &code)
{
    return methods.value(code);
}

Blockers minutesBlockers(SessionState state, const std::vector<DefenceClosure> &defences)
{
    Blockers blockers = transitionBlockers(state, SessionAct::FreezeMinutes);
    QStringList candidates;
    for (const DefenceClosure &defence : defences) {
        if (!isClosed(defence.state))
            candidates.append(defence.candidate);
    }
    if (!candidates.isEmpty()) {
        blockers.push_back(
            Blocker{BlockerCode::DecisionMissing}.with(u"candidats"_s, candidates.join(u", "_s)));
    }
    return blockers;
}

Blockers signatureBlockers(const std::vector<PanelSeat> &seats,
                           const std::vector<MinutesSignature> &signatures)
{
    QStringList names;
    for (const PanelSeat &seat : seats) {
        if (seat.presence == Presence::Present && !hasSigned(seat.member.id, signatures))
            names.append(seat.member.name);
    }
    if (names.isEmpty())
        return {};
    return {Blocker{BlockerCode::MinutesUnsigned}.with(u"noms"_s, names.join(u", "_s))};
}

Blockers repeatedSignatureBlockers(const std::vector<MinutesSignature> &signatures, JuryMemberId member)
{
    if (!hasSigned(member, signatures))
        return {};
    return {Blocker{BlockerCode::StateForbids}
                .with(u"etat"_s, codeName(SessionState::Signed))
                .with(u"acte"_s, codeName(SessionAct::Sign))
                .with(u"motif"_s, u"DEJA_SIGNE"_s)};
}

} // namespace parchemin
