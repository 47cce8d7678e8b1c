#include "parchemin/core/jury.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// Ratios of a panel of a few members are small fractions; two of them are equal within this.
constexpr double tolerance = 1e-9;

using Seats = std::vector<PanelSeat>;

bool isLead(const PanelSeat &seat)
{
    return seat.role == SeatRole::Lead && seat.member.quality == JuryQuality::PedagogicalLead;
}

bool isProfessional(const PanelSeat &seat)
{
    return seat.role == SeatRole::Professional && seat.member.quality == JuryQuality::Professional;
}

bool isExternal(const PanelSeat &seat)
{
    return seat.member.isExternal;
}

Seats sitting(const Seats &seats)
{
    Seats result;
    std::ranges::copy_if(seats, std::back_inserter(result),
                         [](const PanelSeat &seat) { return seat.role != SeatRole::Substitute; });
    return result;
}

void addOnce(Blockers &all, const Blocker &one)
{
    if (std::ranges::find(all, one) == all.end())
        all.push_back(one);
}

Blocker sizeBlocker(qint64 count, int wanted)
{
    return Blocker{BlockerCode::PanelSize}.with(u"x"_s, count).with(u"total"_s, wanted);
}

/// BR-41 for one rule set: the size first, then who is missing among them.
Blockers sizeBlockers(const Seats &seats, const JuryRuleSet &rules)
{
    const qint64 size = std::ssize(seats);
    if (rules.total > 0 && size != rules.total)
        return {sizeBlocker(size, rules.total)};
    if (size < rules.minTotal)
        return {sizeBlocker(size, rules.minTotal)};
    Blockers blockers;
    const qint64 leads = std::ranges::count_if(seats, isLead);
    if (rules.leads > 0 && leads != rules.leads)
        blockers.push_back(sizeBlocker(leads, rules.leads).with(u"qualite"_s, codeName(SeatRole::Lead)));
    const qint64 professionals = std::ranges::count_if(seats, isProfessional);
    if (professionals < rules.minProfessionals) {
        blockers.push_back(sizeBlocker(professionals, rules.minProfessionals)
                               .with(u"qualite"_s, codeName(SeatRole::Professional)));
    }
    return blockers;
}

/// BR-42, substitutes included: nobody can replace himself.
Blockers duplicateBlockers(const Seats &seats)
{
    Blockers blockers;
    for (auto seat = seats.begin(); seat != seats.end(); ++seat) {
        const bool isSeated = std::any_of(seats.begin(), seat, [seat](const PanelSeat &earlier) {
            return earlier.member.person == seat->member.person;
        });
        if (isSeated) {
            addOnce(blockers, Blocker{BlockerCode::PanelDuplicate}.with(u"membre"_s, seat->member.name));
        }
    }
    return blockers;
}

/// The internal professionals; the lead is expected to be of the house and is only named when no professional
/// could make the difference.
QString internalNames(const Seats &seats)
{
    QStringList professionals;
    QStringList all;
    for (const PanelSeat &seat : seats) {
        if (seat.member.isExternal)
            continue;
        all.append(seat.member.name);
        if (seat.member.quality == JuryQuality::Professional)
            professionals.append(seat.member.name);
    }
    return (professionals.isEmpty() ? all : professionals).join(u", "_s);
}

Blocker ratioBlocker(BlockerCode code, qint64 count, qint64 size, double ratio)
{
    return Blocker{code}
        .with(u"x"_s, count)
        .with(u"n"_s, size)
        .with(u"min"_s, static_cast<qint64>(std::lround(ratio * 100)));
}

Blockers externalBlockers(const Seats &seats, double ratio)
{
    const qint64 size = std::ssize(seats);
    const qint64 external = std::ranges::count_if(seats, isExternal);
    if (static_cast<double>(external) >= ratio * static_cast<double>(size) - tolerance)
        return {};
    return {ratioBlocker(BlockerCode::ExternalRatio, external, size, ratio)
                .with(u"noms"_s, internalNames(seats))};
}

Blockers professionalBlockers(const Seats &seats, double ratio)
{
    const qint64 size = std::ssize(seats);
    const qint64 professionals = std::ranges::count_if(seats, isProfessional);
    if (static_cast<double>(professionals) >= ratio * static_cast<double>(size) - tolerance)
        return {};
    return {ratioBlocker(BlockerCode::ProfessionalRatio, professionals, size, ratio)};
}

Blockers charterBlockers(const Seats &seats, QDate on, const Policy &policy)
{
    Blockers blockers;
    QStringList unsignedNames;
    for (const PanelSeat &seat : seats) {
        for (const Blocker &blocker : memberBlockers(seat.member, on, policy)) {
            if (blocker.code == BlockerCode::Charter) {
                unsignedNames.append(seat.member.name);
            } else {
                blockers.push_back(blocker);
            }
        }
    }
    if (!unsignedNames.isEmpty())
        blockers.push_back(Blocker{BlockerCode::Charter}.with(u"noms"_s, unsignedNames.join(u", "_s)));
    return blockers;
}

/// BR-47: said only when the sex of every member is known.
Blockers genderBlockers(const Seats &seats)
{
    const auto hasSex = [](Sex sex) {
        return [sex](const PanelSeat &seat) {
            return seat.member.sex == sex;
        };
    };
    const qint64 women = std::ranges::count_if(seats, hasSex(Sex::Female));
    const qint64 men = std::ranges::count_if(seats, hasSex(Sex::Male));
    const qint64 size = std::ssize(seats);
    if (size < 2 || (women != size && men != size))
        return {};
    return {Blocker{BlockerCode::GenderBalance}.with(u"femmes"_s, women).with(u"hommes"_s, men)};
}

double strictest(const std::vector<JuryRuleSet> &ruleSets, double JuryRuleSet::*ratio)
{
    double result = 0.0;
    for (const JuryRuleSet &rules : ruleSets)
        result = std::max(result, rules.*ratio);
    return result;
}

Blockers rulesBlockers(const Seats &all, const std::vector<JuryRuleSet> &ruleSets, double externalRatio)
{
    const Seats seats = sitting(all);
    Blockers blockers;
    for (const JuryRuleSet &rules : ruleSets) {
        for (const Blocker &blocker : sizeBlockers(seats, rules))
            addOnce(blockers, blocker);
    }
    append(blockers, duplicateBlockers(all));
    append(blockers, professionalBlockers(seats, strictest(ruleSets, &JuryRuleSet::minProfessionalRatio)));
    append(blockers, externalBlockers(seats, std::max(externalRatio,
                                                      strictest(ruleSets, &JuryRuleSet::minExternalRatio))));
    return blockers;
}

Blocker notHabilitated(const JuryMember &member, QDate on, const QString &motive)
{
    return Blocker{BlockerCode::NotHabilitated}
        .with(u"membre"_s, member.name)
        .with(u"date"_s, on.toString(Qt::ISODate))
        .with(u"motif"_s, motive);
}

bool isHabilitatedOn(const JuryMember &member, QDate on)
{
    return member.habilitatedFrom && *member.habilitatedFrom <= on &&
           (!member.habilitatedTo || on <= *member.habilitatedTo);
}

bool hasSignedCharterBy(const JuryMember &member, QDate on)
{
    return member.charterSignedOn && *member.charterSignedOn <= on;
}

} // namespace

const PanelSeat *seatOf(const std::vector<PanelSeat> &seats, JuryMemberId member)
{
    const auto found =
        std::ranges::find_if(seats, [member](const PanelSeat &seat) { return seat.member.id == member; });
    return found == seats.end() ? nullptr : &*found;
}

bool ConflictOfInterest::isActiveOn(QDate day) const
{
    return from <= day && (!to || day <= *to) && liftedReason.isEmpty();
}

Blockers memberBlockers(const JuryMember &member, QDate on, const Policy &policy)
{
    // BR-44 speaks of the professionals; the lead sits by his office.
    if (member.quality == JuryQuality::PedagogicalLead)
        return {};
    Blockers blockers;
    if (!isHabilitatedOn(member, on))
        blockers.push_back(notHabilitated(member, on, u"HABILITATION"_s));
    if (policy.professionalMinYears > 0 && member.yearsInTrade.value_or(0) < policy.professionalMinYears)
        blockers.push_back(notHabilitated(member, on, u"ANCIENNETE"_s));
    if (policy.professionalMaxYearsLeft > 0 && member.leftTradeOn &&
        member.leftTradeOn->addYears(policy.professionalMaxYearsLeft) < on) {
        blockers.push_back(notHabilitated(member, on, u"DEPART"_s));
    }
    if (!hasSignedCharterBy(member, on))
        blockers.push_back(Blocker{BlockerCode::Charter}.with(u"noms"_s, member.name));
    return blockers;
}

Blockers compositionBlockers(const std::vector<PanelSeat> &seats, const std::vector<JuryRuleSet> &ruleSets)
{
    return rulesBlockers(seats, ruleSets, 0.0);
}

Blockers panelBlockers(const std::vector<PanelSeat> &seats, const std::vector<JuryRuleSet> &ruleSets,
                       QDate on, const Policy &policy)
{
    Blockers blockers = rulesBlockers(seats, ruleSets, policy.externalRatioMin);
    append(blockers, charterBlockers(sitting(seats), on, policy));
    append(blockers, genderBlockers(sitting(seats)));
    return blockers;
}

} // namespace parchemin
