#include "support/must.h"
#include "support/widgets.h"

#include "parchemin/app/demonstration.h"
#include "parchemin/ui/jurordeskpage.h"
#include "parchemin/ui/page.h"
#include "parchemin/ui/refusal.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QMenu>
#include <QPointer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <gtest/gtest.h>

#include "inspections.h"
#include "main/windowsession.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

::testing::AssertionResult isClean(const QStringList &faults)
{
    return faults.isEmpty() ? ::testing::AssertionSuccess()
                            : ::testing::AssertionFailure() << qPrintable(u'\n' + faults.join(u'\n') + u'\n');
}

/// The whole window in French on the demonstration, which is made once.
class WindowWalkTest : public ::testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        sharedFolder = std::make_unique<QTemporaryDir>();
        must(createDemonstration(sharedFolder->filePath(u"demo"_s), {}));
    }
    static void TearDownTestSuite() { sharedFolder.reset(); }

    void SetUp() override
    {
        m_store = must(Store::open(sharedFolder->filePath(u"demo"_s)));
        m_workplace = must(Workplace::open(*m_store));
        m_settings =
            std::make_unique<QSettings>(sharedFolder->filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_session = std::make_unique<WindowSession>(
            *m_workplace, WindowSession::Look{m_theme, m_language, *m_settings}, QString());
        m_language.setLanguage(ui::Language::French);
        window().resize(1440, 900);
        showActive(window());
    }
    void TearDown() override
    {
        m_session.reset();
        m_language.setLanguage(ui::Language::English);
        QLocale::setDefault(QLocale::c());
    }

    ui::MainWindow &window() { return m_session->window(); }
    /// Shows a page and lets its readers answer.
    void show(const ui::Page &page)
    {
        window().openPage(page.id());
        QTest::qWait(50);
        ASSERT_EQ(window().currentPage(), &page);
    }
    [[nodiscard]] QList<QMenu *> menus() { return window().findChildren<QMenu *>(); }
    [[nodiscard]] const QSet<QString> &english() const { return m_english; }

private:
    static inline std::unique_ptr<QTemporaryDir> sharedFolder;
    const QSet<QString> m_english = inspections::englishTexts();
    ui::Theme m_theme{*qApp, [] {
                          return ui::Scheme::Light;
                      }};
    ui::LanguageSwitch m_language;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<WindowSession> m_session;
};

/// Inspects every dialog that opens while it lives, and leaves it by Escape.
class DialogVisitor
{
public:
    explicit DialogVisitor(const QSet<QString> &english)
        : m_english(english)
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { visit(); });
        m_timer.start(10);
    }
    [[nodiscard]] const QStringList &faults() const { return m_faults; }
    [[nodiscard]] int visited() const { return m_visited; }

private:
    void visit()
    {
        if (QWidget *popup = QApplication::activePopupWidget()) {
            popup->close();
            return;
        }
        QWidget *dialog = QApplication::activeModalWidget();
        if (dialog == nullptr)
            return;
        if (dialog == m_last) { // Escape did not end it
            m_faults.append(dialog->windowTitle() + u": Escape does not leave it"_s);
            dialog->close();
            return;
        }
        m_last = dialog;
        // Qt's own dialogs are Qt's business.
        if (qobject_cast<QFileDialog *>(dialog) == nullptr)
            inspect(*dialog);
        QWidget *focus = dialog->focusWidget();
        QTest::keyClick(focus == nullptr ? dialog : focus, Qt::Key_Escape);
    }
    void inspect(QWidget &dialog)
    {
        ++m_visited;
        const auto note = [this, &dialog](const QString &what, const QStringList &found) {
            for (const QString &fault : found)
                m_faults.append(dialog.windowTitle() + u": "_s + what + u": "_s + fault);
        };
        if (dialog.windowTitle().isEmpty())
            m_faults.append(QString::fromLatin1(dialog.metaObject()->className()) + u" has no title"_s);
        note(u"no name"_s, inspections::namelessWidgets(dialog));
        note(u"same letter"_s, inspections::mnemonicClashes(dialog));
        note(u"not by Tab"_s, inspections::unreachableByTab(dialog));
        note(u"not in French"_s, inspections::untranslatedTexts(dialog, m_english));
        // For a look at them all: a folder that PARCHEMIN_PICTURES names.
        const QString folder = qEnvironmentVariable("PARCHEMIN_PICTURES");
        if (!folder.isEmpty()) {
            dialog.grab().save(folder + u'/' +
                               QString::fromLatin1(dialog.metaObject()->className()).section(u':', -1) +
                               u".png"_s);
        }
    }

    QTimer m_timer;
    const QSet<QString> &m_english;
    QPointer<QWidget> m_last;
    QStringList m_faults;
    int m_visited = 0;
};

} // namespace

TEST_F(WindowWalkTest, everyWidgetOfEveryPageHasAName)
{
    for (const ui::Page *page : window().pages()) {
        show(*page);
        EXPECT_TRUE(isClean(inspections::namelessWidgets(window()))) << qPrintable(page->id());
    }
}

TEST_F(WindowWalkTest, everyPageFitsASmallScreen)
{
    for (const ui::Page *page : window().pages()) {
        show(*page);
        window().resize(960, 600);
        QTest::qWait(50);
        EXPECT_LE(window().width(), 960) << qPrintable(page->id());
        EXPECT_LE(window().height(), 600) << qPrintable(page->id());
    }
}

TEST_F(WindowWalkTest, noTwoThingsOfAPageAnswerToTheSameLetter)
{
    for (const ui::Page *page : window().pages()) {
        show(*page);
        EXPECT_TRUE(isClean(inspections::mnemonicClashes(window()))) << qPrintable(page->id());
        for (const QMenu *menu : menus()) {
            EXPECT_TRUE(isClean(inspections::mnemonicClashes(*menu)))
                << qPrintable(page->id() + u' ' + menu->title());
        }
    }
}

TEST_F(WindowWalkTest, noTwoActsOfAPageHaveTheSameShortcut)
{
    for (const ui::Page *page : window().pages()) {
        show(*page);
        QHash<QKeySequence, QString> taken;
        const QList<QAction *> actions = window().menus().allActions();
        for (const QAction *action : actions) {
            const bool answers = action->isEnabled() || !ui::reasonAgainst(*action).isEmpty();
            if (!action->isVisible() || !answers || action->shortcut().isEmpty())
                continue;
            EXPECT_FALSE(taken.contains(action->shortcut()))
                << qPrintable(page->id() + u": "_s + action->shortcut().toString() + u' ' + action->text() +
                              u" / "_s + taken.value(action->shortcut()));
            taken.insert(action->shortcut(), action->text());
        }
    }
}

// Some said only “Not possible now.” in the palette.
TEST_F(WindowWalkTest, everyActThatIsNotPossibleSaysWhy)
{
    QStringList faults;
    for (const ui::Page *page : window().pages()) {
        show(*page);
        for (const QAction *action : window().menus().allActions()) {
            if (action->isVisible() && !action->isEnabled() && ui::reasonAgainst(*action).isEmpty())
                faults.append(page->id() + u": "_s + action->iconText());
        }
    }
    EXPECT_TRUE(isClean(faults));
}

TEST_F(WindowWalkTest, tabReachesEverythingOfEveryPage)
{
    for (const ui::Page *page : window().pages()) {
        show(*page);
        EXPECT_TRUE(isClean(inspections::unreachableByTab(window()))) << qPrintable(page->id());
    }
}

TEST_F(WindowWalkTest, noTextOfAnyPageStaysEnglish)
{
    ASSERT_GT(english().size(), 100);
    for (const ui::Page *page : window().pages()) {
        show(*page);
        EXPECT_TRUE(isClean(inspections::untranslatedTexts(window(), english()))) << qPrintable(page->id());
        for (const QMenu *menu : menus())
            EXPECT_TRUE(isClean(inspections::untranslatedTexts(*menu, english()))) << qPrintable(page->id());
    }
}

TEST_F(WindowWalkTest, everyDialogThatAnActOpensIsUsableAndIsLeftByEscape)
{
    int visited = 0;
    for (const ui::Page *page : window().pages()) {
        show(*page);
        const QList<QAction *> actions = window().menus().allActions();
        for (QAction *action : actions) {
            const bool leaves = action->menuRole() == QAction::QuitRole ||
                                action->shortcut() == QKeySequence(u"Ctrl+O"_s) || action->isCheckable();
            if (leaves || !action->isEnabled() || !action->isVisible())
                continue;
            const DialogVisitor visitor(english());
            action->trigger();
            QTest::qWait(30);
            EXPECT_TRUE(isClean(visitor.faults())) << qPrintable(page->id() + u": "_s + action->text());
            visited += visitor.visited();
            show(*page);
        }
    }
    EXPECT_GT(visited, 2);
}
