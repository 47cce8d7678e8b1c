#pragma once

#include "parchemin/store/documentlistrepository.h"

#include <QAbstractTableModel>

#include "ui/attestations/linepages.h"

namespace parchemin::ui {

/// Issued documents, latest first.
class IssuedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, HolderColumn, DocumentColumn, DayColumn, StateColumn, ColumnCount };
    using Pages = LinePages<DocumentId, DocumentListItem>;

    explicit IssuedModel(Pages::Loader loader, QObject *parent = nullptr);

    void setIds(std::vector<DocumentId> ids);
    /// Null while it is on its way.
    [[nodiscard]] const DocumentListItem *documentAt(int row) const;
    [[nodiscard]] DocumentId idAt(int row) const { return m_pages.key(row); }
    [[nodiscard]] const std::vector<DocumentId> &ids() const { return m_pages.keys(); }
    /// -1 when it is not in the list.
    [[nodiscard]] int rowOf(DocumentId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// Lines that were on their way are there.
    void linesRead();

private:
    [[nodiscard]] static QString cellText(const DocumentListItem &item, int column);

    mutable Pages m_pages;
};

/// What became of a document, in a sentence or two: duplicates, what it superseded, why it fell.
[[nodiscard]] QString storyOf(const DocumentListItem &item);

} // namespace parchemin::ui
