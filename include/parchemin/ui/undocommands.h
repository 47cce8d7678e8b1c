#pragma once

#include <QObject>

namespace parchemin {
class UndoStack;
}

namespace parchemin::ui {

class Desk;
class MainWindow;

/// Undo and redo of arrangements in the window: the two entries of the Edit menu, named after what they would
/// take back or make again, and a bar that offers the undo once an arrangement is made.
class UndoCommands : public QObject
{
    Q_OBJECT

public:
    /// The window owns it; stack and desk outlive it. Another user at the desk undoes nothing of the one
    /// before.
    UndoCommands(MainWindow &window, UndoStack &stack, const Desk &desk);

private:
    void undo();
    void redo();
    void offer();
    void refresh();

    MainWindow &m_window;
    UndoStack &m_stack;
};

} // namespace parchemin::ui
