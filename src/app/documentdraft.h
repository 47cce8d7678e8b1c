#pragma once

#include "parchemin/app/documentrequest.h"
#include "parchemin/core/officialdocument.h"
#include "parchemin/core/readiness.h"
#include "parchemin/core/result.h"
#include "parchemin/documents/blockattestationcontent.h"
#include "parchemin/documents/decisionnoticecontent.h"
#include "parchemin/documents/parchmentcontent.h"
#include "parchemin/documents/proof/credential.h"
#include "parchemin/documents/successattestationcontent.h"
#include "parchemin/exchange/codelists.h"

#include <variant>

#include "app/documentproofs.h"

namespace parchemin {

class Database;

/// All that a document is going to be, before it is rendered and proven: plain values and the keys, so that
/// any thread can print it.
struct DocumentDraft
{
    using Content = std::variant<documents::ParchmentContent, documents::SuccessAttestationContent,
                                 documents::BlockAttestationContent, documents::DecisionNoticeContent>;

    OfficialDocument entry; ///< of the register; its uuid and hashes come with the file
    Content content;
    /// What it certifies, without the uuids that come with the file; absent where there is nothing to prove.
    std::optional<documents::CredentialContent> credential = {};
    DocumentProver prover = {};

    /// Without a number it is a preview.
    [[nodiscard]] bool isPreview() const { return entry.number.isEmpty(); }
    /// Whether both become the same document. The entry has the payload, which is all that a content says.
    friend bool operator==(const DocumentDraft &one, const DocumentDraft &other)
    {
        return one.entry == other.entry && one.credential == other.credential &&
               one.prover.keys() == other.prover.keys();
    }
};

/// With what a document is drafted. Without a number it is a preview: a watermark, and no proof.
struct Drafting
{
    const Database &database;
    const exchange::CodeLists &codeLists;
    std::optional<QString> number = {};
    DocumentProver prover = {};
};

/// Whether documents of that kind certify something of a person; the others are not issued by request.
[[nodiscard]] bool certifies(DocumentKind kind);
/// Why what is asked for cannot be issued; its kind certifies something.
[[nodiscard]] Blockers blockersOf(const DocumentRequest &request, const CandidacyFacts &facts);
/// The document that is asked for as it reads on the day of the facts. InvalidInput for a kind that certifies
/// nothing and for a block named twice.
[[nodiscard]] Result<DocumentDraft> draftOf(const DocumentRequest &request, const Drafting &drafting,
                                            const CandidacyFacts &facts);
/// The letter that tells of a decision.
[[nodiscard]] Result<DocumentDraft> noticeDraft(const Drafting &drafting, const CandidacyFacts &facts,
                                                const JuryDecision &decision);

} // namespace parchemin
