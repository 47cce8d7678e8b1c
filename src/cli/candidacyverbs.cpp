#include "parchemin/app/sentences.h"
#include "parchemin/store/candidacyrepository.h"
#include "parchemin/store/personrepository.h"

#include "cli/identity.h"
#include "cli/invocation.h"
#include "cli/lookup.h"
#include "cli/translate.h"
#include "cli/verbs.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {
namespace {

/// The candidacy that the options describe, but for its organisation.
CandidacyDraft draftOf(Invocation &call)
{
    CandidacyDraft draft{.route = call.code<AccessRoute>(u"route"_s, accessRouteFromCode),
                         .enteredOn = call.dateIn(u"entered"_s)};
    draft.targetBlocks = call.numbers(u"blocks"_s);
    draft.scope = draft.targetBlocks.empty() ? CandidacyScope::Full : CandidacyScope::Blocks;
    draft.number = call.text(u"number"_s);
    draft.nonClaimableReason = call.text(u"not-claimable"_s);
    return draft;
}

/// For a person whom the store knows, or with a new one.
Result<CandidacyId> open(Invocation &call, const PersonDetails &details, const CandidacyDraft &draft)
{
    CandidacyService &service = call.work().candidacies();
    if (!call.has(u"person"_s))
        return service.enrol(call.actor(), details, draft, call.has(u"homonym"_s));
    const auto person = personNamed(call, call.text(u"person"_s));
    if (!person)
        return person.error();
    return service.registerCandidacy(call.actor(), *person, draft);
}

Result<ExitStatus> addCandidate(Invocation &call)
{
    CandidacyDraft draft = draftOf(call);
    const PersonDetails details = identityOf(call);
    if (call.isMisused())
        return call.misused();
    if (call.has(u"organisation"_s)) {
        const auto organisation = organisationNamed(call, call.text(u"organisation"_s));
        if (!organisation)
            return organisation.error();
        draft.organisation = organisation->id;
    }
    const auto candidacy = open(call, details, draft);
    if (!candidacy)
        return candidacy.error();
    const auto opened = CandidacyRepository(call.database()).load(*candidacy);
    if (!opened)
        return opened.error();
    return call.done(
        translate("Cli", "Dossier %1 opened for person %2.").arg(opened->number).arg(opened->person.value()));
}

Result<ExitStatus> correctCandidate(Invocation &call)
{
    const auto person = personNamed(call, call.argument(0));
    if (!person)
        return person.error();
    const auto known = PersonRepository(call.database()).load(*person);
    if (!known)
        return known.error();
    const PersonDetails details = identityOf(call, known->details);
    const QString reason = call.text(u"reason"_s);
    if (call.isMisused())
        return call.misused();
    if (Status done = call.work().candidacies().correctPerson(call.actor(), *person, details, reason); !done)
        return done.error();
    return call.done(translate("Cli", "Person %1 corrected.").arg(person->value()));
}

/// Tells the state of a candidacy after an act.
Result<ExitStatus> tellState(const Invocation &call, CandidacyId id)
{
    const auto candidacy = CandidacyRepository(call.database()).load(id);
    if (!candidacy)
        return candidacy.error();
    return call.done(translate("Cli", "Dossier %1: %2.").arg(candidacy->number, word(candidacy->state)));
}

template <typename Act>
Result<ExitStatus> change(Invocation &call, Act act)
{
    const auto candidacy = candidacyNamed(call, call.argument(0));
    if (!candidacy)
        return candidacy.error();
    if (Status done = act(call.work().candidacies(), candidacy->id); !done)
        return done.error();
    return tellState(call, candidacy->id);
}

Result<ExitStatus> withdraw(Invocation &call)
{
    return change(call, [&call](CandidacyService &service, CandidacyId id) {
        return service.withdraw(call.actor(), id, call.text(u"reason"_s));
    });
}

Result<ExitStatus> lapse(Invocation &call)
{
    return change(call, [&call](CandidacyService &service, CandidacyId id) {
        return service.lapse(call.actor(), id, call.text(u"reason"_s));
    });
}

Result<ExitStatus> resume(Invocation &call)
{
    return change(call, [&call](CandidacyService &service, CandidacyId id) {
        return service.resume(call.actor(), id);
    });
}

Result<ExitStatus> widen(Invocation &call)
{
    return change(call, [&call](CandidacyService &service, CandidacyId id) {
        return service.widenScope(call.actor(), id);
    });
}

Verb changeVerb(const QString &name, const QString &summary, Result<ExitStatus> (*act)(Invocation &),
                bool needsReason)
{
    Verb verb{.name = name,
              .summary = summary,
              .access = Access::Write,
              .positionals = {{u"REF"_s, translate("Cli", "The dossier number.")}},
              .options = {},
              .act = act};
    if (needsReason)
        verb.options.push_back(needed(u"reason"_s, u"TEXT"_s, translate("Cli", "Why.")));
    return verb;
}

std::vector<Option> candidacyOptions()
{
    std::vector<Option> options{
        needed(u"route"_s, u"ROUTE"_s,
               translate("Cli", "INITIAL, APPRENTICESHIP, CONTINUING_ED, PROFESSIONALISATION or VAE.")),
        needed(u"entered"_s, u"DAY"_s, translate("Cli", "Day of entry.")),
        valued(u"blocks"_s, u"N,N"_s, translate("Cli", "Only these blocks; the whole title otherwise.")),
        valued(u"number"_s, u"NUMBER"_s, translate("Cli", "Dossier number; the next free one otherwise.")),
        valued(u"organisation"_s, u"NAME"_s, translate("Cli", "The organisation that sends the candidate.")),
        valued(u"not-claimable"_s, u"TEXT"_s,
               translate("Cli", "Why it is recorded all the same after the registration ended.")),
        valued(u"person"_s, u"PERSON"_s,
               translate("Cli", "A person the store knows, instead of an identity.")),
    };
    const auto identity = identityOptions();
    options.insert(options.end(), identity.begin(), identity.end());
    return options;
}

} // namespace

void addCandidacyVerbs(Verbs &verbs)
{
    verbs.push_back({.name = u"candidate add"_s,
                     .summary = translate("Cli", "Register a person and open a candidacy."),
                     .access = Access::Write,
                     .positionals = {},
                     .options = candidacyOptions(),
                     .act = addCandidate});
    Verb correct =
        changeVerb(u"candidate correct"_s, translate("Cli", "Correct a person's identity or contact."),
                   correctCandidate, true);
    const auto identity = identityOptions();
    correct.options.insert(correct.options.end(), identity.begin(), identity.end());
    verbs.push_back(correct);
    verbs.push_back(changeVerb(u"candidate withdraw"_s,
                               translate("Cli", "Close a candidacy that was given up."), withdraw, true));
    verbs.push_back(
        changeVerb(u"candidate lapse"_s, translate("Cli", "Close a candidacy that lapsed."), lapse, true));
    verbs.push_back(changeVerb(u"candidate resume"_s,
                               translate("Cli", "Take a candidacy up again after a jury or a lapse."), resume,
                               false));
    verbs.push_back(changeVerb(u"candidate widen"_s,
                               translate("Cli", "Widen a candidacy from some blocks to the whole title."),
                               widen, false));
}

} // namespace parchemin::cli
