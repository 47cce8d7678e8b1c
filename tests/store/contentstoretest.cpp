#include "parchemin/store/contentstore.h"

#include "support/printers.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <unistd.h>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class ContentStoreTest : public ::testing::Test
{
protected:
    [[nodiscard]] QString pathOf(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] ContentStore files() const { return ContentStore(pathOf(u"files"_s)); }
    [[nodiscard]] QString storedPath(const QString &hash) const
    {
        return pathOf(u"files/%1/%2"_s.arg(hash.left(2), hash.mid(2)));
    }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(pathOf(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
        return file.fileName();
    }
    [[nodiscard]] ErrorCode refusalOf(const QString &path) const
    {
        const Result<StoredFile> added = files().add(path);
        EXPECT_FALSE(added);
        return added ? ErrorCode::Cancelled : added.error().code;
    }
    /// Every file below the store's folder, whatever its name.
    [[nodiscard]] std::size_t storedCount() const { return files().hashes().size(); }

private:
    QTemporaryDir m_folder;
};

const QByteArray pdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";

class ContentStoreNameTest : public ::testing::TestWithParam<QString>
{
};

} // namespace

TEST_F(ContentStoreTest, keepsAFileUnderItsHash)
{
    const Result<StoredFile> added = files().add(write(u"projet.pdf"_s, pdf));
    ASSERT_TRUE(added);
    EXPECT_EQ(added->sha256,
              QString::fromLatin1(QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex()));
    EXPECT_EQ(added->size, pdf.size());
    EXPECT_EQ(added->mime, u"application/pdf"_s);
    EXPECT_TRUE(QFile::exists(storedPath(added->sha256)));
}

TEST_F(ContentStoreTest, readsBackTheSameBytes)
{
    const Result<StoredFile> added = files().addBytes(pdf, u"projet.pdf"_s);
    ASSERT_TRUE(added);
    const Result<QByteArray> read = files().read(added->sha256);
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, pdf);
}

TEST_F(ContentStoreTest, keepsTheSameBytesOnce)
{
    ASSERT_TRUE(files().addBytes(pdf, u"a.pdf"_s));
    ASSERT_TRUE(files().addBytes(pdf, u"b.pdf"_s));
    EXPECT_EQ(storedCount(), 1U);
}

TEST_F(ContentStoreTest, leavesNothingButWhatItKeeps)
{
    ASSERT_TRUE(files().addBytes(pdf, u"a.pdf"_s));
    EXPECT_FALSE(files().addBytes({}, u"b.pdf"_s));
    EXPECT_EQ(
        QDir(pathOf(u"files"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
}

TEST_F(ContentStoreTest, tellsTheTypeFromTheContent)
{
    const Result<StoredFile> added = files().addBytes(pdf, u"tableur.xlsx"_s);
    ASSERT_TRUE(added);
    EXPECT_EQ(added->mime, u"application/pdf"_s);
}

TEST_F(ContentStoreTest, findsAnAlteredFile)
{
    const Result<StoredFile> added = files().addBytes(pdf, u"a.pdf"_s);
    ASSERT_TRUE(added);
    QFile file(storedPath(added->sha256));
    ASSERT_TRUE(file.open(QIODevice::Append));
    ASSERT_EQ(file.write("x"), 1);
    file.close();
    EXPECT_EQ(files().read(added->sha256).error().code, ErrorCode::StoreCorrupt);
    EXPECT_EQ(files().verifiedPath(added->sha256).error().code, ErrorCode::StoreCorrupt);
}

TEST_F(ContentStoreTest, repairsAnAlteredFileThatIsAddedAgain)
{
    const Result<StoredFile> added = files().addBytes(pdf, u"a.pdf"_s);
    ASSERT_TRUE(added);
    ASSERT_TRUE(QFile::resize(storedPath(added->sha256), 3));
    ASSERT_TRUE(files().addBytes(pdf, u"a.pdf"_s));
    EXPECT_TRUE(files().read(added->sha256));
}

TEST_F(ContentStoreTest, doesNotFindAFileThatIsGone)
{
    const Result<StoredFile> added = files().addBytes(pdf, u"a.pdf"_s);
    ASSERT_TRUE(added);
    ASSERT_TRUE(QFile::remove(storedPath(added->sha256)));
    EXPECT_EQ(files().read(added->sha256).error().code, ErrorCode::NotFound);
}

TEST_F(ContentStoreTest, doesNotReadThroughALinkInItsFolder)
{
    const Result<StoredFile> added = files().addBytes(pdf, u"a.pdf"_s);
    ASSERT_TRUE(added);
    ASSERT_TRUE(QFile::rename(storedPath(added->sha256), pathOf(u"outside.pdf"_s)));
    ASSERT_TRUE(QFile::link(pathOf(u"outside.pdf"_s), storedPath(added->sha256)));
    EXPECT_EQ(files().read(added->sha256).error().code, ErrorCode::StoreCorrupt);
}

TEST_F(ContentStoreTest, takesOnlyHashesToRead)
{
    EXPECT_EQ(files().read(u"../../etc/passwd"_s).error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(files().read(QString(64, u'G')).error().code, ErrorCode::InvalidInput);
}

TEST_F(ContentStoreTest, exportsAVerifiedCopy)
{
    const Result<StoredFile> added = files().addBytes(pdf, u"a.pdf"_s);
    ASSERT_TRUE(added);
    ASSERT_TRUE(files().exportTo(added->sha256, pathOf(u"copy.pdf"_s)));
    QFile copy(pathOf(u"copy.pdf"_s));
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
    EXPECT_EQ(copy.readAll(), pdf);
}

TEST_F(ContentStoreTest, saysThatItCannotExportThere)
{
    const Result<StoredFile> added = files().addBytes(pdf, u"a.pdf"_s);
    ASSERT_TRUE(added);
    const Status exported = files().exportTo(added->sha256, pathOf(u"no/such/folder.pdf"_s));
    ASSERT_FALSE(exported);
    EXPECT_EQ(exported.error().code, ErrorCode::FileUnwritable);
}

TEST_F(ContentStoreTest, refusesAnEmptyFile)
{
    EXPECT_EQ(refusalOf(write(u"vide.pdf"_s, {})), ErrorCode::InvalidInput);
}

TEST_F(ContentStoreTest, refusesAFileOverTheLimit)
{
    QFile file(pathOf(u"large.bin"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(ContentStore::maximumFileSize + 1)); // a hole: no byte is written
    EXPECT_EQ(refusalOf(file.fileName()), ErrorCode::InvalidInput);
}

TEST_F(ContentStoreTest, refusesALink)
{
    ASSERT_TRUE(QFile::link(write(u"target.pdf"_s, pdf), pathOf(u"link.pdf"_s)));
    EXPECT_EQ(refusalOf(pathOf(u"link.pdf"_s)), ErrorCode::InvalidInput);
}

TEST_F(ContentStoreTest, refusesAFolder)
{
    ASSERT_TRUE(QDir().mkdir(pathOf(u"folder"_s)));
    EXPECT_EQ(refusalOf(pathOf(u"folder"_s)), ErrorCode::InvalidInput);
}

TEST_F(ContentStoreTest, refusesADevice)
{
    EXPECT_EQ(refusalOf(u"/dev/zero"_s), ErrorCode::InvalidInput);
}

TEST_F(ContentStoreTest, cannotReadAFileThatIsAbsent)
{
    EXPECT_EQ(refusalOf(pathOf(u"absent.pdf"_s)), ErrorCode::FileUnreadable);
}

TEST_P(ContentStoreNameTest, isRefused)
{
    const Status checked = ContentStore::checkName(GetParam());
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().code, ErrorCode::InvalidInput);
}

INSTANTIATE_TEST_SUITE_P(Unfit, ContentStoreNameTest,
                         ::testing::Values(u""_s, u"  "_s, u"."_s, u".."_s, u"../a.pdf"_s, u"a/b.pdf"_s,
                                           u"a\\b.pdf"_s, u"a\nb.pdf"_s, u"a\u0000b.pdf"_s, u"a\u0085b.pdf"_s,
                                           u"a.pdf."_s, u"a.pdf "_s, u"CON"_s, u"con.txt"_s, u"LPT1.pdf"_s,
                                           u"nul .pdf"_s, u"cv\u202Efdp.exe"_s, u"a:b.pdf"_s,
                                           QString(201, u'a')));

TEST(ContentStoreGoodNameTest, isAccepted)
{
    EXPECT_TRUE(ContentStore::checkName(u"Rapport d'activité – Zoé (v2).pdf"_s));
    EXPECT_TRUE(ContentStore::checkName(u"conception.pdf"_s));
    EXPECT_TRUE(ContentStore::checkName(u".profile"_s));
    EXPECT_TRUE(ContentStore::checkName(QString(200, u'a')));
}

TEST_F(ContentStoreTest, tellsHowFarACopyIs)
{
    const QString path = write(u"video.bin"_s, QByteArray(3 * 1024 * 1024 + 5, 'a'));
    std::vector<qint64> heard;
    const Result<StoredFile> added = files().add(path, [&heard](qint64 copied) {
        heard.push_back(copied);
        return true;
    });
    ASSERT_TRUE(added);
    EXPECT_EQ(heard.size(), 4U);
    EXPECT_EQ(heard.back(), added->size);
    EXPECT_TRUE(files().contains(*added));
    EXPECT_FALSE(files().contains({added->sha256, added->size + 1, {}}));
}

TEST_F(ContentStoreTest, leavesNothingOfACopyThatWasGivenUp)
{
    const QString path = write(u"video.bin"_s, QByteArray(qsizetype{3} * 1024 * 1024, 'a'));
    const Result<StoredFile> added = files().add(path, [](qint64) { return false; });
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(files().hashes().empty());
    EXPECT_TRUE(QDir(pathOf(u"files"_s)).entryList(QDir::Files).isEmpty());
}
