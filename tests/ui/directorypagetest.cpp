#include "directorypagetest.h"

#include "parchemin/core/organisationkind.h"
#include "parchemin/ui/language.h"

#include <QAbstractItemDelegate>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTableView>

#include <algorithm>

#include "dialogdriver.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

// They were as wide as their contents, whatever one dragged.
TEST_F(DirectoryPageTest, aColumnThatIsDraggedKeepsItsWidthInItsPart)
{
    openPage();
    waitForRows(1);
    QHeaderView &header = *table().horizontalHeader();
    const int before = header.sectionSize(0);
    const QPoint edge(header.sectionViewportPosition(0) + before - 1, header.height() / 2);
    QTest::mousePress(header.viewport(), Qt::LeftButton, {}, edge);
    QTest::mouseMove(header.viewport(), edge + QPoint(20, 0));
    QTest::mouseMove(header.viewport(), edge + QPoint(40, 0));
    QTest::mouseRelease(header.viewport(), Qt::LeftButton, {}, edge + QPoint(40, 0));
    const int dragged = header.sectionSize(0);
    EXPECT_GT(dragged, before);
    show("jurors");
    const int ofJurors = table().horizontalHeader()->sectionSize(0);
    EXPECT_NE(ofJurors, dragged);
    show("mentors");
    EXPECT_EQ(table().horizontalHeader()->sectionSize(0), dragged);
}

// "Candidates" and "To evaluate" were cut: the widths had been measured in French.
TEST_F(DirectoryPageTest, givesEachColumnTheRoomOfItsHeading)
{
    openPage();
    for (const auto *table : page().findChildren<QTableView *>()) {
        const QHeaderView &header = *table->horizontalHeader();
        for (int column = 0; column < header.count(); ++column) {
            if (header.sectionResizeMode(column) == QHeaderView::Interactive) {
                EXPECT_GE(header.sectionSize(column), header.sectionSizeHint(column))
                    << qPrintable(table->objectName()) << column;
            }
        }
    }
}

// A reader of the screen met lists without a name until the store had answered.
TEST_F(DirectoryPageTest, namesItsListsBeforeTheDirectoryIsRead)
{
    makePage(); // no answer comes before events are heeded
    ASSERT_EQ(table().model()->rowCount(), 0);
    EXPECT_EQ(table().accessibleName(), u"Mentors (0)"_s);
    EXPECT_EQ(child<QTabBar>(page(), "directoryTabs").accessibleName(), u"Parts of the directory"_s);
}

// The facts beside the list had the keyboard first once the list was made after them.
TEST_F(DirectoryPageTest, theKeyboardComesToTheListBeforeItsDetail)
{
    openPage();
    waitForRows(1);
    const auto places = [this](const QWidget &part) {
        int place = 0;
        for (const QWidget *next = page().nextInFocusChain(); next != &part && next != &page(); ++place)
            next = next->nextInFocusChain();
        return place;
    };
    const int list = places(table());
    EXPECT_LT(places(child<QTabBar>(page(), "directoryTabs")), list);
    EXPECT_LT(list, places(child<QTableView>(page(), "directoryFacts")));
}

TEST_F(DirectoryPageTest, aLinkLeadsToAPersonBeforeTheDirectoryIsRead)
{
    const Actor other = addMentor(u"Zola"_s, true);
    openPage();
    page().goTo({.page = ui::pageid::directory, .person = other.person, .view = u"mentors"_s});
    waitForRows(2);
    EXPECT_EQ(table().currentIndex().row(), 1);
    EXPECT_TRUE(cell(1, 0).startsWith(u"Zola"));
    page().goTo({.page = ui::pageid::directory, .person = mentor().person, .view = u"mentors"_s});
    EXPECT_EQ(table().currentIndex().row(), 0) << "and once it is";
}

// It began with the box below the names, without a sign of where the keyboard was.
TEST_F(DirectoryPageTest, aNewMentorsFormBeginsWithThePersonAndGoesDown)
{
    openPage();
    waitForRows(1);
    const DialogDriver walks([](QWidget &dialog) {
        EXPECT_EQ(dialog.focusWidget(), &child<QWidget>(dialog, "personCombo"));
        expectTabOrderFollowsReading(dialog);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    pressOnWindow(Qt::Key_N, Qt::ControlModifier);
    EXPECT_TRUE(walks.wasShown());
}

TEST_F(DirectoryPageTest, noButtonOrHeadingOfTheDetailIsCut)
{
    addJuror({});
    openPage();
    show("jurors");
    waitForRows(1);
    auto &card = child<QWidget>(page(), "directoryCard");
    for (const QPushButton *button : card.findChildren<QPushButton *>()) {
        EXPECT_TRUE(!button->isVisible() || button->width() >= button->sizeHint().width())
            << qPrintable(button->text());
    }
    const auto &title = child<QLabel>(card, "directoryRelatedTitle");
    EXPECT_GE(title.height(), title.heightForWidth(title.width()));
}

TEST_F(DirectoryPageTest, factsTakeTheRoomOfTheirLinesAndTheListBeneathTheRest)
{
    openPage();
    waitForRows(1);
    auto &facts = child<QTableView>(page(), "directoryFacts");
    ASSERT_TRUE(QTest::qWaitFor([&facts] { return facts.model()->rowCount() > 0; }));
    const int last = facts.model()->rowCount() - 1;
    const auto roomBelow = [&facts, last] {
        return facts.viewport()->height() - facts.rowViewportPosition(last) - facts.rowHeight(last);
    };
    EXPECT_TRUE(QTest::qWaitFor([&roomBelow] { return roomBelow() >= 0 && roomBelow() < 12; }))
        << roomBelow();
    EXPECT_GT(related().height(), facts.height());
}

TEST_F(DirectoryPageTest, listsMentorsWithTheirLoadAndLeadsToTheirCandidates)
{
    openPage();
    waitForRows(1);
    EXPECT_EQ(cell(0, 0), u"Bernard Camille"_s);
    EXPECT_EQ(cell(0, 1), u"Validating mentor"_s);
    EXPECT_EQ(cell(0, 3), u"1"_s);
    EXPECT_EQ(cell(0, 5), u"Active"_s);
    ASSERT_EQ(related().model()->rowCount(), 1);
    related().setFocus();
    QTest::keyClick(&related(), Qt::Key_Return);
    EXPECT_EQ(destination(), (ui::Destination{.page = ui::pageid::candidates, .candidacy = candidacyId()}));
}

TEST_F(DirectoryPageTest, registersANewMentorByKeyboard)
{
    openPage();
    waitForRows(1);
    const DialogDriver fills([](QWidget &dialog) {
        type(dialog, "birthNameEdit", u"Lefevre"_s);
        type(dialog, "firstNameEdit", u"Helene"_s);
        type(dialog, "domainsEdit", u"SEO"_s);
        QTest::keyClick(&child<QLineEdit>(dialog, "domainsEdit"), Qt::Key_Return);
    });
    pressOnWindow(Qt::Key_N, Qt::ControlModifier);
    EXPECT_TRUE(fills.wasShown());
    waitForRows(2);
    EXPECT_EQ(cell(1, 0), u"Lefevre Helene"_s);
    EXPECT_EQ(lastEvent().content.action, u"mentor.registered"_s);
    EXPECT_EQ(tone(), ui::Tone::Positive);
}

TEST_F(DirectoryPageTest, keepsTheFormOpenWhileAFieldIsWrong)
{
    openPage();
    waitForRows(1);
    bool stayed = false;
    const DialogDriver tries([&stayed](QWidget &dialog) {
        type(dialog, "birthNameEdit", u"Lefevre"_s);
        type(dialog, "firstNameEdit", u"Helene"_s);
        type(dialog, "toEdit", u"31/02/2021"_s);
        QTest::keyClick(&child<QLineEdit>(dialog, "toEdit"), Qt::Key_Return);
        stayed = dialog.isVisible();
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    pressOnWindow(Qt::Key_N, Qt::ControlModifier);
    EXPECT_TRUE(tries.wasShown());
    EXPECT_TRUE(stayed);
    EXPECT_EQ(must(DirectoryListRepository(database()).mentors(today())).size(), 1U);
}

TEST_F(DirectoryPageTest, changesAMentor)
{
    openPage();
    waitForRows(1);
    const DialogDriver changes([](QWidget &dialog) {
        type(dialog, "toEdit", u"1/6/2021"_s);
        QTest::keyClick(&child<QLineEdit>(dialog, "toEdit"), Qt::Key_Return);
    });
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Return);
    EXPECT_TRUE(changes.wasShown());
    EXPECT_TRUE(QTest::qWaitFor([this] { return cell(0, 5).startsWith(u"Ended on"_s); }))
        << qPrintable(cell(0, 5));
}

TEST_F(DirectoryPageTest, saysInWordsThatAHabilitationHasExpired)
{
    addJuror({.habilitatedFrom = QDate(2018, 1, 1), .habilitatedTo = QDate(2020, 12, 31), .maxPerDay = 6});
    openPage();
    show("jurors");
    waitForRows(1);
    EXPECT_EQ(cell(0, 4), u"Expired"_s);
    EXPECT_EQ(cell(0, 5), u"Not signed"_s);
    const QAbstractItemModel &facts = *child<QTableView>(page(), "directoryFacts").model();
    QStringList values;
    for (int row = 0; row < facts.rowCount(); ++row)
        values.append(facts.index(row, 1).data().toString());
    EXPECT_TRUE(values.filter(u"Expired on "_s).size() == 1) << qPrintable(values.join(u'|'));
    EXPECT_TRUE(values.filter(QRegularExpression(u"^From .+ to .+"_s)).size() == 1)
        << qPrintable(values.join(u'|'));
}

// The list of jurors scrolled sideways at 1280 pixels.
TEST_F(DirectoryPageTest, theListOfJurorsFitsANarrowWindow)
{
    addJuror({.quality = JuryQuality::PedagogicalLead,
              .habilitatedFrom = QDate(2018, 1, 1),
              .habilitatedTo = QDate(2020, 6, 30)});
    openPage();
    window().resize(1072, 600); // what the navigation leaves of 1280
    show("jurors");
    waitForRows(1);
    EXPECT_TRUE(QTest::qWaitFor([this] {
        return table().horizontalHeader()->length() <= table().viewport()->width();
    })) << table().horizontalHeader()->length()
        << " of " << table().viewport()->width();
    for (const int column : {1, 3, 4, 5}) // words of one kind are told apart by their whole
        EXPECT_GE(table().columnWidth(column),
                  table().sizeHintForIndex(table().model()->index(0, column)).width());
}

// "Extérie…", "Non sig…": the words of the states were cut at 1280 pixels.
TEST_F(DirectoryPageTest, theListOfJurorsCutsNoWordInANarrowWindow)
{
    ui::LanguageSwitch language;
    ASSERT_TRUE(language.setLanguage(ui::Language::French));
    addJuror({.habilitatedFrom = QDate(2018, 1, 1), .habilitatedTo = QDate(2020, 6, 30)});
    openPage();
    window().resize(1072, 600); // what the navigation leaves of 1280
    show("jurors");
    waitForRows(1);
    QStyleOptionViewItem option;
    option.initFrom(&table());
    for (int column = 0; column < table().model()->columnCount(); ++column) {
        const QModelIndex index = table().model()->index(0, column);
        EXPECT_LE(table().itemDelegateForIndex(index)->sizeHint(option, index).width(),
                  table().columnWidth(column))
            << qPrintable(cell(0, column));
    }
    EXPECT_EQ(cell(0, 4), u"Expirée"_s);
    const QVariant all = table().model()->index(0, 4).data(Qt::AccessibleDescriptionRole);
    EXPECT_TRUE(all.toString().contains(u"30/06/2020"_s)) << qPrintable(all.toString());
    language.setLanguage(ui::Language::English);
}

TEST_F(DirectoryPageTest, refusesAWrongSiretInPlaceAndAcceptsTheRightOne)
{
    openPage();
    show("organisations");
    QString error;
    const DialogDriver corrects([&error](QWidget &dialog) {
        type(dialog, "nameEdit", u"Agence Nord"_s);
        child<QComboBox>(dialog, "kindCombo").setCurrentIndex(0);
        type(dialog, "siretEdit", u"73282932000075"_s);
        QTest::keyClick(&child<QLineEdit>(dialog, "siretEdit"), Qt::Key_Return);
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"fourteen digits"_s))
                error = label->text();
        }
        type(dialog, "siretEdit", u"732 829 320 00074"_s);
        QTest::keyClick(&child<QLineEdit>(dialog, "siretEdit"), Qt::Key_Return);
    });
    pressOnWindow(Qt::Key_N, Qt::ControlModifier);
    EXPECT_TRUE(corrects.wasShown());
    EXPECT_FALSE(error.isEmpty());
    waitForRows(1);
    EXPECT_EQ(cell(0, 2), u"73282932000074"_s);
}

// One without a kind was kept, and nobody knew whether its people are colleagues (BR-45).
TEST_F(DirectoryPageTest, asksForTheKindOfAnOrganisation)
{
    openPage();
    show("organisations");
    QStringList shown;
    const DialogDriver forgets([&shown](QWidget &dialog) {
        type(dialog, "nameEdit", u"Agence Nord"_s);
        QTest::keyClick(&child<QLineEdit>(dialog, "nameEdit"), Qt::Key_Return);
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->isVisible())
                shown.append(label->text());
        }
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    pressOnWindow(Qt::Key_N, Qt::ControlModifier);
    EXPECT_TRUE(forgets.wasShown());
    EXPECT_TRUE(shown.contains(u"Choose the kind, or write your own."_s)) << qPrintable(shown.join(u'\n'));
    EXPECT_EQ(table().model()->rowCount(), 0);
}

// The list showed "EMPLOYER", and the form wrote words that no rule knew.
TEST_F(DirectoryPageTest, theKindOfAnOrganisationIsShownInWordsAndKeptAsTheRulesKnowIt)
{
    openPage();
    show("organisations");
    const auto addOf = [this](const QString &name, const QString &kind) {
        const DialogDriver adds([&](QWidget &dialog) {
            type(dialog, "nameEdit", name);
            child<QComboBox>(dialog, "kindCombo").setCurrentText(kind);
            QTest::keyClick(&child<QLineEdit>(dialog, "nameEdit"), Qt::Key_Return);
        });
        pressOnWindow(Qt::Key_N, Qt::ControlModifier);
        EXPECT_TRUE(adds.wasShown());
    };
    addOf(u"Agence Nord"_s, u"company"_s);
    waitForRows(1);
    addOf(u"Mission locale"_s, u"Financeur"_s);
    waitForRows(2);
    EXPECT_EQ(cell(0, 1), u"Company"_s);
    EXPECT_EQ(cell(1, 1), u"Financeur"_s);
    const auto organisations = must(directory().organisations());
    ASSERT_EQ(organisations.size(), 2U);
    EXPECT_EQ(organisations[0].kind, codeName(OrganisationKind::Employer));
    EXPECT_EQ(organisations[1].kind, u"Financeur"_s);
    QString shown;
    const DialogDriver looks([&shown](QWidget &dialog) {
        shown = child<QComboBox>(dialog, "kindCombo").currentText();
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    table().setCurrentIndex(table().model()->index(0, 0));
    pressOnWindow(Qt::Key_M, Qt::ControlModifier);
    EXPECT_EQ(shown, u"Company"_s);
}

TEST_F(DirectoryPageTest, searchesWithoutAccents)
{
    must(upkeep().addMentor(lead(), details(u"Lefèvre"_s, u"Hélène"_s), {.activeFrom = {2021, 1, 1}}));
    openPage();
    waitForRows(2);
    pressOnWindow(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"helene lef"_s);
    waitForRows(1);
    EXPECT_EQ(cell(0, 0), u"Lefèvre Hélène"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"xx"_s);
    waitForRows(0);
    EXPECT_TRUE(child<QWidget>(page(), "directoryEmpty").isVisible());
}

TEST_F(DirectoryPageTest, recordsAnEmployer)
{
    must(upkeep().addOrganisation(lead(), {.name = u"Agence Nord"_s}));
    addJuror({});
    openPage();
    show("jurors");
    waitForRows(1);
    const DialogDriver accepts(
        [](QWidget &dialog) { QTest::keyClick(&child<QLineEdit>(dialog, "fromEdit"), Qt::Key_Return); });
    pressOnWindow(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(accepts.wasShown());
    EXPECT_TRUE(QTest::qWaitFor([this] { return related().model()->rowCount() == 1; }));
    EXPECT_EQ(related().model()->index(0, 0).data().toString(), u"Agence Nord"_s);
}

TEST_F(DirectoryPageTest, whoMayNotWriteReadsAndIsToldWhy)
{
    openPage();
    waitForRows(1);
    desk().seat(actor(Role::Auditor));
    EXPECT_FALSE(page().primaryAction()->isEnabled());
    EXPECT_TRUE(page().primaryAction()->toolTip().contains(u"does not have the right"_s));
}

TEST_F(DirectoryPageTest, namesEveryInputForAScreenReader)
{
    openPage();
    waitForRows(1);
    expectEveryInputHasAName(page());
    const DialogDriver inspects([](QWidget &dialog) {
        expectEveryInputHasAName(dialog);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    pressOnWindow(Qt::Key_N, Qt::ControlModifier);
    EXPECT_TRUE(inspects.wasShown());
}

TEST_F(DirectoryPageTest, givesTheListInFrontToAFileWithWhatWasSearched)
{
    openPage();
    waitForRows(1);
    QTest::keyClicks(&child<QLineEdit>(page(), "directorySearch"), cell(0, 0).left(3));
    const ListContent list = must(page().listMaker()(database()));
    EXPECT_EQ(list.title, u"Mentors"_s);
    EXPECT_EQ(list.filters.size(), 1);
    ASSERT_EQ(list.rows.size(), 1U);
    EXPECT_EQ(list.rows[0].size(), static_cast<std::size_t>(list.headings.size()));
    EXPECT_EQ(parchemin::textOf(list.rows[0][0], QLocale::c()), cell(0, 0));
    EXPECT_EQ(QString::number(std::get<qint64>(list.rows[0][3])), cell(0, 3)) << "a spreadsheet adds them up";
}

// The list went on showing what had been chosen, and a search hid what was new.
TEST_F(DirectoryPageTest, whatIsAddedBecomesTheChosenLineWhateverWasSearched)
{
    must(upkeep().addOrganisation(lead(), {u"Atelier du Nord"_s, {}, u"école"_s}));
    openPage();
    show("organisations");
    ASSERT_TRUE(QTest::qWaitFor([this] { return table().model()->rowCount() > 0; }));
    const int before = table().model()->rowCount();
    type(page(), "directorySearch", u"atelier"_s);
    waitForRows(1);
    const DialogDriver adds([](QWidget &dialog) {
        type(dialog, "nameEdit", u"Zenith Formation"_s);
        child<QComboBox>(dialog, "kindCombo").setCurrentIndex(0);
        QTest::keyClick(&child<QLineEdit>(dialog, "nameEdit"), Qt::Key_Return);
    });
    pressOnWindow(Qt::Key_N, Qt::ControlModifier);
    EXPECT_TRUE(adds.wasShown());
    waitForRows(before + 1);
    EXPECT_EQ(table().currentIndex().siblingAtColumn(0).data().toString(), u"Zenith Formation"_s);
    EXPECT_EQ(child<QLineEdit>(page(), "directorySearch").text(), QString());
}

TEST_F(DirectoryPageTest, theChosenLineStaysChosenWhenOthersComeBeforeIt)
{
    openPage();
    waitForRows(1);
    addMentor(u"Abel"_s, true);
    waitForRows(2);
    EXPECT_TRUE(cell(0, 0).startsWith(u"Abel"_s));
    EXPECT_EQ(table().currentIndex().siblingAtColumn(0).data().toString(), u"Bernard Camille"_s);
}
