#include "parchemin/app/documentrequest.h"
#include "parchemin/app/documentservice.h"
#include "parchemin/app/facts.h"
#include "parchemin/store/proofrepository.h"

#include "app/documentprinting.h"
#include "app/documentrevocation.h"
#include "app/documentstoring.h"
#include "app/juryacts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// An act on a document, and what prints its successor.
struct Reissue
{
    const DocumentPress *press;
    Act act;
    OfficialDocument document;
};

/// The kind decides which right is asked for, and never changes; what else is known of the document is read
/// once nobody can change it any more.
Result<Reissue> beginOn(LazyPress &press, Context &context, const Actor &by, DocumentId id)
{
    const auto ready = press.get();
    if (!ready)
        return ready.error();
    const DocumentRepository documents(context.database());
    const auto known = documents.load(id);
    if (!known)
        return known.error();
    auto act = Act::begin(context, by, rightToIssue(known->kind));
    if (!act)
        return act.error();
    auto document = documents.load(id);
    if (!document)
        return document.error();
    return Reissue{*ready, *std::move(act), *std::move(document)};
}

DocumentRequest requestFor(const OfficialDocument &old)
{
    return {old.kind, *old.candidacy, old.blocks};
}

} // namespace

Result<DocumentId> DocumentService::issueDuplicate(const Actor &by, DocumentId document)
{
    auto begun = beginOn(*m_press, m_context, by, document);
    if (!begun)
        return begun.error();
    auto &[press, act, original] = *begun;
    // A duplicate of a duplicate is one more duplicate of the original.
    if (original.duplicateOf)
        return Error{ErrorCode::InvalidInput, u"a duplicate is made of the original"_s, original.number};
    if (Blockers blockers = documentStateBlockers(original, u"DUPLICATE"_s); !blockers.empty())
        return refused(std::move(blockers));
    const auto earlier = DocumentRepository(act.database()).duplicateCount(document);
    if (!earlier)
        return earlier.error();
    const auto proof = ProofRepository(act.database()).proofOf(original.id);
    if (!proof)
        return proof.error();
    const auto prover = DocumentProver::of(m_keys, act.database(), act.at(), m_context.store.info().uuid);
    if (!prover)
        return prover.error();
    return storeAndFinish(
        act, printDuplicate({original, *proof, *earlier + 1, act.today()}, press->renderer(), *prover));
}

Result<DocumentId> DocumentService::supersede(const Actor &by, DocumentId document,
                                              const QString &givenReason)
{
    auto begun = beginOn(*m_press, m_context, by, document);
    if (!begun)
        return begun.error();
    auto &[press, act, old] = *begun;
    // Correcting a copy would leave two originals.
    if (old.duplicateOf)
        return Error{ErrorCode::InvalidInput, u"a correction is made of the original"_s, old.number};
    Blockers blockers = documentStateBlockers(old, u"SUPERSEDE"_s);
    append(blockers, reasonBlockers(givenReason));
    const QString reason = givenReason.trimmed();
    if (!old.candidacy || !certifies(old.kind)) {
        return Error{ErrorCode::InvalidInput, u"only parchments and attestations are corrected"_s,
                     old.number};
    }
    auto facts = gatherFacts(act.database(), m_context.rules, *old.candidacy, act.today());
    if (!facts)
        return facts.error();
    // The one that is being replaced does not stand in its own way.
    facts->hasLivingParchment = facts->hasLivingParchment && old.kind != DocumentKind::Parchment;
    facts->hasLivingSuccessAttestation = false;
    append(blockers, blockersOf(requestFor(old), *facts));
    if (blockers = withoutWarnings(blockers); !blockers.empty())
        return refused(std::move(blockers));

    const DocumentRepository documents(act.database());
    const auto number = documents.nextNumber(old.kind, act.today().year());
    if (!number)
        return number.error();
    const auto prover = DocumentProver::of(m_keys, act.database(), act.at(), m_context.store.info().uuid);
    if (!prover)
        return prover.error();
    const auto draft =
        draftOf(requestFor(old), {act.database(), press->codeLists(), *number, *prover}, *facts);
    if (!draft)
        return draft.error();
    auto printed = print(*draft, press->renderer());
    if (!printed)
        return printed.error();
    printed->entry.supersedes = document;
    const auto id = addPrinted(act, *printed);
    if (!id)
        return id.error();
    if (Status done = documents.markSuperseded(document, *id, reason, act.at(), by.user); !done)
        return done.error();
    if (Status done = supersedeDuplicates(act, old, {*id, printed->entry.number}, reason); !done)
        return done.error();
    ActRecord record = issuedRecord(*id, printed->entry, reason);
    record.action = u"document.superseded"_s;
    record.before = {{u"number"_s, old.number}};
    if (Status done = act.finish(record); !done)
        return done.error();
    return *id;
}

} // namespace parchemin
