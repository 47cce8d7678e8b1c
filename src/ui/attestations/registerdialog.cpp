#include "ui/attestations/registerdialog.h"

#include "parchemin/app/sentences.h"
#include "parchemin/exchange/listfile.h"
#include "parchemin/ui/storereader.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/celldelegate.h"
#include "ui/datatable.h"
#include "ui/dossier/blockwords.h"
#include "ui/dossier/celltable.h"
#include "ui/dossier/dossiertexts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

Chip gapChip(const NumberSeries &series)
{
    if (series.missing.empty())
        return {Icon::CircleCheck, RegisterDialog::tr("Without gap"), Tone::Positive};
    return {Icon::CircleAlert,
            RegisterDialog::tr("%n number(s) missing", nullptr, static_cast<int>(series.missing.size())),
            Tone::Negative};
}

QString missingNumbers(const NumberSeries &series)
{
    QStringList numbers;
    for (const int serial : series.missing)
        numbers.append(documentNumber(series.kind, series.year, serial));
    return numbers.join(u", "_s);
}

} // namespace

void RegisterModel::setNumbers(std::vector<RegisteredNumber> numbers)
{
    beginResetModel();
    m_numbers = std::move(numbers);
    endResetModel();
}

int RegisterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_numbers.size());
}

int RegisterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RegisteredNumber &number = m_numbers.at(static_cast<std::size_t>(index.row()));
    if (role == CellDelegate::ChipRole)
        return index.column() == StateColumn ? QVariant::fromValue(chipOf(number.state)) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case NumberColumn:
        return number.number;
    case HolderColumn:
        return number.holder;
    case DayColumn:
        return dayText(number.issuedOn);
    case StateColumn:
        return chipOf(number.state).word;
    default:
        return {};
    }
}

ListContent RegisterModel::content(const QString &title) const
{
    ListContent content{.title = title, .origin = {}, .headings = {}, .rows = {}};
    for (int column = 0; column < ColumnCount; ++column)
        content.headings.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    for (const RegisteredNumber &number : m_numbers) {
        content.rows.push_back({number.number, number.holder, number.issuedOn, chipOf(number.state).word});
    }
    return content;
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case NumberColumn:
        return tr("Number");
    case HolderColumn:
        return tr("Holder");
    case DayColumn:
        return tr("Issued on");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

RegisterDialog::RegisterDialog(StoreReader &reader, FileChooser chooser, QWidget *parent)
    : QDialog(parent)
    , m_reader(reader)
    , m_chooser(std::move(chooser))
    , m_seriesTable(new CellTable(0, this))
    , m_model(new RegisterModel(this))
    , m_table(new DataTable(this))
    , m_verdict(new QLabel(this))
    , m_outcome(new QLabel(this))
{
    setWindowTitle(tr("Register of numbers"));
    makeFrame();
    connect(m_seriesTable, &CellTable::currentRowChanged, this, &RegisterDialog::readNumbers);
    const auto read = [](const Database &database) {
        return DocumentListRepository(database).series();
    };
    m_reader.ask<std::vector<NumberSeries>>(*this, read,
                                            [this](const Result<std::vector<NumberSeries>> &series) {
                                                if (series) {
                                                    presentSeries(*series);
                                                } else {
                                                    tell(sentence(series.error()));
                                                }
                                            });
}

void RegisterDialog::makeFrame()
{
    m_seriesTable->setObjectName(u"seriesTable"_s);
    m_seriesTable->setAccessibleName(tr("Series of numbers"));
    m_seriesTable->setRowKept(true);
    m_table->setObjectName(u"registerTable"_s);
    m_table->setAccessibleName(tr("Numbers of the series"));
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(RegisterModel::HolderColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->resizeSection(RegisterModel::NumberColumn, 160);
    m_table->horizontalHeader()->resizeSection(RegisterModel::StateColumn, 128);
    m_verdict->setObjectName(u"registerVerdict"_s);
    m_verdict->setWordWrap(true);
    m_outcome->setObjectName(u"registerOutcome"_s);
    m_outcome->setWordWrap(true);
    m_outcome->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *exporting = buttons->addButton(tr("&Export the register…"), QDialogButtonBox::ActionRole);
    exporting->setObjectName(u"exportRegisterButton"_s);
    connect(exporting, &QPushButton::clicked, this, &RegisterDialog::exportNumbers);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_seriesTable);
    parts->addWidget(m_table);
    parts->setSizes({190, 360});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addWidget(m_verdict);
    column->addWidget(parts, 1);
    column->addWidget(m_outcome);
    column->addWidget(buttons);
    resize(760, 640);
}

void RegisterDialog::presentSeries(const std::vector<NumberSeries> &series)
{
    m_series = series;
    std::vector<CellRow> rows;
    rows.reserve(series.size());
    for (const NumberSeries &one : series) {
        rows.push_back({{word(one.kind)},
                        {QString::number(one.year)},
                        {QString::number(one.count)},
                        {documentNumber(one.kind, one.year, one.last)},
                        {QString::number(one.duplicates)},
                        {{}, gapChip(one), missingNumbers(one)}});
    }
    m_seriesTable->setContent(
        {tr("Document"), tr("Year"), tr("Issued"), tr("Last number"), tr("Duplicates"), tr("Gaps")},
        std::move(rows));
    QStringList missing;
    for (const NumberSeries &one : series) {
        if (!one.missing.empty())
            missing.append(missingNumbers(one));
    }
    if (series.empty()) {
        m_verdict->setText(tr("No document has been issued yet."));
    } else if (missing.isEmpty()) {
        m_verdict->setText(tr("Every series is complete: no number is missing, none was given twice."));
    } else {
        m_verdict->setText(tr("Numbers are missing, so documents were removed behind the program's back: %1. "
                              "Verify the journal.")
                               .arg(missing.join(u", "_s)));
    }
}

void RegisterDialog::readNumbers()
{
    const int row = m_seriesTable->currentRow();
    if (row < 0 || row >= static_cast<int>(m_series.size()))
        return;
    const NumberSeries series = m_series[static_cast<std::size_t>(row)];
    const auto read = [series](const Database &database) {
        return DocumentListRepository(database).numbers(series.kind, series.year);
    };
    m_reader.ask<std::vector<RegisteredNumber>>(*this, read,
                                                [this](const Result<std::vector<RegisteredNumber>> &numbers) {
                                                    if (numbers) {
                                                        m_model->setNumbers(*numbers);
                                                    } else {
                                                        tell(sentence(numbers.error()));
                                                    }
                                                });
}

void RegisterDialog::exportNumbers()
{
    const int row = m_seriesTable->currentRow();
    if (row < 0)
        return;
    const NumberSeries &series = m_series[static_cast<std::size_t>(row)];
    const QString title =
        tr("Register %1 %2", "of documents: kind, year").arg(word(series.kind)).arg(series.year);
    const QString path = m_chooser(this, title + u".csv"_s);
    if (path.isEmpty())
        return;
    const bool isWorkbook = path.endsWith(u".xlsx"_s, Qt::CaseInsensitive);
    const Status written = exchange::writeList(
        m_model->content(title), isWorkbook ? exchange::ListFormat::Xlsx : exchange::ListFormat::Csv, path);
    tell(written ? tr("The register was written to %1.").arg(QDir::toNativeSeparators(path))
                 : sentence(written.error()));
}

void RegisterDialog::tell(const QString &sentence)
{
    m_outcome->setText(sentence);
    m_outcome->show();
}

} // namespace parchemin::ui
