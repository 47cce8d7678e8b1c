#include "parchemin/app/documentverification.h"

#include "parchemin/documents/proof/contentclaims.h"
#include "parchemin/store/documentrepository.h"

#include "app/documentpayload.h"

namespace parchemin {
namespace {

using documents::ProofClaims;
using documents::RegisterAnswer;

RegisterAnswer::State stateOf(DocumentState state)
{
    switch (state) {
    case DocumentState::Issued:
        return RegisterAnswer::State::Issued;
    case DocumentState::Superseded:
        return RegisterAnswer::State::Superseded;
    case DocumentState::Revoked:
        return RegisterAnswer::State::Revoked;
    }
    Q_UNREACHABLE();
}

/// The blocks that a document awarding the title rests on; one issued before payloads named them is not
/// judged by its blocks.
std::vector<documents::ProvenBlock> registeredBlocks(const OfficialDocument &document,
                                                     const std::optional<ProofClaims> &pretended)
{
    auto blocks = provenBlocksFromPayload(document.payload);
    return blocks.empty() && pretended ? pretended->blocks : blocks;
}

/// What the register holds of a document whose proofs name it by that uuid.
std::optional<ProofClaims> registeredClaims(const OfficialDocument &document, const QString &uuid,
                                            const std::optional<ProofClaims> &pretended)
{
    if (document.kind == DocumentKind::Parchment) {
        const auto content = parchmentFromPayload(document.payload);
        return content ? std::optional(claimsOf(*content, uuid, registeredBlocks(document, pretended)))
                       : std::nullopt;
    }
    if (document.kind == DocumentKind::SuccessAttestation) {
        const auto content = successAttestationFromPayload(document.payload);
        return content ? std::optional(claimsOf(*content, uuid, registeredBlocks(document, pretended)))
                       : std::nullopt;
    }
    if (document.kind == DocumentKind::BlockAttestation) {
        const auto content = blockAttestationFromPayload(document.payload);
        return content ? std::optional(claimsOf(*content, uuid)) : std::nullopt;
    }
    return {};
}

} // namespace

Result<RegisterAnswer> registerAnswer(const Database &database, const documents::ExaminedFile &file)
{
    const DocumentRepository documents(database);
    const QString sha256 = QString::fromLatin1(file.sha256.toHex());
    auto document = documents.byFile(sha256);
    const bool isKeptAsItIs = document && document->has_value();
    if (document && !isKeptAsItIs)
        document = documents.byNumber(file.number());
    if (!document)
        return document.error();
    if (!*document)
        return RegisterAnswer{};
    const OfficialDocument &found = **document;
    QString uuid = found.uuid;
    if (found.duplicateOf) { // it repeats the proofs of its original
        const auto original = documents.load(*found.duplicateOf);
        if (!original)
            return original.error();
        uuid = original->uuid;
    }
    const auto successor = documents.successorOf(found.id);
    if (!successor)
        return successor.error();
    return RegisterAnswer{.state = stateOf(found.state),
                          .reason = found.statusReason,
                          .successor = *successor,
                          .sha256 =
                              isKeptAsItIs ? file.sha256 : QByteArray::fromHex(found.pdfSha256.toLatin1()),
                          .claims = registeredClaims(found, uuid, file.claims())};
}

} // namespace parchemin
