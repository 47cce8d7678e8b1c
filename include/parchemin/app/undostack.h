#pragma once

#include "parchemin/core/progress.h"
#include "parchemin/core/result.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace parchemin {

struct Context;

/// An arrangement that was made, and how it is taken back: through the services, like every act, so that the
/// journal keeps both.
struct Arrangement
{
    /// One way of it, on the context of whoever goes it. A long one tells its progress and ends with
    /// Cancelled when told to stop.
    using Step = std::function<Status(Context &, const ProgressCallback &)>;

    /// What was done, in the language of the moment: "mentor Camille Bernard for Yasmine Amrani".
    std::function<QString()> name;
    Step undo;
    /// Empty when it cannot be made again; it is then forgotten once undone.
    Step redo = {};
    /// Whether its steps take longer than a window may wait.
    bool isLong = false;
};

/// What can be undone and made again at this desk, the latest first. Only arrangements enter; an official act
/// that follows closes the way back over it (I13), and so does another user at the desk.
class UndoStack : public QObject
{
    Q_OBJECT

public:
    /// A step under way: of which arrangement, and which of its two.
    struct Move
    {
        std::shared_ptr<const Arrangement> arrangement;
        bool isUndo = true;

        [[nodiscard]] const Arrangement::Step &step() const
        {
            return isUndo ? arrangement->undo : arrangement->redo;
        }
    };

    /// Watches for official acts. The context outlives it.
    explicit UndoStack(Context &context, QObject *parent = nullptr);

    /// Called once the arrangement is made. What was undone before cannot be made again any more. One that is
    /// made while a move is under way enters when that is settled.
    void push(Arrangement arrangement);
    [[nodiscard]] bool canUndo() const noexcept { return !m_isMoving && m_position > 0; }
    [[nodiscard]] bool canRedo() const noexcept { return !m_isMoving && m_position < m_arrangements.size(); }
    /// Whether a move was begun and not settled.
    [[nodiscard]] bool isMoving() const noexcept { return m_isMoving; }
    /// Empty when there is none.
    [[nodiscard]] QString undoName() const;
    [[nodiscard]] QString redoName() const;
    /// What the services answer. A refused arrangement is forgotten with all before it: they rested on it.
    Status undo();
    Status redo();
    /// For whoever takes the step elsewhere, and then tells settle() what came of it. There must be one.
    [[nodiscard]] Move beginUndo();
    [[nodiscard]] Move beginRedo();
    /// A step that was stopped leaves its arrangement where it is.
    void settle(const Move &move, const Status &outcome);
    void clear();

    /// Whether an act is a boundary that undo never crosses: a publication, an issue, a signature, a
    /// decision.
    [[nodiscard]] static bool isBoundary(const QString &action);

signals:
    void changed();
    /// An arrangement has just been made: the moment to offer its undo.
    void pushed();

private:
    [[nodiscard]] Move begin(std::size_t place, bool isUndo);
    Status take(const Move &move);
    void settleUndo(const Move &move, const Status &outcome);
    void settleRedo(const Status &outcome);

    Context &m_context;
    std::vector<std::shared_ptr<const Arrangement>> m_arrangements;
    std::size_t m_position = 0;               ///< those before it are done, the others undone
    std::vector<Arrangement> m_madeMeanwhile; ///< while a move is under way
    bool m_isMoving = false;
};

} // namespace parchemin
