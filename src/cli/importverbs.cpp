#include "parchemin/app/importservice.h"
#include "parchemin/app/sentences.h"
#include "parchemin/exchange/codelists.h"

#include "cli/invocation.h"
#include "cli/json.h"
#include "cli/table.h"
#include "cli/translate.h"
#include "cli/verbs.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {
namespace {

using exchange::ImportSeverity;

QJsonObject problemJson(const exchange::ImportProblem &problem)
{
    QJsonObject parameters;
    for (auto each = problem.parameters.cbegin(); each != problem.parameters.cend(); ++each)
        parameters.insert(each.key(), each.value());
    return {{u"severity"_s, exchange::codeName(problem.severity)},
            {u"code"_s, exchange::codeName(problem.code)},
            {u"line"_s, static_cast<qint64>(problem.line)},
            {u"column"_s, static_cast<qint64>(problem.column)},
            {u"heading"_s, problem.heading},
            {u"value"_s, problem.value},
            {u"parameters"_s, parameters},
            {u"text"_s, sentence(problem)}};
}

QJsonObject reportJson(const ImportReport &report)
{
    QJsonArray problems;
    for (const exchange::ImportProblem &problem : report.reading.problems)
        problems.append(problemJson(problem));
    return {{u"rows"_s, static_cast<qint64>(report.reading.rowCount)},
            {u"newPersons"_s, report.newPersons},
            {u"knownPersons"_s, report.knownPersons},
            {u"newCandidacies"_s, report.newCandidacies},
            {u"batch"_s, report.batch ? QJsonValue(report.batch->value()) : QJsonValue()},
            {u"problems"_s, problems}};
}

QString word(ImportSeverity severity)
{
    switch (severity) {
    case ImportSeverity::Notice:
        return translate("Cli", "Notice");
    case ImportSeverity::Warning:
        return translate("Cli", "Warning");
    case ImportSeverity::Error:
        return translate("Cli", "Error");
    case ImportSeverity::Fatal:
        return translate("Cli", "The whole file");
    }
    Q_UNREACHABLE();
}

void tellReport(QTextStream &out, const ImportReport &report)
{
    for (const exchange::ImportProblem &problem : report.reading.problems)
        out << word(problem.severity) << u" – "_s << sentence(problem) << '\n';
    const qsizetype errors =
        report.reading.count(ImportSeverity::Error) + report.reading.count(ImportSeverity::Fatal);
    const qsizetype warnings = report.reading.count(ImportSeverity::Warning);
    out << translate("Cli", "%n row(s) read.", nullptr, report.reading.rowCount) << ' '
        << translate("Cli", "%n error(s),", "of an import", errors) << ' '
        << translate("Cli", "%n warning(s).", "of an import", warnings) << '\n'
        << translate("Cli", "New persons: %1. Persons already known: %2. New candidacies: %3.")
               .arg(report.newPersons)
               .arg(report.knownPersons)
               .arg(report.newCandidacies)
        << '\n';
}

void tellAny(const Invocation &call, const ImportReport &report)
{
    if (call.isJson()) {
        call.print(reportJson(report));
    } else {
        tellReport(call.out(), report);
    }
}

/// Whether a person must look at the file before all of it can be imported.
bool hasErrors(const ImportReport &report)
{
    return report.reading.count(ImportSeverity::Error) + report.reading.count(ImportSeverity::Fatal) > 0;
}

Result<ExitStatus> dryRun(Invocation &call, const ImportService &service)
{
    const auto report = service.dryRun(call.argument(0));
    if (!report)
        return report.error();
    tellAny(call, *report);
    return hasErrors(*report) ? ExitStatus::Refused : ExitStatus::Done;
}

Result<ExitStatus> importCandidates(Invocation &call)
{
    const auto lists = exchange::CodeLists::load();
    if (!lists)
        return lists.error();
    ImportService service(call.work().context(), *lists);
    if (call.has(u"dry-run"_s))
        return dryRun(call, service);
    const auto report = service.commit(call.actor(), call.argument(0));
    if (!report) {
        // A file refused as a whole: its problems say more than the error.
        const auto reading = report.error().code == ErrorCode::InvalidInput
                                 ? service.dryRun(call.argument(0))
                                 : Result<ImportReport>(report.error());
        if (!reading)
            return report.error();
        tellAny(call, *reading);
        call.err() << u"parchemin-cli: "_s
                   << translate("Cli", "Nothing was imported: no row of the file can be.") << '\n';
        return ExitStatus::Refused;
    }
    tellAny(call, *report);
    if (const qsizetype left = report->reading.count(ImportSeverity::Error); left > 0) {
        call.err() << translate("Cli", "%n row(s) or cell(s) had errors; those rows were left out.", nullptr,
                                left)
                   << '\n';
    }
    if (!call.isJson())
        call.out() << translate("Cli", "Imported as batch %1.").arg(report->batch->value()) << '\n';
    return ExitStatus::Done;
}

Result<ExitStatus> undoImport(Invocation &call)
{
    bool isNumber = false;
    const ImportBatchId batch{call.argument(0).toLongLong(&isNumber)};
    if (!isNumber)
        call.noteMisuse(translate("Cli", "“%1” is not the number of a batch.").arg(call.argument(0)));
    if (call.isMisused())
        return call.misused();
    if (Status undone = ImportService::undo(call.work().context(), call.actor(), batch); !undone)
        return undone.error();
    return call.done(translate("Cli", "Batch %1 taken back.").arg(batch.value()));
}

Result<ExitStatus> listBatches(Invocation &call)
{
    const auto batches = ImportBatchRepository(call.work().context().database()).all();
    if (!batches)
        return batches.error();
    QJsonArray array;
    Table table({translate("Cli", "Batch"), translate("Cli", "File"), translate("Cli", "Imported"),
                 translate("Cli", "Rows"), translate("Cli", "Taken back")});
    for (const ImportBatch &batch : *batches) {
        array.append(QJsonObject{{u"batch"_s, batch.id.value()},
                                 {u"file"_s, batch.fileName},
                                 {u"sha256"_s, batch.fileSha256},
                                 {u"importedAt"_s, asJson(batch.importedAt)},
                                 {u"rows"_s, batch.rowCount},
                                 {u"undoneAt"_s, asJson(batch.undoneAt)}});
        table.add({QString::number(batch.id.value()), batch.fileName, localText(batch.importedAt),
                   QString::number(batch.rowCount), batch.undoneAt ? localText(*batch.undoneAt) : QString()});
    }
    if (call.isJson()) {
        call.print(array);
    } else {
        table.print(call.out(), translate("Cli", "Nothing was imported."));
    }
    return ExitStatus::Done;
}

} // namespace

void addImportVerbs(Verbs &verbs)
{
    verbs.push_back(
        {.name = u"candidates import"_s,
         .summary = translate("Cli", "Import candidates from a school's CSV file, as one batch."),
         .access = Access::Write,
         .positionals = {{u"FILE"_s, translate("Cli", "The file.")}},
         .options = {flag(u"dry-run"_s, translate("Cli", "List every problem and write nothing."))},
         .act = importCandidates,
         .readingOption = u"dry-run"_s});
    verbs.push_back({.name = u"candidates undo"_s,
                     .summary = translate("Cli", "Take an imported batch back."),
                     .access = Access::Write,
                     .positionals = {{u"BATCH"_s, translate("Cli", "The number of the batch.")}},
                     .options = {},
                     .act = undoImport});
    verbs.push_back({.name = u"candidates batches"_s,
                     .summary = translate("Cli", "List the imported batches."),
                     .access = Access::Read,
                     .positionals = {},
                     .options = {},
                     .act = listBatches});
}

} // namespace parchemin::cli
