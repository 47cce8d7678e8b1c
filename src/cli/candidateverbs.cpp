#include "parchemin/app/sentences.h"
#include "parchemin/store/candidatelistrepository.h"

#include "cli/dossierview.h"
#include "cli/invocation.h"
#include "cli/json.h"
#include "cli/lookup.h"
#include "cli/table.h"
#include "cli/translate.h"
#include "cli/verbs.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {
namespace {

constexpr int shownCandidates = 50;

/// One letter a block: validated, proposed, under way, nothing.
QString blockMarks(const std::vector<BlockState> &blocks)
{
    QString marks;
    for (const BlockState state : blocks) {
        switch (state) {
        case BlockState::Validated:
            marks += u'V';
            break;
        case BlockState::Proposed:
            marks += u'P';
            break;
        case BlockState::Submitted:
        case BlockState::InEvaluation:
        case BlockState::Conditional:
        case BlockState::ToRework:
            marks += u'.';
            break;
        case BlockState::NotStarted:
            marks += u'-';
            break;
        }
    }
    return marks;
}

Result<ExitStatus> findCandidates(Invocation &call)
{
    CandidateFilter filter{.text = call.argument(0)};
    if (call.has(u"route"_s))
        filter.route = call.code<AccessRoute>(u"route"_s, accessRouteFromCode);
    if (call.has(u"state"_s))
        filter.state = call.code<CandidacyState>(u"state"_s, candidacyStateFromCode);
    const int limit = call.number(u"limit"_s, shownCandidates);
    if (call.isMisused())
        return call.misused();
    const CandidateListRepository list(call.database());
    const auto ids = list.ids(filter, limit);
    if (!ids)
        return ids.error();
    const auto blockCount = static_cast<int>(call.work().context().rules.current().blocks.size());
    const auto items = list.load(*ids, blockCount);
    if (!items)
        return items.error();
    if (call.isJson()) {
        call.print(arrayOf(*items));
        return ExitStatus::Done;
    }
    Table table({translate("Cli", "Dossier"), translate("Cli", "Name"), translate("Cli", "Born"),
                 translate("Cli", "Route"), translate("Cli", "State"), translate("Cli", "Blocks")});
    for (const CandidateListItem &item : *items) {
        table.add({item.number, item.listName, item.birthDate.toString(Qt::ISODate), word(item.route),
                   word(item.state), blockMarks(item.blocks)});
    }
    table.print(call.out(), translate("Cli", "Nobody found."));
    return ExitStatus::Done;
}

Result<ExitStatus> showCandidate(Invocation &call)
{
    const auto candidacy = candidacyNamed(call, call.argument(0));
    if (!candidacy)
        return candidacy.error();
    const auto dossier =
        loadDossier(call.database(), call.work().context().rules, candidacy->id, call.today());
    if (!dossier)
        return dossier.error();
    if (call.isJson()) {
        call.print(asJson(*dossier));
    } else {
        tell(call.out(), *dossier);
    }
    return ExitStatus::Done;
}

} // namespace

void addCandidateVerbs(Verbs &verbs)
{
    verbs.push_back(
        {.name = u"candidates find"_s,
         .summary = translate("Cli", "Find candidates by the start of their names or dossier number."),
         .access = Access::Read,
         .positionals = {{u"TEXT"_s, translate("Cli", "What to look for; everybody without it."),
                          Positional::Count::Optional}},
         .options = {valued(u"route"_s, u"ROUTE"_s, translate("Cli", "Only this access route.")),
                     valued(u"state"_s, u"STATE"_s, translate("Cli", "Only this state.")),
                     valued(u"limit"_s, u"N"_s, translate("Cli", "At most so many; 50 otherwise."))},
         .act = findCandidates});
    verbs.push_back({.name = u"candidate show"_s,
                     .summary = translate("Cli", "Show a dossier: blocks, what is missing, documents."),
                     .access = Access::Read,
                     .positionals = {{u"REF"_s, translate("Cli", "The dossier number.")}},
                     .options = {},
                     .act = showCandidate});
}

} // namespace parchemin::cli
