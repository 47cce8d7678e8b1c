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

/// The payload of a parchment counts its blocks without naming them: those of the file are not judged here.
std::optional<ProofClaims> registeredClaims(const OfficialDocument &document,
                                            const std::optional<ProofClaims> &pretended)
{
    if (document.kind == DocumentKind::Parchment) {
        const auto content = parchmentFromPayload(document.payload);
        if (!content)
            return {};
        return claimsOf(*content, document.uuid,
                        pretended ? pretended->blocks : std::vector<documents::ProvenBlock>{});
    }
    if (document.kind == DocumentKind::BlockAttestation) {
        const auto content = blockAttestationFromPayload(document.payload);
        return content ? std::optional(claimsOf(*content, document.uuid)) : std::nullopt;
    }
    return {};
}

} // namespace

Result<RegisterAnswer> registerAnswer(const Database &database, const documents::ExaminedFile &file)
{
    const auto document = DocumentRepository(database).byNumber(file.number());
    if (!document)
        return document.error();
    if (!*document)
        return RegisterAnswer{};
    const OfficialDocument &found = **document;
    return RegisterAnswer{.state = stateOf(found.state),
                          .reason = found.statusReason,
                          .sha256 = QByteArray::fromHex(found.pdfSha256.toLatin1()),
                          .claims = registeredClaims(found, file.claims())};
}

} // namespace parchemin
