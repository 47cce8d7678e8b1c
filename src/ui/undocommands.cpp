#include "parchemin/ui/undocommands.h"

#include "parchemin/app/sentences.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/mainwindow.h"
#include "parchemin/ui/messagebar.h"
#include "parchemin/ui/page.h"
#include "parchemin/ui/refusal.h"
#include "parchemin/ui/storewriter.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

#include "ui/progressstrip.h"

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

bool hasTextToUndo(const QWidget *input)
{
    const auto *line = qobject_cast<const QLineEdit *>(input);
    const auto *plain = qobject_cast<const QPlainTextEdit *>(input);
    return line != nullptr ? line->isUndoAvailable()
                           : plain != nullptr && plain->document()->isUndoAvailable();
}

bool hasTextToRedo(const QWidget *input)
{
    const auto *line = qobject_cast<const QLineEdit *>(input);
    const auto *plain = qobject_cast<const QPlainTextEdit *>(input);
    return line != nullptr ? line->isRedoAvailable()
                           : plain != nullptr && plain->document()->isRedoAvailable();
}

bool isRedo(const QKeyEvent &key)
{
    return key.keyCombination() == QKeyCombination(Qt::CTRL, Qt::Key_Y) || key.matches(QKeySequence::Redo);
}

bool changesText(const QKeyEvent &key)
{
    return (!key.text().isEmpty() && key.text().front().isPrint()) || key.key() == Qt::Key_Backspace ||
           key.key() == Qt::Key_Delete || key.matches(QKeySequence::Paste) || key.matches(QKeySequence::Cut);
}

} // namespace

UndoCommands::UndoCommands(MainWindow &window, Context &context, UndoStack &stack, const Desk &desk)
    : QObject(&window)
    , m_window(window)
    , m_context(context)
    , m_stack(stack)
    , m_writer(new StoreWriter(context, this))
{
    connect(&window.menus().undoAction(), &QAction::triggered, this, &UndoCommands::undo);
    connect(&window.menus().redoAction(), &QAction::triggered, this, &UndoCommands::redo);
    connect(&stack, &UndoStack::changed, this, &UndoCommands::refresh);
    connect(&stack, &UndoStack::pushed, this, &UndoCommands::offer);
    connect(&desk, &Desk::changed, &stack, &UndoStack::clear);
    connect(&window.menus(), &MainMenus::retranslated, this, &UndoCommands::refresh);
    connect(&window, &MainWindow::pageChanged, this, &UndoCommands::followPage);
    connect(m_writer, &StoreWriter::progressed, &window.progress(), [this](double fraction) {
        constexpr int hundredths = 100;
        m_window.progress().setDone(static_cast<int>(fraction * hundredths));
    });
    connect(&window.progress(), &ProgressStrip::cancelRequested, m_writer, &StoreWriter::cancel);
    followPage();
    qApp->installEventFilter(this);
}

// Qt's fields know one of the two keys of the redo, which one depends on the desktop. They take the key of
// the undo, and of the redo, even where they have nothing to take back or to make again.
bool UndoCommands::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<const QKeyEvent *>(event);
    auto *input = qobject_cast<QWidget *>(watched);
    if (!isTyped(input))
        return QObject::eventFilter(watched, event);
    if (isRedo(*key)) {
        const bool isKept = hasTextToRedo(input) || input->window() != &m_window;
        event->setAccepted(isKept);
        return event->type() == QEvent::ShortcutOverride || (isKept && redoText(input));
    }
    if (event->type() == QEvent::KeyPress) {
        m_isTypingLatest = m_isTypingLatest || changesText(*key);
        return QObject::eventFilter(watched, event);
    }
    const bool isLeftToWindow = key->matches(QKeySequence::Undo) && input->window() == &m_window &&
                                !(hasTextToUndo(input) && (m_isTypingLatest || !canUndo()));
    if (isLeftToWindow)
        event->ignore();
    return isLeftToWindow || QObject::eventFilter(watched, event);
}

bool UndoCommands::canUndo() const
{
    return isPossible(m_undoOfPage) || m_stack.canUndo();
}

void UndoCommands::undo()
{
    if (isPossible(m_undoOfPage)) {
        m_undoOfPage->trigger();
    } else if (m_stack.canUndo()) {
        take(m_stack.beginUndo());
    }
}

void UndoCommands::redo()
{
    if (isPossible(m_redoOfPage)) {
        m_redoOfPage->trigger();
    } else if (m_stack.canRedo()) {
        take(m_stack.beginRedo());
    }
}

/// A long step goes to the writer, and the window answers meanwhile.
void UndoCommands::take(const UndoStack::Move &move)
{
    if (!move.arrangement->isLong) {
        settle(move, move.step()(m_context, {}));
        return;
    }
    const QString name = move.arrangement->name();
    m_window.messages().showMessage(Tone::Neutral, {}); // what it offered is under way
    m_window.progress().startShare(move.isUndo ? tr("Undoing: %1…").arg(name)
                                               : tr("Making again: %1…").arg(name));
    m_writer->perform<Done>(*this, move.step(), [this, move](const Status &outcome) {
        m_window.progress().dismiss();
        settle(move, outcome);
    });
}

void UndoCommands::settle(const UndoStack::Move &move, const Status &outcome)
{
    m_stack.settle(move, outcome);
    const QString name = move.arrangement->name();
    if (outcome) {
        m_window.messages().showMessage(Tone::Positive, move.isUndo ? tr("Undone: %1.").arg(name)
                                                                    : tr("Made again: %1.").arg(name));
    } else if (outcome.error().code == ErrorCode::Cancelled) {
        m_window.messages().showMessage(
            Tone::Neutral, move.isUndo
                               ? tr("Stopped: %1 is not wholly undone; undo it again to go on.").arg(name)
                               : tr("Stopped: %1 is not wholly made again; redo it to go on.").arg(name));
    } else {
        m_window.messages().showMessage(
            Tone::Negative,
            (move.isUndo ? tr("This could not be undone: %1.") : tr("This could not be made again: %1."))
                    .arg(name) +
                u'\n' + sentence(outcome.error()));
    }
}

void UndoCommands::offer()
{
    m_isTypingLatest = false; // the key that the bar shows takes back what the bar says
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
    } else if (m_stack.isMoving()) {
        name(undo, tr("&Undo"), tr("Undo"), tr("Wait for what is under way, or cancel it."));
    } else if (undone.isEmpty()) {
        name(undo, tr("&Undo"), tr("Undo"),
             tr("Nothing was arranged that could be undone. What a form recorded is corrected in that form; "
                "an "
                "official act is followed by another act."));
    } else {
        name(undo, tr("&Undo: %1").arg(undone), tr("Undo: %1").arg(undone), {});
    }
    QAction &redo = m_window.menus().redoAction();
    const QString redone = m_stack.redoName();
    if (isPossible(m_redoOfPage)) {
        name(redo, m_redoOfPage->text(), m_redoOfPage->iconText(), {});
    } else if (m_stack.isMoving()) {
        name(redo, tr("&Redo"), tr("Redo"), tr("Wait for what is under way, or cancel it."));
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
