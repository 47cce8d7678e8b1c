#pragma once

#include "parchemin/app/planediting.h"

#include <QAbstractTableModel>

#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace parchemin::ui {

/// The plan as a table: a column for each day and room, a row for each time at which a slot begins. While a
/// candidate is moved, every place says whether she could be heard there.
class PlanBoardModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< Kind as int
        SecondLineRole,              ///< the route; "pinned"
        PinnedRole,
        LitRole,   ///< Lit as int
        RouteRole, ///< AccessRoute of who is heard, as int
        LateRole,  ///< whether a VAE candidate is heard there later than her jury was due (BR-54)
    };
    enum class Kind {
        Closed, ///< no slot at that time, or the room is taken
        Free,
        Heard,     ///< a defence begins
        Continued, ///< a defence goes on
    };
    enum class Lit { No, Allowed, Forbidden };

    explicit PlanBoardModel(QObject *parent = nullptr);

    void setBoard(std::shared_ptr<const PlanningTask> task, const PlanDraft &draft);
    void clear();
    /// Shows the days from the first to the last only.
    void setSpan(QDate first, QDate last);
    /// Lights the places for this candidate; nothing puts the lights out.
    void setMoving(std::optional<planning::CandidateIndex> candidate);
    [[nodiscard]] std::optional<planning::CandidateIndex> moving() const noexcept { return m_moving; }

    [[nodiscard]] std::optional<planning::CandidateIndex> candidateAt(const QModelIndex &index) const;
    /// Nothing where no slot begins.
    [[nodiscard]] std::optional<planning::Place> placeAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const planning::Place &place) const;
    /// Why the candidate that is moved cannot be heard there, in words; empty when she can.
    [[nodiscard]] QString reasonAt(const QModelIndex &index) const;
    [[nodiscard]] Lit litAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Column
    {
        QDate day;
        planning::RoomIndex room;
    };
    using Position = std::pair<int, int>; ///< row, column
    struct Content
    {
        planning::CandidateIndex candidate;
        bool isBeginning;
    };

    void readAxes();
    void readContents();
    void readReasons();
    [[nodiscard]] Kind kindAt(const QModelIndex &index) const;
    [[nodiscard]] QString panelOf(const planning::PlannedSession &session, bool isBrief) const;
    [[nodiscard]] QStringList panelsOf(const Column &column, bool isBrief) const;
    [[nodiscard]] QString textAt(const QModelIndex &index) const;
    [[nodiscard]] QString secondLineAt(const QModelIndex &index) const;
    [[nodiscard]] QString sentenceAt(const QModelIndex &index) const;
    /// What is to be said of who is heard there, or would be if she were put there.
    [[nodiscard]] Blockers warningsAt(const QModelIndex &index) const;

    std::shared_ptr<const PlanningTask> m_task;
    PlanDraft m_draft;
    QDate m_first; ///< not valid: every day is shown
    QDate m_last;
    std::vector<Column> m_columns;
    std::vector<QTime> m_times;
    std::map<Position, planning::Place> m_places;
    std::map<Position, Content> m_contents;
    std::map<Position, Blockers> m_reasons; ///< by place, while a candidate is moved
    std::optional<planning::CandidateIndex> m_moving;
};

/// The reasons one after the other, a sentence each.
[[nodiscard]] QString inWords(const Blockers &blockers);
/// When somebody is pinned: "Monday 5 July at 09:00".
[[nodiscard]] QString pinnedTime(const PlanningTask &task, const planning::Pin &pin);
/// Who, and when.
[[nodiscard]] QString pinText(const PlanningTask &task, const planning::Pin &pin);

} // namespace parchemin::ui
