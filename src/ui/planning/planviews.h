#pragma once

#include "parchemin/app/planediting.h"
#include "parchemin/app/writtensessions.h"
#include "parchemin/core/listcontent.h"

#include <QWidget>

#include <memory>
#include <vector>

class QAction;
class QLabel;
class QStackedWidget;

namespace parchemin::ui {

class CellTable;
class PlanBoardModel;
class PlanBoardView;
struct PlanActions;

/// The three forms of a plan: the board of a day, that of a week, and the list of all defences, with a bar to
/// choose the form and to go from one day or week to the next.
class PlanViews : public QWidget
{
    Q_OBJECT

public:
    enum class Form { Day, Week, List };

    PlanViews(PlanBoardModel &model, PlanBoardView &board, const PlanActions &actions,
              QWidget *parent = nullptr);

    /// Another plan begins with its first day; the same task keeps what is shown.
    void setPlan(const std::shared_ptr<const PlanningTask> &task, const planning::Plan &plan);
    /// Without a plan: the sessions of the store.
    void setWritten(const std::vector<WrittenSession> &written);
    /// What is shown, for a file or for paper: the places of the day or of the week, or the list.
    [[nodiscard]] ListContent content() const;
    void setForm(Form form);
    [[nodiscard]] Form form() const noexcept { return m_form; }

signals:
    void formChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void step(int direction);
    void showSpan();
    void refreshSteps();
    void setDays(std::vector<QDate> days, bool isAnother);
    void fillList(const ListContent &content);
    [[nodiscard]] QDate firstShown() const;
    [[nodiscard]] QDate lastShown() const;

    PlanBoardModel &m_model;
    PlanBoardView &m_board;
    const PlanActions &m_actions;
    QLabel *m_span;
    CellTable *m_list;
    QStackedWidget *m_stack;
    std::shared_ptr<const PlanningTask> m_task;
    std::vector<QDate> m_days; ///< that can be shown, in their order
    ListContent m_content;     ///< of the list
    QDate m_day;               ///< the one that the board shows, or whose week
    Form m_form = Form::Week;
};

} // namespace parchemin::ui
