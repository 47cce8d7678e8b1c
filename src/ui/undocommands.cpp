#include "parchemin/ui/undocommands.h"

#include "parchemin/app/sentences.h"
#include "parchemin/app/undostack.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/mainwindow.h"
#include "parchemin/ui/messagebar.h"
#include "parchemin/ui/page.h"
#include "parchemin/ui/refusal.h"

#include <QAction>

namespace parchemin::ui {

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
}

void UndoCommands::undo()
{
    if (isOfPage()) {
        m_ofPage->trigger();
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
    if (isOfPage()) {
        name(undo, m_ofPage->text(), m_ofPage->iconText(), {});
    } else if (undone.isEmpty()) {
        name(undo, tr("&Undo"), tr("Undo"),
             tr("Nothing was arranged that could be undone. An official act is not undone: another act "
                "follows it."));
    } else {
        name(undo, tr("&Undo: %1").arg(undone), tr("Undo: %1").arg(undone), {});
    }
    const QString redone = m_stack.redoName();
    name(m_window.menus().redoAction(), redone.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redone),
         redone.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(redone),
         redone.isEmpty() ? tr("Nothing was undone that could be made again.") : QString());
}

void UndoCommands::followPage()
{
    if (m_ofPage)
        disconnect(m_ofPage, nullptr, this, nullptr);
    const Page *page = m_window.currentPage();
    m_ofPage = page == nullptr ? nullptr : page->undoAction();
    if (m_ofPage)
        connect(m_ofPage, &QAction::changed, this, &UndoCommands::refresh);
    refresh();
}

bool UndoCommands::isOfPage() const
{
    return m_ofPage && m_ofPage->isEnabled();
}

} // namespace parchemin::ui
