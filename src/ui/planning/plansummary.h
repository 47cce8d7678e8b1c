#pragma once

#include "parchemin/app/planediting.h"

#include <QWidget>

#include <array>

class QAction;
class QGridLayout;
class QLabel;

namespace parchemin::ui {

/// What is known of the plan: how near to the optimum it is proven to be, its figures, what the keyboard or
/// the pointer is on, and the two acts that end the work on it.
class PlanSummary : public QWidget
{
    Q_OBJECT

public:
    PlanSummary(QAction *discard, QAction *apply, QWidget *parent = nullptr);

    /// No plan of the task costs under `bound`.
    void setPlan(const PlanningTask &task, const planning::Plan &plan, qint64 bound);
    /// A sentence on what is being done; empty for none.
    void setHint(const QString &hint);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Figure { Placed, Sessions, JurorDays, Empty, Mixed, Load, FigureCount };
    struct Line
    {
        QLabel *name;
        QLabel *value;
    };

    void setFigure(Figure figure, const QString &value);
    void retranslate();

    QLabel *m_title;
    QLabel *m_certificate;
    QLabel *m_missing; ///< what this build cannot do
    QLabel *m_hint;
    std::array<Line, FigureCount> m_lines{};
};

} // namespace parchemin::ui
