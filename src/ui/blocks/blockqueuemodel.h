#pragma once

#include "parchemin/store/blockqueuerepository.h"

#include <QAbstractListModel>

#include <functional>
#include <optional>
#include <set>
#include <span>
#include <vector>

#include "ui/latestpages.h"

namespace parchemin::ui {

/// The blocks of a list: all their keys, a small cache of pages of lines, and which are checked for an act on
/// several.
class BlockQueueModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        FamilyNameRole = Qt::UserRole + 1, ///< the beginning of the display text
        SecondLineRole,                    ///< who evaluated it, since when
        UrgencyRole,                       ///< what it keeps waiting; empty for nothing
        ChipRole,                          ///< Chip
    };
    /// Reads the lines of some blocks; fewer lines than blocks when it failed.
    using PageLoader = std::function<std::vector<QueuedBlockLine>(std::span<const QueuedBlock>)>;

    static constexpr int pageSize = 64;
    static constexpr std::size_t keptPages = 24;

    explicit BlockQueueModel(PageLoader loader, QObject *parent = nullptr);

    /// Shows these. What is checked stays checked while it is in the list.
    void setItems(BlockQueue queue, std::vector<QueuedBlock> items);
    /// The day from which waiting is counted.
    void setToday(QDate today) { m_today = today; }
    /// Whether lines carry a check box.
    void setCheckable(bool isCheckable);
    [[nodiscard]] bool isCheckable() const noexcept { return m_isCheckable; }

    [[nodiscard]] const std::vector<QueuedBlock> &items() const noexcept { return m_items; }
    [[nodiscard]] std::optional<QueuedBlock> itemAt(const QModelIndex &index) const;
    /// Invalid when the block is not in the list.
    [[nodiscard]] QModelIndex indexOf(const QueuedBlock &item) const;
    /// In the order of the list.
    [[nodiscard]] std::vector<QueuedBlock> checkedItems() const;
    [[nodiscard]] std::size_t checkedCount() const noexcept { return m_checked.size(); }
    void setAllChecked(bool isChecked);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void checkedChanged();

private:
    using Page = std::vector<QueuedBlockLine>;
    [[nodiscard]] const QueuedBlockLine *line(int row) const;
    [[nodiscard]] const Page &page(int number) const;
    [[nodiscard]] QVariant textOf(const QueuedBlockLine &line, int role) const;
    [[nodiscard]] bool isChecked(int row) const;

    PageLoader m_loader;
    BlockQueue m_queue = BlockQueue::Ready;
    QDate m_today;
    bool m_isCheckable = false;
    std::vector<QueuedBlock> m_items;
    std::set<QueuedBlock> m_checked;
    mutable LatestPages<Page> m_pages{keptPages};
};

} // namespace parchemin::ui
