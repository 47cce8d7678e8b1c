#include "parchemin/exchange/csvreader.h"

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::exchange {
namespace {

constexpr std::array<char16_t, 4> separators{u';', u'\t', u'|', u','};

bool isLineEnd(QChar character)
{
    return character == u'\n' || character == u'\r';
}

} // namespace

bool CsvRecord::isBlank() const
{
    return std::ranges::all_of(cells, [](QStringView cell) { return cell.trimmed().isEmpty(); });
}

std::optional<QChar> detectSeparator(QStringView text)
{
    std::array<int, separators.size()> counts{};
    bool isQuoted = false;
    bool hasText = false;
    for (const QChar character : text) {
        if (character == u'"')
            isQuoted = !isQuoted;
        if (isQuoted)
            continue;
        if (isLineEnd(character) && hasText)
            break;
        hasText = hasText || !isLineEnd(character);
        const auto *const found = std::ranges::find(separators, character.unicode());
        if (found != separators.end())
            ++counts.at(static_cast<size_t>(found - separators.begin()));
    }
    const auto *const most = std::ranges::max_element(counts);
    if (*most == 0)
        return std::nullopt;
    return QChar(separators.at(static_cast<size_t>(most - counts.begin())));
}

CsvReader::CsvReader(QStringView text, QChar separator)
    : m_text(text)
    , m_separator(separator)
{
}

bool CsvReader::readNext(CsvRecord &record)
{
    record.cells.clear();
    record.strayCells.clear();
    m_unescaped.clear();
    record.line = m_line;
    if (m_fault || m_position >= m_text.size())
        return false;
    while (readCell(record)) {
    }
    return !m_fault;
}

/// Reads one cell and what ends it; false after the last of the row or at a fault.
bool CsvReader::readCell(CsvRecord &record)
{
    if (std::ssize(record.cells) >= maxCellCount)
        return fail(ImportProblemCode::TooManyCells, record, m_line);
    if (m_position < m_text.size() && m_text.at(m_position) == u'"')
        return readQuotedCell(record);
    const qsizetype start = m_position;
    skipPlainText();
    if (m_position - start > maxCellLength)
        return fail(ImportProblemCode::CellTooLong, record, m_line);
    record.cells.push_back(m_text.sliced(start, m_position - start));
    return endCell();
}

bool CsvReader::readQuotedCell(CsvRecord &record)
{
    const qsizetype openedOn = m_line;
    const qsizetype start = ++m_position;
    bool hasDoubled = false;
    for (;; ++m_position) {
        if (m_position >= m_text.size())
            return fail(ImportProblemCode::QuoteUnclosed, record, openedOn);
        if (m_position - start > maxCellLength) {
            // So long over several lines: it is the closing quote that is missing.
            return fail(m_line > openedOn ? ImportProblemCode::QuoteUnclosed : ImportProblemCode::CellTooLong,
                        record, openedOn);
        }
        const QChar character = m_text.at(m_position);
        if (character == u'\n' || (character == u'\r' && !m_text.sliced(m_position + 1).startsWith(u'\n')))
            ++m_line;
        if (character != u'"')
            continue;
        if (!m_text.sliced(m_position + 1).startsWith(u'"'))
            break;
        hasDoubled = true;
        ++m_position;
    }
    const QStringView inner = m_text.sliced(start, m_position - start);
    const qsizetype strayStart = ++m_position;
    skipPlainText();
    const QStringView stray = m_text.sliced(strayStart, m_position - strayStart);
    if (inner.size() + stray.size() > maxCellLength)
        return fail(ImportProblemCode::CellTooLong, record, openedOn);
    if (!hasDoubled && stray.trimmed().isEmpty()) {
        record.cells.push_back(inner);
        return endCell();
    }
    QString cell = inner.toString();
    cell.replace(u"\"\""_s, u"\""_s);
    if (!stray.trimmed().isEmpty()) {
        cell += stray;
        record.strayCells.push_back(static_cast<qsizetype>(record.cells.size()) + 1);
    }
    // A QString keeps its characters where they are when the vector grows.
    m_unescaped.push_back(std::move(cell));
    record.cells.emplace_back(m_unescaped.back());
    return endCell();
}

void CsvReader::skipPlainText()
{
    const QChar *at = m_text.data() + m_position;
    const QChar *const end = m_text.data() + m_text.size();
    while (at != end && *at != m_separator && !isLineEnd(*at))
        ++at;
    m_position = at - m_text.data();
}

/// Steps over the separator or the line end; true when another cell follows in the row.
bool CsvReader::endCell()
{
    if (m_position >= m_text.size())
        return false;
    const QChar ending = m_text.at(m_position++);
    if (ending == m_separator)
        return true;
    if (ending == u'\r' && m_position < m_text.size() && m_text.at(m_position) == u'\n')
        ++m_position;
    ++m_line;
    return false;
}

bool CsvReader::fail(ImportProblemCode code, const CsvRecord &record, qsizetype line)
{
    m_fault =
        ImportProblem{ImportSeverity::Fatal, code, line, static_cast<qsizetype>(record.cells.size()) + 1};
    if (code == ImportProblemCode::CellTooLong)
        m_fault->parameters.insert(u"limit"_s, QString::number(maxCellLength));
    if (code == ImportProblemCode::TooManyCells) {
        m_fault->parameters = {{u"expected"_s, QString::number(maxCellCount)},
                               {u"found"_s, QString::number(maxCellCount + 1)}};
    }
    return false;
}

} // namespace parchemin::exchange
