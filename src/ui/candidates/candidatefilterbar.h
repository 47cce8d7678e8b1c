#pragma once

#include "parchemin/store/candidatelistrepository.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace parchemin::ui {

class SearchField;

/// What narrows the candidates list: a text, and filters that show as removable chips.
class CandidateFilterBar : public QWidget
{
    Q_OBJECT

public:
    /// Offers these routes and every state.
    explicit CandidateFilterBar(std::vector<AccessRoute> routes, QWidget *parent = nullptr);

    [[nodiscard]] CandidateFilter filter() const;
    /// Shows everything again.
    void clear();
    /// Chooses a route and a state, each if it is offered.
    void choose(std::optional<AccessRoute> route, std::optional<CandidacyState> state);
    void setText(const QString &text);
    [[nodiscard]] SearchField &searchField() { return *m_search; }
    void setCount(qsizetype count);

signals:
    /// While typing.
    void typed();
    /// By a choice, which need not wait for more.
    void chosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeMenu(const std::vector<AccessRoute> &routes);
    void makeChips();
    void refreshChips();
    void retranslate();

    SearchField *m_search;
    QPushButton *m_menuButton;
    QPushButton *m_addButton;
    QPushButton *m_routeChip;
    QPushButton *m_stateChip;
    QLabel *m_count;
    QMenu *m_menu;
    QActionGroup *m_routes;
    QActionGroup *m_states;
    qsizetype m_shown = 0;
};

} // namespace parchemin::ui
