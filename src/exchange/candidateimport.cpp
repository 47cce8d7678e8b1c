#include "parchemin/exchange/candidateimport.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

#include "exchange/candidaterowreader.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::exchange {
namespace {

constexpr qint64 megabyte = 1024LL * 1024;

ImportReading refusedReading(ImportProblem problem, TextEncoding encoding = TextEncoding::Utf8)
{
    ImportReading reading;
    reading.encoding = encoding;
    reading.problems.push_back(std::move(problem));
    return reading;
}

ImportReading tooLarge(qint64 size)
{
    return refusedReading({ImportSeverity::Fatal,
                           ImportProblemCode::FileTooLarge,
                           0,
                           0,
                           {},
                           {},
                           {{u"limit"_s, QString::number(maxImportBytes / megabyte)},
                            {u"size"_s, QString::number((size + megabyte - 1) / megabyte)}}});
}

/// Reports cells past the last heading; empty ones do not matter.
void checkCellCount(const CsvRecord &record, const CandidateColumns &columns, ProblemList &problems)
{
    auto count = record.cells.size();
    while (count > columns.count() && record.cells.at(count - 1).trimmed().isEmpty())
        --count;
    if (count > columns.count())
        problems.add(
            {ImportSeverity::Fatal,
             ImportProblemCode::TooManyCells,
             record.line,
             static_cast<qsizetype>(columns.count()) + 1,
             {},
             {},
             {{u"expected"_s, QString::number(columns.count())}, {u"found"_s, QString::number(count)}}});
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

/// Reads every row below the headings into `reading`.
void readRows(CsvReader &reader, const CandidateColumns &columns, const CodeLists &lists,
              ImportReading &reading, ProblemList &problems)
{
    CandidateRowReader rowReader(columns, lists, problems);
    CsvRecord record;
    while (reader.readNext(record)) {
        if (record.isBlank())
            continue;
        ++reading.rowCount;
        checkCellCount(record, columns, problems);
        // Once the file is refused, only the other reasons to refuse it matter.
        if (problems.hasFatal())
            continue;
        if (auto row = rowReader.read(record))
            reading.rows.push_back(std::move(*row));
    }
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

ImportReading readCandidates(const QByteArray &bytes, const CodeLists &lists)
{
    if (bytes.size() > maxImportBytes)
        return tooLarge(bytes.size());
    const DecodedText decoded = decodeText(bytes);
    if (decoded.fault)
        return refusedReading(*decoded.fault, decoded.encoding);
    const auto separator = detectSeparator(decoded.text);
    if (!separator)
        return refusedReading({ImportSeverity::Fatal, ImportProblemCode::SeparatorUnknown, 1},
                              decoded.encoding);

    ImportReading reading;
    reading.encoding = decoded.encoding;
    reading.separator = *separator;
    ProblemList problems;
    CsvReader reader(decoded.text, *separator);
    CsvRecord headings;
    if (readHeadings(reader, headings)) {
        ImportProblems headingProblems;
        const CandidateColumns columns(headings, headingProblems);
        for (const ImportProblem &problem : headingProblems)
            problems.add(problem);
        if (!problems.hasFatal())
            readRows(reader, columns, lists, reading, problems);
        if (reading.rowCount == 0 && !problems.hasFatal() && !reader.fault())
            problems.add({ImportSeverity::Warning, ImportProblemCode::NoRow, headings.line});
    }
    if (reader.fault())
        problems.add(*reader.fault());
    if (problems.hasFatal())
        reading.rows.clear();
    reading.problems = std::move(problems).take();
    return reading;
}

Result<ImportReading> readCandidateFile(const QString &path, const CodeLists &lists)
{
    const QFileInfo info(path);
    if (!info.exists() || !info.isFile())
        return Error{ErrorCode::FileUnreadable, u"no such regular file"_s, path};
    if (info.size() > maxImportBytes)
        return tooLarge(info.size());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, file.errorString(), path};
    const QByteArray bytes = file.read(maxImportBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileUnreadable, file.errorString(), path};
    return readCandidates(bytes, lists);
}

} // namespace parchemin::exchange
