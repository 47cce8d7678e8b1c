#include "parchemin/exchange/candidateimport.h"

#include <algorithm>

#include "exchange/candidaterowreader.h"
#include "exchange/importfile.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::exchange {
namespace {

ImportReading refusedReading(ImportProblem problem, TextEncoding encoding = TextEncoding::Utf8)
{
    ImportReading reading;
    reading.encoding = encoding;
    reading.problems.push_back(std::move(problem));
    return reading;
}

/// Reports cells past the last heading; empty ones do not matter.
void checkCellCount(const CsvRecord &record, const CandidateColumns &columns, ProblemList &problems)
{
    auto count = record.cells.size();
    while (count > columns.count() && record.cells.at(count - 1).trimmed().isEmpty())
        --count;
    if (count > columns.count()) {
        problems.add(
            {ImportSeverity::Fatal,
             ImportProblemCode::TooManyCells,
             record.line,
             static_cast<qsizetype>(columns.count()) + 1,
             {},
             {},
             {{u"expected"_s, QString::number(columns.count())}, {u"found"_s, QString::number(count)}}});
    }
}

/// Reads the first row that is not blank.
bool readHeadings(CsvReader &reader, CsvRecord &record)
{
    while (reader.readNext(record)) {
        if (!record.isBlank())
            return true;
    }
    return false;
}

/// How many rows are read between two looks at whether to go on.
constexpr qsizetype rowsAStep = 256;

/// Reads one text from its headings to its end.
class TextReading
{
public:
    TextReading(const DecodedText &decoded, QChar separator, const ProgressCallback &progress)
        : m_size(decoded.text.size())
        , m_progress(progress)
        , m_reader(decoded.text, separator)
    {
        m_reading.encoding = decoded.encoding;
        m_reading.separator = separator;
    }

    /// Cancelled when the progress stopped it.
    Result<ImportReading> read(const CodeLists &lists, const std::optional<ColumnMapping> &mapping)
    {
        CsvRecord headings;
        if (readHeadings(m_reader, headings) && !readBelow(headings, lists, mapping))
            return Error{ErrorCode::Cancelled, u"the reading was stopped"_s};
        if (m_reader.fault())
            m_problems.add(*m_reader.fault());
        if (m_problems.hasFatal())
            m_reading.rows.clear();
        m_reading.problems = std::move(m_problems).take();
        return std::move(m_reading);
    }

private:
    bool readBelow(const CsvRecord &headings, const CodeLists &lists,
                   const std::optional<ColumnMapping> &mapping)
    {
        ImportProblems headingProblems;
        const CandidateColumns columns(headings, mapping, headingProblems);
        for (const ImportProblem &problem : headingProblems)
            m_problems.add(problem);
        const qsizetype line = headings.line;
        if (!m_problems.hasFatal() && !readRows(columns, lists))
            return false;
        if (m_reading.rowCount == 0 && !m_problems.hasFatal() && !m_reader.fault())
            m_problems.add({ImportSeverity::Warning, ImportProblemCode::NoRow, line});
        return true;
    }

    bool readRows(const CandidateColumns &columns, const CodeLists &lists)
    {
        CandidateRowReader rowReader(columns, lists, m_problems);
        CsvRecord record;
        while (m_reader.readNext(record)) {
            if (record.isBlank())
                continue;
            if (++m_reading.rowCount % rowsAStep == 0 && !goesOn())
                return false;
            checkCellCount(record, columns, m_problems);
            // Once the file is refused, only the other reasons to refuse it matter.
            if (m_problems.hasFatal())
                continue;
            if (auto row = rowReader.read(record))
                m_reading.rows.push_back(std::move(*row));
        }
        return true;
    }

    [[nodiscard]] bool goesOn() const
    {
        return !m_progress ||
               m_progress(static_cast<double>(m_reader.position()) / static_cast<double>(m_size));
    }

    qsizetype m_size;
    const ProgressCallback &m_progress;
    CsvReader m_reader;
    ImportReading m_reading;
    ProblemList m_problems;
};

Result<ImportReading> readBytes(const QByteArray &bytes, const CodeLists &lists,
                                const std::optional<ColumnMapping> &mapping, const ProgressCallback &progress)
{
    if (bytes.size() > maxImportBytes)
        return refusedReading(tooLargeProblem(bytes.size()));
    const DecodedText decoded = decodeText(bytes);
    if (decoded.fault)
        return refusedReading(*decoded.fault, decoded.encoding);
    const auto separator = detectSeparator(decoded.text);
    if (!separator) {
        return refusedReading({ImportSeverity::Fatal, ImportProblemCode::SeparatorUnknown, 1},
                              decoded.encoding);
    }
    return TextReading(decoded, *separator, progress).read(lists, mapping);
}

} // namespace

bool ImportReading::isRefused() const
{
    return count(ImportSeverity::Fatal) > 0;
}

qsizetype ImportReading::count(ImportSeverity severity) const
{
    return std::ranges::count(problems, severity, &ImportProblem::severity);
}

ImportReading readCandidates(const QByteArray &bytes, const CodeLists &lists,
                             const std::optional<ColumnMapping> &mapping)
{
    // Without a progress nothing stops it.
    return *readBytes(bytes, lists, mapping, {});
}

Result<ImportReading> readCandidateFile(const QString &path, const CodeLists &lists,
                                        const std::optional<ColumnMapping> &mapping,
                                        const ProgressCallback &progress)
{
    const auto file = readImportFile(path);
    if (!file)
        return file.error();
    if (file->fault)
        return refusedReading(*file->fault);
    auto reading = readBytes(file->bytes, lists, mapping, progress);
    if (reading)
        reading->sha256 = file->sha256;
    return reading;
}

} // namespace parchemin::exchange
