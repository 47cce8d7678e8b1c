#include "parchemin/app/demonstration.h"
#include "parchemin/app/sentences.h"
#include "parchemin/app/storesetup.h"

#include <QDir>

#include "cli/invocation.h"
#include "cli/translate.h"
#include "cli/verbs.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {
namespace {

QString folderOf(const Invocation &call)
{
    return call.has(u"store"_s) ? call.text(u"store"_s) : qEnvironmentVariable("PARCHEMIN_STORE");
}

Result<ExitStatus> initialise(Invocation &call)
{
    const QString folder = folderOf(call);
    if (folder.isEmpty())
        call.noteMissing(u"store"_s);
    if (call.has(u"demo"_s) && (call.has(u"user"_s) || call.has(u"name"_s))) {
        call.noteMisuse(translate("Cli", "A demonstration store brings its users: --demo goes without --user "
                                         "and --name."));
    }
    if (call.isMisused())
        return call.misused();
    if (call.has(u"demo"_s)) {
        if (Status created = createDemonstration(folder, {}); !created)
            return created.error();
        return call.done(translate("Cli", "Demonstration store created in %1.").arg(folder));
    }
    const QString login = call.has(u"user"_s) ? call.text(u"user"_s) : u"lead"_s;
    const QString name = call.has(u"name"_s) ? call.text(u"name"_s) : login;
    const auto store = createStore(folder, SystemClock(), {login, name});
    if (!store)
        return store.error();
    return call.done(translate("Cli", "Store created in %1; %2 is pedagogical lead and administrator.")
                         .arg(folder, login));
}

Result<ExitStatus> backUp(Invocation &call)
{
    const QString folder = call.argument(0);
    if (Status done = call.store().backupTo(folder, SystemClock().now()); !done)
        return done.error();
    return call.done(translate("Cli", "Backup written to %1 and verified.").arg(folder));
}

Result<ExitStatus> demonstrate(Invocation &call)
{
    const QString folder = call.text(u"out"_s);
    const auto result = runMainLine(folder, {});
    if (!result)
        return result.error();
    call.out() << translate("Cli", "Store: %1").arg(QDir::toNativeSeparators(result->storeFolder)) << '\n';
    for (const QString &file : result->pdfFiles)
        call.out() << QDir::toNativeSeparators(file) << '\n';
    call.out() << translate("Cli", "%n event(s) in the journal.", nullptr, result->journal.events) << '\n';
    for (const JournalFault &fault : result->journal.faults)
        call.err() << sentence(fault) << '\n';
    return result->journal.isIntact() ? ExitStatus::Done : ExitStatus::Failed;
}

} // namespace

void addStoreVerbs(Verbs &verbs)
{
    verbs.push_back(
        {.name = u"init"_s,
         .summary = translate("Cli", "Create a store in the folder that --store names."),
         .access = Access::Nothing,
         .positionals = {},
         .options = {flag(u"demo"_s, translate("Cli", "Fill it with the invented cohort.")),
                     valued(u"name"_s, u"NAME"_s,
                            translate("Cli", "The name of the first user, whose login --user gives."))},
         .act = initialise});
    verbs.push_back({.name = u"backup"_s,
                     .summary = translate("Cli", "Write a verified copy of the store to a new folder."),
                     .access = Access::Store,
                     .positionals = {{u"DIR"_s, translate("Cli", "The new folder.")}},
                     .options = {},
                     .act = backUp});
    verbs.push_back(
        {.name = u"demo"_s,
         .summary = translate("Cli", "Play the whole main line on the shipped cohort."),
         .access = Access::Nothing,
         .positionals = {},
         .options = {needed(u"out"_s, u"DIR"_s, translate("Cli", "Where the store and the PDFs go."))},
         .act = demonstrate});
}

} // namespace parchemin::cli
