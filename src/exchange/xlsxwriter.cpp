#include "parchemin/core/clock.h"
#include "parchemin/exchange/listfile.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>
#include <xlsxwriter.h>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::exchange {
namespace {

/// What Excel allows in a cell and in the name of a sheet.
constexpr qsizetype longestCell = 32'767;
constexpr qsizetype longestSheetName = 31;
/// Columns are as wide as their longest cell among the first rows, within reason. In characters.
constexpr std::size_t measuredRows = 500;
constexpr qsizetype narrowest = 8;
constexpr qsizetype widest = 60;

/// Owned until it is closed, which writes the file and frees it.
struct WorkbookDeleter
{
    void operator()(lxw_workbook *workbook) const { lxw_workbook_free(workbook); }
};
using Workbook = std::unique_ptr<lxw_workbook, WorkbookDeleter>;

/// Without the control characters that XML 1.0 cannot hold.
QByteArray cellText(QString text)
{
    const auto isControl = [](QChar letter) {
        return letter < u' ' && letter != u'\n' && letter != u'\t';
    };
    text.removeIf(isControl);
    return text.left(longestCell).toUtf8();
}

/// Without what a name of a sheet may not hold.
QByteArray sheetName(const QString &title)
{
    QString name;
    for (const QChar letter : title) {
        if (letter == u'\'') {
            name.append(QChar(0x2019)); // Excel wants none of the other at the ends
        } else if (!u"[]:*?/\\"_s.contains(letter)) {
            name.append(letter);
        }
    }
    return name.simplified().left(longestSheetName).toUtf8();
}

lxw_datetime excelTime(QDate date, QTime time)
{
    return {date.year(), date.month(), date.day(), time.hour(), time.minute(), double(time.second())};
}

/// One list on one sheet.
class Sheet
{
public:
    Sheet(lxw_workbook &workbook, const QByteArray &name)
        : m_sheet(workbook_add_worksheet(&workbook, name.constData()))
        , m_heading(workbook_add_format(&workbook))
        , m_date(workbook_add_format(&workbook))
        , m_instant(workbook_add_format(&workbook))
    {
        format_set_bold(m_heading);
        format_set_bottom(m_heading, LXW_BORDER_THIN);
        format_set_num_format(m_date, "dd/mm/yyyy");
        format_set_num_format(m_instant, "dd/mm/yyyy hh:mm");
    }

    [[nodiscard]] bool isThere() const { return m_sheet != nullptr; }

    void writeHeadings(const ListContent &content)
    {
        const auto columns = static_cast<lxw_col_t>(content.headings.size());
        for (lxw_col_t column = 0; column < columns; ++column) {
            worksheet_write_string(m_sheet, 0, column, cellText(content.headings.at(column)).constData(),
                                   m_heading);
            worksheet_set_column(m_sheet, column, column, widthOf(content, column), nullptr);
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        worksheet_repeat_rows(m_sheet, 0, 0);
        worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, 9); // A4
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_set_footer(m_sheet, "&L&A&R&P/&N");
        if (columns > 0) {
            worksheet_autofilter(m_sheet, 0, 0, static_cast<lxw_row_t>(content.rows.size()),
                                 static_cast<lxw_col_t>(columns - 1));
        }
    }

    void write(lxw_row_t row, lxw_col_t column, const ListValue &value)
    {
        std::visit([this, row, column](const auto &typed) { put(row, column, typed); }, value);
    }

private:
    void put(lxw_row_t, lxw_col_t, std::monostate) {}
    /// A text stays a text: never a formula, a link or a number.
    void put(lxw_row_t row, lxw_col_t column, const QString &text)
    {
        worksheet_write_string(m_sheet, row, column, cellText(text).constData(), nullptr);
    }
    void put(lxw_row_t row, lxw_col_t column, qint64 number)
    {
        worksheet_write_number(m_sheet, row, column, static_cast<double>(number), nullptr);
    }
    void put(lxw_row_t row, lxw_col_t column, QDate date)
    {
        if (!date.isValid())
            return;
        lxw_datetime written = excelTime(date, {0, 0});
        worksheet_write_datetime(m_sheet, row, column, &written, m_date);
    }
    void put(lxw_row_t row, lxw_col_t column, const QDateTime &instant)
    {
        if (!instant.isValid())
            return;
        lxw_datetime written = excelTime(certifierDay(instant), certifierTime(instant));
        worksheet_write_datetime(m_sheet, row, column, &written, m_instant);
    }

    static double widthOf(const ListContent &content, int column)
    {
        qsizetype width = content.headings.at(column).size();
        const std::size_t measured = std::min(measuredRows, content.rows.size());
        for (std::size_t row = 0; row < measured; ++row) {
            const ListValue &value = content.rows[row][static_cast<std::size_t>(column)];
            width = std::max(width, textOf(value, content.locale).size());
        }
        return static_cast<double>(std::clamp(width + 2, narrowest, widest));
    }

    lxw_worksheet *m_sheet;
    lxw_format *m_heading;
    lxw_format *m_date;
    lxw_format *m_instant;
};

bool writeRows(lxw_workbook &workbook, const ListContent &content)
{
    Sheet sheet(workbook, sheetName(content.title));
    if (!sheet.isThere() || content.rows.size() >= LXW_ROW_MAX)
        return false;
    sheet.writeHeadings(content);
    lxw_row_t row = 1;
    for (const ListRow &values : content.rows) {
        lxw_col_t column = 0;
        for (const ListValue &value : values)
            sheet.write(row, column++, value);
        ++row;
    }
    return true;
}

/// What the list is, on a sheet that any table stands before.
void writeAbout(lxw_workbook &workbook, const ListContent &content)
{
    Sheet sheet(workbook, "Parchemin");
    if (!sheet.isThere())
        return; // the list itself has that name
    const QStringList lines = QStringList{content.title, content.origin} + content.filters;
    for (qsizetype line = 0; line < lines.size(); ++line)
        sheet.write(static_cast<lxw_row_t>(line), 0, lines.at(line));
}

Error unwritable(const QString &detail)
{
    return {ErrorCode::FileUnwritable, detail};
}

} // namespace

Result<QByteArray> xlsxOf(const ListContent &content)
{
    const QTemporaryDir folder; // the library writes to a path only, and keeps rows in files meanwhile
    if (!folder.isValid())
        return unwritable(folder.errorString());
    const QString path = folder.filePath(u"list.xlsx"_s);
    QByteArray temporary = QFile::encodeName(folder.path());
    lxw_workbook_options options{
        .constant_memory = LXW_TRUE, .tmpdir = temporary.data(), .use_zip64 = LXW_FALSE};
    Workbook workbook(workbook_new_opt(QFile::encodeName(path).constData(), &options));
    if (!workbook || !writeRows(*workbook, content))
        return unwritable(u"the list is too long for a workbook"_s);
    writeAbout(*workbook, content);
    if (const lxw_error error = workbook_close(workbook.release()); error != LXW_NO_ERROR)
        return unwritable(QString::fromUtf8(lxw_strerror(error)));
    QFile written(path);
    if (!written.open(QIODevice::ReadOnly))
        return unwritable(written.errorString());
    return written.readAll();
}

} // namespace parchemin::exchange
