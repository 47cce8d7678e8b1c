#include "support/projectstest.h"

#include "parchemin/app/sentences.h"

#include <algorithm>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class ValidationCancellingTest : public ProjectsTest
{
protected:
    Status cancel(BlockValidationId id, const std::optional<Actor> &approver,
                  const QString &why = u"Erreur"_s)
    {
        return blocks().cancel(lead(), approver, id, CancellationKind::ClericalError, why);
    }
    [[nodiscard]] const Actor &chair() { return actor(Role::Chair); }
    [[nodiscard]] bool isActive(BlockValidationId id)
    {
        return must(BlockValidationRepository(database()).load(id)).isActive();
    }
};

} // namespace

TEST_F(ValidationCancellingTest, cancelsWithASecondPerson)
{
    const BlockValidationId id = acquire(2);
    must(cancel(id, chair(), u"Saisi pour un homonyme"_s));
    const BlockValidation cancelled = must(BlockValidationRepository(database()).load(id));
    ASSERT_TRUE(cancelled.cancellation);
    EXPECT_EQ(cancelled.cancellation->kind, CancellationKind::ClericalError);
    EXPECT_EQ(cancelled.cancellation->reason, u"Saisi pour un homonyme"_s);
    EXPECT_EQ(cancelled.cancellation->by, lead().user);
    EXPECT_EQ(cancelled.cancellation->approvedBy, chair().user);
    EXPECT_EQ(lastEvent().content.action, u"validation.cancelled"_s);
    // The block is proposed again, and may be validated again under a new number.
    const BlockValidationId again = must(blocks().validate(lead(), candidacyId(), 2));
    EXPECT_EQ(must(BlockValidationRepository(database()).load(again)).number, u"V-2021-0002"_s);
}

TEST_F(ValidationCancellingTest, refusesWithoutAnEntitledSecondPerson)
{
    const BlockValidationId id = acquire(2);
    const Actor registrar = actor(Role::Registrar);
    const EventSeq before = head();
    EXPECT_EQ(blockersOf(cancel(id, std::nullopt)),
              Blockers{reason(BlockerCode::SecondPersonMissing, {{u"motif"_s, u"ABSENTE"_s}})});
    EXPECT_EQ(blockersOf(cancel(id, lead())),
              Blockers{reason(BlockerCode::SecondPersonMissing,
                              {{u"motif"_s, u"MEME_PERSONNE"_s}, {u"nom"_s, lead().name}})});
    EXPECT_EQ(blockersOf(cancel(id, registrar)),
              Blockers{reason(BlockerCode::SecondPersonMissing,
                              {{u"motif"_s, u"SANS_DROIT"_s}, {u"nom"_s, registrar.name}})});
    EXPECT_TRUE(isActive(id));
    EXPECT_EQ(head(), before);
}

TEST_F(ValidationCancellingTest, refusesWithoutAReasonOrTwice)
{
    const BlockValidationId id = acquire(2);
    EXPECT_EQ(blockersOf(cancel(id, chair(), u" "_s)), Blockers{reason(BlockerCode::ReasonMissing)});
    must(cancel(id, chair()));
    EXPECT_EQ(blockersOf(cancel(id, chair())), Blockers{reason(BlockerCode::BlockNotValidated)});
}

TEST_F(ValidationCancellingTest, revokesTheDocumentsThatNameTheBlock)
{
    const BlockValidationId id = acquire(2);
    acquire(3);
    const DocumentId both = issueAttestation({2, 3});
    const DocumentId other = issueAttestation({3});
    must(cancel(id, chair()));
    const DocumentRepository repository(database());
    EXPECT_EQ(must(repository.load(both)).state, DocumentState::Revoked);
    EXPECT_EQ(must(repository.load(both)).statusReason, u"Erreur"_s);
    EXPECT_EQ(must(repository.load(other)).state, DocumentState::Issued);
    EXPECT_EQ(must(repository.bytes(both)), "%PDF-1.7 attestation");
    const auto events = must(Journal(database()).ofEntity(u"official_document"_s, both.value(), 5));
    EXPECT_EQ(events.front().content.action, u"document.revoked"_s);
}

TEST_F(ValidationCancellingTest, undoesTheLastValidationOfTheDay)
{
    const BlockValidationId id = acquire(2);
    const EventSeq before = head();
    must(blocks().undoLast(lead(), chair(), {id}, u"Mauvais dossier"_s));
    EXPECT_FALSE(isActive(id));
    EXPECT_EQ(must(blocks().blockers(candidacyId(), 2)), Blockers{});
    EXPECT_GT(head(), before);
    EXPECT_EQ(lastEvent().content.action, u"validation.cancelled"_s);
}

TEST_F(ValidationCancellingTest, refusesToUndoOnceADocumentWasIssued)
{
    const BlockValidationId id = acquire(2);
    const DocumentId document = issueAttestation({2});
    const QString number = must(DocumentRepository(database()).load(document)).number;
    static_cast<void>(chair());
    const EventSeq before = head();
    EXPECT_EQ(
        blockersOf(blocks().undoLast(lead(), chair(), {id}, u"Erreur"_s)),
        Blockers{reason(BlockerCode::BoundaryCrossed, {{u"motif"_s, u"DOCUMENT"_s}, {u"numero"_s, number}})});
    EXPECT_TRUE(isActive(id));
    EXPECT_EQ(head(), before);
}

TEST_F(ValidationCancellingTest, refusesToUndoAnotherDayOrByAnotherLead)
{
    const BlockValidationId id = acquire(2);
    const Actor other = addUser(u"other"_s, {Role::Lead});
    EXPECT_EQ(blockersOf(blocks().undoLast(other, chair(), {id}, u"Erreur"_s)),
              Blockers{reason(BlockerCode::BoundaryCrossed,
                              {{u"motif"_s, u"AUTRE_PERSONNE"_s}, {u"nom"_s, u"Claire Moreau"_s}})});
    clock().advance(86400);
    EXPECT_EQ(blockersOf(blocks().undoLast(lead(), chair(), {id}, u"Erreur"_s)),
              Blockers{reason(BlockerCode::BoundaryCrossed,
                              {{u"motif"_s, u"AUTRE_JOUR"_s}, {u"date"_s, u"2021-06-04"_s}})});
}

TEST_F(ValidationCancellingTest, undoesSeveralValidationsAsOneAct)
{
    const BlockValidationId first = acquire(2);
    const BlockValidationId second = acquire(3);
    const EventSeq before = head();
    must(blocks().undoLast(lead(), chair(), {first, second}, u"Mauvaise promotion"_s));
    EXPECT_FALSE(isActive(first));
    EXPECT_FALSE(isActive(second));
    const std::vector<Event> events = must(Journal(database()).ofPerson(personOf(candidacyId()), 2));
    EXPECT_EQ(events.at(0).content.entityId, second.value());
    EXPECT_EQ(events.at(1).content.entityId, first.value());
    EXPECT_EQ(events.at(1).content.action, u"validation.cancelled"_s);
    EXPECT_EQ(events.at(1).content.reason, u"Mauvaise promotion"_s);
    EXPECT_GT(events.at(1).seq, before);
}

TEST_F(ValidationCancellingTest, undoesNoneOfSeveralWhenOneCannotBe)
{
    const BlockValidationId first = acquire(2);
    const BlockValidationId second = acquire(3);
    issueAttestation({3});
    static_cast<void>(chair());
    const EventSeq before = head();
    const Status done = blocks().undoLast(lead(), chair(), {first, second}, u"Erreur"_s);
    ASSERT_EQ(blockersOf(done).size(), 1U);
    EXPECT_EQ(blockersOf(done).front().parameters.value(u"motif"_s), u"DOCUMENT"_s);
    EXPECT_TRUE(sentence(done.error()).contains(u"Yasmine Amrani, block 3:"_s))
        << qPrintable(sentence(done.error()));
    EXPECT_TRUE(isActive(first));
    EXPECT_TRUE(isActive(second));
    EXPECT_EQ(head(), before);
    const Blockers alone = blockersOf(blocks().undoLast(lead(), std::nullopt, {first, second}, u" "_s));
    EXPECT_EQ(std::ranges::count(alone, BlockerCode::ReasonMissing, &Blocker::code), 1);
    EXPECT_EQ(std::ranges::count(alone, BlockerCode::SecondPersonMissing, &Blocker::code), 1);
    EXPECT_EQ(errorOf(blocks().undoLast(lead(), chair(), {}, u"Erreur"_s)), ErrorCode::InvalidInput);
}
