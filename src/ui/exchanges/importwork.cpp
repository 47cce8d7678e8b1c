#include "ui/exchanges/importwork.h"

#include "parchemin/exchange/codelists.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/storereader.h"

#include <optional>

namespace parchemin::ui {
namespace {

constexpr qsizetype previewedRows = 50;

} // namespace

struct ImportWork::Lists
{
    /// Null with the reason in `error` when they cannot be read.
    const exchange::CodeLists *get()
    {
        if (!lists) {
            auto loaded = exchange::CodeLists::load();
            if (!loaded) {
                error = loaded.error();
                return nullptr;
            }
            lists.emplace(*std::move(loaded));
        }
        return &*lists;
    }
    std::optional<exchange::CodeLists> lists;
    Error error{};
};

ImportWork::ImportWork(const PageServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_lists(std::make_shared<Lists>())
    , m_writer(services.context)
{
    connect(&m_writer, &StoreWriter::progressed, this, &ImportWork::progressed);
}

void ImportWork::preview(const QString &path, Answer<exchange::CandidatePreview> answer)
{
    m_services.reader.ask<exchange::CandidatePreview>(
        *this, [path](const Database &) { return exchange::previewCandidateFile(path, previewedRows); },
        std::move(answer));
}

void ImportWork::check(const ImportSource &source, Answer<ImportReport> answer)
{
    judge(source, false, std::move(answer));
}

void ImportWork::commit(const ImportSource &source, Answer<ImportReport> answer)
{
    judge(source, true, std::move(answer));
}

void ImportWork::judge(const ImportSource &source, bool isCommitted, Answer<ImportReport> answer)
{
    m_writer.perform<ImportReport>(
        *this,
        [source, isCommitted, by = m_services.desk.actor(),
         lists = m_lists](Context &context, const ProgressCallback &progress) -> Result<ImportReport> {
            const exchange::CodeLists *codeLists = lists->get();
            if (codeLists == nullptr)
                return lists->error;
            ImportService service(context, *codeLists);
            auto report =
                isCommitted ? service.commit(by, source, progress) : service.dryRun(source, progress);
            if (report)
                report->reading.rows.clear(); // a hundred thousand, which nobody shows
            return report;
        },
        std::move(answer));
}

void ImportWork::takeBack(ImportBatchId batch, Answer<Done> answer)
{
    m_writer.perform<Done>(
        *this,
        [batch, by = m_services.desk.actor()](Context &context, const ProgressCallback &) {
            return ImportService::undo(context, by, batch);
        },
        std::move(answer));
}

void ImportWork::listBatches(Answer<std::vector<ImportBatch>> answer)
{
    m_services.reader.ask<std::vector<ImportBatch>>(
        *this, [](const Database &database) { return ImportBatchRepository(database).all(); },
        std::move(answer));
}

} // namespace parchemin::ui
