#include "exchange/xlsxreader.h"

#include <QDate>
#include <QHash>
#include <QSet>
#include <QStringList>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "exchange/xlsxparts.h"
#include "exchange/xmlelements.h"
#include "exchange/zipreader.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::exchange {
namespace {

constexpr qsizetype largestPart = 256LL * 1024 * 1024;
constexpr qsizetype mostRows = 1'048'576; ///< of a sheet
constexpr int mostColumns = 16'384;

/// What the cells of a sheet are read with.
struct CellSources
{
    QStringList texts;
    std::vector<bool> isDate; ///< by cell format
    bool isFrom1904 = false;
};

bool isStart(const QXmlStreamReader &xml, QLatin1StringView name)
{
    return xml.isStartElement() && xml.name() == name;
}

/// The text of a shared or inline string, all its runs; the readings of Japanese names are none of it.
QString textOfRuns(QXmlStreamReader &xml, QLatin1StringView end)
{
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == end)
            break;
        if (isStart(xml, QLatin1StringView("rPh"))) {
            xml.skipCurrentElement();
        } else if (isStart(xml, QLatin1StringView("t"))) {
            text += xml.readElementText();
        }
    }
    return text;
}

/// Formats that a spreadsheet knows by number alone.
bool isBuiltInDate(int format)
{
    return (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 36) ||
           (format >= 50 && format <= 58);
}

/// A format of the user's own: "dd/mm/yyyy;@", but neither "[Red]0" nor "0\" days\"".
bool isDateFormat(const QString &code)
{
    bool isQuoted = false;
    bool isBracketed = false;
    bool hasDay = false;
    bool hasYear = false;
    const QString lower = code.toLower();
    for (const QChar letter : lower) {
        if (letter == u'"')
            isQuoted = !isQuoted;
        if (!isQuoted && (letter == u'[' || letter == u']'))
            isBracketed = letter == u'[';
        if (isQuoted || isBracketed)
            continue;
        hasDay = hasDay || letter == u'd' || letter == u'j';
        hasYear = hasYear || letter == u'y' || letter == u'a';
    }
    return hasDay && hasYear;
}

/// Whether the part is well-formed.
bool readStyles(const QByteArray &part, CellSources &sources)
{
    QSet<int> own;
    bool isInFormats = false;
    return eachElement(part, [&](QXmlStreamReader &xml) {
        const QXmlStreamAttributes attributes = xml.attributes();
        const int format = attributes.value(u"numFmtId"_s).toInt();
        if (xml.name() == u"cellXfs"_s || xml.name() == u"cellStyleXfs"_s)
            isInFormats = xml.name() == u"cellXfs"_s;
        if (xml.name() == u"numFmt"_s && isDateFormat(attributes.value(u"formatCode"_s).toString()))
            own.insert(format);
        if (isInFormats && xml.name() == u"xf"_s)
            sources.isDate.push_back(isBuiltInDate(format) || own.contains(format));
    });
}

/// A part that the workbook names and that cannot be read makes it no workbook: days would read as numbers.
std::optional<CellSources> readWorkbook(const ZipReader &zip, const WorkbookParts &parts)
{
    CellSources sources;
    sources.isFrom1904 = parts.isFrom1904;
    if (!parts.texts.isEmpty()) {
        const auto texts = zip.file(parts.texts);
        const bool isWhole = texts && eachElement(*texts, [&sources](QXmlStreamReader &xml) {
                                 if (xml.name() == u"si"_s)
                                     sources.texts.append(textOfRuns(xml, QLatin1StringView("si")));
                             });
        if (!isWhole)
            return std::nullopt;
    }
    if (!parts.styles.isEmpty()) {
        const auto styles = zip.file(parts.styles);
        if (!styles || !readStyles(*styles, sources))
            return std::nullopt;
    }
    return sources;
}

/// "BC12" is column 54, counted from 0; -1 when it names none.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar letter : reference) {
        if (letter < u'A' || letter > u'Z')
            break;
        column = column * 26 + (letter.unicode() - u'A' + 1);
        if (column > mostColumns)
            return -1;
    }
    return column - 1;
}

/// As somebody reads it in the cell: a day, or a number without the zeros that a computer adds.
QString numberText(const QString &value, bool isDate, bool isFrom1904)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber)
        return value;
    if (isDate && number >= 0 && number < 3'000'000) {
        const auto days = static_cast<qint64>(std::floor(number));
        // Spreadsheets count a 29 February 1900 that never was: exact from 1 March 1900 on.
        const QDate day = isFrom1904 ? QDate(1904, 1, 1).addDays(days) : QDate(1899, 12, 30).addDays(days);
        return day.toString(u"dd/MM/yyyy"_s);
    }
    constexpr double exact = 1e15;
    if (std::fabs(number) < exact && number == std::floor(number))
        return QString::number(static_cast<qint64>(number));
    return value;
}

struct SheetCell
{
    int column = -1;
    QString text;
};

SheetCell readCell(QXmlStreamReader &xml, const CellSources &sources, int next)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    const QString type = attributes.value(u"t"_s).toString();
    const auto style = static_cast<std::size_t>(std::max(attributes.value(u"s"_s).toInt(), 0));
    const bool isDate = style < sources.isDate.size() && sources.isDate[style];
    SheetCell cell{attributes.hasAttribute(u"r"_s) ? columnOf(attributes.value(u"r"_s)) : next, {}};
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == u"c"_s)
            break;
        if (isStart(xml, QLatin1StringView("is"))) {
            cell.text = textOfRuns(xml, QLatin1StringView("is"));
        } else if (isStart(xml, QLatin1StringView("v"))) {
            const QString value = xml.readElementText();
            if (type == u"s"_s) {
                cell.text = sources.texts.value(value.toInt());
            } else {
                cell.text =
                    type.isEmpty() || type == u"n"_s ? numberText(value, isDate, sources.isFrom1904) : value;
            }
        }
    }
    return cell;
}

/// A row of the file is a row of the sheet, so that a problem is told where it stands.
class Rows
{
public:
    /// Whether there is room for a row of that number, counted from 1.
    [[nodiscard]] bool begin(qsizetype row)
    {
        const qsizetype place = row > 0 ? row : m_count + 1;
        if (place > mostRows || place <= m_count)
            return false;
        for (; m_count < place - 1; ++m_count)
            m_csv += "\r\n";
        m_cells.clear();
        return true;
    }
    void put(const SheetCell &cell)
    {
        if (cell.column < 0)
            return;
        while (m_cells.size() <= cell.column)
            m_cells.append(QString());
        m_cells[cell.column] = QString(cell.text).replace(u'\n', u' ').remove(u'\r');
    }
    void end()
    {
        // A sheet leaves empty cells at the end of a row out.
        m_width = std::max(m_width, m_cells.size());
        while (m_cells.size() < m_width)
            m_cells.append(QString());
        QStringList written;
        for (const QString &cell : std::as_const(m_cells))
            written.append(u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"');
        m_csv += (written.join(u';') + u"\r\n"_s).toUtf8();
        ++m_count;
    }
    [[nodiscard]] int next() const { return static_cast<int>(m_cells.size()); }
    [[nodiscard]] const QByteArray &csv() const { return m_csv; }

private:
    QByteArray m_csv;
    QStringList m_cells;
    qsizetype m_count = 0;
    qsizetype m_width = 0;
};

std::optional<QByteArray> readSheet(const QByteArray &part, const CellSources &sources)
{
    QXmlStreamReader xml(part);
    Rows rows;
    while (!xml.atEnd()) {
        xml.readNext();
        if (isStart(xml, QLatin1StringView("row"))) {
            if (!rows.begin(xml.attributes().value(u"r"_s).toLongLong()))
                return std::nullopt;
        } else if (isStart(xml, QLatin1StringView("c"))) {
            rows.put(readCell(xml, sources, rows.next()));
        } else if (xml.isEndElement() && xml.name() == u"row"_s) {
            rows.end();
        }
    }
    return xml.hasError() ? std::nullopt : std::optional(rows.csv());
}

} // namespace

bool isWorkbook(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04");
}

std::optional<QByteArray> csvOfWorkbook(const QByteArray &bytes)
{
    const ZipReader zip(bytes, largestPart);
    const auto parts = workbookPartsOf(zip);
    if (!parts)
        return std::nullopt;
    const auto sources = readWorkbook(zip, *parts);
    const auto sheet = zip.file(parts->sheet);
    return sources && sheet ? readSheet(*sheet, *sources) : std::nullopt;
}

} // namespace parchemin::exchange
