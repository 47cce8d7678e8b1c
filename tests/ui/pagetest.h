#pragma once

#include "support/projectstest.h"
#include "support/widgets.h"

#include "parchemin/ui/desk.h"
#include "parchemin/ui/page.h"
#include "parchemin/ui/pageservices.h"
#include "parchemin/ui/refusal.h"
#include "parchemin/ui/storereader.h"
#include "parchemin/ui/theme.h"

#include <QAction>
#include <QApplication>
#include <QMainWindow>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace parchemin {

/// One page on a real store through the real services, in a window of its own with its menus.
class PageTest : public ProjectsTest
{
protected:
    void SetUp() override
    {
        ProjectsTest::SetUp();
        m_documents.emplace(context(), &m_keys);
        m_blocks.emplace(context(), *m_documents);
        m_desk.emplace(lead());
    }
    void TearDown() override
    {
        closePage();
        ProjectsTest::TearDown();
        QLocale::setDefault(QLocale::c());
    }

    /// What a page is built on.
    [[nodiscard]] ui::PageServices services()
    {
        if (!m_reader)
            m_reader = std::make_unique<ui::StoreReader>(store());
        if (!m_undo)
            m_undo.emplace(context());
        return {context(), *m_blocks, *m_documents, *m_desk, *m_reader, *m_undo, m_keys};
    }
    /// The window, to be the parent of the page.
    [[nodiscard]] QMainWindow &window()
    {
        if (!m_window)
            m_window = std::make_unique<QMainWindow>();
        return *m_window;
    }
    /// Shows the page, and remembers what it says and where it leads.
    void showPage(ui::Page *page)
    {
        window().setCentralWidget(page);
        for (const ui::MenuEntry &entry : page->menuEntries())
            addAction(*entry.action);
        addUndo(*page);
        QObject::connect(page, &ui::Page::messageRequested, m_window.get(),
                         [this](ui::Tone tone, const QString &text) {
                             m_tone = tone;
                             m_message = text;
                         });
        QObject::connect(page, &ui::Page::undoOffered, m_window.get(),
                         [this](const QString &text, QAction *undo) {
                             m_message = text;
                             m_offeredUndo = undo;
                         });
        QObject::connect(page, &ui::Page::destinationRequested, m_window.get(),
                         [this](const ui::Destination &destination) { m_destination = destination; });
        window().resize(1200, 860);
        showActive(window());
    }
    /// As the menu bar does: a refused action says why, by its own keys.
    void addAction(QAction &action)
    {
        window().addAction(&action);
        ui::Refusal &refusal = ui::Refusal::of(action);
        window().addAction(&refusal.shortcut());
        QObject::connect(&refusal, &ui::Refusal::explained, m_window.get(), [this](const QString &reason) {
            m_tone = ui::Tone::Attention;
            m_message = reason;
        });
    }
    /// As the window does: its undo stands for the page's.
    void addUndo(const ui::Page &page)
    {
        auto *undo = new QAction(&window());
        undo->setShortcut(Qt::CTRL | Qt::Key_Z);
        window().addAction(undo);
        QObject::connect(undo, &QAction::triggered, m_window.get(), [&page] {
            if (page.undoAction() != nullptr)
                page.undoAction()->trigger();
        });
        auto *redo = new QAction(&window());
        redo->setShortcut(Qt::CTRL | Qt::Key_Y);
        window().addAction(redo);
        QObject::connect(redo, &QAction::triggered, m_window.get(), [&page] {
            if (page.redoAction() != nullptr)
                page.redoAction()->trigger();
        });
    }
    void closePage()
    {
        m_window.reset();
        m_reader.reset();
    }
    void pressOnWindow(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        window().activateWindow(); // a dialog may have left it
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
        QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &window(), key,
                        modifiers);
    }

    ui::Desk &desk() { return *m_desk; }
    /// By what documents are proven: locked at first.
    SessionKeys &keys() { return m_keys; }
    UndoStack &undo() { return services().undo; }
    [[nodiscard]] const QString &message() const { return m_message; }
    [[nodiscard]] ui::Tone tone() const { return m_tone; }
    /// The undo that the page last offered, or null.
    [[nodiscard]] QAction *offeredUndo() const { return m_offeredUndo; }
    /// Where the page last led.
    [[nodiscard]] const std::optional<ui::Destination> &destination() const { return m_destination; }

private:
    ui::Theme m_theme{*qApp, [] {
                          return ui::Scheme::Light;
                      }};
    SessionKeys m_keys;
    std::optional<DocumentService> m_documents;
    std::optional<BlockService> m_blocks;
    std::optional<ui::Desk> m_desk;
    std::unique_ptr<ui::StoreReader> m_reader;
    std::optional<UndoStack> m_undo;
    std::unique_ptr<QMainWindow> m_window;
    QString m_message;
    ui::Tone m_tone = ui::Tone::Neutral;
    QPointer<QAction> m_offeredUndo;
    std::optional<ui::Destination> m_destination;
};

} // namespace parchemin
