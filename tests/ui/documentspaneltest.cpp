#include "parchemin/ui/documentpreview.h"

#include <QCheckBox>
#include <QFile>
#include <QPushButton>
#include <QTableView>

#include "candidatespagetest.h"
#include "dialogdriver.h"
#include "ui/documents/blockattestationdialog.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class DocumentsPanelTest : public CandidatesPageTest
{
protected:
    void SetUp() override
    {
        CandidatesPageTest::SetUp();
        must(directory().addSignatory(lead(), {.id = SignatoryId{0},
                                               .name = u"Antoine Delorme"_s,
                                               .capacity = u"Président"_s,
                                               .from = {2018, 1, 1}}));
    }
    [[nodiscard]] Dossier dossier() { return must(loadDossier(database(), rules(), candidacyId(), today())); }
    [[nodiscard]] QTableView &table() { return child<QTableView>(page(), "documentTable"); }
    [[nodiscard]] ui::DocumentPreview &preview() { return onlyChild<ui::DocumentPreview>(page()); }
    [[nodiscard]] QByteArray storedBytes() { return must(documents().bytes(dossier().documents.front().id)); }
    /// Issues an attestation through the page, by keyboard.
    void attestByKeyboard()
    {
        const DialogDriver accepts(Qt::Key_Return);
        pressOnWindow(Qt::Key_B, Qt::ControlModifier);
        ASSERT_TRUE(accepts.wasShown());
    }
};

} // namespace

TEST_F(DocumentsPanelTest, issuesAnAttestationOfTheAcquiredBlocks)
{
    acquire(1);
    acquire(2);
    openPage();
    attestByKeyboard();
    ASSERT_EQ(dossier().documents.size(), 1U);
    const OfficialDocument issued = dossier().documents.front();
    EXPECT_EQ(issued.blocks, (std::vector{1, 2}));
    EXPECT_EQ(message(), u"Block attestation %1 was issued."_s.arg(issued.number));
    EXPECT_EQ(table().model()->index(0, 0).data().toString(), issued.number);
    EXPECT_EQ(table().model()->index(0, 3).data().toString(), u"Issued"_s);
}

TEST_F(DocumentsPanelTest, previewsTheStoredBytes)
{
    acquire(1);
    openPage();
    attestByKeyboard();
    EXPECT_EQ(preview().bytes(), storedBytes());
    EXPECT_EQ(preview().pageCount(), 1);
}

TEST_F(DocumentsPanelTest, exportsIdenticalBytes)
{
    acquire(1);
    openPage();
    attestByKeyboard();
    setExportPath(pathOf(u"exported.pdf"_s));
    pressOnWindow(Qt::Key_E, Qt::ControlModifier);
    QFile exported(pathOf(u"exported.pdf"_s));
    ASSERT_TRUE(exported.open(QIODevice::ReadOnly)) << qPrintable(message());
    EXPECT_EQ(exported.readAll(), storedBytes());
    EXPECT_EQ(suggestedName(), QString(dossier().documents.front().number + u" Amrani Yasmine.pdf"_s));
}

TEST_F(DocumentsPanelTest, writesNothingWhenNoFileIsChosen)
{
    acquire(1);
    openPage();
    attestByKeyboard();
    const QString before = message();
    pressOnWindow(Qt::Key_E, Qt::ControlModifier);
    EXPECT_FALSE(suggestedName().isEmpty());
    EXPECT_EQ(message(), before);
}

TEST_F(DocumentsPanelTest, saysWhatKeepsAnExportFromBeingWritten)
{
    acquire(1);
    openPage();
    attestByKeyboard();
    setExportPath(pathOf(u"no/such/folder/exported.pdf"_s));
    pressOnWindow(Qt::Key_E, Qt::ControlModifier);
    EXPECT_EQ(tone(), ui::Tone::Negative);
    EXPECT_TRUE(message().contains(u"cannot be written"_s)) << qPrintable(message());
}

TEST_F(DocumentsPanelTest, refusesAnAttestationWithoutABlock)
{
    openPage();
    pressOnWindow(Qt::Key_B, Qt::ControlModifier);
    EXPECT_EQ(tone(), ui::Tone::Negative);
    EXPECT_TRUE(message().startsWith(u"No attestation can be issued yet:"_s)) << qPrintable(message());
    EXPECT_TRUE(dossier().documents.empty());
}

TEST_F(DocumentsPanelTest, theDialogReturnsTheChosenBlocksAndIssuesNothing)
{
    acquire(1);
    acquire(2);
    ui::BlockAttestationDialog dialog(dossier());
    showActive(dialog);
    auto &first = child<QCheckBox>(dialog, "block1Check");
    first.setFocus();
    QTest::keyClick(&first, Qt::Key_Space);
    EXPECT_EQ(dialog.blocks(), std::vector{2});
    QTest::keyClick(&dialog, Qt::Key_Return);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_TRUE(dossier().documents.empty());
    expectEveryInputHasAName(dialog);
}

TEST_F(DocumentsPanelTest, theDialogAsksForOneBlockAtLeast)
{
    acquire(1);
    ui::BlockAttestationDialog dialog(dossier());
    showActive(dialog);
    child<QCheckBox>(dialog, "block1Check").setChecked(false);
    QTest::keyClick(&dialog, Qt::Key_Return);
    EXPECT_TRUE(dialog.isVisible());
}
