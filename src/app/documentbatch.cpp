#include "parchemin/app/documentbatch.h"

#include "parchemin/app/documentfilename.h"
#include "parchemin/app/sentences.h"
#include "parchemin/core/clock.h"
#include "parchemin/exchange/csvrow.h"
#include "parchemin/store/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include "app/aheadprinter.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// The log says the hour as the documents do, wherever the machine stands.
QString logTime(const QDateTime &instant, const QString &format)
{
    return QDateTime(certifierDay(instant), certifierTime(instant), Qt::UTC).toString(format);
}

struct BatchText
{
    Q_DECLARE_TR_FUNCTIONS(DocumentBatch)
};

QStringList headings()
{
    return {BatchText::tr("Time"),     BatchText::tr("Person"), BatchText::tr("Dossier"),
            BatchText::tr("Document"), BatchText::tr("Number"), BatchText::tr("File"),
            BatchText::tr("Outcome"),  BatchText::tr("Reason")};
}

QString outcomeOf(const BatchLine &line)
{
    if (!line.document)
        return BatchText::tr("not issued");
    return line.error ? BatchText::tr("issued, without a copy") : BatchText::tr("issued");
}

} // namespace

DocumentBatch::DocumentBatch(DocumentService &service, const Context &context, Actor by)
    : m_service(service)
    , m_context(context)
    , m_by(std::move(by))
{
}

DocumentBatch::~DocumentBatch() = default;

Result<std::unique_ptr<DocumentBatch>> DocumentBatch::begin(DocumentService &service, const Context &context,
                                                            const Actor &by,
                                                            const std::vector<IssuableDocument> &documents,
                                                            const std::optional<BatchFiles> &files)
{
    std::unique_ptr<DocumentBatch> batch(new DocumentBatch(service, context, by));
    std::vector<DocumentRequest> requests;
    for (const IssuableDocument &document : documents) {
        requests.push_back(document.request());
        batch->m_lines.push_back({requests.back(), document.item.holder, document.item.dossier});
        batch->m_items.push_back(document.item);
    }
    batch->m_files = files;
    if (files) {
        if (Status opened = batch->openLog(); !opened)
            return opened.error();
    }
    if (!requests.empty()) {
        batch->m_cache = std::make_unique<FrugalCache>(context.database());
        batch->m_printer = std::make_unique<AheadPrinter>(service, context, std::move(requests));
    }
    return batch;
}

Status DocumentBatch::openLog()
{
    if (!QFileInfo(m_files->folder).isDir())
        return Error{ErrorCode::FileUnwritable, u"there is no such folder"_s, m_files->folder};
    const QString name =
        BatchText::tr("Documents issued on %1", "name of the log; the argument is a day and an hour")
            .arg(logTime(m_context.clock.now(), u"yyyy-MM-dd HH.mm"_s));
    m_log = std::make_unique<QFile>(freePathIn(m_files->folder, name + u".csv"_s));
    if (!m_log->open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Error{ErrorCode::FileUnwritable, m_log->errorString(), m_log->fileName()};
    if (m_log->write(exchange::csvByteOrderMark) < 0 || !writeLog(headings()))
        return Error{ErrorCode::FileUnwritable, m_log->errorString(), m_log->fileName()};
    return Done{};
}

bool DocumentBatch::writeLog(const QStringList &cells)
{
    const QByteArray row = exchange::csvRow(cells);
    return m_log->write(row) == row.size() && m_log->flush();
}

const BatchLine &DocumentBatch::step()
{
    Q_ASSERT(m_printer);
    m_printer->turnTo(m_next);
    BatchLine &line = m_lines[m_next];
    issue(line);
    if (m_files) {
        if (line.document)
            writeCopy(line, m_items[m_next]);
        // The document stands whatever becomes of the log; the screen says the rest.
        const bool isLogged =
            writeLog({logTime(m_context.clock.now(), u"yyyy-MM-dd'T'HH:mm:ss"_s), line.holder, line.dossier,
                      word(line.request.kind), line.number, QFileInfo(line.file).fileName(), outcomeOf(line),
                      line.error ? sentence(*line.error) : QString()});
        if (!isLogged && !line.error)
            line.error = Error{ErrorCode::FileUnwritable, m_log->errorString(), m_log->fileName()};
    }
    if (++m_next == m_lines.size())
        stopPrinting();
    return line;
}

void DocumentBatch::stopPrinting()
{
    m_printer.reset();
    m_cache.reset();
}

void DocumentBatch::cancel()
{
    stopPrinting();
    if (!m_files || isFinished())
        return;
    const auto rest = static_cast<int>(m_lines.size() - m_next);
    // Nothing depends on this last line.
    (void)writeLog({logTime(m_context.clock.now(), u"yyyy-MM-dd'T'HH:mm:ss"_s),
                    {},
                    {},
                    {},
                    {},
                    {},
                    BatchText::tr("stopped"),
                    BatchText::tr("%n document(s) were not tried.", nullptr, rest)});
}

void DocumentBatch::issue(BatchLine &line)
{
    const auto issued = issueDocument(m_service, m_by, line.request, m_printer.get());
    if (!issued) {
        line.error = issued.error();
        return;
    }
    line.document = *issued;
    const auto document = m_service.load(*issued);
    if (document) {
        line.number = document->number;
    } else {
        line.error = document.error();
    }
}

void DocumentBatch::writeCopy(BatchLine &line, const IssuableItem &item)
{
    const DocumentNameFields fields{item.familyName, item.firstName, line.number, word(item.key.kind),
                                    m_context.clock.today()};
    const QString path = freePathIn(m_files->folder, documentFileName(m_files->pattern, fields));
    const Status written = m_service.exportTo(*line.document, path);
    if (written) {
        line.file = path;
    } else {
        line.error = written.error();
    }
}

} // namespace parchemin
