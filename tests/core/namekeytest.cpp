#include "parchemin/core/namekey.h"

#include "support/printers.h"

#include <gtest/gtest.h>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

TEST(NameKeyTest, foldsAccentsCaseAndPunctuation)
{
    EXPECT_EQ(nameKey(u"Hélène"_s), u"helene"_s);
    EXPECT_EQ(nameKey(u"  D'ALMEIDA; Fils "_s), u"d almeida fils"_s);
    EXPECT_EQ(nameKey(u"Jean-Noël"_s), u"jean noel"_s);
}

TEST(NameKeyTest, mapsTheLettersThatDoNotDecompose)
{
    EXPECT_EQ(nameKey(u"Œuvrard"_s), u"oeuvrard"_s);
    EXPECT_EQ(nameKey(u"Łukasz Groß Đặng Sørensen"_s), u"lukasz gross dang sorensen"_s);
}

TEST(NameKeyTest, foldsDecomposedAndComposedFormsAlike)
{
    const QString composed = u"Zoé Čapek"_s;
    EXPECT_EQ(nameKey(composed), nameKey(composed.normalized(QString::NormalizationForm_D)));
}

TEST(NameKeyTest, foldsPlainLettersAsItFoldsAllOthers)
{
    QString everything;
    for (char16_t code = 0; code < 0x80; ++code)
        everything += QString(QChar(code)) + u"x Y0"_s;
    for (const QString &text : {u"  D'Arc-DUPONT  (2)  "_s, u"a_b.C"_s, everything, u"Z"_s})
        EXPECT_EQ(nameKey(u"é "_s + text), u"e "_s + nameKey(text)) << text.toStdString();
}

TEST(NameKeyTest, isIdempotent)
{
    const QString key = nameKey(u"Özdemir-Ångström, Þór"_s);
    EXPECT_EQ(key, u"ozdemir angstrom thor"_s);
    EXPECT_EQ(nameKey(key), key);
}

TEST(NameKeyTest, keepsOtherScripts)
{
    EXPECT_EQ(nameKey(u"Ελένη"_s), nameKey(u"ελενη"_s));
    EXPECT_EQ(nameKey(u"--- "_s), QString());
}
