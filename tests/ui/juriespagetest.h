#pragma once

#include "support/jurytest.h"
#include "support/widgets.h"

#include "parchemin/app/evaluationservice.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/juriespage.h"
#include "parchemin/ui/refusal.h"
#include "parchemin/ui/storereader.h"
#include "parchemin/ui/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QMainWindow>
#include <QTabBar>
#include <QTest>

#include <memory>

#include "dialogdriver.h"

namespace parchemin {

/// The page of the juries on a real store, with a jury of three and candidates who are ready.
class JuriesPageTest : public JuryTest
{
protected:
    void SetUp() override
    {
        JuryTest::SetUp();
        m_desk.emplace(lead());
        m_pageDocuments.emplace(context());
        m_blocks.emplace(context(), *m_pageDocuments);
        m_undo.emplace(context());
    }
    void TearDown() override
    {
        m_window.reset();
        m_reader.reset();
        EXPECT_TRUE(isJournalIntact());
        JuryTest::TearDown();
        QLocale::setDefault(QLocale::c());
    }

    void openPage()
    {
        m_reader = std::make_unique<ui::StoreReader>(store());
        m_window = std::make_unique<QMainWindow>();
        m_page = new ui::JuriesPage(
            {context(), *m_blocks, *m_pageDocuments, *m_desk, *m_reader, *m_undo, keys()},
            [this](QWidget *, const QString &name) { return pathOf(name); }, m_window.get());
        m_window->setCentralWidget(m_page);
        for (const ui::MenuEntry &entry : m_page->menuEntries())
            addAction(*entry.action);
        QObject::connect(m_page, &ui::Page::messageRequested, m_window.get(),
                         [this](ui::Tone tone, const QString &text) {
                             m_tone = tone;
                             m_message = text;
                         });
        QObject::connect(m_page, &ui::Page::destinationRequested, m_window.get(),
                         [this](const ui::Destination &destination) { m_destination = destination; });
        m_window->resize(1280, 900);
        showActive(*m_window);
    }
    /// The page with that session in front and its parts filled.
    void openOn(SessionId session, const char *view = "composition")
    {
        openPage();
        m_page->goTo({.page = ui::pageid::juries, .session = session, .view = QString::fromLatin1(view)});
        const QString code = sessionOf(session).code;
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_page->title().contains(code); }));
    }
    [[nodiscard]] ui::JuriesPage &page() { return *m_page; }
    [[nodiscard]] QAbstractItemView &table(const char *name)
    {
        return child<QAbstractItemView>(*m_page, name);
    }
    [[nodiscard]] QString cell(const char *name, int row, int column)
    {
        return table(name).model()->index(row, column).data().toString();
    }
    [[nodiscard]] int rows(const char *name) { return table(name).model()->rowCount(); }
    /// The row of a table that names somebody in any of its cells; -1 when none does.
    [[nodiscard]] int rowOf(const char *name, const QString &text)
    {
        const QAbstractItemModel &model = *table(name).model();
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                if (model.index(row, column).data().toString().contains(text))
                    return row;
            }
        }
        return -1;
    }
    void putOn(const char *name, int row)
    {
        table(name).setFocus();
        table(name).setCurrentIndex(table(name).model()->index(row, 0));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        m_window->activateWindow(); // a dialog may have left it
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : m_window.get(), key, modifiers);
    }
    [[nodiscard]] const QString &message() const { return m_message; }
    [[nodiscard]] ui::Tone tone() const { return m_tone; }
    [[nodiscard]] const std::optional<ui::Destination> &destination() const { return m_destination; }
    [[nodiscard]] UndoStack &undo() { return *m_undo; }

    /// Makes a member the candidate's mentor for one block.
    void mentored(const Juror &juror, CandidacyId candidacy)
    {
        const MentorId mentor =
            must(directory().registerMentor(lead(), juror.person, true, {}, {2018, 1, 1}));
        must(SubmissionService(context()).assignMentor(lead(), candidacy, mentor, 3));
    }

private:
    void addAction(QAction &action)
    {
        m_window->addAction(&action);
        ui::Refusal &refusal = ui::Refusal::of(action);
        m_window->addAction(&refusal.shortcut());
        QObject::connect(&refusal, &ui::Refusal::explained, m_window.get(), [this](const QString &reason) {
            m_tone = ui::Tone::Attention;
            m_message = reason;
        });
    }

    ui::Theme m_theme{*qApp, [] {
                          return ui::Scheme::Light;
                      }};
    std::optional<DocumentService> m_pageDocuments;
    std::optional<BlockService> m_blocks;
    std::optional<ui::Desk> m_desk;
    std::optional<UndoStack> m_undo;
    std::unique_ptr<ui::StoreReader> m_reader;
    std::unique_ptr<QMainWindow> m_window;
    ui::JuriesPage *m_page = nullptr;
    QString m_message;
    ui::Tone m_tone = ui::Tone::Neutral;
    std::optional<ui::Destination> m_destination;
};

} // namespace parchemin
