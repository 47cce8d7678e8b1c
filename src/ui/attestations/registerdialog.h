#pragma once

#include "parchemin/core/listcontent.h"
#include "parchemin/store/documentlistrepository.h"
#include "parchemin/ui/filechooser.h"

#include <QAbstractTableModel>
#include <QDialog>

class QLabel;

namespace parchemin::ui {

class CellTable;
class DataTable;
class StoreReader;

/// The numbers of one kind and year, in order.
class RegisterModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, HolderColumn, DayColumn, StateColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setNumbers(std::vector<RegisteredNumber> numbers);
    /// For a file.
    [[nodiscard]] ListContent content(const QString &title) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<RegisteredNumber> m_numbers;
};

/// The register of numbers (BR-75): every series with the check that it has no gap, and the numbers of the
/// one that is chosen, to be exported.
class RegisterDialog : public QDialog
{
    Q_OBJECT

public:
    RegisterDialog(StoreReader &reader, FileChooser chooser, QWidget *parent = nullptr);

private:
    void makeFrame();
    void presentSeries(const std::vector<NumberSeries> &series);
    void readNumbers();
    void exportNumbers();
    void tell(const QString &sentence);

    StoreReader &m_reader;
    FileChooser m_chooser;
    std::vector<NumberSeries> m_series;
    CellTable *m_seriesTable;
    RegisterModel *m_model;
    DataTable *m_table;
    QLabel *m_verdict;
    QLabel *m_outcome;
};

} // namespace parchemin::ui
