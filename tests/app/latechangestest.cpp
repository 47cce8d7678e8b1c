#include "support/jurytest.h"

#include "parchemin/app/act.h"
#include "parchemin/store/documentrepository.h"

#include <sqlite3.h>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What changes between two acts of a jury, or after a document was issued.
class LateChangesTest : public JuryTest
{
protected:
    BlockValidationId validationOf(CandidacyId candidacy)
    {
        return must(BlockValidationRepository(database()).ofPerson(personOf(candidacy), sheet().rncpCode))
            .front()
            .id;
    }
    [[nodiscard]] DocumentId attestation(const QString &name = u"Amrani"_s)
    {
        return must(documents().issueBlockAttestation(lead(), readyCandidate(name), {1, 2}));
    }
    [[nodiscard]] QString reasonOfDocument(DocumentId id) { return must(documents().load(id)).statusReason; }
    [[nodiscard]] DocumentState stateOfDocument(DocumentId id) { return must(documents().load(id)).state; }
};

/// Asked by SQLite whether to wait for the act that holds the store: it ends now.
int finishOther(void *act, int callsBefore)
{
    const Status done = static_cast<Act *>(act)->finish({u"document.revoked"_s, u"official_document"_s, 1});
    EXPECT_TRUE(done);
    return callsBefore == 0 && done ? 1 : 0;
}

} // namespace

TEST_F(LateChangesTest, refuseToHearACandidateWhoLostABlock)
{
    const CandidacyId candidacy = readyCandidate(u"Amrani"_s);
    const SessionId session = composedSession();
    const DefenceId defence = scheduled(session, candidacy, {9, 0});
    must(blocks().cancel(lead(), chair().actor, validationOf(candidacy), CancellationKind::Fraud,
                         u"fraude"_s));
    openSession(session);
    must(juries().recordCandidatePresence(lead(), defence, Presence::Present));
    EXPECT_EQ(codesOf(juries().hear(lead(), defence)), Codes{BlockerCode::BlocksMissing});
    EXPECT_TRUE(juries().postponeDefence(lead(), defence, u"Bloc annulé"_s));
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(LateChangesTest, refuseADecisionByAMemberInConflictSinceThePassage)
{
    const CandidacyId candidacy = readyCandidate(u"Amrani"_s);
    const DefenceId defence = heardDefence(candidacy);
    moveTo(sessionDay().addDays(1));
    const ConflictId conflict = must(juries().declareConflict(lead(), roux().id, personOf(candidacy),
                                                              ConflictKind::Personal, u"voisins"_s));
    EXPECT_EQ(codesOf(deliberations().decide(lead(), defence, full())),
              (Codes{BlockerCode::Conflict, BlockerCode::NoSubstitute}));
    must(juries().liftConflict(lead(), conflict, u"Homonyme"_s));
    EXPECT_TRUE(deliberations().decide(lead(), defence, full()));
}

TEST_F(LateChangesTest, refuseAnAttestationThatNamesABlockTwice)
{
    const CandidacyId candidacy = readyCandidate(u"Amrani"_s);
    const auto issued = documents().issueBlockAttestation(lead(), candidacy, {2, 1, 2});
    EXPECT_EQ(errorOf(issued), ErrorCode::InvalidInput);
    EXPECT_EQ(issued.error().where, u"/blocks"_s);
    EXPECT_TRUE(must(documents().ofPerson(personOf(candidacy))).empty());
}

TEST_F(LateChangesTest, takeTheDuplicatesOfASupersededDocumentWithIt)
{
    const DocumentId original = attestation();
    const DocumentId duplicate = must(documents().issueDuplicate(lead(), original));
    const DocumentId successor = must(documents().supersede(lead(), original, u" Nom corrigé "_s));
    EXPECT_EQ(stateOfDocument(original), DocumentState::Superseded);
    EXPECT_EQ(stateOfDocument(duplicate), DocumentState::Superseded) << "who holds it hears of the successor";
    EXPECT_EQ(must(documents().kinshipOf(must(documents().load(duplicate)))).successor,
              must(documents().load(successor)).number);
    EXPECT_EQ(reasonOfDocument(original), u"Nom corrigé"_s);
    EXPECT_EQ(reasonOfDocument(duplicate), u"Nom corrigé"_s);
    EXPECT_EQ(stateOfDocument(successor), DocumentState::Issued);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(LateChangesTest, letNothingFollowADocumentThatIsRevokedWhileTheActWaits)
{
    for (const bool isCopied : {true, false}) {
        const DocumentId original = attestation(isCopied ? u"Amrani"_s : u"Bertin"_s);
        const auto writer = must(store().openWriter());
        Context other{*writer, clock(), rules(), announcer()};
        auto revoking = Act::begin(other, lead(), Right::Rectify);
        ASSERT_TRUE(revoking);
        must(DocumentRepository(other.database()).revoke(original, u"Fraude"_s, revoking->at(), lead().user));
        sqlite3_busy_handler(database().handle(), finishOther, &*revoking);
        const auto follower = isCopied ? documents().issueDuplicate(lead(), original)
                                       : documents().supersede(lead(), original, u"Nom corrigé"_s);
        EXPECT_EQ(codesOf(follower), Codes{BlockerCode::StateForbids});
        EXPECT_EQ(stateOfDocument(original), DocumentState::Revoked);
    }
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(LateChangesTest, takeTheDuplicatesOfARevokedDocumentWithIt)
{
    const DocumentId original = attestation();
    const DocumentId duplicate = must(documents().issueDuplicate(lead(), original));
    must(documents().revoke(lead(), chair().actor, original, u" Fraude"_s));
    EXPECT_EQ(stateOfDocument(duplicate), DocumentState::Revoked);
    EXPECT_EQ(reasonOfDocument(original), u"Fraude"_s);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(LateChangesTest, correctNoDuplicateInThePlaceOfItsOriginal)
{
    const DocumentId original = attestation();
    const DocumentId duplicate = must(documents().issueDuplicate(lead(), original));
    EXPECT_EQ(errorOf(documents().supersede(lead(), duplicate, u"Nom corrigé"_s)), ErrorCode::InvalidInput);
    EXPECT_EQ(stateOfDocument(original), DocumentState::Issued);
    EXPECT_EQ(stateOfDocument(duplicate), DocumentState::Issued);
}

TEST_F(LateChangesTest, seatNobodyInTwoPassagesOfOneSessionAtOnce)
{
    const SessionId session = draftSession();
    const DefenceId first = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    scheduled(session, readyCandidate(u"Nguyen"_s), {9, 20});
    EXPECT_TRUE(contains(blockersOf(juries().setSeats(lead(), session, seats())), BlockerCode::Overlap));
    must(juries().postponeDefence(lead(), first, u"Chevauchement"_s));
    EXPECT_TRUE(juries().setSeats(lead(), session, seats()));
}
