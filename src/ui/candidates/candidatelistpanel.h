#pragma once

#include "parchemin/core/result.h"
#include "parchemin/store/candidatelistrepository.h"
#include "parchemin/ui/pageservices.h"

#include <QVariantMap>
#include <QWidget>

#include <optional>
#include <vector>

class QAction;
class QStackedWidget;

namespace parchemin::ui {

class BlockMatrix;
class BlockMatrixModel;
class CandidateFilterBar;
class CandidateListModel;
class CandidateListView;
class CandidateSearch;
class EmptyState;

/// The candidates at the left of the window: search, filters, and the list, which may also be seen as a
/// matrix of candidates and blocks. What is chosen stays chosen while the list is searched and read anew.
class CandidateListPanel : public QWidget
{
    Q_OBJECT

public:
    /// The two forms of the list.
    enum class Form { Lines, Matrix };

    explicit CandidateListPanel(const PageServices &services, QWidget *parent = nullptr);

    [[nodiscard]] Form form() const noexcept { return m_form; }
    /// Shows the same candidates in that form; the keyboard goes with it, and so does the chosen one.
    void setForm(Form form);
    [[nodiscard]] std::optional<CandidacyId> current() const noexcept { return m_current; }
    [[nodiscard]] CandidateFilter filter() const;
    /// The chosen lines, in the order of the list; the matrix chooses none.
    [[nodiscard]] std::vector<CandidacyId> selected() const;
    /// All that the list shows.
    [[nodiscard]] const std::vector<CandidacyId> &listed() const;
    /// Chooses it, shown in the list or not.
    void choose(CandidacyId candidacy);
    void chooseNone();
    /// Without any search or filter.
    void showEverybody();
    /// Searches for a text, as if it were typed.
    void searchFor(const QString &text);
    /// Reads list and lines anew.
    void reload();
    void focusSearch();
    /// Of Page: the filter without the text, which is somebody's name.
    [[nodiscard]] QVariantMap filterState() const;
    void restoreFilterState(const QVariantMap &state);
    /// What the empty list of an empty store offers; not owned.
    void setFirstSteps(QAction *enrol, QAction *import);

signals:
    void currentChanged();
    /// Return or a double click on a line.
    void dossierRequested();
    /// Return or a click on a cell of the matrix: the dossier, at a block when the cell is a block's.
    void cellOpened(parchemin::CandidacyId candidacy, std::optional<int> block);
    void failed(const parchemin::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeFrame();
    void connectParts();
    void connectMatrix();
    /// What takes the keyboard, and what stands for it in the stack.
    [[nodiscard]] QWidget &listShown() const;
    [[nodiscard]] QWidget &frameShown() const;
    void searchTyped(const QString &text);
    void moveToRow(std::optional<int> row);
    void enterMatrix();
    void presentCells(const std::vector<CandidacyId> &ids);
    void present(const std::vector<CandidacyId> &ids);
    void setCurrent(std::optional<CandidacyId> candidacy);
    void openFirst();
    void retranslate();

    const Desk &m_desk;
    const Clock &m_clock;
    CandidateListModel *m_model;
    CandidateSearch *m_search;
    CandidateFilterBar *m_filter;
    CandidateListView *m_view;
    BlockMatrixModel *m_cells;
    BlockMatrix *m_matrix;
    QWidget *m_matrixFrame; ///< the matrix and what its letters mean
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QAction *m_clear;
    QAction *m_enrol = nullptr;
    QAction *m_import = nullptr;
    std::optional<CandidacyId> m_current;
    Form m_form = Form::Lines;
    std::optional<CandidacyId> m_wanted; ///< who was in front when the store was left
    bool m_opensFirst = true;            ///< the first list of all, or a search ended by Return
};

} // namespace parchemin::ui
