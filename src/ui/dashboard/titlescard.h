#pragma once

#include "parchemin/store/progressrepository.h"

#include "ui/dashboard/chartcard.h"

class QBarCategoryAxis;
class QBarSeries;
class QBarSet;
class QChart;
class QValueAxis;

namespace parchemin::ui {

/// The titles issued in each of the last months.
class TitlesCard : public ChartCard
{
    Q_OBJECT

public:
    explicit TitlesCard(QWidget *parent = nullptr);

    void setTitles(const std::vector<MonthlyTitles> &titles);
    void retranslateCard();

private:
    explicit TitlesCard(QChart *chart, QWidget *parent);
    void fill();
    void colour();

    QChart *m_chart;
    QBarSeries *m_series;
    QBarSet *m_set;
    QBarCategoryAxis *m_months;
    QValueAxis *m_counts;
    std::vector<MonthlyTitles> m_titles;
};

} // namespace parchemin::ui
