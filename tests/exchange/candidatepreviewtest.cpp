#include "parchemin/exchange/candidatepreview.h"

#include "support/must.h"
#include "support/projectfile.h"

#include <QTemporaryDir>

using namespace parchemin;
using namespace parchemin::exchange;
using namespace Qt::Literals::StringLiterals;

namespace {

class CandidatePreviewTest : public ::testing::Test
{
protected:
    [[nodiscard]] CandidatePreview preview(const QByteArray &bytes, qsizetype rows = 5)
    {
        QFile file(m_folder.filePath(u"file.csv"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        return must(previewCandidateFile(file.fileName(), rows));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(CandidatePreviewTest, showsHeadingsAndFirstRowsAsTheyStand)
{
    const CandidatePreview seen = preview("\nNom;Né le\n\nLefèvre;07/02/1998\nPetit\nDurand;01/01/1990\n", 2);
    EXPECT_EQ(seen.encoding, TextEncoding::Utf8);
    EXPECT_EQ(seen.separator, QChar(u';'));
    EXPECT_EQ(seen.headings, (QStringList{u"Nom"_s, u"Né le"_s}));
    ASSERT_EQ(seen.rows.size(), 2U);
    EXPECT_EQ(seen.rows.at(0), (QStringList{u"Lefèvre"_s, u"07/02/1998"_s}));
    EXPECT_EQ(seen.rows.at(1), QStringList{u"Petit"_s});
    EXPECT_FALSE(seen.fault);
}

TEST_F(CandidatePreviewTest, recognisesASpreadsheetsEncoding)
{
    const auto seen =
        must(previewCandidateFile(projectPath(u"tests/exchange/data/candidats-cp1252.csv"_s), 3));
    EXPECT_EQ(seen.encoding, TextEncoding::Windows1252);
    EXPECT_FALSE(seen.headings.isEmpty());
}

TEST_F(CandidatePreviewTest, saysWhatIsNoListOfCandidates)
{
    EXPECT_EQ(preview("").fault->code, ImportProblemCode::FileEmpty);
    EXPECT_EQ(preview("one word a line\nonly\n").fault->code, ImportProblemCode::SeparatorUnknown);
    EXPECT_EQ(preview(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)).fault->code,
              ImportProblemCode::FileBinary);
    EXPECT_EQ(errorOf(previewCandidateFile(u"/nowhere/at/all.csv"_s, 3)), ErrorCode::FileUnreadable);
}
