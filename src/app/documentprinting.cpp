#include "app/documentprinting.h"

#include "parchemin/documents/proof/contentclaims.h"
#include "parchemin/store/proofrepository.h"

#include <QCryptographicHash>
#include <QUuid>

#include <functional>

#include "app/documentcontents.h"
#include "app/documentpayload.h"
#include "app/documentsources.h"
#include "app/minutesdocument.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Printed printed(DocumentKind kind, const QByteArray &payload, const QByteArray &pdf, QDate issuedOn,
                const QString &issuedAt)
{
    // The repository gives the id and the uuid; the caller the number.
    OfficialDocument entry{.id = DocumentId{0},
                           .uuid = {},
                           .kind = kind,
                           .number = {},
                           .issuedOn = issuedOn,
                           .issuedAt = issuedAt,
                           .payload = payload,
                           .payloadSha256 = {},
                           .pdfSha256 = {}};
    entry.payloadSha256 = sha256(payload);
    entry.pdfSha256 = sha256(pdf);
    return {std::move(entry), pdf};
}

/// The same, for a document about one candidacy.
Printed printedFor(const CandidacyFacts &facts, DocumentKind kind, const std::optional<QString> &number,
                   const QByteArray &payload, const QByteArray &pdf)
{
    Printed document = printed(kind, payload, pdf, facts.today, facts.policy.issuePlace);
    document.entry.number = number.value_or(QString());
    document.entry.person = facts.person.id;
    document.entry.candidacy = facts.candidacy.id;
    if (const auto signatory = signatoryOn(facts.signatories, facts.today))
        document.entry.signatory = signatory->id;
    return document;
}

/// A content whose page is to say what proves it, and what it certifies.
template <typename Content>
struct Provable
{
    DocumentKind kind;
    Content content;
    documents::ProofClaims claims;
};

/// Proves, renders and signs; `render` is the renderer's method, `payloadOf` gives what is stored.
template <typename Content, typename Render, typename PayloadOf>
Result<Printed> printProven(const Printing &printing, const CandidacyFacts &facts, Provable<Content> document,
                            Render render, PayloadOf payloadOf)
{
    Content &content = document.content;
    ProofParts proofs;
    if (printing.number) {
        content.issue.proof = printing.prover.mention();
        auto made = printing.prover.prove(facts, document.claims, content.issue);
        if (!made)
            return made.error();
        proofs = *std::move(made);
    }
    const auto rendered = std::invoke(render, printing.press.renderer(), content, proofs.attachments);
    if (!rendered)
        return rendered.error();
    const auto pdf = printing.number ? printing.prover.sign(rendered->pdf, content.issue)
                                     : Result<QByteArray>(rendered->pdf);
    if (!pdf)
        return pdf.error();
    Printed printed = printedFor(facts, document.kind, printing.number, payloadOf(content), *pdf);
    printed.entry.uuid = document.claims.uuid;
    printed.proof = std::move(proofs.kept);
    return printed;
}

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// The jury that awarded the title. A preview may come before it, and then shows where its mentions will
/// stand.
Result<JuryMention> awardingJury(const Printing &printing, const CandidacyFacts &facts)
{
    if (!facts.decision)
        return JuryMention{facts.today, facts.policy.issuePlace, u"à établir"_s};
    return juryMention(printing.database, *facts.decision);
}

/// The content of a duplicate, with the proofs of its original, and its file.
template <typename Content, typename Render>
Result<Printed> printAgain(const Printing &printing, Content content, const OfficialDocument &original,
                           Render render)
{
    const auto proof = ProofRepository(printing.database).proofOf(original.id);
    if (!proof)
        return proof.error();
    auto parts = printing.prover.repeat(*proof, content.issue);
    if (!parts)
        return parts.error();
    if (content.issue.proof)
        content.issue.proof->isSigned = printing.prover.mention().isSigned;
    const auto rendered = std::invoke(render, printing.press.renderer(), content, parts->attachments);
    if (!rendered)
        return rendered.error();
    auto pdf = printing.prover.sign(rendered->pdf, content.issue);
    if (!pdf)
        return pdf.error();
    return Printed{original, *std::move(pdf), std::move(parts->kept)};
}

} // namespace

Result<Printed> printParchment(const Printing &printing, const CandidacyFacts &facts)
{
    const auto jury = awardingJury(printing, facts);
    if (!jury)
        return jury.error();
    const auto blocks = provenBlocks(facts);
    auto content = parchmentContent(facts, *jury, printing.press.codeLists(), printing.number);
    auto claims = claimsOf(content, newUuid(), blocks);
    auto printed = printProven<documents::ParchmentContent>(
        printing, facts, {DocumentKind::Parchment, std::move(content), std::move(claims)},
        &documents::DocumentRenderer::renderParchment,
        [&blocks](const documents::ParchmentContent &said) { return toPayload(said, blocks); });
    if (printed && facts.decision)
        printed->entry.decision = facts.decision->id;
    return printed;
}

Result<Printed> printSuccessAttestation(const Printing &printing, const CandidacyFacts &facts)
{
    const auto jury = awardingJury(printing, facts);
    if (!jury)
        return jury.error();
    const auto blocks = provenBlocks(facts);
    auto content = successAttestationContent(facts, *jury, printing.press.codeLists(), printing.number);
    auto claims = claimsOf(content, newUuid(), blocks);
    auto printed = printProven<documents::SuccessAttestationContent>(
        printing, facts, {DocumentKind::SuccessAttestation, std::move(content), std::move(claims)},
        &documents::DocumentRenderer::renderSuccessAttestation,
        [&blocks](const documents::SuccessAttestationContent &said) { return toPayload(said, blocks); });
    if (printed && facts.decision)
        printed->entry.decision = facts.decision->id;
    return printed;
}

Result<Printed> printBlockAttestation(const Printing &printing, const CandidacyFacts &facts,
                                      const std::vector<int> &blocks)
{
    const auto minutes = minutesNumbers(printing.database, facts.blocks);
    if (!minutes)
        return minutes.error();
    auto content =
        blockAttestationContent(facts, blocks, *minutes, printing.press.codeLists(), printing.number);
    auto claims = claimsOf(content, newUuid());
    auto printed = printProven<documents::BlockAttestationContent>(
        printing, facts, {DocumentKind::BlockAttestation, std::move(content), std::move(claims)},
        &documents::DocumentRenderer::renderBlockAttestation,
        [](const documents::BlockAttestationContent &said) { return toPayload(said); });
    if (printed)
        printed->entry.blocks = blocks;
    return printed;
}

Result<Printed> printDecisionNotice(const Printing &printing, const CandidacyFacts &facts,
                                    const JuryDecision &decision)
{
    const auto jury = juryMention(printing.database, decision);
    if (!jury)
        return jury.error();
    auto content = noticeContent(facts, decision, *jury, printing.press.codeLists(), printing.number);
    content.issue.proof = printing.prover.mention();
    const auto rendered = printing.press.renderer().renderDecisionNotice(content);
    if (!rendered)
        return rendered.error();
    const auto pdf = printing.prover.sign(rendered->pdf, content.issue);
    if (!pdf)
        return pdf.error();
    Printed document =
        printedFor(facts, DocumentKind::DecisionNotice, printing.number, toPayload(content), *pdf);
    document.entry.decision = decision.id;
    document.proof.certificate = printing.prover.certificate();
    return document;
}

Printed printedPaper(DocumentKind kind, const documents::IssueMention &issue, const QByteArray &payload,
                     const QByteArray &pdf)
{
    Printed paper = printed(kind, payload, pdf, issue.issuedOn, issue.issuedAt);
    paper.entry.number = issue.number.value_or(QString());
    return paper;
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
    Printed document = printed(DocumentKind::Minutes, minutes.snapshot, rendered->pdf, today, place);
    document.entry.number = minutes.number;
    document.entry.minutes = minutes.id;
    return document;
}

Result<Printed> printDuplicate(const Printing &printing, const OfficialDocument &original, int number,
                               QDate today)
{
    const documents::DuplicateMention mark{number, today};
    Result<Printed> printed = Error{ErrorCode::InvalidInput,
                                    u"only parchments and block attestations have duplicates"_s, u"kind"_s};
    if (original.kind == DocumentKind::Parchment) {
        auto content = parchmentFromPayload(original.payload);
        if (!content)
            return content.error();
        content->issue.duplicate = mark;
        printed = printAgain(printing, *std::move(content), original,
                             &documents::DocumentRenderer::renderParchment);
    } else if (original.kind == DocumentKind::BlockAttestation) {
        auto content = blockAttestationFromPayload(original.payload);
        if (!content)
            return content.error();
        content->issue.duplicate = mark;
        printed = printAgain(printing, *std::move(content), original,
                             &documents::DocumentRenderer::renderBlockAttestation);
    }
    if (!printed)
        return printed;
    OfficialDocument &entry = printed->entry;
    entry.uuid.clear();
    entry.number = duplicateNumber(original.number, number);
    entry.issuedOn = today;
    entry.pdfSha256 = sha256(printed->pdf);
    entry.supersedes = {};
    entry.duplicateOf = original.id;
    entry.duplicateNumber = number;
    return printed;
}

} // namespace parchemin
