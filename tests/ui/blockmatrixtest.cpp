#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTableView>

#include <set>

#include "candidatespagetest.h"
#include "ui/candidates/blockletter.h"
#include "ui/candidates/blockmatrixmodel.h"

using namespace parchemin;
using namespace parchemin::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int firstBlock = BlockMatrixModel::FirstBlockColumn;

class BlockMatrixTest : public CandidatesPageTest
{
protected:
    void openMatrix(int candidates = 1)
    {
        openPage(candidates);
        pressOnWindow(Qt::Key_F4);
        ASSERT_TRUE(matrix().isVisible());
        ASSERT_EQ(matrix().model()->rowCount(), candidates);
        waitForWords(0, BlockMatrixModel::NameColumn, u"…"_s, false);
    }
    QTableView &matrix() { return child<QTableView>(page(), "blockMatrix"); }
    [[nodiscard]] QModelIndex cell(int row, int column) { return matrix().model()->index(row, column); }
    [[nodiscard]] QString words(int row, int column)
    {
        return cell(row, column).data(Qt::AccessibleTextRole).toString();
    }
    /// Until the cell shows that text, or shows another when `isWanted` is false.
    void waitForWords(int row, int column, const QString &text, bool isWanted = true)
    {
        ASSERT_TRUE(QTest::qWaitFor([this, row, column, text, isWanted] {
            return (cell(row, column).data().toString() == text) == isWanted;
        }));
    }
    void press(Qt::Key key) { QTest::keyClick(&matrix(), key); }
};

} // namespace

TEST_F(BlockMatrixTest, saysTheStateOfEveryBlockByLetterAndInWords)
{
    propose(2);
    acquire(1);
    openMatrix();
    EXPECT_EQ(cell(0, BlockMatrixModel::NameColumn).data().toString(), u"Amrani Yasmine"_s);
    EXPECT_EQ(cell(0, firstBlock).data().toString(), u"V"_s);
    EXPECT_EQ(cell(0, firstBlock + 1).data().toString(), u"P"_s);
    EXPECT_EQ(cell(0, firstBlock + 2).data().toString(), u"–"_s);
    EXPECT_EQ(words(0, firstBlock + 1), u"Amrani Yasmine, block 2 to validate"_s);
    const QString toolTip = cell(0, firstBlock + 1).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(toolTip.contains(sheet().block(2)->title)) << qPrintable(toolTip);
    EXPECT_TRUE(toolTip.endsWith(u"To validate"_s));
}

TEST_F(BlockMatrixTest, everyStateHasALetterOfItsOwn)
{
    std::set<QString> letters;
    for (const BlockDisplayState state : allBlockDisplayStates())
        letters.insert(letterOf(state));
    EXPECT_EQ(letters.size(), allBlockDisplayStates().size());
}

TEST_F(BlockMatrixTest, takesThePageAndGivesItBackWithTheSameKey)
{
    openMatrix();
    EXPECT_FALSE(child<QLabel>(page(), "dossierName").isVisible());
    EXPECT_FALSE(list().isVisible());
    EXPECT_EQ(page().title(), u"Candidates"_s);
    EXPECT_TRUE(matrix().hasFocus());
    pressOnWindow(Qt::Key_F4);
    EXPECT_TRUE(child<QLabel>(page(), "dossierName").isVisible());
    EXPECT_TRUE(list().hasFocus());
}

TEST_F(BlockMatrixTest, offersNoActOnADossierThatIsNotSeen)
{
    propose(1);
    openPage();
    ASSERT_TRUE(page().primaryAction()->isEnabled());
    pressOnWindow(Qt::Key_F4);
    EXPECT_FALSE(page().primaryAction()->isEnabled());
    EXPECT_FALSE(reasonAgainst(*page().primaryAction()).isEmpty());
}

TEST_F(BlockMatrixTest, arrowsMoveByCellAndReturnOpensTheDossierAtTheBlock)
{
    addCandidacy(addPerson(u"Zola"_s, u"Emma"_s));
    openMatrix(2);
    matrix().setCurrentIndex(cell(0, firstBlock));
    press(Qt::Key_Down);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    EXPECT_EQ(matrix().currentIndex(), cell(1, firstBlock + 2));
    press(Qt::Key_Return);
    EXPECT_FALSE(matrix().isVisible());
    EXPECT_EQ(textOf("dossierName"), u"Emma ZOLA"_s);
    EXPECT_TRUE(page().primaryAction()->text().contains(u'3'));
}

TEST_F(BlockMatrixTest, aClickOpensTheDossier)
{
    addCandidacy(addPerson(u"Zola"_s, u"Emma"_s));
    openMatrix(2);
    QTest::mouseClick(matrix().viewport(), Qt::LeftButton, {},
                      matrix().visualRect(cell(1, firstBlock + 3)).center());
    EXPECT_EQ(textOf("dossierName"), u"Emma ZOLA"_s);
    EXPECT_TRUE(page().primaryAction()->text().contains(u'4'));
}

TEST_F(BlockMatrixTest, comesBackToTheCandidateWhoWasRead)
{
    addCandidacy(addPerson(u"Zola"_s, u"Emma"_s));
    openMatrix(2);
    matrix().setCurrentIndex(cell(1, firstBlock + 1));
    press(Qt::Key_Return);
    pressOnWindow(Qt::Key_F4);
    EXPECT_EQ(matrix().currentIndex(), cell(1, firstBlock + 1));
}

TEST_F(BlockMatrixTest, theSearchNarrowsIt)
{
    addCandidacy(addPerson(u"Lefèvre"_s, u"Hélène"_s));
    openMatrix(2);
    press(Qt::Key_H); // letters typed on the matrix go to the search
    QTest::keyClicks(&child<QLineEdit>(page(), "candidateSearch"), u"elene"_s);
    waitForRows(1);
    waitForWords(0, BlockMatrixModel::NameColumn, u"Lefèvre Hélène"_s);
}

TEST_F(BlockMatrixTest, followsAnAct)
{
    propose(1);
    openMatrix();
    ASSERT_EQ(cell(0, firstBlock).data().toString(), u"P"_s);
    must(blocks().validate(lead(), candidacyId(), 1));
    waitForWords(0, firstBlock, u"V"_s);
}

TEST_F(BlockMatrixTest, isExportedWithTheStateOfEveryBlock)
{
    propose(1);
    openMatrix();
    const ListContent content = must(page().listMaker()(database()));
    ASSERT_EQ(content.rows.size(), 1U);
    EXPECT_EQ(content.headings.last(), u"Block 5"_s);
}

TEST_F(BlockMatrixTest, isFoundAgain)
{
    openMatrix();
    const QVariantMap state = page().viewState();
    pressOnWindow(Qt::Key_F4);
    EXPECT_FALSE(matrix().isVisible());
    page().restoreViewState(state);
    EXPECT_TRUE(matrix().isVisible());
}

TEST_F(BlockMatrixTest, aLinkToADossierLeavesIt)
{
    openMatrix();
    page().goTo({.page = pageid::candidates, .candidacy = candidacyId(), .block = 2});
    EXPECT_FALSE(matrix().isVisible());
    EXPECT_EQ(textOf("dossierName"), u"Yasmine AMRANI"_s);
}

TEST_F(BlockMatrixTest, readsOnlyTheSlicesThatAreWanted)
{
    StoreReader &reader = services().reader;
    BlockMatrixModel model(reader, {u"One"_s, u"Two"_s});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setIds(std::vector<CandidacyId>(1000, candidacyId()));
    EXPECT_EQ(model.index(500, 0).data().toString(), u"…"_s) << "nothing is read before it is shown";
    EXPECT_EQ(model.index(500, 0).data(Qt::AccessibleTextRole).toString(), u"Being read"_s);
    model.want(500, 520);
    ASSERT_TRUE(QTest::qWaitFor([&model] { return model.index(500, 0).data() != u"…"_s; }));
    EXPECT_EQ(model.index(0, 0).data().toString(), u"…"_s);
    EXPECT_EQ(model.index(999, 0).data().toString(), u"…"_s);
}

TEST_F(BlockMatrixTest, dropsAnAnswerThatComesTooLate)
{
    BlockMatrixModel model(services().reader, {u"One"_s, u"Two"_s});
    model.setIds({candidacyId()});
    model.want(0, 0);
    const CandidacyId other = addCandidacy(addPerson(u"Zola"_s, u"Emma"_s));
    model.setIds({other});
    model.want(0, 0);
    ASSERT_TRUE(QTest::qWaitFor([&model] { return model.index(0, 0).data() != u"…"_s; }));
    EXPECT_EQ(model.index(0, 0).data().toString(), u"Zola Emma"_s);
}

TEST_F(BlockMatrixTest, itsLegendStandsClearOfTheEdges)
{
    openMatrix();
    const auto &legend = child<QWidget>(page(), "blockLegend");
    const QList<QLabel *> words = legend.findChildren<QLabel *>();
    ASSERT_FALSE(words.isEmpty());
    for (const QLabel *word : words) {
        const QRect place = QRect(word->parentWidget()->pos(), word->parentWidget()->size());
        EXPECT_GE(place.left(), 12);
        EXPECT_LE(place.bottom(), legend.height() - 6);
    }
}
