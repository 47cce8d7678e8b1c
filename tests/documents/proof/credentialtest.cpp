#include "parchemin/documents/proof/credential.h"

#include "support/projectfile.h"
#include "support/sanitized.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include "documents/proof/base64url.h"
#include "documents/proof/foreigntools.h"
#include "documents/proof/sampleproofs.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

using testing::blocksCredential;
using testing::issuerKey;
using testing::titleCredential;

QByteArray written(const CredentialContent &content)
{
    return *writeCredential(content, issuerKey());
}

QJsonObject payloadOf(const CredentialContent &content)
{
    return QJsonDocument::fromJson(*credentialPayload(content)).object();
}

/// Changes the payload of a credential and leaves its signature.
QByteArray withPayload(const QByteArray &jws, const QByteArray &before, const QByteArray &after)
{
    QList<QByteArray> parts = jws.split('.');
    QByteArray payload = *fromBase64Url(parts[1]);
    EXPECT_TRUE(payload.contains(before));
    parts[1] = toBase64Url(payload.replace(before, after));
    return parts.join('.');
}

TEST(CredentialTest, saysWhatOpenBadgesRequires)
{
    const QJsonObject payload = payloadOf(titleCredential());
    EXPECT_EQ(payload[u"@context"_s].toArray(),
              (QJsonArray{u"https://www.w3.org/ns/credentials/v2"_s,
                          u"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"_s}));
    EXPECT_EQ(payload[u"type"_s].toArray(),
              (QJsonArray{u"VerifiableCredential"_s, u"OpenBadgeCredential"_s}));
    EXPECT_EQ(payload[u"id"_s].toString(), u"urn:uuid:0b7ad7a2-5d1c-4a53-8d0c-6a2f5a2f4c11"_s);
    EXPECT_EQ(payload[u"validFrom"_s].toString(), u"2021-07-05T00:00:00Z"_s);
    EXPECT_EQ(payload[u"nbf"_s].toInteger(), 1625443200);
    EXPECT_EQ(payload[u"issuer"_s][u"type"_s].toArray(), QJsonArray{u"Profile"_s});
    const QJsonValue achievement = payload[u"credentialSubject"_s][u"achievement"_s];
    for (const char *required : {"id", "type", "criteria", "description", "name"})
        EXPECT_FALSE(achievement[QLatin1StringView(required)].isUndefined()) << required;
    EXPECT_TRUE(payload[u"validUntil"_s].isUndefined());
}

TEST(CredentialTest, namesTheHolderInIdentifiersOnly)
{
    const QJsonObject subject = payloadOf(titleCredential())[u"credentialSubject"_s].toObject();
    EXPECT_FALSE(subject.contains(u"name"_s));
    const QJsonObject name = subject[u"identifier"_s][0].toObject();
    EXPECT_EQ(name.keys(), (QStringList{u"hashed"_s, u"identityHash"_s, u"identityType"_s, u"type"_s}));
    EXPECT_EQ(name[u"identityHash"_s].toString(), u"Zoé Élise LEFÈVRE-ŒSTRADE"_s);
}

TEST(CredentialTest, hasNoMarkNoRouteNoEmptyList)
{
    const QByteArray payload = *credentialPayload(blocksCredential());
    for (const char *forbidden : {"[]", "null", "\"\"", "VAE", "vote", "evidence", "delib", "kid"})
        EXPECT_FALSE(payload.contains(forbidden)) << forbidden;
    EXPECT_FALSE(
        payloadOf(blocksCredential())[u"credentialSubject"_s].toObject().contains(u"activityEndDate"_s));
}

TEST(CredentialTest, isTheSameEachTimeWhateverTheNormalForm)
{
    CredentialContent decomposed = titleCredential();
    decomposed.claims.holder = decomposed.claims.holder.normalized(QString::NormalizationForm_D);
    EXPECT_EQ(*credentialPayload(decomposed), *credentialPayload(titleCredential()));
}

TEST(CredentialTest, isReadBack)
{
    for (const CredentialContent &content : {titleCredential(), blocksCredential()}) {
        const auto read = readCredential(written(content));
        ASSERT_TRUE(read) << qPrintable(read.error().detail);
        EXPECT_TRUE(read->isSignatureValid);
        EXPECT_EQ(read->key, issuerKey().publicKey());
        EXPECT_EQ(read->claims, content.claims);
    }
}

TEST(CredentialTest, refusesEveryChangedByte)
{
    const QByteArray jws = written(blocksCredential());
    for (qsizetype i = 0; i < jws.size(); i += sampledStep()) {
        QByteArray changed = jws;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        const auto read = readCredential(changed);
        EXPECT_FALSE(read && read->isSignatureValid) << "byte " << i;
    }
}

TEST(CredentialTest, letsAChangedClaimBeNamed)
{
    const auto changed = readCredential(withPayload(written(titleCredential()), "1998-02-07", "1997-02-07"));
    ASSERT_TRUE(changed);
    EXPECT_FALSE(changed->isSignatureValid);
    const auto differences = changedClaims(titleCredential().claims, changed->claims);
    ASSERT_EQ(differences.size(), 1U);
    EXPECT_EQ(differences.front(),
              (ChangedClaim{Claim::BirthDate, u"7 février 1998"_s, u"7 février 1997"_s}));
}

TEST(CredentialTest, saysWhichPartCannotBeRead)
{
    const QByteArray jws = written(titleCredential());
    const auto where = [](const QByteArray &text) {
        return readCredential(text).error().where;
    };
    EXPECT_EQ(where("a.b"), u"parts"_s);
    EXPECT_EQ(where(jws + ".x"), u"parts"_s);
    EXPECT_EQ(where('x' + jws), u"header"_s);
    EXPECT_EQ(where(jws + '='), u"signature"_s);
    EXPECT_EQ(where(withPayload(jws, R"("licenseNumber":"P-2021-0042",)", "")), u"payload/number"_s);
    EXPECT_EQ(where(withPayload(jws, R"("iss":)", R"( "iss":)")), u"payload"_s);
    EXPECT_EQ(where(withPayload(jws, R"("nbf":1625443200)", R"("nbf":1625443201)")), u"payload/jti"_s);
}

TEST(CredentialTest, refusesContentThatIsNotComplete)
{
    const auto where = [](auto spoil) {
        CredentialContent content = titleCredential();
        spoil(content);
        return credentialPayload(content).error().where;
    };
    EXPECT_EQ(where([](CredentialContent &c) { c.issuerName.clear(); }), u"issuerName"_s);
    EXPECT_EQ(where([](CredentialContent &c) { c.holderUuid = u"42"_s; }), u"holderUuid"_s);
    EXPECT_EQ(where([](CredentialContent &c) { c.blocks.pop_back(); }), u"blocks"_s);
    EXPECT_EQ(where([](CredentialContent &c) { c.claims.birthDate = {}; }), u"birthDate"_s);
    EXPECT_EQ(where([](CredentialContent &c) { c.claims.blocks[1].code = u"RNCP1BC02"_s; }),
              u"blocks/1/code"_s);
}

TEST(CredentialTest, isVerifiedByJwcrypto)
{
    const QByteArray jws = written(titleCredential());
    const testing::Answer answer = testing::runScript(u"credential.py"_s, {}, {}, jws);
    ASSERT_EQ(answer.status, 0) << answer.complaints.toStdString();
    EXPECT_EQ(answer.output.trimmed().toStdString(), credentialPayload(titleCredential())->toStdString());
    EXPECT_EQ(testing::runScript(u"credential.py"_s, {}, {}, withPayload(jws, "1998", "1997")).status, 1);
}

TEST(CredentialTest, isVerifiedByJose)
{
    const QString modules = testing::nodeModules();
    if (modules.isEmpty())
        GTEST_SKIP() << "the npm package jose is not installed; scripts/test installs it where npm is";
    const auto verified = [&](const QByteArray &jws) {
        return testing::run(u"node"_s, {projectPath(u"tests/documents/proof/credential.cjs"_s), modules}, {},
                            jws);
    };
    for (const CredentialContent &content : {titleCredential(), blocksCredential()}) {
        const QByteArray jws = written(content);
        const testing::Answer answer = verified(jws);
        ASSERT_EQ(answer.status, 0) << answer.complaints.toStdString();
        EXPECT_EQ(answer.output.trimmed().toStdString(), credentialPayload(content)->toStdString());
        EXPECT_EQ(verified(withPayload(jws, "1998", "1997")).status, 1);
    }
}

} // namespace
} // namespace parchemin::documents
