#include "parchemin/documents/proof/signeridentity.h"

#include "parchemin/documents/proof/keyfault.h"

#include <gtest/gtest.h>

#include "documents/proof/testidentities.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

using testing::identity;
using testing::IdentityRequest;
using testing::KeyKind;
using testing::pkcs12;

std::optional<KeyFault> faultOf(const QByteArray &file, const QString &passphrase = u"correct cheval"_s)
{
    const auto opened = SignerIdentity::fromPkcs12(file, Secret(passphrase));
    return opened ? std::nullopt : keyFaultOf(opened.error());
}

QDateTime noon(int year, int month, int day)
{
    return {QDate(year, month, day), QTime(12, 0), Qt::UTC};
}

TEST(SignerIdentityTest, readsWhoSigns)
{
    const SignerIdentity signer = identity();
    EXPECT_EQ(signer.facts().commonName, u"OpenClassrooms, cachet de test"_s);
    EXPECT_EQ(signer.facts().organisation, u"OpenClassrooms SAS"_s);
    EXPECT_EQ(signer.facts().from, QDateTime(QDate(2021, 1, 1), QTime(0, 0), Qt::UTC));
    EXPECT_EQ(signer.facts().until, QDateTime(QDate(2024, 1, 1), QTime(0, 0), Qt::UTC));
    EXPECT_EQ(signer.facts().fingerprint.size(), 32);
    EXPECT_TRUE(signer.facts().isSelfIssued());
}

TEST(SignerIdentityTest, signsWithBothKindsOfKey)
{
    EXPECT_EQ(identity({.kind = KeyKind::Rsa2048}).sign("x")->size(), 256);
    const SignerIdentity signer = identity({.kind = KeyKind::P256});
    EXPECT_LE(signer.sign("x")->size(), signer.signatureSize());
}

TEST(SignerIdentityTest, picksTheCertificateOfTheKey)
{
    EXPECT_EQ(identity({.withOtherCertificate = true}).facts().commonName,
              u"OpenClassrooms, cachet de test"_s);
}

TEST(SignerIdentityTest, opensWithoutPassphraseWhereNoneIsSet)
{
    EXPECT_EQ(faultOf(pkcs12({.passphrase = ""}), {}), std::nullopt);
}

TEST(SignerIdentityTest, acceptsACertificateThatStatesNoUsage)
{
    EXPECT_EQ(faultOf(pkcs12({.keyUsage = ""})), std::nullopt);
}

TEST(SignerIdentityTest, saysWhyAFileIsRefused)
{
    EXPECT_EQ(faultOf("%PDF-1.7"), KeyFault::NotKeyFile);
    EXPECT_EQ(faultOf({}), KeyFault::NotKeyFile);
    EXPECT_EQ(faultOf(pkcs12(), u"correct  cheval"_s), KeyFault::WrongPassphrase);
    EXPECT_EQ(faultOf(pkcs12(), {}), KeyFault::WrongPassphrase);
    EXPECT_EQ(faultOf(pkcs12({.withKey = false})), KeyFault::NoKey);
    EXPECT_EQ(faultOf(pkcs12({.withCertificate = false})), KeyFault::NoCertificate);
    EXPECT_EQ(faultOf(pkcs12({.withCertificate = false, .withOtherCertificate = true})),
              KeyFault::NoCertificate);
    EXPECT_EQ(faultOf(pkcs12({.kind = KeyKind::Rsa1024})), KeyFault::UnsupportedKey);
    EXPECT_EQ(faultOf(pkcs12({.kind = KeyKind::P384})), KeyFault::UnsupportedKey);
    EXPECT_EQ(faultOf(pkcs12({.keyUsage = "critical,keyEncipherment"})), KeyFault::UnfitCertificate);
}

TEST(SignerIdentityTest, refusesATruncatedFile)
{
    EXPECT_EQ(faultOf(pkcs12().chopped(20)), KeyFault::NotKeyFile);
}

TEST(SignerIdentityTest, mayBeUsedWhileTheCertificateIsValid)
{
    const SignerIdentity signer = identity();
    EXPECT_TRUE(signer.mayBeUsedAt(noon(2021, 6, 28)));
    EXPECT_TRUE(signer.mayBeUsedAt(signer.facts().until));
    EXPECT_EQ(keyFaultOf(signer.mayBeUsedAt(noon(2020, 12, 31)).error()), KeyFault::NotYetValid);
    EXPECT_EQ(keyFaultOf(signer.mayBeUsedAt(noon(2024, 1, 1)).error()), KeyFault::Expired);
}

TEST(KeyFaultTest, hasAFrenchSentenceForEveryFault)
{
    for (int i = 0; i <= static_cast<int>(KeyFault::LibraryFailure); ++i) {
        const auto fault = static_cast<KeyFault>(i);
        const Error error{ErrorCode::InvalidInput, {}, codeName(fault)};
        EXPECT_EQ(keyFaultOf(error), fault);
        EXPECT_TRUE(sentence(fault).endsWith(u'.')) << qPrintable(codeName(fault));
    }
    EXPECT_EQ(keyFaultOf({ErrorCode::InvalidInput, {}, u"/blocks/2"_s}), std::nullopt);
}

} // namespace
} // namespace parchemin::documents
