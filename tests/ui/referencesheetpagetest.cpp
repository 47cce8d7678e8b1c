#include "parchemin/ui/referencesheetpage.h"

#include "parchemin/ui/refusal.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>

#include "dialogdriver.h"
#include "pagetest.h"
#include "ui/dossier/dossiertexts.h"
#include "ui/forms/dateedit.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class ReferenceSheetPageTest : public PageTest
{
protected:
    void openPage()
    {
        m_page = new ui::ReferenceSheetPage(
            services(), [this](QWidget *, const QString &) { return m_file; },
            [this](QWidget *, const QString &suggested) { return pathOf(suggested); }, &window());
        showPage(m_page);
    }
    ui::ReferenceSheetPage &page() { return *m_page; }
    QTextBrowser &text() { return child<QTextBrowser>(page(), "sheetText"); }
    QTableView &policy() { return child<QTableView>(page(), "policyTable"); }
    [[nodiscard]] QStringList rowsOf(const QTableView &table)
    {
        QStringList rows;
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < table.model()->columnCount(); ++column)
                cells.append(table.model()->index(row, column).data().toString());
            rows.append(cells.join(u" | "_s));
        }
        return rows;
    }
    /// The file that the user chooses: the shipped sheet with a changed summary.
    void offerVersion(int version)
    {
        ReferenceSheet changed = sheet();
        changed.version = version;
        changed.summary = u"Autrement dit"_s;
        changed.registeredUntil = {2024, 8, 7};
        m_file = writeFile(u"sheet.json"_s, toJson(changed));
    }
    [[nodiscard]] static std::function<void(QWidget &)> adding(const QString &value, const QString &source,
                                                               QString *trouble = nullptr)
    {
        return [=](QWidget &dialog) {
            auto &keys = child<QComboBox>(dialog, "parameterCombo");
            keys.setCurrentIndex(keys.findData(u"convocationMinDays"_s));
            QTest::keyClicks(&child<QLineEdit>(dialog, "parameterValueEdit"), value);
            QTest::keyClicks(&child<QLineEdit>(dialog, "parameterSourceEdit"), source);
            child<ui::DateEdit>(dialog, "parameterFromEdit").setDate(QDate(2021, 9, 1));
            QTest::mouseClick(&child<QPushButton>(dialog, "addParameterButton"), Qt::LeftButton);
            if (!dialog.isVisible())
                return;
            if (trouble != nullptr)
                *trouble = child<QLabel>(dialog, "parameterTrouble").text();
            QTest::keyClick(&dialog, Qt::Key_Escape);
        };
    }

private:
    ui::ReferenceSheetPage *m_page = nullptr;
    QString m_file;
};

} // namespace

TEST_F(ReferenceSheetPageTest, showsTheSheetAsADocument)
{
    openPage();
    const QString shown = text().toPlainText();
    EXPECT_TRUE(shown.contains(sheet().title));
    EXPECT_TRUE(shown.contains(sheet().legalBasis.text.left(40)));
    EXPECT_TRUE(shown.contains(sheet().blocks.at(4).competencies.back().label));
    EXPECT_TRUE(shown.contains(u"New Caledonia: not specified"_s)) << "L242 says nothing";
}

TEST_F(ReferenceSheetPageTest, findsWordsInTheSheet)
{
    openPage();
    pressOnWindow(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"parties prenantes"_s);
    EXPECT_TRUE(text().textCursor().selectedText().compare(u"parties prenantes"_s, Qt::CaseInsensitive) == 0);
    QTest::keyClicks(QApplication::focusWidget(), u"zzz"_s);
    EXPECT_TRUE(child<QLabel>(page(), "sheetFound").text().contains(u"stands nowhere"_s));
}

TEST_F(ReferenceSheetPageTest, showsRulesWithSourceAndValidity)
{
    openPage();
    const QStringList rules = rowsOf(child<QTableView>(page(), "juryRuleTable"));
    ASSERT_EQ(rules.size(), 3);
    EXPECT_TRUE(rules.at(0).contains(u"In force"_s)) << qPrintable(rules.at(0));
    EXPECT_TRUE(rules.at(0).contains(u"exactly 3 member(s)"_s)) << qPrintable(rules.at(0));
    EXPECT_TRUE(rules.at(2).contains(u"To come"_s)) << qPrintable(rules.at(2));
    const QStringList parameters = rowsOf(policy());
    EXPECT_EQ(parameters.size(), 26);
    EXPECT_TRUE(parameters.filter(u"Days of notice before a jury | 15"_s).size() == 1);
}

// “This page shows no list”, said the File menu over a table.
TEST_F(ReferenceSheetPageTest, givesTheTableInFrontAsAList)
{
    openPage();
    EXPECT_FALSE(page().listMaker()) << "the sheet is no list";
    const QSignalSpy changed(&page(), &ui::Page::actionsChanged);
    page().goTo({.page = ui::pageid::referenceSheet, .view = u"policy"_s});
    EXPECT_FALSE(changed.isEmpty());
    const ListContent list = must(page().listMaker()(database()));
    EXPECT_EQ(list.title, u"Certification rules"_s);
    EXPECT_EQ(list.headings.size(), 5);
    ASSERT_EQ(list.rows.size(), 26U);
    EXPECT_EQ(std::get<QString>(list.rows.front().at(3)), u"In force"_s);
}

TEST_F(ReferenceSheetPageTest, addsADatedValue)
{
    openPage();
    const DialogDriver adds(adding(u"21"_s, u"Conseil du 1er juin"_s));
    pressOnWindow(Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(adds.wasShown());
    EXPECT_EQ(must(rules().policy({2021, 9, 1})).convocationMinDays, 21);
    EXPECT_EQ(must(rules().policy({2021, 8, 31})).convocationMinDays, 15);
    ASSERT_TRUE(QTest::qWaitFor([this] { return rowsOf(policy()).size() == 27; }));
    EXPECT_EQ(tone(), ui::Tone::Positive);
}

TEST_F(ReferenceSheetPageTest, saysUnderTheFormWhatDoesNotFit)
{
    openPage();
    QString trouble;
    const DialogDriver wrong(adding(u"often"_s, u"Conseil"_s, &trouble));
    pressOnWindow(Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(trouble, u"“often” does not fit this parameter."_s);
    const DialogDriver sourceless(adding(u"21"_s, QString(), &trouble));
    pressOnWindow(Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(trouble, u"Write the source: no rule without one."_s);
    EXPECT_EQ(must(rules().policy({2021, 9, 1})).convocationMinDays, 15);
}

TEST_F(ReferenceSheetPageTest, aLinkFromElsewhereBeginsToLoadASheet)
{
    openPage();
    offerVersion(2);
    const DialogDriver look(Qt::Key_Escape);
    page().goTo({.page = ui::pageid::referenceSheet, .view = u"load"_s});
    EXPECT_TRUE(QTest::qWaitFor([&look] { return look.wasShown(); }));
}

TEST_F(ReferenceSheetPageTest, savesTheSheetAsTheFileThatAnotherBeginsFrom)
{
    openPage();
    pressOnWindow(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(tone(), ui::Tone::Positive);
    QFile file(pathOf(u"rncp-31187-v1.json"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(must(parseReferenceSheet(file.readAll())), rules().current());
}

TEST_F(ReferenceSheetPageTest, loadsAnotherVersionAfterItsReport)
{
    offerVersion(2);
    openPage();
    QStringList report;
    const DialogDriver accepts([&](QWidget &dialog) {
        report = rowsOf(child<QTableView>(dialog, "reportTable"));
        QTest::mouseClick(&child<QPushButton>(dialog, "acceptSheetButton"), Qt::LeftButton);
    });
    pressOnWindow(Qt::Key_L, Qt::ControlModifier);
    ASSERT_TRUE(accepts.wasShown());
    EXPECT_EQ(report.filter(u"Summary"_s).size(), 1) << qPrintable(report.join(u'\n'));
    EXPECT_EQ(report.filter(ui::dayText({2021, 8, 7}) + u"  →  "_s + ui::dayText({2024, 8, 7})).size(), 1)
        << qPrintable(report.join(u'\n'));
    EXPECT_EQ(rules().current().version, 2);
    ASSERT_TRUE(QTest::qWaitFor([this] { return text().toPlainText().contains(u"Autrement dit"_s); }));
    EXPECT_EQ(rowsOf(child<QTableView>(page(), "versionTable")).size(), 2);
}

TEST_F(ReferenceSheetPageTest, offersNothingToAcceptForAFaultyFile)
{
    offerVersion(7);
    openPage();
    QStringList report;
    bool canAccept = true;
    const DialogDriver reads([&](QWidget &dialog) {
        report = rowsOf(child<QTableView>(dialog, "reportTable"));
        canAccept = dialog.findChild<QPushButton *>(u"acceptSheetButton"_s) != nullptr;
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    pressOnWindow(Qt::Key_L, Qt::ControlModifier);
    ASSERT_TRUE(reads.wasShown());
    EXPECT_FALSE(canAccept);
    EXPECT_EQ(report, (QStringList{u"Version | It is 7; the next version is 2."_s}));
    EXPECT_EQ(rules().current().version, 1);
}

TEST_F(ReferenceSheetPageTest, whoMayNotChangeTheRulesIsToldWhy)
{
    openPage();
    desk().seat(actor(Role::Registrar));
    for (const ui::MenuEntry &entry : page().menuEntries()) {
        if (entry.menu == ui::MainMenu::Tools) {
            EXPECT_FALSE(entry.action->isEnabled());
            EXPECT_TRUE(entry.action->toolTip().contains(u"does not have the right"_s));
            EXPECT_TRUE(ui::reasonAgainst(*entry.action).contains(u"does not have the right"_s))
                << "the palette says it too";
        }
    }
}

TEST_F(ReferenceSheetPageTest, namesEveryInputForAScreenReader)
{
    openPage();
    auto &tabs = child<QTabWidget>(page(), "referenceTabs");
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        expectEveryInputHasAName(page());
    }
    const QAbstractItemModelTester tester(policy().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
}

// "0.25", "3 DOSSIER" and the name of another parameter stood there.
TEST_F(ReferenceSheetPageTest, theRulesAreReadAsWordsWithTheirUnits)
{
    openPage();
    const QString all = rowsOf(policy()).join(u'\n');
    for (const QString &words :
         {u" | 25 % | "_s, u" | 48 h | "_s, u" | 12 month(s) after the admissibility | "_s,
          u" | 3 month(s) after the dossier | "_s, u" | 6, 24 months | "_s, u" | not asked | "_s,
          u" | 33 % | "_s, u" | 30 min | "_s})
        EXPECT_TRUE(all.contains(words)) << qPrintable(words) << qPrintable(all);
    static const QRegularExpression identifier(u"\\b[a-z]+[A-Z][A-Za-z]*\\b|BR-[0-9]|\\bL[0-9]{2,}"_s);
    EXPECT_EQ(all.indexOf(identifier), -1) << qPrintable(all);
}
