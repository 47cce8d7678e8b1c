#pragma once

#include "parchemin/store/progressrepository.h"

#include <array>

#include "ui/dashboard/chartcard.h"

class QBarCategoryAxis;
class QBarSet;
class QChart;
class QHorizontalPercentBarSeries;
class QLabel;

namespace parchemin::ui {

/// How far the active candidates are with each block: one stacked bar a block.
class ProgressCard : public ChartCard
{
    Q_OBJECT

public:
    explicit ProgressCard(QWidget *parent = nullptr);

    void setProgress(const std::vector<BlockProgress> &blocks);
    void retranslateCard();

private:
    explicit ProgressCard(QChart *chart, QWidget *parent);
    void fill();
    void fillTable(const QStringList &description);
    void colour();
    void fillLegend();

    QChart *m_chart;
    QHorizontalPercentBarSeries *m_series;
    QBarCategoryAxis *m_names;
    std::array<QBarSet *, 5> m_sets{}; ///< in the order of the stages
    QLabel *m_legend;                  ///< the chart's own would cut its words rather than wrap them
    std::vector<BlockProgress> m_blocks;
};

} // namespace parchemin::ui
