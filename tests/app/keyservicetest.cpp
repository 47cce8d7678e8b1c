#include "parchemin/app/keyservice.h"

#include "support/jurytest.h"

#include "parchemin/app/sentences.h"
#include "parchemin/documents/proof/keyfault.h"
#include "parchemin/store/proofrepository.h"

#include "documents/proof/testidentities.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView passphrase = u"correct cheval pile agrafe";

class KeyServiceTest : public ServiceTest
{
protected:
    [[nodiscard]] KeyService keys() { return KeyService(context()); }
    [[nodiscard]] static NewKey newKey() { return must(NewKey::make(documents::Secret(passphrase))); }
    [[nodiscard]] static QString hex(const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); }
};

} // namespace

TEST_F(KeyServiceTest, keepsAKeyThatItsPassphraseOpens)
{
    const NewKey made = newKey();
    const IssuingKeyId id = must(keys().add(lead(), made, today()));
    const auto kept = must(keys().keyInUse());
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->id, id);
    EXPECT_EQ(kept->from, today());
    EXPECT_EQ(kept->fingerprint, hex(made.key.publicKey().fingerprint()));
    const auto opened =
        documents::SigningKey::fromEncryptedPkcs8(kept->sealedKey, documents::Secret(passphrase));
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->publicKey(), made.key.publicKey());
    const auto wrong =
        documents::SigningKey::fromEncryptedPkcs8(kept->sealedKey, documents::Secret(u"une autre phrase"));
    ASSERT_FALSE(wrong);
    EXPECT_EQ(documents::keyFaultOf(wrong.error()), documents::KeyFault::WrongPassphrase);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(KeyServiceTest, refusesAPassphraseThatProtectsNothing)
{
    const auto made = NewKey::make(documents::Secret(u"onze lettre"));
    ASSERT_FALSE(made);
    EXPECT_EQ(documents::keyFaultOf(made.error()), documents::KeyFault::WeakPassphrase);
}

TEST_F(KeyServiceTest, journalsTheFingerprintAndNothingThatSigns)
{
    const NewKey made = newKey();
    must(keys().add(lead(), made, today()));
    const Event event = lastEvent();
    EXPECT_EQ(event.content.action, u"issuingKey.created"_s);
    EXPECT_TRUE(event.content.after.contains(hex(made.key.publicKey().fingerprint())));
    EXPECT_FALSE(event.content.after.contains(u"PRIVATE"_s));
    EXPECT_EQ(sentence(event), u"Issuing key created"_s);
}

TEST_F(KeyServiceTest, letsTheLeadAndTheAdministratorAloneManageKeys)
{
    const NewKey made = newKey();
    for (const Role role : {Role::Registrar, Role::Signatory, Role::Juror, Role::Auditor})
        EXPECT_EQ(codesOf(keys().add(actor(role), made, today())), Codes{BlockerCode::RightMissing});
    EXPECT_TRUE(must(keys().keys()).empty());
    EXPECT_TRUE(keys().add(actor(Role::Admin), made, today()));
}

TEST_F(KeyServiceTest, rotatesFromALaterDayAndKeepsWhatTheFormerKeySigned)
{
    must(keys().add(lead(), newKey(), today()));
    EXPECT_EQ(must(keys().earliestDay()), today().addDays(1)) << "what it signed today stays signed by it";
    EXPECT_EQ(codesOf(keys().add(lead(), newKey(), today())), Codes{BlockerCode::TimeOrder});
    const QDate next = today().addDays(10);
    const IssuingKeyId second = must(keys().add(lead(), newKey(), next));
    EXPECT_EQ(lastEvent().content.action, u"issuingKey.rotated"_s);
    const auto all = must(keys().keys());
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all.front().to, std::optional(next.addDays(-1)));
    EXPECT_EQ(must(keys().keyInUse())->id, all.front().id);
    moveTo(next);
    EXPECT_EQ(must(keys().keyInUse())->id, second);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(KeyServiceTest, knowsWhetherThereIsAnythingToUnlock)
{
    EXPECT_FALSE(must(hasProofKeys(database(), today())));
    must(keys().add(lead(), newKey(), today().addDays(2)));
    EXPECT_FALSE(must(hasProofKeys(database(), today()))) << "not in force yet";
    EXPECT_TRUE(must(hasProofKeys(database(), today().addDays(2))));
}

TEST_F(KeyServiceTest, aCertificateAloneCanBeUnlocked)
{
    must(keys().addCertificate(lead(), documents::testing::identity()));
    EXPECT_TRUE(must(hasProofKeys(database(), today())));
}

TEST_F(KeyServiceTest, refusesADayInThePast)
{
    EXPECT_EQ(codesOf(keys().add(lead(), newKey(), today().addDays(-1))), Codes{BlockerCode::TimeOrder});
    EXPECT_TRUE(must(keys().keys()).empty());
}

TEST_F(KeyServiceTest, knowsACertificateOnce)
{
    const documents::SignerIdentity signer = documents::testing::identity();
    const CertificateId id = must(keys().addCertificate(lead(), signer));
    EXPECT_EQ(lastEvent().content.action, u"signingCertificate.added"_s);
    EXPECT_EQ(must(keys().addCertificate(actor(Role::Registrar), signer)), id) << "nothing is written";
    const auto known = must(keys().certificates());
    ASSERT_EQ(known.size(), 1U);
    EXPECT_EQ(known.front().fingerprint, hex(signer.facts().fingerprint));
    EXPECT_EQ(known.front().until, signer.facts().until);
}

TEST_F(KeyServiceTest, takesACertificateFromNobodyElse)
{
    EXPECT_EQ(codesOf(keys().addCertificate(actor(Role::Registrar), documents::testing::identity())),
              Codes{BlockerCode::RightMissing});
    EXPECT_TRUE(must(keys().certificates()).empty());
}

TEST_F(KeyServiceTest, exportsPublicHalvesThatAVerifierReads)
{
    const NewKey made = newKey();
    const documents::SignerIdentity signer = documents::testing::identity();
    must(keys().add(lead(), made, today()));
    must(keys().addCertificate(lead(), signer));
    const QByteArray exported = must(exportedKeys(database()));
    EXPECT_FALSE(exported.contains("PRIVATE"));
    const auto known = must(documents::knownKeysFrom(exported));
    ASSERT_EQ(known.size(), 2U);
    EXPECT_EQ(known.front().fingerprint, made.key.publicKey().fingerprint());
    EXPECT_EQ(known.front().from, std::optional(today()));
    EXPECT_EQ(known.back().fingerprint, signer.facts().fingerprint);
    EXPECT_EQ(known.back().from, std::optional(QDate(2021, 1, 1)));
    const auto trusted = must(knownKeys(database(), documents::examine({})));
    ASSERT_EQ(trusted.size(), 2U);
    EXPECT_EQ(trusted.front().key, std::optional(made.key.publicKey()));
    EXPECT_EQ(trusted.back().fingerprint, signer.facts().fingerprint);
}
