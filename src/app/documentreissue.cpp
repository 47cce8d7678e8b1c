#include "parchemin/app/documentrequest.h"
#include "parchemin/app/documentservice.h"
#include "parchemin/app/facts.h"

#include "app/documentprinting.h"
#include "app/documentrevocation.h"
#include "app/documentstoring.h"
#include "app/juryacts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// The kinds that certify something of a person.
bool isProven(DocumentKind kind)
{
    return kind == DocumentKind::Parchment || kind == DocumentKind::SuccessAttestation ||
           kind == DocumentKind::BlockAttestation;
}

Blockers blockersOf(const OfficialDocument &old, const CandidacyFacts &facts)
{
    if (old.kind == DocumentKind::Parchment)
        return parchemin::parchmentBlockers(facts);
    return old.kind == DocumentKind::SuccessAttestation
               ? parchemin::successAttestationBlockers(facts)
               : parchemin::blockAttestationBlockers(facts, old.blocks);
}

Result<Printed> printCorrected(const Printing &printing, const CandidacyFacts &facts,
                               const OfficialDocument &old)
{
    if (old.kind == DocumentKind::Parchment)
        return printParchment(printing, facts);
    return old.kind == DocumentKind::SuccessAttestation ? printSuccessAttestation(printing, facts)
                                                        : printBlockAttestation(printing, facts, old.blocks);
}

} // namespace

Result<DocumentId> DocumentService::issueDuplicate(const Actor &by, DocumentId document)
{
    const auto ready = m_press->get();
    if (!ready)
        return ready.error();
    const auto original = load(document);
    if (!original)
        return original.error();
    auto act = Act::begin(m_context, by, rightToIssue(original->kind));
    if (!act)
        return act.error();
    // A duplicate of a duplicate is one more duplicate of the original.
    if (original->duplicateOf)
        return Error{ErrorCode::InvalidInput, u"a duplicate is made of the original"_s, original->number};
    if (Blockers blockers = documentStateBlockers(*original, u"DUPLICATE"_s); !blockers.empty())
        return refused(std::move(blockers));
    const auto earlier = DocumentRepository(act->database()).duplicateCount(document);
    if (!earlier)
        return earlier.error();
    auto proof = prover(*act);
    if (!proof)
        return proof.error();
    return storeAndFinish(*act, printDuplicate({act->database(), **ready, original->number, *proof},
                                               *original, *earlier + 1, act->today()));
}

Result<DocumentId> DocumentService::supersede(const Actor &by, DocumentId document, const QString &reason)
{
    const auto ready = m_press->get();
    if (!ready)
        return ready.error();
    const auto old = load(document);
    if (!old)
        return old.error();
    auto act = Act::begin(m_context, by, rightToIssue(old->kind));
    if (!act)
        return act.error();
    // Correcting a copy would leave two originals.
    if (old->duplicateOf)
        return Error{ErrorCode::InvalidInput, u"a correction is made of the original"_s, old->number};
    Blockers blockers = documentStateBlockers(*old, u"SUPERSEDE"_s);
    append(blockers, reasonBlockers(reason));
    if (!old->candidacy || !isProven(old->kind)) {
        return Error{ErrorCode::InvalidInput, u"only parchments and attestations are corrected"_s,
                     old->number};
    }
    auto facts = gatherFacts(act->database(), m_context.rules, *old->candidacy, act->today());
    if (!facts)
        return facts.error();
    // The one that is being replaced does not stand in its own way.
    facts->hasLivingParchment = facts->hasLivingParchment && old->kind != DocumentKind::Parchment;
    facts->hasLivingSuccessAttestation = false;
    append(blockers, blockersOf(*old, *facts));
    if (blockers = withoutWarnings(blockers); !blockers.empty())
        return refused(std::move(blockers));

    const DocumentRepository documents(act->database());
    const auto number = documents.nextNumber(old->kind, act->today().year());
    if (!number)
        return number.error();
    const auto proof = prover(*act);
    if (!proof)
        return proof.error();
    auto printed = printCorrected({act->database(), **ready, *number, *proof}, *facts, *old);
    if (!printed)
        return printed.error();
    printed->entry.supersedes = document;
    const auto id = addPrinted(*act, *printed);
    if (!id)
        return id.error();
    if (Status done = documents.markSuperseded(document, *id, reason, act->at(), by.user); !done)
        return done.error();
    if (Status done = revokeDuplicates(*act, *old, reason.trimmed()); !done)
        return done.error();
    ActRecord record = issuedRecord(*id, printed->entry, reason);
    record.action = u"document.superseded"_s;
    record.before = {{u"number"_s, old->number}};
    if (Status done = act->finish(record); !done)
        return done.error();
    return *id;
}

} // namespace parchemin
