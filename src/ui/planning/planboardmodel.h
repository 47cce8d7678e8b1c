#pragma once

#include <QAbstractTableModel>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "ui/planning/boardgrid.h"

namespace parchemin::ui {

/// The plan as a table: a column for each day and room, a row for each time at which a slot begins. While a
/// candidate is moved, every place says whether she could be heard there. The sessions of the store stand in
/// it too; without a plan they are all there is, and their passages can be moved.
class PlanBoardModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< Kind as int
        SecondLineRole,              ///< the route; "pinned"
        PinnedRole,
        LitRole,     ///< Lit as int
        RouteRole,   ///< AccessRoute of who is heard, as int
        LateRole,    ///< whether a VAE candidate is heard there later than her jury was due (BR-54)
        WrittenRole, ///< whether what stands there is in the store
    };
    enum class Kind {
        Closed, ///< no slot at that time, or the room is taken
        Free,
        Heard,     ///< a defence begins
        Continued, ///< a defence goes on
        Between,   ///< a slot, or a written session, goes on, and nobody is heard
    };
    enum class Lit { No, Allowed, Forbidden };

    explicit PlanBoardModel(QObject *parent = nullptr);

    void setBoard(std::shared_ptr<const PlanningTask> task, const PlanDraft &draft);
    /// Without a plan: what is in the store remains.
    void clear();
    /// The sessions of the store; those of the days that are shown stand on the board.
    void setWritten(std::vector<WrittenSession> written);
    /// Shows the days from the first to the last only.
    void setSpan(QDate first, QDate last);
    /// Lights the places for this candidate; nothing puts the lights out.
    void setMoving(std::optional<planning::CandidateIndex> candidate);
    [[nodiscard]] std::optional<planning::CandidateIndex> moving() const noexcept { return m_moving; }
    /// Why a written passage cannot begin at that instant; empty when it can.
    using Asker = std::function<Blockers(DefenceId, const QDateTime &)>;
    /// Lights the places for this passage of the store.
    void setMovingWritten(DefenceId defence, const Asker &why);
    [[nodiscard]] std::optional<DefenceId> movingWritten() const noexcept { return m_movingWritten; }
    [[nodiscard]] bool isMoving() const noexcept { return m_moving || m_movingWritten; }

    [[nodiscard]] std::optional<planning::CandidateIndex> candidateAt(const QModelIndex &index) const;
    /// Nothing where no slot begins.
    [[nodiscard]] std::optional<planning::Place> placeAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const planning::Place &place) const;
    /// The session of the store that is held there; null for none.
    [[nodiscard]] const WrittenSession *sessionAt(const QModelIndex &index) const;
    /// Its passage there; null for none.
    [[nodiscard]] const WrittenPassage *passageAt(const QModelIndex &index) const;
    /// Whether that passage can be taken: it has not begun, and no proposal rests on where it is.
    [[nodiscard]] bool canTakeAt(const QModelIndex &index) const;
    /// When the row begins on the day of the column.
    [[nodiscard]] QDateTime instantAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(DefenceId defence) const;
    /// Why the candidate that is moved cannot be heard there, in words; empty when she can.
    [[nodiscard]] QString reasonAt(const QModelIndex &index) const;
    [[nodiscard]] Lit litAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    using Position = BoardGrid::Position;
    struct Content
    {
        planning::CandidateIndex candidate;
        bool isBeginning;
    };

    void readAll();
    void readContents();
    void readReasons();
    void tellChanged();
    [[nodiscard]] Kind kindAt(const QModelIndex &index) const;
    [[nodiscard]] const BoardColumn &columnAt(int column) const;
    [[nodiscard]] std::optional<WrittenCell> writtenCellAt(const QModelIndex &index) const;
    [[nodiscard]] std::optional<AccessRoute> routeAt(const QModelIndex &index) const;
    [[nodiscard]] QString panelOf(const planning::PlannedSession &session, bool isBrief) const;
    [[nodiscard]] QStringList panelsOf(const BoardColumn &column, bool isBrief) const;
    [[nodiscard]] QString textAt(const QModelIndex &index) const;
    [[nodiscard]] QString secondLineAt(const QModelIndex &index) const;
    [[nodiscard]] QString contentSentenceAt(const QModelIndex &index) const;
    [[nodiscard]] QString sentenceAt(const QModelIndex &index) const;
    /// What is to be said of who is heard there, or would be if she were put there.
    [[nodiscard]] Blockers warningsAt(const QModelIndex &index) const;

    std::shared_ptr<const PlanningTask> m_task;
    PlanDraft m_draft;
    std::vector<WrittenSession> m_written;
    BoardGrid::Span m_span;
    BoardGrid m_grid;
    std::map<Position, Content> m_contents;
    std::map<Position, Blockers> m_reasons; ///< by place, while a candidate is moved
    std::optional<planning::CandidateIndex> m_moving;
    std::optional<DefenceId> m_movingWritten;
};

/// The reasons one after the other, a sentence each.
[[nodiscard]] QString inWords(const Blockers &blockers);
/// When somebody is pinned: "Monday 5 July at 09:00".
[[nodiscard]] QString pinnedTime(const PlanningTask &task, const planning::Pin &pin);
/// Who, and when.
[[nodiscard]] QString pinText(const PlanningTask &task, const planning::Pin &pin);

} // namespace parchemin::ui
