#include "parchemin/app/sentences.h"
#include "parchemin/store/journal.h"

#include "cli/invocation.h"
#include "cli/json.h"
#include "cli/lookup.h"
#include "cli/table.h"
#include "cli/translate.h"
#include "cli/verbs.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {
namespace {

constexpr int shownEvents = 50;

QJsonObject faultJson(const JournalFault &fault)
{
    return {{u"kind"_s, codeName(fault.kind)},
            {u"event"_s, fault.seq ? QJsonValue(fault.seq->value()) : QJsonValue()},
            {u"table"_s, fault.table},
            {u"row"_s, fault.rowId},
            {u"detail"_s, fault.detail},
            {u"text"_s, sentence(fault)}};
}

/// "ROW_ALTERED  block_validation 12  event 40: …".
void tellFault(QTextStream &out, const JournalFault &fault)
{
    out << codeName(fault.kind);
    if (!fault.table.isEmpty())
        out << u"  "_s << fault.table << ' ' << fault.rowId;
    if (fault.seq)
        out << u"  "_s << translate("Cli", "event %1").arg(fault.seq->value());
    out << u": "_s << sentence(fault) << '\n';
}

Result<ExitStatus> verify(Invocation &call)
{
    const auto report = verifyStore(call.store().database(), call.store().files());
    if (!report)
        return report.error();
    const ExitStatus status = report->isIntact() ? ExitStatus::Done : ExitStatus::Refused;
    if (call.isJson()) {
        QJsonArray faults;
        for (const JournalFault &fault : report->faults)
            faults.append(faultJson(fault));
        call.print(QJsonObject{{u"events"_s, report->events},
                               {u"rows"_s, report->rows},
                               {u"files"_s, report->files},
                               {u"intact"_s, report->isIntact()},
                               {u"faults"_s, faults}});
        return status;
    }
    for (const JournalFault &fault : report->faults)
        tellFault(call.out(), fault);
    call.out() << translate("Cli", "Events: %1. Rows: %2. Files: %3.")
                      .arg(report->events)
                      .arg(report->rows)
                      .arg(report->files)
               << ' '
               << (report->isIntact() ? translate("Cli", "The journal is intact.")
                                      : translate("Cli",
                                                  "%n fault(s): the store was changed or damaged outside "
                                                  "the program.",
                                                  nullptr, report->faults.size()))
               << '\n';
    return status;
}

Result<std::vector<Event>> eventsTyped(const Invocation &call, int limit)
{
    const Journal journal(call.database());
    if (!call.has(u"person"_s))
        return journal.page(std::nullopt, limit);
    const auto person = personNamed(call, call.text(u"person"_s));
    if (!person)
        return person.error();
    return journal.ofPerson(*person, limit);
}

Result<ExitStatus> listEvents(Invocation &call)
{
    const int limit = call.number(u"limit"_s, shownEvents);
    if (call.isMisused())
        return call.misused();
    const auto events = eventsTyped(call, limit);
    if (!events)
        return events.error();
    if (call.isJson()) {
        call.print(arrayOf(*events));
        return ExitStatus::Done;
    }
    Table table({translate("Cli", "Event"), translate("Cli", "Instant"), translate("Cli", "User"),
                 translate("Cli", "Role"), translate("Cli", "Act")});
    for (const Event &event : *events) {
        const auto role = roleFromCode(event.content.role);
        table.add({QString::number(event.seq.value()), localText(event.content.at), event.userName,
                   role ? word(*role) : event.content.role, sentence(event)});
    }
    table.print(call.out(), translate("Cli", "No event."));
    return ExitStatus::Done;
}

} // namespace

void addJournalVerbs(Verbs &verbs)
{
    verbs.push_back({.name = u"journal verify"_s,
                     .summary = translate(
                         "Cli", "Verify the journal, every row and every file; names what does not hold."),
                     .access = Access::Store,
                     .positionals = {},
                     .options = {},
                     .act = verify});
    verbs.push_back(
        {.name = u"journal list"_s,
         .summary = translate("Cli", "List the events, latest first."),
         .access = Access::Read,
         .positionals = {},
         .options = {valued(u"person"_s, u"PERSON"_s, translate("Cli", "Only one person's timeline.")),
                     valued(u"limit"_s, u"N"_s, translate("Cli", "At most so many; 50 otherwise."))},
         .act = listEvents});
}

} // namespace parchemin::cli
