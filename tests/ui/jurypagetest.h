#pragma once

#include "support/jurytest.h"
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
#include <QTest>

#include <memory>

namespace parchemin {

/// A page of the jury's work on a real store with a jury and its candidates, in a window with its acts.
class JuryPageTest : public JuryTest
{
protected:
    void SetUp() override
    {
        JuryTest::SetUp();
        m_blockService.emplace(context(), documents());
        m_desk.emplace(lead());
        m_window = std::make_unique<QMainWindow>();
    }
    void TearDown() override
    {
        m_window.reset();
        m_reader.reset();
        EXPECT_TRUE(isJournalIntact());
        QLocale::setDefault(QLocale::c());
    }

    [[nodiscard]] ui::PageServices services()
    {
        if (!m_reader)
            m_reader = std::make_unique<ui::StoreReader>(store());
        if (!m_undo)
            m_undo.emplace(context());
        return {context(), *m_blockService, documents(), *m_desk, *m_reader, *m_undo, keys()};
    }
    [[nodiscard]] QMainWindow &window() { return *m_window; }
    void showPage(ui::Page *page)
    {
        window().setCentralWidget(page);
        for (const ui::MenuEntry &entry : page->menuEntries()) {
            window().addAction(entry.action);
            ui::Refusal &refusal = ui::Refusal::of(*entry.action);
            window().addAction(&refusal.shortcut());
            QObject::connect(&refusal, &ui::Refusal::explained, m_window.get(),
                             [this](const QString &reason) { m_message = reason; });
        }
        QObject::connect(page, &ui::Page::messageRequested, m_window.get(),
                         [this](ui::Tone, const QString &text) { m_message = text; });
        QObject::connect(page, &ui::Page::destinationRequested, m_window.get(),
                         [this](const ui::Destination &destination) { m_destination = destination; });
        window().resize(1300, 900);
        showActive(window());
    }
    /// Presses keys on whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        window().activateWindow(); // a dialog may have left it
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : &window(), key, modifiers);
    }
    void pressCtrl(Qt::Key key) { press(key, Qt::ControlModifier); }
    void pressCtrlShift(Qt::Key key) { press(key, Qt::ControlModifier | Qt::ShiftModifier); }
    void sit(const Actor &actor)
    {
        m_desk->seat(actor);
        QCoreApplication::processEvents();
    }

    [[nodiscard]] const QString &message() const { return m_message; }
    [[nodiscard]] const std::optional<ui::Destination> &destination() const { return m_destination; }

private:
    ui::Theme m_theme{*qApp, [] {
                          return ui::Scheme::Light;
                      }};
    std::optional<BlockService> m_blockService;
    std::optional<ui::Desk> m_desk;
    std::unique_ptr<ui::StoreReader> m_reader;
    std::optional<UndoStack> m_undo;
    std::unique_ptr<QMainWindow> m_window;
    QString m_message;
    std::optional<ui::Destination> m_destination;
};

} // namespace parchemin
