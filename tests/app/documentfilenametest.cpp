#include "parchemin/app/documentfilename.h"

#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

DocumentNameFields hugo()
{
    return {u"Bertin"_s, u"Hugo"_s, u"P-2021-0042"_s, u"Parchemin"_s, {2021, 6, 28}};
}

} // namespace

TEST(DocumentFileName, fillsTheFields)
{
    EXPECT_EQ(documentFileName(defaultNamePattern(), hugo()), u"P-2021-0042 Bertin Hugo.pdf"_s);
    EXPECT_EQ(documentFileName(u"{document}_{date}_{nom}-{prenom}"_s, hugo()),
              u"Parchemin_2021-06-28_Bertin-Hugo.pdf"_s);
}

TEST(DocumentFileName, isNeverAPathNorWhatASystemRefuses)
{
    DocumentNameFields fields = hugo();
    fields.familyName = u"../../etc/O'Brien:\u202E*?"_s;
    EXPECT_EQ(documentFileName(u"{nom}"_s, fields), u"_.._etc_O'Brien____.pdf"_s);
    fields.familyName = u"Con"_s;
    EXPECT_EQ(documentFileName(u"{nom}"_s, fields), u"_Con.pdf"_s);
    EXPECT_EQ(documentFileName(u".{prenom}. "_s, fields), u"Hugo.pdf"_s);
    fields.familyName = QString(400, u'e');
    EXPECT_EQ(documentFileName(u"{nom}"_s, fields).size(), 150);
}

TEST(DocumentFileName, isShortEnoughToBeWrittenInEveryAlphabet)
{
    const QTemporaryDir folder;
    for (const char16_t *letter : {u"é", u"Ω", u"阮", u"𠀀"}) {
        DocumentNameFields fields = hugo();
        fields.familyName = QString::fromUtf16(letter).repeated(200);
        const QString name = documentFileName(u"{nom}"_s, fields);
        for (int copies = 0; copies < 2; ++copies) {
            QSaveFile file(freePathIn(folder.path(), name));
            EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.commit()) << name.toStdString();
        }
    }
}

TEST(DocumentFileName, keepsAccentsAndOtherAlphabets)
{
    DocumentNameFields fields = hugo();
    fields.familyName = u"Lefèvre-Nguyễn"_s;
    fields.firstName = u"Ἑλένη"_s;
    EXPECT_EQ(documentFileName(u"{nom} {prenom}"_s, fields), u"Lefèvre-Nguyễn Ἑλένη.pdf"_s);
}

TEST(DocumentFileName, fallsBackOnTheNumber)
{
    EXPECT_EQ(documentFileName({}, hugo()), u"P-2021-0042.pdf"_s);
    EXPECT_EQ(documentFileName(u" . "_s, hugo()), u"P-2021-0042.pdf"_s);
}

TEST(DocumentFileName, tellsAnUnknownField)
{
    EXPECT_EQ(unknownFieldIn(u"{numero} {naissance} {nom}"_s), u"naissance"_s);
    EXPECT_EQ(unknownFieldIn(u"{}"_s), QString(u""_s));
    EXPECT_FALSE(unknownFieldIn(defaultNamePattern()));
}

TEST(DocumentFileName, neverTakesTheNameOfAnExistingFile)
{
    const QTemporaryDir folder;
    for (const QString &name : {u"a.pdf"_s, u"a (2).pdf"_s}) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }
    EXPECT_EQ(freePathIn(folder.path(), u"a.pdf"_s), folder.filePath(u"a (3).pdf"_s));
    EXPECT_EQ(freePathIn(folder.path(), u"b.pdf"_s), folder.filePath(u"b.pdf"_s));
}
