#include "app/documentdraft.h"

#include "parchemin/documents/proof/contentclaims.h"

#include <algorithm>

#include "app/documentcontents.h"
#include "app/documentpayload.h"
#include "app/documentsources.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

QString webAddress(const QString &website)
{
    return website.isEmpty() || website.contains(u"://"_s) ? website : u"https://"_s + website;
}

/// What the sheet says of the blocks that the claims name, in their order.
std::vector<documents::CredentialBlock> blocksIn(const ReferenceSheet &sheet,
                                                 const documents::ProofClaims &claims)
{
    std::vector<documents::CredentialBlock> blocks;
    for (const documents::ProvenBlock &proven : claims.blocks) {
        const auto found = std::ranges::find(sheet.blocks, proven.code, &SkillBlock::code);
        if (found != sheet.blocks.end())
            blocks.push_back({found->number, found->title});
    }
    return blocks;
}

documents::CredentialContent credentialOf(const CandidacyFacts &facts, documents::ProofClaims claims)
{
    const Certifier &certifier = facts.sheet->certifier;
    auto blocks = blocksIn(*facts.sheet, claims);
    return {.claims = std::move(claims),
            .blocks = std::move(blocks),
            .certificationTitle = facts.sheet->title,
            .issuerUuid = {},
            .issuerName = certifier.name,
            .issuerWebsite = webAddress(certifier.website),
            .holderUuid = facts.person.uuid};
}

/// All blocks that a person holds, as proofs name them.
std::vector<documents::ProvenBlock> provenBlocks(const CandidacyFacts &facts)
{
    std::vector<documents::ProvenBlock> blocks;
    for (const BlockFacts &one : facts.blocks) {
        if (one.validation)
            blocks.push_back({one.block->code, one.validation->validatedOn});
    }
    return blocks;
}

/// The jury that awarded the title. A preview may come before it, and then shows where its mentions will
/// stand.
Result<JuryMention> awardingJury(const Drafting &drafting, const CandidacyFacts &facts)
{
    if (!facts.decision)
        return JuryMention{facts.today, facts.policy.issuePlace, u"à établir"_s};
    return juryMention(drafting.database, *facts.decision);
}

/// What the register will say of a document about one candidacy.
OfficialDocument entryFor(const Drafting &drafting, const CandidacyFacts &facts, DocumentKind kind)
{
    OfficialDocument entry{.id = DocumentId{0},
                           .uuid = {},
                           .kind = kind,
                           .number = drafting.number.value_or(QString()),
                           .person = facts.person.id,
                           .candidacy = facts.candidacy.id,
                           .issuedOn = facts.today,
                           .issuedAt = facts.policy.issuePlace,
                           .payload = {},
                           .payloadSha256 = {},
                           .pdfSha256 = {}};
    if (const auto signatory = signatoryOn(facts.signatories, facts.today))
        entry.signatory = signatory->id;
    return entry;
}

/// A parchment or an attestation of success: the whole title.
template <typename Content>
DocumentDraft titleDraft(const Drafting &drafting, const CandidacyFacts &facts, DocumentKind kind,
                         Content content)
{
    DocumentDraft draft{.entry = entryFor(drafting, facts, kind), .content = {}, .prover = drafting.prover};
    const auto blocks = provenBlocks(facts);
    if (drafting.number) {
        content.issue.proof = drafting.prover.mention();
        draft.credential = credentialOf(facts, claimsOf(content, {}, blocks));
    }
    if (facts.decision)
        draft.entry.decision = facts.decision->id;
    draft.entry.payload = toPayload(content, blocks);
    draft.content = std::move(content);
    return draft;
}

Result<DocumentDraft> parchmentDraft(const Drafting &drafting, const CandidacyFacts &facts)
{
    const auto jury = awardingJury(drafting, facts);
    if (!jury)
        return jury.error();
    return titleDraft(drafting, facts, DocumentKind::Parchment,
                      parchmentContent(facts, *jury, drafting.codeLists, drafting.number));
}

Result<DocumentDraft> successAttestationDraft(const Drafting &drafting, const CandidacyFacts &facts)
{
    const auto jury = awardingJury(drafting, facts);
    if (!jury)
        return jury.error();
    return titleDraft(drafting, facts, DocumentKind::SuccessAttestation,
                      successAttestationContent(facts, *jury, drafting.codeLists, drafting.number));
}

/// A block named twice is a slip of whoever asks, and nothing to guess about in a document that stays for
/// ever.
Status checkNamedOnce(std::vector<int> blocks)
{
    std::ranges::sort(blocks);
    const auto twice = std::ranges::adjacent_find(blocks);
    if (twice != blocks.end())
        return Error{ErrorCode::InvalidInput, u"block %1 is named twice"_s.arg(*twice), u"/blocks"_s};
    return Done{};
}

Result<DocumentDraft> blockAttestationDraft(const Drafting &drafting, const CandidacyFacts &facts,
                                            const std::vector<int> &blocks)
{
    if (Status checked = checkNamedOnce(blocks); !checked)
        return checked.error();
    const auto minutes = minutesNumbers(drafting.database, facts.blocks);
    if (!minutes)
        return minutes.error();
    auto content = blockAttestationContent(facts, blocks, *minutes, drafting.codeLists, drafting.number);
    DocumentDraft draft{.entry = entryFor(drafting, facts, DocumentKind::BlockAttestation),
                        .content = {},
                        .prover = drafting.prover};
    if (drafting.number) {
        content.issue.proof = drafting.prover.mention();
        draft.credential = credentialOf(facts, claimsOf(content, {}));
    }
    draft.entry.blocks = blocks;
    draft.entry.payload = toPayload(content);
    draft.content = std::move(content);
    return draft;
}

} // namespace

bool certifies(DocumentKind kind)
{
    return kind == DocumentKind::Parchment || kind == DocumentKind::SuccessAttestation ||
           kind == DocumentKind::BlockAttestation;
}

Blockers blockersOf(const DocumentRequest &request, const CandidacyFacts &facts)
{
    if (request.kind == DocumentKind::Parchment)
        return parchmentBlockers(facts);
    return request.kind == DocumentKind::SuccessAttestation ? successAttestationBlockers(facts)
                                                            : blockAttestationBlockers(facts, request.blocks);
}

Result<DocumentDraft> draftOf(const DocumentRequest &request, const Drafting &drafting,
                              const CandidacyFacts &facts)
{
    switch (request.kind) {
    case DocumentKind::Parchment:
        return parchmentDraft(drafting, facts);
    case DocumentKind::SuccessAttestation:
        return successAttestationDraft(drafting, facts);
    case DocumentKind::BlockAttestation:
        return blockAttestationDraft(drafting, facts, request.blocks);
    default:
        return Error{ErrorCode::InvalidInput, u"documents of that kind certify nothing"_s,
                     codeName(request.kind)};
    }
}

Result<DocumentDraft> noticeDraft(const Drafting &drafting, const CandidacyFacts &facts,
                                  const JuryDecision &decision)
{
    const auto jury = juryMention(drafting.database, decision);
    if (!jury)
        return jury.error();
    auto content = noticeContent(facts, decision, *jury, drafting.codeLists, drafting.number);
    content.issue.proof = drafting.prover.mention();
    DocumentDraft draft{.entry = entryFor(drafting, facts, DocumentKind::DecisionNotice),
                        .content = {},
                        .prover = drafting.prover};
    draft.entry.decision = decision.id;
    draft.entry.payload = toPayload(content);
    draft.content = std::move(content);
    return draft;
}

} // namespace parchemin
