#pragma once

#include "parchemin/app/evaluationdesk.h"

#include <QAbstractListModel>

#include <functional>

namespace parchemin::ui {

/// The submissions of a queue, in its order.
class SubmissionQueueModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        BlockRole = Qt::UserRole + 1, ///< "Block 2 · Build a website"
        ChipRole,                     ///< Chip: age, or what is left
        EvaluableRole,                ///< whether the reader may evaluate it
    };
    using BlockTitle = std::function<QString(SheetId sheet, int block)>;

    explicit SubmissionQueueModel(BlockTitle title, QObject *parent = nullptr);

    /// The same submissions again only refresh their lines.
    void setItems(std::vector<QueueItem> items, const QDateTime &now);
    /// Says everything anew in the language of the moment.
    void retranslate();
    [[nodiscard]] const std::vector<QueueItem> &items() const noexcept { return m_items; }
    [[nodiscard]] const QueueItem *itemAt(const QModelIndex &index) const;
    /// Invalid when it is not in the queue.
    [[nodiscard]] QModelIndex indexOf(SubmissionId submission) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString blockText(const QueueItem &item) const;
    [[nodiscard]] QString spokenText(const QueueItem &item) const;

    BlockTitle m_title;
    std::vector<QueueItem> m_items;
    QDateTime m_now;
};

} // namespace parchemin::ui
