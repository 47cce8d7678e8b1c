#include "parchemin/exchange/candidatepreview.h"

#include "parchemin/exchange/csvreader.h"

#include "exchange/importfile.h"

namespace parchemin::exchange {
namespace {

QStringList textsOf(const CsvRecord &record)
{
    QStringList texts;
    for (const QStringView cell : record.cells)
        texts.append(cell.trimmed().toString());
    return texts;
}

void readRows(const DecodedText &decoded, qsizetype rowCount, CandidatePreview &preview)
{
    CsvReader reader(decoded.text, preview.separator);
    CsvRecord record;
    while (std::ssize(preview.rows) < rowCount && reader.readNext(record)) {
        if (record.isBlank())
            continue;
        if (preview.headings.isEmpty()) {
            preview.headings = textsOf(record);
        } else {
            preview.rows.push_back(textsOf(record));
        }
    }
    if (preview.headings.isEmpty())
        preview.fault = reader.fault();
}

} // namespace

Result<CandidatePreview> previewCandidateFile(const QString &path, qsizetype rowCount)
{
    const auto file = readImportFile(path);
    if (!file)
        return file.error();
    CandidatePreview preview;
    preview.fault = file->fault;
    preview.isWorkbook = file->isWorkbook;
    if (preview.fault)
        return preview;
    const DecodedText decoded = decodeText(file->bytes);
    preview.encoding = decoded.encoding;
    preview.fault = decoded.fault;
    if (preview.fault)
        return preview;
    const auto separator = detectSeparator(decoded.text);
    if (!separator) {
        preview.fault = ImportProblem{ImportSeverity::Fatal, ImportProblemCode::SeparatorUnknown, 1};
        return preview;
    }
    preview.separator = *separator;
    readRows(decoded, rowCount, preview);
    return preview;
}

} // namespace parchemin::exchange
