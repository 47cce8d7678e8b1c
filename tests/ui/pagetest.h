#pragma once

#include "support/projectstest.h"
#include "support/widgets.h"

#include "parchemin/ui/candidatespage.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/theme.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace parchemin {

/// The candidates page on a real store through the real services, in a window of its own with its menus.
class PageTest : public ProjectsTest
{
protected:
    void SetUp() override
    {
        ProjectsTest::SetUp();
        m_documents.emplace(context());
        m_blocks.emplace(context(), *m_documents);
        m_desk.emplace(lead());
    }
    void TearDown() override
    {
        m_window.reset();
        m_reader.reset();
        ProjectsTest::TearDown();
        QLocale::setDefault(QLocale::c());
    }

    /// Opens the page and waits until the list shows that many candidates.
    void openPage(int candidates = 1)
    {
        m_reader = std::make_unique<ui::StoreReader>(store());
        m_window = std::make_unique<QMainWindow>();
        const auto chooser = [this](QWidget *, const QString &suggested) {
            m_suggested = suggested;
            return m_exportPath;
        };
        m_page = new ui::CandidatesPage({context(), *m_blocks, *m_documents, *m_desk}, *m_reader, chooser,
                                        m_window.get());
        m_window->setCentralWidget(m_page);
        for (const ui::MenuEntry &entry : m_page->menuEntries())
            m_window->addAction(entry.action); // as a menu bar would
        QObject::connect(m_page, &ui::CandidatesPage::messageRequested, m_window.get(),
                         [this](ui::Tone tone, const QString &text) {
                             m_tone = tone;
                             m_message = text;
                         });
        m_window->resize(1200, 860);
        showActive(*m_window);
        waitForRows(candidates);
    }
    void waitForRows(int count)
    {
        ASSERT_TRUE(QTest::qWaitFor([this, count] { return list().model()->rowCount() == count; }));
    }
    void type(const QString &text)
    {
        auto &search = child<QLineEdit>(page(), "candidateSearch");
        search.setFocus();
        QTest::keyClicks(&search, text);
    }
    void pressOnWindow(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        m_window->activateWindow(); // a dialog may have left it
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : m_window.get(),
                        key, modifiers);
    }
    void closePage()
    {
        m_window.reset();
        m_reader.reset();
    }

    ui::CandidatesPage &page() { return *m_page; }
    QMainWindow &window() { return *m_window; }
    ui::Desk &desk() { return *m_desk; }
    QListView &list() { return child<QListView>(*m_page, "candidateList"); }
    [[nodiscard]] QString textOf(const char *label) { return child<QLabel>(*m_page, label).text(); }
    [[nodiscard]] const QString &message() const { return m_message; }
    [[nodiscard]] ui::Tone tone() const { return m_tone; }
    [[nodiscard]] const QString &suggestedName() const { return m_suggested; }
    void setExportPath(const QString &path) { m_exportPath = path; }

private:
    ui::Theme m_theme{*qApp, [] {
                          return ui::Scheme::Light;
                      }};
    std::optional<DocumentService> m_documents;
    std::optional<BlockService> m_blocks;
    std::optional<ui::Desk> m_desk;
    std::unique_ptr<ui::StoreReader> m_reader;
    std::unique_ptr<QMainWindow> m_window;
    ui::CandidatesPage *m_page = nullptr;
    QString m_message;
    ui::Tone m_tone = ui::Tone::Neutral;
    QString m_suggested;
    QString m_exportPath;
};

} // namespace parchemin
