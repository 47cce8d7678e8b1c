#include "parchemin/documents/proof/signingkey.h"

#include "parchemin/documents/proof/keyfault.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include "documents/proof/testidentities.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

const auto phrase = u"trois jurés à neuf heures"_s;

SigningKey newKey()
{
    return *SigningKey::generate();
}

TEST(SigningKeyTest, generatesADifferentKeyEachTime)
{
    EXPECT_NE(newKey().publicKey(), newKey().publicKey());
}

TEST(SigningKeyTest, signsWhatItsPublicKeyVerifies)
{
    const SigningKey key = newKey();
    const QByteArray signature = *key.sign("procès-verbal");
    EXPECT_EQ(signature.size(), 64);
    EXPECT_TRUE(key.publicKey().verifies("procès-verbal", signature));
    EXPECT_FALSE(key.publicKey().verifies("proces-verbal", signature));
    EXPECT_FALSE(newKey().publicKey().verifies("procès-verbal", signature));
    EXPECT_FALSE(key.publicKey().verifies("procès-verbal", signature.chopped(1)));
    EXPECT_FALSE(key.publicKey().verifies("procès-verbal", {}));
    EXPECT_FALSE(key.publicKey().verifies("procès-verbal", QByteArray(64, '\0')));
}

TEST(SigningKeyTest, survivesItsEncryptedForm)
{
    const SigningKey key = newKey();
    const QByteArray sealed = *key.toEncryptedPkcs8(Secret(phrase));
    EXPECT_TRUE(sealed.startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----\n"));
    const auto opened = SigningKey::fromEncryptedPkcs8(sealed, Secret(phrase));
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->publicKey(), key.publicKey());
    EXPECT_TRUE(key.publicKey().verifies("x", *opened->sign("x")));
}

TEST(SigningKeyTest, saysWhyAKeyIsRefused)
{
    const QByteArray sealed = *newKey().toEncryptedPkcs8(Secret(phrase));
    const auto faultOf = [](const QByteArray &pem, const QString &passphrase) {
        return keyFaultOf(SigningKey::fromEncryptedPkcs8(pem, Secret(passphrase)).error());
    };
    EXPECT_EQ(faultOf(sealed, u"trois jurés à dix heures"_s), KeyFault::WrongPassphrase);
    EXPECT_EQ(faultOf("clé", phrase), KeyFault::NotKeyFile);
    EXPECT_EQ(faultOf(sealed.chopped(40), phrase), KeyFault::NotKeyFile);
    EXPECT_EQ(faultOf(testing::encryptedPkcs8(testing::KeyKind::P384, "correct cheval"), u"correct cheval"_s),
              KeyFault::UnsupportedKey);
}

TEST(SigningKeyTest, refusesAShortPassphrase)
{
    const auto sealed = newKey().toEncryptedPkcs8(Secret(u"onze lettre"_s));
    ASSERT_FALSE(sealed);
    EXPECT_EQ(keyFaultOf(sealed.error()), KeyFault::WeakPassphrase);
}

TEST(PublicKeyTest, survivesBothOfItsForms)
{
    const PublicKey key = newKey().publicKey();
    EXPECT_EQ(*PublicKey::fromJwk(key.jwk()), key);
    EXPECT_EQ(*PublicKey::fromSpki(key.spki()), key);
    EXPECT_EQ(key.spki().size(), 91);
}

TEST(PublicKeyTest, refusesWhatIsNotOnTheCurve)
{
    QByteArray spki = newKey().publicKey().spki();
    spki[spki.size() - 1] = static_cast<char>(spki.back() ^ 1);
    EXPECT_FALSE(PublicKey::fromSpki(spki));
    QJsonObject jwk = newKey().publicKey().jwk();
    jwk[u"x"_s] = jwk[u"y"_s];
    EXPECT_FALSE(PublicKey::fromJwk(jwk));
}

TEST(PublicKeyTest, refusesAJwkThatSaysMore)
{
    QJsonObject jwk = newKey().publicKey().jwk();
    jwk[u"d"_s] = u"c2VjcmV0"_s;
    EXPECT_FALSE(PublicKey::fromJwk(jwk));
}

TEST(PublicKeyTest, printsAFingerprintThatCanBeTypedBack)
{
    const QByteArray fingerprint = newKey().publicKey().fingerprint();
    const QString printed = printedFingerprint(fingerprint);
    EXPECT_EQ(printed.size(), 16 * 4 + 15);
    EXPECT_EQ(fingerprintFrom(printed), fingerprint);
    EXPECT_EQ(fingerprintFrom(QString::fromLatin1(fingerprint.toHex(':'))), fingerprint);
    EXPECT_EQ(fingerprintFrom(printed.chopped(1)), QByteArray());
    EXPECT_EQ(fingerprintFrom(u"x"_s + printed.mid(1)), QByteArray());
}

TEST(IssuingKeyTest, rotatesAtADay)
{
    const PublicKey first = newKey().publicKey();
    const PublicKey second = newKey().publicKey();
    const auto keys = rotated({{first, {2021, 1, 1}}}, second, {2022, 1, 1});
    ASSERT_TRUE(keys);
    EXPECT_EQ(issuingKeyOn(*keys, {2020, 12, 31}), std::nullopt);
    EXPECT_EQ(issuingKeyOn(*keys, {2021, 12, 31})->key, first);
    EXPECT_EQ(issuingKeyOn(*keys, {2022, 1, 1})->key, second);
}

TEST(IssuingKeyTest, refusesAnOldKeyOrAnOldDay)
{
    const PublicKey first = newKey().publicKey();
    const std::vector<IssuingKey> keys{{first, {2021, 1, 1}}};
    EXPECT_EQ(rotated(keys, first, {2022, 1, 1}).error().where, u"key"_s);
    EXPECT_EQ(rotated(keys, newKey().publicKey(), {2021, 1, 1}).error().where, u"from"_s);
}

TEST(IssuingKeyTest, exportsWhatVerifiersNeedAndNothingPrivate)
{
    const PublicKey first = newKey().publicKey();
    const PublicKey second = newKey().publicKey();
    const QByteArray file =
        exportedKeys({{second, {2022, 1, 1}}, {first, {2021, 1, 1}, QDate(2021, 12, 31)}});
    const QJsonArray keys = QJsonDocument::fromJson(file)[u"keys"_s].toArray();
    ASSERT_EQ(keys.size(), 2);
    EXPECT_EQ(keys[0][u"fingerprint"_s].toString().toLatin1(), first.fingerprint().toHex());
    EXPECT_EQ(keys[0][u"validFrom"_s].toString(), u"2021-01-01"_s);
    EXPECT_EQ(keys[0][u"validUntil"_s].toString(), u"2021-12-31"_s);
    EXPECT_TRUE(keys[1][u"validUntil"_s].isUndefined());
    EXPECT_TRUE(keys[0][u"d"_s].isUndefined());
}

} // namespace
} // namespace parchemin::documents
