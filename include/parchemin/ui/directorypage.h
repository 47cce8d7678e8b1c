#pragma once

#include "parchemin/ui/page.h"
#include "parchemin/ui/pageservices.h"

#include <QTimer>
#include <QVariantMap>

#include <functional>
#include <memory>

class QAction;
class QLabel;
class QStackedWidget;
class QTabBar;

namespace parchemin::ui {

class Card;
class CellTable;
class DataTable;
class DirectoryActs;
class DirectoryModel;
class EmptyState;
class SearchField;
enum class DirectoryPart;
struct DirectoryData;

/// Who takes part: mentors, jury members, organisations, signatories, accounts. A list at the left, what the
/// directory says of the chosen line at the right, and the acts that keep it true.
class DirectoryPage : public Page
{
    Q_OBJECT

public:
    /// Where it stands in the navigation.
    [[nodiscard]] static PagePlace place();

    /// Asks for a file of availabilities; an empty answer means that the user gave up.
    using OpenFileChooser = std::function<QString(QWidget *parent)>;

    /// Without a chooser, the desktop's dialog.
    DirectoryPage(const PageServices &services, OpenFileChooser chooser, QWidget *parent = nullptr);
    ~DirectoryPage() override;

    /// `view` names the part: "mentors", "jurors", "organisations", "signatories", "accounts"; `person`
    /// or `account` somebody in it.
    void goTo(const Destination &destination) override;
    /// What the page wants to find again: the part in front.
    [[nodiscard]] QVariantMap viewState() const override;
    void restoreViewState(const QVariantMap &state) override;
    [[nodiscard]] ListMaker listMaker() const override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QWidget *makeList();
    void addTable(const QString &view);
    void connectTable(DataTable *table);
    [[nodiscard]] QWidget *makeDetail();
    void makeActions();
    [[nodiscard]] DirectoryPart part() const;
    /// The place of the chosen line in its list; -1 without one.
    [[nodiscard]] int chosen() const;
    void reload();
    void present();
    void findSought();
    void showAdded();
    void showDetail();
    void refreshActions();
    [[nodiscard]] QString endText() const;
    void openRelated(int row);
    void retranslate();

    PageServices m_services;
    std::unique_ptr<DirectoryData> m_data;
    QTabBar *m_tabs;
    SearchField *m_search;
    QStackedWidget *m_stack;
    std::vector<DataTable *> m_tables; ///< by part
    std::vector<DirectoryModel *> m_models;
    DataTable *m_table = nullptr; ///< of the part in front
    DirectoryModel *m_model = nullptr;
    EmptyState *m_empty;
    Card *m_card;
    CellTable *m_facts;
    QLabel *m_relatedTitle;
    CellTable *m_related;
    DirectoryActs *m_acts;
    QAction *m_add;
    QAction *m_edit;
    QAction *m_employer;
    QAction *m_end;
    QAction *m_tie;
    QAction *m_availability;
    QAction *m_find;
    QAction *m_refresh;
    std::vector<CandidacyId> m_candidacies; ///< by row of the related table
    QTimer m_reloadSoon;
    std::optional<PersonId> m_sought; ///< whom a link led to, before the directory was read
    std::optional<UserId> m_soughtAccount;
    std::optional<qint64> m_kept;  ///< the record of the chosen line: it stays chosen when others come
    std::optional<qint64> m_added; ///< a new record of the part in front, before it was read
    bool m_isStale = true;
};

} // namespace parchemin::ui
