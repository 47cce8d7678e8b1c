#include "app/candidacyrules.h"

#include "parchemin/store/sessionrepository.h"

#include <algorithm>

#include "app/invalidinput.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

constexpr qsizetype maximumNumberLength = 40;

Status checkTargets(const CandidacyDraft &draft, const ReferenceSheet &sheet)
{
    const QString where = u"/targetBlocks"_s;
    if (draft.scope == CandidacyScope::Full) {
        if (!draft.targetBlocks.empty())
            return invalid(where, u"the whole title has no target blocks"_s);
        return Done{};
    }
    if (draft.targetBlocks.empty())
        return invalid(where, u"a candidacy to some blocks names them"_s);
    const auto isUnknown = [&sheet](int block) {
        return sheet.block(block) == nullptr;
    };
    if (std::ranges::any_of(draft.targetBlocks, isUnknown))
        return invalid(where, u"the sheet has no such block"_s);
    return Done{};
}

Status checkNumber(const QString &number)
{
    const auto isPrintable = [](QChar character) {
        return character.isPrint();
    };
    if (number.size() > maximumNumberLength || !std::ranges::all_of(number, isPrintable))
        return invalid(u"/number"_s, u"not a dossier number"_s);
    return Done{};
}

std::vector<int> sortedBlocks(std::vector<int> blocks)
{
    std::ranges::sort(blocks);
    blocks.erase(std::unique(blocks.begin(), blocks.end()), blocks.end());
    return blocks;
}

} // namespace

Blocker timeOrder(QDate date, QDate limit)
{
    return Blocker{BlockerCode::TimeOrder}
        .with(u"date"_s, date.toString(Qt::ISODate))
        .with(u"limite"_s, limit.toString(Qt::ISODate));
}

bool hasOpenCandidacy(const std::vector<Candidacy> &candidacies, SheetId sheet)
{
    return std::ranges::any_of(candidacies, [sheet](const Candidacy &candidacy) {
        return candidacy.sheet == sheet && isOpen(candidacy.state);
    });
}

Result<Candidacy> candidacyOf(const CandidacyDraft &draft, PersonId person, const ReferenceSheet &sheet,
                              SheetId sheetId)
{
    if (!draft.enteredOn.isValid())
        return invalid(u"/enteredOn"_s, u"not a date"_s);
    if (Status checked = checkTargets(draft, sheet); !checked)
        return checked.error();
    const QString number = draft.number.trimmed();
    if (Status checked = checkNumber(number); !checked)
        return checked.error();
    const bool isVae = draft.route == AccessRoute::Vae;
    const bool isInTime = draft.enteredOn <= sheet.registeredUntil;
    return Candidacy{
        .id = CandidacyId{0},
        .uuid = {},
        .number = number,
        .person = person,
        .sheet = sheetId,
        .route = draft.route,
        .scope = draft.scope,
        .targetBlocks = sortedBlocks(draft.targetBlocks),
        .enteredOn = draft.enteredOn,
        .state = *after(CandidacyState::Draft, isVae ? CandidacyAct::RegisterVae : CandidacyAct::Register),
        .stateSince = draft.enteredOn,
        .closedReason = {},
        // Within the registration nothing has to be excused (BR-12).
        .nonClaimableReason = isInTime ? QString() : draft.nonClaimableReason.trimmed(),
        .organisation = draft.organisation};
}

Result<Blockers> enrolmentBlockers(const CandidacyRepository &candidacies, const ReferenceSheet &sheet,
                                   const Person &person, const Candidacy &candidacy, const Actor &by)
{
    if (person.mergedInto)
        return invalid(u"/person"_s, u"the person was merged into another"_s);
    const auto others = candidacies.ofPerson(person.id);
    if (!others)
        return others.error();
    const auto hasAdmissibility =
        candidacies.hasAdmissibilityInYear(person.id, candidacy.sheet, candidacy.enteredOn.year());
    if (!hasAdmissibility)
        return hasAdmissibility.error();
    Blockers blockers =
        registrationBlockers(sheet, {.route = candidacy.route,
                                     .enteredOn = candidacy.enteredOn,
                                     .hasOpenCandidacy = hasOpenCandidacy(*others, candidacy.sheet),
                                     .hasAdmissibilityThisYear = *hasAdmissibility,
                                     .nonClaimableReason = candidacy.nonClaimableReason});
    // Whether somebody may enter without a claim to the title is the lead's decision, like admissibility.
    if (!candidacy.nonClaimableReason.isEmpty())
        append(blockers, rightBlockers(by, Right::DecideAdmissibility));
    if (person.details.birthDate.isValid() && candidacy.enteredOn <= person.details.birthDate)
        blockers.push_back(timeOrder(candidacy.enteredOn, person.details.birthDate));
    return blockers;
}

Status freeDefences(const Database &database, CandidacyId candidacy)
{
    const SessionRepository sessions(database);
    const auto defences = sessions.defencesOfCandidacy(candidacy);
    if (!defences)
        return defences.error();
    for (const Defence &defence : *defences) {
        if (isClosed(defence.state))
            continue;
        if (Blockers blockers = transitionBlockers(defence.state, DefenceAct::Postpone); !blockers.empty())
            return refused(std::move(blockers));
        if (Status done = sessions.setDefenceState(defence.id, DefenceState::Postponed); !done)
            return done;
    }
    return Done{};
}

} // namespace parchemin
