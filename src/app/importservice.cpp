#include "parchemin/app/importservice.h"

#include "parchemin/app/act.h"
#include "parchemin/core/statemachine.h"

#include <QFileInfo>

#include "app/importjudgement.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

// How far each step of an import has come when it ends.
constexpr double afterReading = 0.4;
constexpr double afterJudging = 0.7;
constexpr double atTheEnd = 1.0;

/// The part of the way that one step is.
ProgressCallback between(const ProgressCallback &progress, double from, double to)
{
    if (!progress)
        return {};
    return [&progress, from, to](double fraction) {
        return progress(from + (to - from) * fraction);
    };
}

Status report(const ProgressCallback &progress, double fraction)
{
    if (progress && !progress(fraction))
        return Error{ErrorCode::Cancelled, u"the import was stopped"_s};
    return Done{};
}

/// Why a file that is refused as a whole cannot be imported.
Error refusalOf(const exchange::ImportReading &reading)
{
    for (const exchange::ImportProblem &problem : reading.problems) {
        if (problem.severity == exchange::ImportSeverity::Fatal) {
            return {ErrorCode::InvalidInput, codeName(problem.code),
                    u"line %1, column %2"_s.arg(problem.line).arg(problem.column)};
        }
    }
    return {ErrorCode::InvalidInput, u"no row of the file can be imported"_s};
}

Result<exchange::ImportReading> readSource(const exchange::CodeLists &codeLists, const ImportSource &source,
                                           const ProgressCallback &progress)
{
    auto reading = exchange::readCandidateFile(source.path, codeLists, source.mapping,
                                               between(progress, 0, afterReading));
    if (!reading)
        return reading.error();
    if (Status goOn = report(progress, afterReading); !goOn)
        return goOn.error();
    return reading;
}

} // namespace

Result<ImportReport> ImportService::dryRun(const ImportSource &source, const ProgressCallback &progress) const
{
    auto reading = readSource(m_codeLists, source, progress);
    if (!reading)
        return reading.error();
    auto judgement = judgeImport(m_context.database(), m_context.rules, std::move(*reading),
                                 between(progress, afterReading, atTheEnd));
    if (!judgement)
        return judgement.error();
    if (Status goOn = report(progress, atTheEnd); !goOn)
        return goOn.error();
    return std::move(judgement->report);
}

Result<ImportReport> ImportService::commit(const Actor &by, const ImportSource &source,
                                           const ProgressCallback &progress)
{
    // Before the store is held: reading a large file takes seconds in which others can act.
    if (Blockers missing = rightBlockers(by, Right::WriteRecords); !missing.empty())
        return refused(std::move(missing));
    auto reading = readSource(m_codeLists, source, progress);
    if (!reading)
        return reading.error();
    if (reading->isRefused())
        return refusalOf(*reading);
    const QString sha256 = QString::fromLatin1(reading->sha256.toHex());

    auto act = Act::begin(m_context, by, Right::WriteRecords);
    if (!act)
        return act.error();
    auto judgement = judgeImport(act->database(), m_context.rules, std::move(*reading),
                                 between(progress, afterReading, afterJudging));
    if (!judgement)
        return judgement.error();
    if (judgement->entries.empty())
        return refusalOf(judgement->report.reading);
    const QString fileName = QFileInfo(source.path).fileName();
    const auto batch = ImportBatchRepository(act->database())
                           .add({fileName, sha256, act->at(), by.user}, judgement->entries,
                                between(progress, afterJudging, atTheEnd));
    if (!batch)
        return batch.error();
    ImportReport imported = std::move(judgement->report);
    const QJsonObject after{{u"fileName"_s, fileName},
                            {u"fileSha256"_s, sha256},
                            {u"newPersons"_s, imported.newPersons},
                            {u"knownPersons"_s, imported.knownPersons},
                            {u"newCandidacies"_s, imported.newCandidacies}};
    if (Status done = act->finish(
            {u"import.committed"_s, u"import_batch"_s, batch->value(), std::nullopt, {}, after, {}});
        !done)
        return done.error();
    imported.batch = *batch;
    // It is done: too late to stop.
    if (progress)
        progress(atTheEnd);
    return imported;
}

Status ImportService::undo(Context &context, const Actor &by, ImportBatchId batch)
{
    auto act = Act::begin(context, by, Right::WriteRecords);
    if (!act)
        return act.error();
    const ImportBatchRepository batches(act->database());
    const auto known = batches.load(batch);
    if (!known)
        return known.error();
    if (known->undoneAt)
        return refused(stateForbids(u"UNDONE"_s, u"UNDO"_s));
    const auto isInUse = batches.isInUse(batch);
    if (!isInUse)
        return isInUse.error();
    if (*isInUse)
        return refused({{BlockerCode::BoundaryCrossed}});
    if (Status undone = batches.undo(batch, act->at()); !undone)
        return undone;
    const QJsonObject before{{u"fileName"_s, known->fileName}, {u"rowCount"_s, known->rowCount}};
    return act->finish({u"import.undone"_s, u"import_batch"_s, batch.value(), std::nullopt, before, {}, {}});
}

} // namespace parchemin
