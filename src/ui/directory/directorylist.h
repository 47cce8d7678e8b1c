#pragma once

#include "parchemin/core/id.h"
#include "parchemin/ui/page.h"

#include <QWidget>

#include <optional>
#include <vector>

class QAction;
class QDate;
class QStackedWidget;
class QTabBar;

namespace parchemin::ui {

class DataTable;
class DirectoryModel;
class EmptyState;
class SearchField;
enum class DirectoryPart;
struct DirectoryData;

/// The lists of the directory, a tab and a table for each part, so that each keeps columns of its own, and
/// what is searched in them. A chosen line stays chosen when others come before it.
class DirectoryList : public QWidget
{
    Q_OBJECT

public:
    /// An empty list offers `add`, which outlives it.
    explicit DirectoryList(QAction *add, QWidget *parent = nullptr);

    /// Shows the part of that name, as links and settings write it; an unknown one changes nothing.
    void showView(const QString &view);
    /// Shows nothing but who sits on juries: the mentors' candidates are no juror's business.
    void setJurorsOnly(bool isOnly);
    [[nodiscard]] QString view() const;
    [[nodiscard]] DirectoryPart part() const;
    /// The place of the chosen line in its list; -1 without one.
    [[nodiscard]] int chosen() const;
    /// Fills the part in front; `directory` outlives the list.
    void present(const DirectoryData &directory, QDate today);
    /// Goes to the line of a person or an account, now or once it is read, whatever was searched.
    void seek(std::optional<PersonId> person, std::optional<UserId> account);
    /// What was just added becomes the chosen line, once it is read; a search that hides it ends.
    void choose(DirectoryPart where, qint64 record);
    [[nodiscard]] ListMaker listMaker() const;
    /// Of the part in front, with the number of its lines.
    [[nodiscard]] QString title() const;
    void focusTable();
    void focusSearch();

signals:
    /// Another part or another search: the list is to be presented anew.
    void presentationNeeded();
    void currentChanged();
    /// The chosen line, by Return or a double click.
    void activated();

private:
    void makeFrame();
    void addTable(const QString &view);
    void connectParts();
    void showAdded();
    void findSought();
    void retranslate();

    const DirectoryData *m_data = nullptr; ///< as last presented
    QTabBar *m_tabs;
    SearchField *m_search;
    QStackedWidget *m_stack;
    std::vector<DataTable *> m_tables; ///< by part
    std::vector<DirectoryModel *> m_models;
    DataTable *m_table = nullptr; ///< of the part in front
    DirectoryModel *m_model = nullptr;
    EmptyState *m_empty;
    QAction *m_add;
    std::optional<PersonId> m_sought; ///< whom a link led to, before the directory was read
    std::optional<UserId> m_soughtAccount;
    std::optional<qint64> m_kept;  ///< the record of the chosen line
    std::optional<qint64> m_added; ///< a new record of the part in front, before it was read
};

} // namespace parchemin::ui
