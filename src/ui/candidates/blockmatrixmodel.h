#pragma once

#include "parchemin/store/candidatelistrepository.h"
#include "parchemin/ui/blockdisplaystate.h"
#include "parchemin/ui/storereader.h"

#include <QAbstractTableModel>

#include <deque>
#include <optional>
#include <vector>

#include "ui/latestpages.h"

namespace parchemin::ui {

/// Candidates by their blocks: one row a candidacy, one column a block. It holds all ids, and reads the rows
/// that are shown in the reader's thread, a slice at a time.
class BlockMatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, NumberColumn, RouteColumn, FirstBlockColumn };
    /// The BlockDisplayState of a cell as an int; invalid outside the blocks and before it is read.
    static constexpr int stateRole = Qt::UserRole + 20;
    static constexpr int sliceSize = 64;

    /// The titles of the blocks, in order.
    BlockMatrixModel(StoreReader &reader, QStringList blockTitles, QObject *parent = nullptr);

    /// Shows these; the same ids again only read their rows anew, which show what was known meanwhile.
    void setIds(const std::vector<CandidacyId> &ids);
    /// Reads these rows soon, unless they are known. Rows that were wanted before and are not yet being read
    /// are forgotten: the user has scrolled on.
    void want(int first, int last);

    [[nodiscard]] std::optional<CandidacyId> idAt(const QModelIndex &index) const;
    /// The row of a candidacy, if it is shown.
    [[nodiscard]] std::optional<int> rowOf(CandidacyId candidacy) const;
    /// The number of the block in a column, if it is a block's.
    [[nodiscard]] std::optional<int> blockAt(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void failed(const parchemin::Error &error);

private:
    static constexpr std::size_t keptSlices = 24;
    using Lines = std::vector<CandidateListItem>;
    struct Slice
    {
        Lines lines;
        quint64 edition; ///< of the store, when it was read
    };
    void readNext();
    void take(int slice, quint64 edition, const Result<Lines> &lines);
    [[nodiscard]] bool isKnown(int slice) const;
    [[nodiscard]] const CandidateListItem *item(int row) const;
    [[nodiscard]] QVariant blockData(const CandidateListItem &item, int block, int role) const;

    StoreReader &m_reader;
    QStringList m_blockTitles;
    std::vector<CandidacyId> m_ids;
    LatestPages<Slice> m_slices{keptSlices};
    std::deque<int> m_wanted; ///< slices to read, in order
    quint64 m_edition = 1;
    bool m_isReading = false;
};

} // namespace parchemin::ui
