#include "app/documentstoring.h"

#include "parchemin/store/documentrepository.h"
#include "parchemin/store/proofrepository.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {

ActRecord issuedRecord(DocumentId id, const OfficialDocument &entry, const QString &reason)
{
    return {u"document.issued"_s,
            u"official_document"_s,
            id.value(),
            entry.person,
            {},
            {{u"kind"_s, codeName(entry.kind)},
             {u"number"_s, entry.number},
             {u"payloadSha256"_s, entry.payloadSha256},
             {u"pdfSha256"_s, entry.pdfSha256}},
            reason};
}

Result<DocumentId> addPrinted(const Act &act, const Printed &document)
{
    const auto id = DocumentRepository(act.database()).add(document.entry, document.pdf, act.actor().user);
    if (!id || document.proof.isEmpty())
        return id;
    if (Status added = ProofRepository(act.database()).addProof(*id, document.proof); !added)
        return added.error();
    return id;
}

Result<DocumentId> storeAndFinish(Act &act, const Result<Printed> &document)
{
    if (!document)
        return document.error();
    const auto id = addPrinted(act, *document);
    if (!id)
        return id.error();
    if (Status done = act.finish(issuedRecord(*id, document->entry)); !done)
        return done.error();
    return *id;
}

Result<DocumentId> storeWithin(Act &act, const Result<Printed> &document)
{
    if (!document)
        return document.error();
    const auto id = addPrinted(act, *document);
    if (!id)
        return id.error();
    if (Status done = act.record(issuedRecord(*id, document->entry)); !done)
        return done.error();
    return *id;
}

Blockers documentStateBlockers(const OfficialDocument &document, const QString &act)
{
    if (document.state == DocumentState::Issued)
        return {};
    return {
        Blocker{BlockerCode::StateForbids}.with(u"etat"_s, codeName(document.state)).with(u"acte"_s, act)};
}

} // namespace parchemin
