#include "app/documentprinting.h"

#include <QCryptographicHash>

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

} // namespace

Result<Printed> printParchment(const Database &database, const DocumentPress &press,
                               const CandidacyFacts &facts, const std::optional<QString> &number)
{
    // A preview may come before the jury: it then shows where the jury's mentions will stand.
    JuryMention jury{facts.today, facts.policy.issuePlace, u"à établir"_s};
    if (facts.decision) {
        auto decided = juryMention(database, *facts.decision);
        if (!decided)
            return decided.error();
        jury = std::move(*decided);
    }
    const auto content = parchmentContent(facts, jury, press.codeLists(), number);
    const auto rendered = press.renderer().renderParchment(content);
    if (!rendered)
        return rendered.error();
    Printed document = printedFor(facts, DocumentKind::Parchment, number, toPayload(content), rendered->pdf);
    if (facts.decision)
        document.entry.decision = facts.decision->id;
    return document;
}

Result<Printed> printBlockAttestation(const Database &database, const DocumentPress &press,
                                      const CandidacyFacts &facts, const std::vector<int> &blocks,
                                      const std::optional<QString> &number)
{
    const auto minutes = minutesNumbers(database, facts.blocks);
    if (!minutes)
        return minutes.error();
    const auto content = blockAttestationContent(facts, blocks, *minutes, press.codeLists(), number);
    const auto rendered = press.renderer().renderBlockAttestation(content);
    if (!rendered)
        return rendered.error();
    Printed document =
        printedFor(facts, DocumentKind::BlockAttestation, number, toPayload(content), rendered->pdf);
    document.entry.blocks = blocks;
    return document;
}

Result<Printed> printDecisionNotice(const Database &database, const DocumentPress &press,
                                    const CandidacyFacts &facts, const JuryDecision &decision,
                                    const std::optional<QString> &number)
{
    const auto jury = juryMention(database, decision);
    if (!jury)
        return jury.error();
    const auto content = noticeContent(facts, decision, *jury, press.codeLists(), number);
    const auto rendered = press.renderer().renderDecisionNotice(content);
    if (!rendered)
        return rendered.error();
    Printed document =
        printedFor(facts, DocumentKind::DecisionNotice, number, toPayload(content), rendered->pdf);
    document.entry.decision = decision.id;
    return document;
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

Result<Printed> printDuplicate(const DocumentPress &press, const OfficialDocument &original, int number,
                               QDate today)
{
    const documents::DuplicateMention mark{number, today};
    Result<documents::RenderedDocument> rendered = Error{
        ErrorCode::InvalidInput, u"only parchments and block attestations have duplicates"_s, u"kind"_s};
    if (original.kind == DocumentKind::Parchment) {
        auto content = parchmentFromPayload(original.payload);
        if (!content)
            return content.error();
        content->issue.duplicate = mark;
        rendered = press.renderer().renderParchment(*content);
    } else if (original.kind == DocumentKind::BlockAttestation) {
        auto content = blockAttestationFromPayload(original.payload);
        if (!content)
            return content.error();
        content->issue.duplicate = mark;
        rendered = press.renderer().renderBlockAttestation(*content);
    }
    if (!rendered)
        return rendered.error();
    Printed document{original, rendered->pdf};
    document.entry.number = duplicateNumber(original.number, number);
    document.entry.issuedOn = today;
    document.entry.pdfSha256 = sha256(rendered->pdf);
    document.entry.supersedes = {};
    document.entry.duplicateOf = original.id;
    document.entry.duplicateNumber = number;
    return document;
}

} // namespace parchemin
