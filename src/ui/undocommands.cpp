#include "parchemin/ui/undocommands.h"

#include "parchemin/app/sentences.h"
#include "parchemin/app/undostack.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/mainwindow.h"
#include "parchemin/ui/messagebar.h"
#include "parchemin/ui/page.h"
#include "parchemin/ui/refusal.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

bool isPossible(const QAction *action)
{
    return action != nullptr && action->isEnabled();
}

/// Makes again what was typed there; false where nobody types.
bool redoText(QWidget *input)
{
    if (auto *line = qobject_cast<QLineEdit *>(input)) {
        line->redo();
    } else if (auto *plain = qobject_cast<QPlainTextEdit *>(input)) {
        plain->redo();
    } else {
        return false;
    }
    return true;
}

bool isTyped(const QWidget *input)
{
    const auto *line = qobject_cast<const QLineEdit *>(input);
    const auto *plain = qobject_cast<const QPlainTextEdit *>(input);
    return (line != nullptr && !line->isReadOnly()) || (plain != nullptr && !plain->isReadOnly());
}

} // namespace

UndoCommands::UndoCommands(MainWindow &window, UndoStack &stack, const Desk &desk)
    : QObject(&window)
    , m_window(window)
    , m_stack(stack)
{
    connect(&window.menus().undoAction(), &QAction::triggered, this, &UndoCommands::undo);
    connect(&window.menus().redoAction(), &QAction::triggered, this, &UndoCommands::redo);
    connect(&stack, &UndoStack::changed, this, &UndoCommands::refresh);
    connect(&stack, &UndoStack::pushed, this, &UndoCommands::offer);
    connect(&desk, &Desk::changed, &stack, &UndoStack::clear);
    connect(&window.menus(), &MainMenus::retranslated, this, &UndoCommands::refresh);
    connect(&window, &MainWindow::pageChanged, this, &UndoCommands::followPage);
    followPage();
    qApp->installEventFilter(this);
}

// Qt's fields know one of the two keys of the redo, which one depends on the desktop.
bool UndoCommands::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<const QKeyEvent *>(event);
    auto *input = qobject_cast<QWidget *>(watched);
    if (key->keyCombination() != QKeyCombination(Qt::CTRL, Qt::Key_Y) || !isTyped(input))
        return QObject::eventFilter(watched, event);
    event->accept();
    return event->type() == QEvent::ShortcutOverride || redoText(input);
}

void UndoCommands::undo()
{
    if (isPossible(m_undoOfPage)) {
        m_undoOfPage->trigger();
        return;
    }
    const QString name = m_stack.undoName();
    const Status undone = m_stack.undo();
    m_window.messages().showMessage(undone ? Tone::Positive : Tone::Negative,
                                    undone ? tr("Undone: %1.").arg(name)
                                           : tr("This could not be undone: %1.").arg(name) + u'\n' +
                                                 sentence(undone.error()));
}

void UndoCommands::redo()
{
    if (isPossible(m_redoOfPage)) {
        m_redoOfPage->trigger();
        return;
    }
    const QString name = m_stack.redoName();
    const Status redone = m_stack.redo();
    m_window.messages().showMessage(redone ? Tone::Positive : Tone::Negative,
                                    redone ? tr("Made again: %1.").arg(name)
                                           : tr("This could not be made again: %1.").arg(name) + u'\n' +
                                                 sentence(redone.error()));
}

void UndoCommands::offer()
{
    m_window.messages().showUndo(tr("Done: %1.").arg(m_stack.undoName()), &m_window.menus().undoAction());
}

void UndoCommands::refresh()
{
    const auto name = [](QAction &action, const QString &words, const QString &shortWords,
                         const QString &reason) {
        action.setText(words);
        action.setIconText(shortWords);
        Refusal::of(action).setReason(reason, words);
    };
    QAction &undo = m_window.menus().undoAction();
    const QString undone = m_stack.undoName();
    if (isPossible(m_undoOfPage)) {
        name(undo, m_undoOfPage->text(), m_undoOfPage->iconText(), {});
    } else if (undone.isEmpty()) {
        name(undo, tr("&Undo"), tr("Undo"),
             tr("Nothing was arranged that could be undone. An official act is not undone: another act "
                "follows it."));
    } else {
        name(undo, tr("&Undo: %1").arg(undone), tr("Undo: %1").arg(undone), {});
    }
    QAction &redo = m_window.menus().redoAction();
    const QString redone = m_stack.redoName();
    if (isPossible(m_redoOfPage)) {
        name(redo, m_redoOfPage->text(), m_redoOfPage->iconText(), {});
    } else if (redone.isEmpty()) {
        name(redo, tr("&Redo"), tr("Redo"), tr("Nothing was undone that could be made again."));
    } else {
        name(redo, tr("&Redo: %1").arg(redone), tr("Redo: %1").arg(redone), {});
    }
}

void UndoCommands::followPage()
{
    const Page *page = m_window.currentPage();
    follow(m_undoOfPage, page == nullptr ? nullptr : page->undoAction());
    follow(m_redoOfPage, page == nullptr ? nullptr : page->redoAction());
    refresh();
}

void UndoCommands::follow(QPointer<QAction> &known, QAction *action)
{
    if (known)
        disconnect(known, nullptr, this, nullptr);
    known = action;
    if (known)
        connect(known, &QAction::changed, this, &UndoCommands::refresh);
}

} // namespace parchemin::ui
