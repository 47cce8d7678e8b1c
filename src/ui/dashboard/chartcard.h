#pragma once

#include "parchemin/ui/card.h"

#include <QStringList>

#include <vector>

class QChart;
class QChartView;
class QPushButton;
class QStackedWidget;

namespace parchemin::ui {

class CellTable;

/// A chart with the same figures as a table behind a button, for who cannot or would not read the drawing.
class ChartCard : public Card
{
    Q_OBJECT

public:
    /// Takes over the chart. `wideColumn` of the table takes the room that is left.
    ChartCard(QChart *chart, int wideColumn, QWidget *parent = nullptr);

    /// The figures in words: for the table, and a line each as the description of the drawing.
    void setFigures(const QStringList &headings, const std::vector<QStringList> &rows,
                    const QStringList &description);
    void retranslate();

signals:
    /// The colours of the application changed.
    void paletteChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    QChartView *m_view;
    CellTable *m_table;
    QStackedWidget *m_stack;
    QPushButton *m_switch;
};

} // namespace parchemin::ui
