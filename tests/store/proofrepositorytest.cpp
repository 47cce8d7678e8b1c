#include "parchemin/store/proofrepository.h"

#include "support/juryrecordstest.h"

#include "parchemin/store/documentrepository.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class ProofRepositoryTest : public JuryRecordsTest
{
protected:
    [[nodiscard]] ProofRepository proofs() const { return ProofRepository(database()); }
    [[nodiscard]] static QDateTime at() { return {QDate(2021, 6, 4), QTime(9, 0), Qt::UTC}; }
    [[nodiscard]] static KeptKey key(QDate from, QChar digit = u'a')
    {
        return {.id = IssuingKeyId{0},
                .fingerprint = QString(64, digit),
                .publicKey = QByteArray("\x30\x59\0\xff", 4),
                .sealedKey = "-----BEGIN ENCRYPTED PRIVATE KEY-----\n",
                .from = from};
    }
    [[nodiscard]] static KeptCertificate certificate()
    {
        return {.id = CertificateId{0},
                .fingerprint = QString(64, u'c'),
                .commonName = u"OpenClassrooms, cachet"_s,
                .organisation = {},
                .certificate = QByteArray("\x30\x82\0", 3),
                .from = QDateTime(QDate(2021, 1, 1), QTime(0, 0), Qt::UTC),
                .until = QDateTime(QDate(2024, 1, 1), QTime(0, 0), Qt::UTC)};
    }
    DocumentId addDocument()
    {
        const QByteArray claims("{}");
        const QByteArray bytes("%PDF-1.7");
        return must(DocumentRepository(database())
                        .add({.id = DocumentId{0},
                              .uuid = {},
                              .kind = DocumentKind::Parchment,
                              .number = u"P-2021-0001"_s,
                              .issuedOn = {2021, 7, 1},
                              .issuedAt = u"Paris"_s,
                              .payload = claims,
                              .payloadSha256 = sha256(claims),
                              .pdfSha256 = sha256(bytes)},
                             bytes, user()));
    }
};

} // namespace

TEST_F(ProofRepositoryTest, givesBackKeysInTheOrderInWhichTheyBegin)
{
    KeptKey first = key({2021, 1, 1});
    first.id = must(proofs().addKey(first, at(), user()));
    EXPECT_EQ(must(proofs().keys()), std::vector{first});
    ASSERT_TRUE(proofs().endKey(first.id, {2021, 6, 30}, at(), user()));
    first.to = QDate(2021, 6, 30);
    KeptKey second = key({2021, 7, 1}, u'b');
    second.id = must(proofs().addKey(second, at(), user()));
    EXPECT_EQ(must(proofs().keys()), (std::vector{first, second}));
    EXPECT_EQ(must(proofs().loadKey(first.id)), first);
    EXPECT_EQ(errorOf(proofs().loadKey(IssuingKeyId{99})), ErrorCode::NotFound);
    EXPECT_TRUE(first.isValidOn({2021, 6, 30}));
    EXPECT_FALSE(first.isValidOn({2021, 7, 1}));
}

TEST_F(ProofRepositoryTest, refusesAKeyThatBeginsBeforeTheOneInUseHasEnded)
{
    const IssuingKeyId first = must(proofs().addKey(key({2021, 1, 1}), at(), user()));
    EXPECT_FALSE(proofs().addKey(key({2021, 7, 1}, u'b'), at(), user())) << "the first has no end";
    ASSERT_TRUE(proofs().endKey(first, {2021, 7, 1}, at(), user()));
    EXPECT_FALSE(proofs().addKey(key({2021, 7, 1}, u'b'), at(), user())) << "two on one day";
    EXPECT_TRUE(proofs().addKey(key({2021, 7, 2}, u'b'), at(), user()));
    EXPECT_FALSE(proofs().endKey(first, {2021, 8, 1}, at(), user())) << "an end is not moved";
}

TEST_F(ProofRepositoryTest, refusesASecondKeyOfTheSameFingerprint)
{
    const IssuingKeyId first = must(proofs().addKey(key({2021, 1, 1}), at(), user()));
    ASSERT_TRUE(proofs().endKey(first, {2021, 7, 1}, at(), user()));
    EXPECT_EQ(errorOf(proofs().addKey(key({2021, 8, 1}), at(), user())), ErrorCode::Conflict);
}

TEST_F(ProofRepositoryTest, givesBackACertificate)
{
    KeptCertificate added = certificate();
    added.id = must(proofs().addCertificate(added, at(), user()));
    EXPECT_EQ(must(proofs().certificates()), std::vector{added});
    EXPECT_EQ(errorOf(proofs().addCertificate(certificate(), at(), user())), ErrorCode::Conflict);
}

TEST_F(ProofRepositoryTest, givesBackTheProofsOfADocument)
{
    const DocumentId document = addDocument();
    EXPECT_TRUE(must(proofs().proofOf(document)).isEmpty());
    const DocumentProof proof{.key = must(proofs().addKey(key({2021, 1, 1}), at(), user())),
                              .credential = "eyJh.eyJi.c2ln",
                              .printedCode = "PCH1:ABC",
                              .certificate = must(proofs().addCertificate(certificate(), at(), user()))};
    ASSERT_TRUE(proofs().addProof(document, proof));
    EXPECT_EQ(must(proofs().proofOf(document)), proof);
    EXPECT_FALSE(proofs().addProof(document, proof)) << "a document has its proofs once";
}

TEST_F(ProofRepositoryTest, refusesHalfAProof)
{
    const DocumentId document = addDocument();
    const IssuingKeyId id = must(proofs().addKey(key({2021, 1, 1}), at(), user()));
    EXPECT_FALSE(proofs().addProof(document, {.key = id, .credential = "eyJh.eyJi.c2ln"}));
    EXPECT_FALSE(proofs().addProof(document, {}));
}

TEST_F(ProofRepositoryTest, changesNoKeyAfterwards)
{
    must(proofs().addKey(key({2021, 1, 1}), at(), user()));
    EXPECT_FALSE(Statement(database(), u"UPDATE issuing_key SET sealed_key = x'00'"_s).run());
    EXPECT_FALSE(Statement(database(), u"DELETE FROM issuing_key"_s).run());
}
