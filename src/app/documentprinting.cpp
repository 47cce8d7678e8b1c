#include "app/documentprinting.h"

#include "parchemin/app/facts.h"

#include <QCryptographicHash>
#include <QUuid>

#include <functional>

#include "app/documentpayload.h"
#include "app/minutesdocument.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// The file of an entry whose payload is known.
Printed printed(OfficialDocument entry, const QByteArray &pdf, DocumentProof proof = {})
{
    entry.payloadSha256 = sha256(entry.payload);
    entry.pdfSha256 = sha256(pdf);
    return {std::move(entry), pdf, std::move(proof)};
}

/// About nobody in particular; the caller gives the number.
OfficialDocument bareEntry(DocumentKind kind, const QByteArray &payload, QDate issuedOn,
                           const QString &issuedAt)
{
    return {.id = DocumentId{0},
            .uuid = {},
            .kind = kind,
            .number = {},
            .issuedOn = issuedOn,
            .issuedAt = issuedAt,
            .payload = payload,
            .payloadSha256 = {},
            .pdfSha256 = {}};
}

using documents::DocumentRenderer;

/// How the renderer makes the documents that carry proofs.
template <typename Content>
constexpr auto rendering = nullptr;
template <>
constexpr auto rendering<documents::ParchmentContent> = &DocumentRenderer::renderParchment;
template <>
constexpr auto rendering<documents::SuccessAttestationContent> = &DocumentRenderer::renderSuccessAttestation;
template <>
constexpr auto rendering<documents::BlockAttestationContent> = &DocumentRenderer::renderBlockAttestation;
template <>
constexpr auto rendering<documents::DecisionNoticeContent> = &DocumentRenderer::renderDecisionNotice;

template <typename Content>
Result<documents::RenderedDocument> render(const DocumentRenderer &renderer, const Content &content,
                                           const documents::Attachments &attachments)
{
    return std::invoke(rendering<Content>, renderer, content, attachments);
}

/// What proves a draft; it puts its printed code into `issue` and the uuid that it names into `entry`.
Result<ProofParts> proofsOf(const DocumentDraft &draft, documents::IssueMention &issue,
                            OfficialDocument &entry)
{
    if (draft.isPreview())
        return ProofParts();
    if (!draft.credential)
        return ProofParts{.kept = {.certificate = draft.prover.keys().certificate}};
    documents::CredentialContent credential = *draft.credential;
    entry.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    credential.claims.uuid = entry.uuid;
    return draft.prover.prove(std::move(credential), issue);
}

/// The content of a duplicate, with the proofs of its original, and its file.
template <typename Content>
Result<Printed> printAgain(Content content, const Duplication &duplication, const DocumentRenderer &renderer,
                           const DocumentProver &prover)
{
    content.issue.duplicate = {duplication.number, duplication.today};
    auto parts = prover.repeat(duplication.proof, content.issue);
    if (!parts)
        return parts.error();
    if (content.issue.proof)
        content.issue.proof->isSigned = prover.mention().isSigned;
    const auto rendered = render(renderer, content, parts->attachments);
    if (!rendered)
        return rendered.error();
    const auto pdf = prover.sign(rendered->pdf, content.issue);
    if (!pdf)
        return pdf.error();
    OfficialDocument entry = duplication.original;
    entry.uuid.clear();
    entry.number = duplicateNumber(entry.number, duplication.number);
    entry.issuedOn = duplication.today;
    entry.supersedes = {};
    entry.duplicateOf = duplication.original.id;
    entry.duplicateNumber = duplication.number;
    return printed(std::move(entry), *pdf, std::move(parts->kept));
}

} // namespace

Result<Printed> print(const DocumentDraft &draft, const DocumentRenderer &renderer)
{
    return std::visit(
        [&draft, &renderer](auto content) -> Result<Printed> {
            OfficialDocument entry = draft.entry;
            auto proofs = proofsOf(draft, content.issue, entry);
            if (!proofs)
                return proofs.error();
            const auto rendered = render(renderer, content, proofs->attachments);
            if (!rendered)
                return rendered.error();
            const auto pdf = draft.isPreview() ? Result<QByteArray>(rendered->pdf)
                                               : draft.prover.sign(rendered->pdf, content.issue);
            if (!pdf)
                return pdf.error();
            return printed(std::move(entry), *pdf, std::move(proofs->kept));
        },
        draft.content);
}

Result<QByteArray> printPreview(const PreviewSource &source, const DocumentRequest &request, QDate today)
{
    const auto press = source.press.get();
    if (!press)
        return press.error();
    const auto facts = gatherFacts(source.database, source.rules, request.candidacy, today);
    if (!facts)
        return facts.error();
    const auto draft = draftOf(request, {source.database, (*press)->codeLists()}, *facts);
    if (!draft)
        return draft.error();
    auto printed = print(*draft, (*press)->renderer());
    if (!printed)
        return printed.error();
    return std::move(printed->pdf);
}

Printed printedPaper(DocumentKind kind, const documents::IssueMention &issue, const QByteArray &payload,
                     const QByteArray &pdf)
{
    OfficialDocument entry = bareEntry(kind, payload, issue.issuedOn, issue.issuedAt);
    entry.number = issue.number.value_or(QString());
    return printed(std::move(entry), pdf);
}

Result<Printed> printMinutes(const DocumentPress &press, const Minutes &minutes, const ReferenceSheet &sheet,
                             QDate today, const QString &place)
{
    const auto snapshot = minutesSnapshotFromJson(minutes.snapshot);
    if (!snapshot)
        return snapshot.error();
    const auto rendered = press.renderer().renderMinutes(
        minutesContent(*snapshot, sheet, press.codeLists(), minutes.snapshotSha256));
    if (!rendered)
        return rendered.error();
    OfficialDocument entry = bareEntry(DocumentKind::Minutes, minutes.snapshot, today, place);
    entry.number = minutes.number;
    entry.minutes = minutes.id;
    return printed(std::move(entry), rendered->pdf);
}

Result<Printed> printDuplicate(const Duplication &duplication, const DocumentRenderer &renderer,
                               const DocumentProver &prover)
{
    const OfficialDocument &original = duplication.original;
    if (original.kind == DocumentKind::Parchment) {
        auto content = parchmentFromPayload(original.payload);
        if (!content)
            return content.error();
        return printAgain(*std::move(content), duplication, renderer, prover);
    }
    if (original.kind == DocumentKind::BlockAttestation) {
        auto content = blockAttestationFromPayload(original.payload);
        if (!content)
            return content.error();
        return printAgain(*std::move(content), duplication, renderer, prover);
    }
    return Error{ErrorCode::InvalidInput, u"only parchments and block attestations have duplicates"_s,
                 u"kind"_s};
}

} // namespace parchemin
