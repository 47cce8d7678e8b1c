#include "parchemin/app/importservice.h"

#include "parchemin/app/act.h"
#include "parchemin/core/statemachine.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include "app/importjudgement.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

// How far each step of an import has come when it ends.
constexpr double afterReading = 0.4;
constexpr double afterJudging = 0.6;
constexpr double afterWriting = 0.9;
constexpr double atTheEnd = 1.0;

Status report(const ProgressCallback &progress, double fraction)
{
    if (progress && !progress(fraction))
        return Error{ErrorCode::Cancelled, u"the import was stopped"_s};
    return Done{};
}

Result<QString> hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Error{ErrorCode::FileUnreadable, file.errorString()};
    return QString::fromLatin1(hash.result().toHex());
}

/// Why a file that is refused as a whole cannot be imported.
Error refusalOf(const exchange::ImportReading &reading)
{
    for (const exchange::ImportProblem &problem : reading.problems) {
        if (problem.severity == exchange::ImportSeverity::Fatal)
            return {ErrorCode::InvalidInput, codeName(problem.code),
                    u"line %1, column %2"_s.arg(problem.line).arg(problem.column)};
    }
    return {ErrorCode::InvalidInput, u"no row of the file can be imported"_s};
}

Result<ImportJudgement> readAndJudge(const Context &context, const exchange::CodeLists &codeLists,
                                     const QString &path, const ProgressCallback &progress)
{
    auto reading = exchange::readCandidateFile(path, codeLists);
    if (!reading)
        return reading.error();
    if (Status goOn = report(progress, afterReading); !goOn)
        return goOn.error();
    auto judgement = judgeImport(context.database(), context.rules, std::move(*reading));
    if (!judgement)
        return judgement.error();
    if (Status goOn = report(progress, afterJudging); !goOn)
        return goOn.error();
    return judgement;
}

} // namespace

Result<ImportReport> ImportService::dryRun(const QString &path, const ProgressCallback &progress) const
{
    auto judgement = readAndJudge(m_context, m_codeLists, path, progress);
    if (!judgement)
        return judgement.error();
    if (Status goOn = report(progress, atTheEnd); !goOn)
        return goOn.error();
    return std::move(judgement->report);
}

Result<ImportReport> ImportService::commit(const Actor &by, const QString &path,
                                           const ProgressCallback &progress)
{
    auto act = Act::begin(m_context, by, Right::WriteRecords);
    if (!act)
        return act.error();
    auto judgement = readAndJudge(m_context, m_codeLists, path, progress);
    if (!judgement)
        return judgement.error();
    if (judgement->entries.empty())
        return refusalOf(judgement->report.reading);
    // Only now: a file that is refused may be endless, and reading it would hold the store.
    const auto sha256 = hashOf(path);
    if (!sha256)
        return sha256.error();
    const QString fileName = QFileInfo(path).fileName();
    const auto batch =
        ImportBatchRepository(act->database()).add(fileName, *sha256, act->at(), by.user, judgement->entries);
    if (!batch)
        return batch.error();
    if (Status goOn = report(progress, afterWriting); !goOn)
        return goOn.error();
    ImportReport imported = std::move(judgement->report);
    const QJsonObject after{{u"fileName"_s, fileName},
                            {u"fileSha256"_s, *sha256},
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

Status ImportService::undo(const Actor &by, ImportBatchId batch)
{
    auto act = Act::begin(m_context, by, Right::WriteRecords);
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

Result<std::vector<ImportBatch>> ImportService::batches() const
{
    return ImportBatchRepository(m_context.database()).all();
}

} // namespace parchemin
