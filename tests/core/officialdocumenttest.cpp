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
