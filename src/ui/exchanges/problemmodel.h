#pragma once

#include "parchemin/exchange/importproblem.h"

#include <QAbstractTableModel>

#include <optional>

namespace parchemin::ui {

/// What is wrong with a file, one problem a row; those of one severity, or all.
class ProblemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Severity, Line, Heading, Value, Advice };

    using QAbstractTableModel::QAbstractTableModel;

    void setProblems(exchange::ImportProblems problems);
    /// Fatal ones count as errors.
    void show(std::optional<exchange::ImportSeverity> severity);
    [[nodiscard]] int count(std::optional<exchange::ImportSeverity> severity) const;
    /// What is shown, in words and with headings, for a spreadsheet.
    [[nodiscard]] std::vector<QStringList> shownTexts() const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();
    [[nodiscard]] QString textOf(const exchange::ImportProblem &problem, int column) const;

    exchange::ImportProblems m_problems;
    std::vector<std::size_t> m_shown;
    std::optional<exchange::ImportSeverity> m_severity;
};

} // namespace parchemin::ui
