#include "parchemin/core/officialdocument.h"

#include "support/printers.h"

#include <gtest/gtest.h>

#include "core/enumeration.h"
#include "core/fixtures.h"

using namespace parchemin;
using namespace parchemin::fixtures;

TEST(OfficialDocumentTest, numbersByKindAndYear)
{
    EXPECT_EQ(documentNumber(DocumentKind::Parchment, 2021, 42), u"P-2021-0042"_s);
    EXPECT_EQ(documentNumber(DocumentKind::Minutes, 2021, 7), u"PV-2021-0007"_s);
    EXPECT_EQ(documentNumber(DocumentKind::BlockAttestation, 2022, 10000), u"A-2022-10000"_s);
}

TEST(OfficialDocumentTest, givesEveryKindItsOwnPrefix)
{
    QStringList prefixes;
    for (const DocumentKind kind : allUpTo(DocumentKind::Passport))
        prefixes.append(numberPrefix(kind));
    EXPECT_EQ(prefixes, (QStringList{u"P"_s, u"S"_s, u"A"_s, u"N"_s, u"C"_s, u"E"_s, u"PV"_s, u"J"_s, u"SC"_s,
                                     u"PB"_s}));
}

TEST(OfficialDocumentTest, statesTheLevelOnProofsOfTheTitleOnly)
{
    QStringList kinds;
    for (const DocumentKind kind : allUpTo(DocumentKind::Passport)) {
        if (bearsLevel(kind))
            kinds.append(codeName(kind));
    }
    EXPECT_EQ(kinds, (QStringList{u"PARCHMENT"_s, u"SUCCESS_ATTESTATION"_s, u"SUPPLEMENT"_s}));
}

TEST(OfficialDocumentTest, letsASignatorySignDuringHisOffice)
{
    Signatory signatory{SignatoryId(1), u"Pierre Durand"_s, u"Président"_s, day(2018, 1, 1)};
    EXPECT_FALSE(signatory.isValidOn(day(2017, 12, 31)));
    EXPECT_TRUE(signatory.isValidOn(day(2030, 1, 1)));
    signatory.to = day(2021, 12, 31);
    EXPECT_TRUE(signatory.isValidOn(day(2021, 12, 31)));
    EXPECT_FALSE(signatory.isValidOn(day(2022, 1, 1)));
}

TEST(OfficialDocumentTest, noticesAnySignOfANumberMisreadOrExchanged)
{
    const QString number = documentNumber(DocumentKind::BlockAttestation, 2021, 42);
    const QString code = checkCodeOf(number);
    EXPECT_EQ(code.size(), 2);
    const QString signs = u"0123456789ABCDEJNPSV-"_s;
    for (qsizetype at = 0; at < number.size(); ++at) {
        for (const QChar sign : signs) {
            QString misread = number;
            misread[at] = sign;
            EXPECT_EQ(checkCodeOf(misread) == code, misread == number) << qPrintable(misread);
        }
        for (qsizetype other = at + 1; other < number.size(); ++other) {
            QString exchanged = number;
            exchanged[at] = number.at(other);
            exchanged[other] = number.at(at);
            EXPECT_EQ(checkCodeOf(exchanged) == code, exchanged == number) << qPrintable(exchanged);
        }
    }
}

TEST(OfficialDocumentTest, takesANumberWithItsCheckCodeAndNoOther)
{
    const QString number = u"P-2021-0042"_s;
    EXPECT_EQ(numberIn(number), number);
    const QString typed = number + u"  "_s + checkCodeOf(number);
    EXPECT_EQ(numberIn(u' ' + typed.toLower()), number);
    EXPECT_EQ(numberIn(u"P-2021-0043 "_s + checkCodeOf(number)), std::nullopt);
}
