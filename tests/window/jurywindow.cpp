#include "jurywindow.h"

#include "support/awaitedreading.h"

#include "parchemin/ui/messagebar.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// The window's clock goes with the test's.
class FollowingClock final : public Clock
{
public:
    explicit FollowingClock(const Clock &other)
        : m_other(other)
    {
    }
    [[nodiscard]] QDateTime now() const override { return m_other.now(); }

private:
    const Clock &m_other;
};

} // namespace

void JuryWindowTest::TearDown()
{
    m_session.reset();
    m_workplace.reset();
    EXPECT_TRUE(isJournalIntact());
    JuryTest::TearDown();
    QLocale::setDefault(QLocale::c());
}

void JuryWindowTest::openWindow()
{
    m_theme.emplace(*qApp, [] { return ui::Scheme::Light; });
    m_language.emplace();
    m_settings = std::make_unique<QSettings>(pathOf(u"settings.ini"_s), QSettings::IniFormat);
    m_workplace = must(Workplace::open(store(), std::make_unique<FollowingClock>(clock())));
    m_session = std::make_unique<WindowSession>(
        *m_workplace, WindowSession::Look{*m_theme, *m_language, *m_settings}, QString());
    m_language->setLanguage(ui::Language::English);
    window().resize(1440, 900);
    showActive(window());
}

void JuryWindowTest::visit(QLatin1StringView pageId)
{
    const QString id = QString(pageId);
    auto &list = child<QAbstractItemView>(window(), "navigationList");
    const std::vector<ui::Page *> &pages = window().pages();
    const auto wanted = std::ranges::find_if(pages, [&id](const ui::Page *one) { return one->id() == id; });
    ASSERT_NE(wanted, pages.end());
    const QAbstractItemModel &model = *list.model();
    for (int row = 0; row < model.rowCount() && window().currentPage() != *wanted; ++row) {
        const QModelIndex index = model.index(row, 0);
        if (index.data().toString() == (*wanted)->navigationText())
            QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(index).center());
    }
    ASSERT_EQ(window().currentPage(), *wanted);
}

void JuryWindowTest::clickTab(const char *bar, int tab)
{
    auto &tabs = child<QTabBar>(page(), bar);
    QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(tab).center());
    ASSERT_EQ(tabs.currentIndex(), tab);
}

void JuryWindowTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    window().activateWindow(); // a dialog may have left it
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    // Offscreen, the focus stays for a while with a menu that has closed.
    QWidget *focus = window().focusWidget();
    QTest::keyClick(focus != nullptr ? focus : &window(), key, modifiers);
}

void JuryWindowTest::sit(const Actor &actor)
{
    m_workplace->desk().seat(actor);
    QCoreApplication::processEvents();
}

void JuryWindowTest::awaitReadings()
{
    // A reading is begun anew when something was typed meanwhile.
    ASSERT_TRUE(awaitReading(m_session->reader()) && awaitReading(m_session->reader()));
}

QString JuryWindowTest::message()
{
    return child<QLabel>(window().messages(), "messageText").text();
}

int JuryWindowTest::rowOf(const char *name, const QString &text)
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

bool JuryWindowTest::waitForRows(const char *name, int count)
{
    return QTest::qWaitFor([&] { return rows(name) == count; });
}

bool JuryWindowTest::waitForText(const char *name, int row, int column, const QString &text)
{
    return QTest::qWaitFor([&] { return cell(name, row, column).contains(text); });
}

void JuryWindowTest::choose(const char *name, int row)
{
    QAbstractItemView &view = table(name);
    const QModelIndex index = view.model()->index(row, 0);
    ASSERT_TRUE(index.isValid()) << name << ' ' << row;
    view.scrollTo(index);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
    ASSERT_EQ(view.currentIndex().row(), row);
}

DialogDriver JuryWindowTest::answering(std::function<void(QWidget &)> fill)
{
    return DialogDriver([fill = std::move(fill)](QWidget &dialog) {
        if (fill)
            fill(dialog);
        acceptBy(dialog);
    });
}

void JuryWindowTest::acceptBy(QWidget &dialog)
{
    QTest::mouseClick(&child<QPushButton>(dialog, "saveButton"), Qt::LeftButton);
}

void JuryWindowTest::retype(QWidget &dialog, const char *name, const QString &text)
{
    auto &input = child<QLineEdit>(dialog, name);
    input.setFocus();
    input.selectAll();
    QTest::keyClicks(&input, text);
}

void JuryWindowTest::write(QWidget &parent, const char *name, const QString &text)
{
    auto &input = child<QPlainTextEdit>(parent, name);
    input.setFocus();
    QTest::keyClicks(&input, text);
}

} // namespace parchemin
