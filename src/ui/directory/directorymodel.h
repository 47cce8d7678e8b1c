#pragma once

#include "parchemin/core/namesearch.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>
#include <vector>

#include "ui/dossier/celltable.h"

namespace parchemin::ui {

/// A line of the directory in words, and the folded text in which it is searched.
struct DirectoryRow
{
    qint64 id; ///< of the record, among those of its list
    CellRow cells;
    QString key;
};

/// One list of the directory: all its lines, of which a search shows some. The first cell names the line.
class DirectoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setContent(const QStringList &headings, std::vector<DirectoryRow> rows);
    /// Words in any order, each the beginning of a word of the line; accents and case do not matter.
    void setSearch(const QString &text);
    /// The place in the list as it was given, of a row that is shown; -1 without one.
    [[nodiscard]] int sourceRow(int row) const;
    /// The other way round; -1 when the search hides it.
    [[nodiscard]] int shownRow(int source) const;
    /// The record of a row that is shown; none without one.
    [[nodiscard]] std::optional<qint64> idAt(int row) const;
    /// The place of a record in the list as it was given, shown or not; -1 without one.
    [[nodiscard]] int sourceOf(qint64 id) const;
    /// How many lines the list has, shown or not.
    [[nodiscard]] int sourceCount() const { return static_cast<int>(m_rows.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void filter();

    QStringList m_headings;
    std::vector<DirectoryRow> m_rows;
    std::vector<int> m_shown;
    NameSearch m_search;
};

} // namespace parchemin::ui
