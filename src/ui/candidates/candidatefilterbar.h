#pragma once

#include "parchemin/app/context.h"
#include "parchemin/store/candidatelistrepository.h"

#include <QVariantMap>
#include <QWidget>

class QAction;
class QActionGroup;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace parchemin::ui {

class Criteria;
class Desk;
class SavedFilters;
class SearchField;

/// What narrows the candidates list: a text, and filters that show as removable chips.
class CandidateFilterBar : public QWidget
{
    Q_OBJECT

public:
    /// Offers these routes and every state; what is saved belongs to who sits at the desk.
    CandidateFilterBar(Context &context, const Desk &desk, const std::vector<AccessRoute> &routes,
                       QWidget *parent = nullptr);

    [[nodiscard]] CandidateFilter filter() const;
    /// Shows everything again.
    void clear();
    /// What is chosen, and under which saved name, for another day; without what was typed.
    [[nodiscard]] QVariantMap state() const;
    /// Narrows the list as on that day, as far as it is still possible.
    void restore(const QVariantMap &state);
    void setText(const QString &text);
    /// Narrows the list by exactly that.
    void take(const CandidateFilter &filter);
    [[nodiscard]] SearchField &searchField() { return *m_search; }
    void setCount(qsizetype count);

signals:
    /// While typing.
    void typed();
    /// By a choice, which need not wait for more.
    void chosen();
    void failed(const parchemin::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeMenu(const std::vector<AccessRoute> &routes, Context &context);
    void makeChips();
    void refreshChips();
    void retranslate();
    void makeFrame();
    void noteFilter();

    Context &m_context;
    SearchField *m_search;
    QPushButton *m_menuButton;
    QPushButton *m_addButton;
    QPushButton *m_routeChip;
    QPushButton *m_stateChip;
    QLabel *m_count;
    QMenu *m_menu;
    QActionGroup *m_routes;
    QActionGroup *m_states;
    Criteria *m_criteria = nullptr;
    SavedFilters *m_saved;
    qsizetype m_shown = 0;
};

} // namespace parchemin::ui
