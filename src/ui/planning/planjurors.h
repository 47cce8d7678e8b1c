#pragma once

#include "parchemin/app/planediting.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QListWidget;

namespace parchemin::ui {

/// On how many half-days each juror of the problem sits in that plan.
[[nodiscard]] std::vector<int> loadsIn(const planning::Problem &problem, const planning::Plan &plan);

/// The jurors of the plan with their load: the half-days on which they sit, of those on which they could.
class PlanJurors : public QWidget
{
    Q_OBJECT

public:
    explicit PlanJurors(QWidget *parent = nullptr);

    void setPlan(const PlanningTask &task, const planning::Plan &plan);
    void clear();
    /// The juror on whom the keyboard is.
    [[nodiscard]] std::optional<JuryMemberId> current() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title;
    QListWidget *m_list;
};

} // namespace parchemin::ui
