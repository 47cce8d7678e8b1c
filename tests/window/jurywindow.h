#pragma once

#include "support/jurytest.h"
#include "support/widgets.h"

#include "parchemin/ui/page.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>

#include <memory>

#include "main/windowsession.h"
#include "ui/dialogdriver.h"

namespace parchemin {

/// The whole window, as the program builds it, on the store of a certifier with a jury. Everything is done by
/// keys and clicks on what is shown; services prepare what came before, and read what came of it.
class JuryWindowTest : public JuryTest
{
protected:
    void TearDown() override;

    /// Whoever sits on juries must be known by now: the window offers the accounts that it finds.
    void openWindow();
    [[nodiscard]] ui::MainWindow &window() { return m_session->window(); }
    [[nodiscard]] ui::Page &page() { return *window().currentPage(); }

    /// Clicks the page in the navigation.
    void visit(QLatin1StringView pageId);
    /// Clicks a tab of the page in front; by the name of the bar and the place of the tab.
    void clickTab(const char *bar, int tab);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void pressCtrl(Qt::Key key) { press(key, Qt::ControlModifier); }
    void pressCtrlShift(Qt::Key key) { press(key, Qt::ControlModifier | Qt::ShiftModifier); }
    /// Lets another user sit down; the menu of users has a test of its own.
    void sit(const Actor &actor);
    /// Until the pages show what was asked of the store so far.
    void awaitReadings();
    /// What the bar of messages says.
    [[nodiscard]] QString message();

    // Tables of the page in front ---------------------------------------------------------------------------
    [[nodiscard]] QAbstractItemView &table(const char *name)
    {
        return child<QAbstractItemView>(page(), name);
    }
    [[nodiscard]] QString cell(const char *name, int row, int column)
    {
        return table(name).model()->index(row, column).data().toString();
    }
    [[nodiscard]] int rows(const char *name) { return table(name).model()->rowCount(); }
    /// The row that names somebody in any of its cells; -1 when none does.
    [[nodiscard]] int rowOf(const char *name, const QString &text);
    [[nodiscard]] bool waitForRows(const char *name, int count);
    [[nodiscard]] bool waitForText(const char *name, int row, int column, const QString &text);
    /// Clicks the row.
    void choose(const char *name, int row);

    // Dialogs -----------------------------------------------------------------------------------------------
    /// Answers the form that an act is about to open: fills it, then its button is pressed.
    [[nodiscard]] static DialogDriver answering(std::function<void(QWidget &)> fill = {});
    static void acceptBy(QWidget &dialog);
    static void retype(QWidget &dialog, const char *name, const QString &text);
    static void write(QWidget &parent, const char *name, const QString &text);

private:
    std::optional<ui::Theme> m_theme;
    std::optional<ui::LanguageSwitch> m_language;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<WindowSession> m_session;
};

} // namespace parchemin
