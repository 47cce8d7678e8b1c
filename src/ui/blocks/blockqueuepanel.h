#pragma once

#include "parchemin/app/blockqueue.h"
#include "parchemin/ui/page.h"
#include "parchemin/ui/pageservices.h"

#include <QTimer>
#include <QVariantMap>
#include <QWidget>

#include <atomic>
#include <memory>

#include "ui/blocks/blockqueuemodel.h"

class QActionGroup;
class QLabel;
class QListView;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace parchemin::ui {

class EmptyState;
class SearchField;

/// The lists of blocks at the left of the page: to validate, not yet, validated; searched, filtered, sorted.
/// What is chosen stays chosen while the list is read anew.
class BlockQueuePanel : public QWidget
{
    Q_OBJECT

public:
    explicit BlockQueuePanel(const PageServices &services, QWidget *parent = nullptr);

    [[nodiscard]] BlockQueue queue() const;
    void showQueue(BlockQueue queue);
    /// The block whose details are shown.
    [[nodiscard]] std::optional<QueuedBlock> current() const { return m_current; }
    void choose(const QueuedBlock &item);
    /// Those checked, or else the current one.
    [[nodiscard]] std::vector<QueuedBlock> chosen() const;
    [[nodiscard]] std::size_t checkedCount() const { return m_model->checkedCount(); }
    /// Whether every line is checked.
    void toggleAllChecked();
    /// Whether lines of the queue may be checked: the reader may validate.
    void setCheckable(bool isCheckable);
    /// Reads the list anew, soon: several acts in a row read it once.
    void reloadSoon();
    void reload();
    void focusSearch();
    void focusList();
    /// Of Page: list, order and block, without what was typed.
    [[nodiscard]] QVariantMap filterState() const;
    void restoreFilterState(const QVariantMap &state);
    /// What the list shows, for a file or for paper.
    [[nodiscard]] ListMaker listMaker() const;
    [[nodiscard]] QString listTitle() const;

signals:
    void currentChanged();
    void checkedChanged();
    void queueChanged();
    /// Return or a double click on a line.
    void opened();
    /// How many blocks wait, whatever the filter.
    void counted(int waiting);
    void failed(const parchemin::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeFrame();
    void makeMenu();
    void connectParts();
    void readItems();
    void ask(quint64 number, std::optional<int> limit);
    void countWaiting();
    void present(BlockQueue queue, const Result<std::vector<QueuedBlock>> &items);
    void setCurrent(std::optional<QueuedBlock> item);
    [[nodiscard]] BlockQueueFilter filter() const;
    [[nodiscard]] QueueScope scope() const;
    void refreshCount();
    void retranslate();

    PageServices m_services;
    BlockQueueModel *m_model;
    QTabBar *m_tabs;
    SearchField *m_search;
    QPushButton *m_menuButton;
    QMenu *m_menu;
    QActionGroup *m_blocks;
    QActionGroup *m_orders;
    QLabel *m_count;
    QListView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QTimer m_typing;
    QTimer m_soon;
    std::shared_ptr<std::atomic<quint64>> m_latest;
    std::optional<QueuedBlock> m_current;
    std::optional<int> m_waiting;
    bool m_isWanted = false; ///< a link led to the current block: it stays, in the list or not
    bool m_isRefused = false;
    bool m_isBeginning = false; ///< the rest of the list is being read
    bool m_isCheckable = false;
};

} // namespace parchemin::ui
