#include "parchemin/app/documentservice.h"
#include "parchemin/app/facts.h"
#include "parchemin/exchange/filewriting.h"
#include "parchemin/store/proofrepository.h"

#include <utility>

#include "app/documentprinting.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {

Result<QByteArray> DocumentService::preview(const DocumentRequest &request) const
{
    return printPreview({m_context.database(), m_context.rules, *m_press}, request, m_context.clock.today());
}

Result<QByteArray> DocumentService::previewBlockAttestation(CandidacyId candidacy,
                                                            const std::vector<int> &blocks) const
{
    return preview({DocumentKind::BlockAttestation, candidacy, blocks});
}

Result<QByteArray> DocumentService::bytes(DocumentId document) const
{
    return DocumentRepository(m_context.database()).bytes(document);
}

Status DocumentService::exportTo(DocumentId document, const QString &path) const
{
    const auto pdf = bytes(document);
    if (!pdf)
        return pdf.error();
    return exchange::writeWholeFile(path, *pdf);
}

Result<OfficialDocument> DocumentService::load(DocumentId document) const
{
    return DocumentRepository(m_context.database()).load(document);
}

Result<DocumentProof> DocumentService::proofOf(DocumentId document) const
{
    return ProofRepository(m_context.database()).proofOf(document);
}

Result<DocumentKinship> DocumentService::kinshipOf(const OfficialDocument &document) const
{
    const DocumentRepository documents(m_context.database());
    DocumentKinship kinship;
    for (const auto &[other, number] : {std::pair(document.duplicateOf, &kinship.original),
                                        std::pair(document.supersedes, &kinship.predecessor)}) {
        if (!other)
            continue;
        const auto found = documents.load(*other);
        if (!found)
            return found.error();
        *number = found->number;
    }
    const auto successor = documents.successorOf(document.id);
    if (!successor)
        return successor.error();
    kinship.successor = *successor;
    return kinship;
}

Result<OfficialDocument> DocumentService::byNumber(const QString &number) const
{
    const auto typed = numberIn(number);
    if (!typed)
        return Error{ErrorCode::NotFound, u"the check code is not that of the number"_s, number};
    auto found = DocumentRepository(m_context.database()).byNumber(*typed);
    if (!found)
        return found.error();
    if (!found->has_value())
        return Error{ErrorCode::NotFound, u"no document has that number"_s, number};
    return std::move(**found);
}

Result<std::vector<OfficialDocument>> DocumentService::ofPerson(PersonId person) const
{
    return DocumentRepository(m_context.database()).ofPerson(person);
}

Result<std::vector<OfficialDocument>> DocumentService::ofSession(SessionId session) const
{
    return DocumentRepository(m_context.database()).ofSession(session);
}

} // namespace parchemin
