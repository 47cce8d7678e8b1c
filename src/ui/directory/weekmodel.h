#pragma once

#include "parchemin/store/availabilityrepository.h"

#include <QAbstractTableModel>
#include <QDate>

#include <array>
#include <bitset>

namespace parchemin::ui {

/// A week of half hours: a column a day from Monday on, a row a half hour. A marked cell is a time at which
/// somebody can come. What lies outside the hours shown stays as it is.
class WeekModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int firstHour = 7;
    static constexpr int lastHour = 21; ///< the end of the last row
    static constexpr int rows = (lastHour - firstHour) * 2;
    static constexpr int days = 7;

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows the week of a Monday; ranges may reach beyond it.
    void setWeek(QDate monday, const std::vector<TimeRange> &ranges);
    [[nodiscard]] QDate monday() const { return m_monday; }
    /// The whole week, in instants.
    [[nodiscard]] TimeRange week() const;
    /// What is marked, and what lies outside the hours shown, within the week; joined.
    [[nodiscard]] std::vector<TimeRange> ranges() const;
    [[nodiscard]] bool isMarked(const QModelIndex &index) const;
    /// The marked cells of another week, taken over.
    void copyMarks(const WeekModel &other);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void marksChanged();

private:
    [[nodiscard]] static QTime timeOf(int row) { return QTime(firstHour, 0).addSecs(row * 1800); }
    [[nodiscard]] TimeRange rangeOf(int row, int day) const;

    QDate m_monday;
    std::array<std::bitset<rows>, days> m_marks;
    std::vector<TimeRange> m_kept; ///< outside the hours shown, or part of a half hour
};

} // namespace parchemin::ui
