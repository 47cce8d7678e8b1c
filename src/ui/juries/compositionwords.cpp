#include "ui/juries/compositionwords.h"

#include "parchemin/app/sentences.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

struct CompositionText
{
    Q_DECLARE_TR_FUNCTIONS(Juries)
};

QString nameOf(const std::vector<PanelSeat> &seats, JuryMemberId member)
{
    const auto seat =
        std::ranges::find_if(seats, [member](const PanelSeat &one) { return one.member.id == member; });
    return seat == seats.end() ? QString() : seat->member.name;
}

QString withNames(const QString &found, const QStringList &names)
{
    return names.isEmpty() ? found
                           : CompositionText::tr("%1: %2", "what was found, who is meant")
                                 .arg(found, names.join(u", "_s));
}

} // namespace

QString askedBy(const CompositionCheck &check)
{
    using Kind = CompositionCheck::Kind;
    switch (check.kind) {
    case Kind::Total:
        return CompositionText::tr("%n member(s) exactly", nullptr, check.required);
    case Kind::MinTotal:
        return CompositionText::tr("%n member(s) at least", nullptr, check.required);
    case Kind::Leads:
        return CompositionText::tr("%n pedagogical lead(s)", nullptr, check.required);
    case Kind::MinProfessionals:
        return CompositionText::tr("%n professional(s) at least", nullptr, check.required);
    case Kind::ProfessionalRatio:
        return CompositionText::tr("%1 % of professionals at least").arg(check.required);
    case Kind::ExternalRatio:
        return CompositionText::tr("%1 % of external members at least").arg(check.required);
    case Kind::Conflicts:
        return CompositionText::tr("Nobody tied to the candidate sits");
    case Kind::Distinct:
        return CompositionText::tr("Nobody sits twice");
    case Kind::Chair:
        return CompositionText::tr("A member presides");
    case Kind::Habilitation:
        return CompositionText::tr("Every professional is habilitated on the day");
    case Kind::Charter:
        return CompositionText::tr("Every professional has signed the charter");
    case Kind::Substitutes:
        return CompositionText::tr("A substitute is at hand");
    case Kind::Balance:
        return CompositionText::tr("Women and men sit (indicator)");
    }
    Q_UNREACHABLE();
}

QString foundBy(const CompositionCheck &check)
{
    using Kind = CompositionCheck::Kind;
    switch (check.kind) {
    case Kind::Total:
    case Kind::MinTotal:
    case Kind::Leads:
    case Kind::MinProfessionals:
    case Kind::Conflicts:
    case Kind::Substitutes:
        return QString::number(check.found);
    case Kind::ProfessionalRatio:
    case Kind::ExternalRatio:
        return withNames(CompositionText::tr("%1 %").arg(check.found), check.names);
    case Kind::Distinct:
    case Kind::Habilitation:
    case Kind::Charter:
        return check.isMet ? u"—"_s : check.names.join(u", "_s);
    case Kind::Chair:
        return check.isMet ? u"—"_s : CompositionText::tr("nobody", "presides");
    case Kind::Balance:
        return CompositionText::tr("%1 of %2 are women").arg(check.found).arg(check.required);
    }
    Q_UNREACHABLE();
}

BlockerItem itemOf(const PanelReason &reason)
{
    using Kind = PanelReason::Kind;
    const auto met = [](const QString &text) {
        return BlockerItem{BlockerItem::Kind::Met, text};
    };
    const auto warning = [](const QString &text) {
        return BlockerItem{BlockerItem::Kind::Warning, text};
    };
    const QString names = reason.names.join(u", "_s);
    const QString others = reason.others.join(u", "_s);
    switch (reason.kind) {
    case Kind::NoTie:
        return met(CompositionText::tr("Nobody is tied to a candidate of the session."));
    case Kind::Tied:
        return {BlockerItem::Kind::Missing,
                CompositionText::tr("%1 cannot sit for %2, and no substitute is left.").arg(names, others)};
    case Kind::Covered:
        return warning(CompositionText::tr("%1 cannot sit for %2: a substitute does.").arg(names, others));
    case Kind::AllAvailable:
        return met(CompositionText::tr("Everybody has said to be available."));
    case Kind::NotAsked:
        return warning(CompositionText::tr("Availability not known: %1.").arg(names));
    case Kind::NeverTogether:
        return met(CompositionText::tr("This panel has not sat together for a year."));
    case Kind::Together:
        return warning(
            CompositionText::tr("This panel has sat together %n time(s) for a year.", nullptr, reason.count));
    case Kind::LightLoad:
        return met(
            CompositionText::tr("Light load: %n session(s) at most for a year.", nullptr, reason.count));
    case Kind::Load:
        return warning(CompositionText::tr("%1 sat more than others: up to %n session(s) for a year.",
                                           nullptr, reason.count)
                           .arg(names));
    case Kind::Balance:
        return met(CompositionText::tr("Women and men sit (indicator)."));
    case Kind::NoBalance:
        return warning(reason.count > 0
                           ? CompositionText::tr("Only women sit (indicator: it changes no rank).")
                           : CompositionText::tr("Only men sit (indicator: it changes no rank)."));
    }
    Q_UNREACHABLE();
}

QString namesOf(const std::vector<PanelSeat> &seats, bool areSubstitutes)
{
    QStringList names;
    for (const PanelSeat &seat : seats) {
        if ((seat.role == SeatRole::Substitute) == areSubstitutes)
            names.append(seat.member.name);
    }
    return names.join(u", "_s);
}

QString panelText(const DefencePanel &panel, const std::vector<PanelSeat> &seats)
{
    QStringList parts;
    if (const QString sitting = namesOf(panel.seats, false); !sitting.isEmpty())
        parts.append(sitting);
    for (const DefencePanel::Replacement &replacement : panel.replacements) {
        const QString who = nameOf(seats, replacement.recused);
        parts.append(
            replacement.substitute
                ? CompositionText::tr("%1 in place of %2").arg(nameOf(seats, *replacement.substitute), who)
                : CompositionText::tr("%1 does not sit, nobody in place").arg(who));
    }
    return parts.join(u" · "_s);
}

QString verdictText(const PassageLine &passage)
{
    if (passage.blockers.empty())
        return CompositionText::tr("Every rule holds");
    QStringList reasons;
    for (const Blocker &blocker : passage.blockers)
        reasons.append(sentence(blocker));
    return reasons.join(u'\n');
}

} // namespace parchemin::ui
