#pragma once

#include "parchemin/app/undostack.h"

#include <QObject>
#include <QPointer>

class QAction;

namespace parchemin::ui {

class Desk;
class MainWindow;
class StoreWriter;

/// Undo and redo of arrangements in the window: the two entries of the Edit menu, named after what they would
/// take back or make again, and a bar that offers the undo once an arrangement is made. What the page in
/// front can take back by itself goes first.
class UndoCommands : public QObject
{
    Q_OBJECT

public:
    /// The window owns it; context, stack and desk outlive it. Another user at the desk undoes nothing of the
    /// one before.
    UndoCommands(MainWindow &window, Context &context, UndoStack &stack, const Desk &desk);

    /// A field in which somebody types takes back and makes again its own text.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool canUndo() const;
    void undo();
    void redo();
    void take(const UndoStack::Move &move);
    void settle(const UndoStack::Move &move, const Status &outcome);
    void offer();
    void refresh();
    void followPage();
    void follow(QPointer<QAction> &known, QAction *action);

    MainWindow &m_window;
    Context &m_context;
    UndoStack &m_stack;
    StoreWriter *m_writer;
    QPointer<QAction> m_undoOfPage;
    QPointer<QAction> m_redoOfPage;
    bool m_isTypingLatest = false; ///< something was typed since the latest arrangement
};

} // namespace parchemin::ui
