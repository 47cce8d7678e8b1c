#pragma once

#include "parchemin/core/result.h"

#include <QObject>

#include <functional>
#include <vector>

namespace parchemin {

class Announcer;

/// An arrangement that was made, and how it is taken back: through the services, like every act, so that the
/// journal keeps both.
struct Arrangement
{
    /// What was done, in the language of the moment: "mentor Camille Bernard for Yasmine Amrani".
    std::function<QString()> name;
    std::function<Status()> undo;
    /// Empty when it cannot be made again; it is then forgotten once undone.
    std::function<Status()> redo = {};
};

/// What can be undone and made again at this desk, the latest first. Only arrangements enter; an official act
/// that follows closes the way back over it (I13), and so does another user at the desk.
class UndoStack : public QObject
{
    Q_OBJECT

public:
    /// Watches for official acts.
    explicit UndoStack(const Announcer &announcer, QObject *parent = nullptr);

    /// Called once the arrangement is made. What was undone before cannot be made again any more.
    void push(Arrangement arrangement);
    [[nodiscard]] bool canUndo() const noexcept { return m_position > 0; }
    [[nodiscard]] bool canRedo() const noexcept { return m_position < m_arrangements.size(); }
    /// Empty when there is none.
    [[nodiscard]] QString undoName() const;
    [[nodiscard]] QString redoName() const;
    /// What the services answer. A refused arrangement is forgotten with all before it: they rested on it.
    Status undo();
    Status redo();
    void clear();

    /// Whether an act is a boundary that undo never crosses: a publication, an issue, a signature, a
    /// decision.
    [[nodiscard]] static bool isBoundary(const QString &action);

signals:
    void changed();
    /// An arrangement has just been made: the moment to offer its undo.
    void pushed();

private:
    std::vector<Arrangement> m_arrangements;
    std::size_t m_position = 0; ///< those before it are done, the others undone
};

} // namespace parchemin
