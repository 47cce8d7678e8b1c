#include "parchemin/app/documentservice.h"

#include "parchemin/app/documentrequest.h"
#include "parchemin/app/facts.h"
#include "parchemin/store/decisionrepository.h"
#include "parchemin/store/sessionrepository.h"

#include <QSaveFile>

#include <algorithm>

#include "app/documentcontents.h"
#include "app/documentprinting.h"
#include "app/documentrevocation.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

ActRecord issuedRecord(DocumentId id, const OfficialDocument &entry, const QString &reason = {})
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

/// Stores what was printed and ends the act.
Result<DocumentId> storeAndFinish(Act &act, const Result<Printed> &document)
{
    if (!document)
        return document.error();
    const auto id = DocumentRepository(act.database()).add(document->entry, document->pdf, act.actor().user);
    if (!id)
        return id.error();
    if (Status done = act.finish(issuedRecord(*id, document->entry)); !done)
        return done.error();
    return *id;
}

/// Stores what was printed within a larger act.
Result<DocumentId> storeWithin(Act &act, const Result<Printed> &document)
{
    if (!document)
        return document.error();
    const auto id = DocumentRepository(act.database()).add(document->entry, document->pdf, act.actor().user);
    if (!id)
        return id.error();
    if (Status done = act.record(issuedRecord(*id, document->entry)); !done)
        return done.error();
    return *id;
}

/// The document of the minutes that these correct, if they do.
Result<std::optional<OfficialDocument>> correctedDocument(const Database &database, const Minutes &minutes)
{
    if (!minutes.corrects)
        return std::optional<OfficialDocument>();
    const auto corrected = DecisionRepository(database).loadMinutes(*minutes.corrects);
    if (!corrected)
        return corrected.error();
    return DocumentRepository(database).byNumber(corrected->number);
}

/// Records within a larger act that the document has given way to another, with the reason of the minutes.
Status markCorrected(Act &act, const OfficialDocument &old, DocumentId successor, const Minutes &minutes)
{
    const DocumentRepository documents(act.database());
    if (Status done =
            documents.markSuperseded(old.id, successor, minutes.correctionReason, act.at(), act.actor().user);
        !done)
        return done;
    return act.record({u"document.superseded"_s,
                       u"official_document"_s,
                       successor.value(),
                       old.person,
                       {{u"number"_s, old.number}},
                       {{u"number"_s, minutes.number}},
                       minutes.correctionReason});
}

Blockers documentStateBlockers(const OfficialDocument &document, const QString &act)
{
    if (document.state == DocumentState::Issued)
        return {};
    return {
        Blocker{BlockerCode::StateForbids}.with(u"etat"_s, codeName(document.state)).with(u"acte"_s, act)};
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

Blockers reasonBlockers(const QString &reason)
{
    return reason.trimmed().isEmpty() ? Blockers{Blocker{BlockerCode::ReasonMissing}} : Blockers{};
}

} // namespace

DocumentService::DocumentService(Context &context)
    : m_context(context)
{
}

DocumentService::~DocumentService() = default;

Result<DocumentPress *> DocumentService::press() const
{
    if (!m_press) {
        auto opened = DocumentPress::open();
        if (!opened)
            return opened.error();
        m_press = std::move(*opened);
    }
    return m_press.get();
}

Result<Blockers> DocumentService::parchmentBlockers(CandidacyId candidacy) const
{
    const auto facts = gatherFacts(m_context.database(), m_context.rules, candidacy, m_context.clock.today());
    if (!facts)
        return facts.error();
    return parchemin::parchmentBlockers(*facts);
}

Result<Blockers> DocumentService::blockAttestationBlockers(CandidacyId candidacy,
                                                           const std::vector<int> &blocks) const
{
    const auto facts = gatherFacts(m_context.database(), m_context.rules, candidacy, m_context.clock.today());
    if (!facts)
        return facts.error();
    return parchemin::blockAttestationBlockers(*facts, blocks);
}

Result<DocumentId> DocumentService::issueParchment(const Actor &by, CandidacyId candidacy)
{
    const auto ready = press();
    if (!ready)
        return ready.error();
    auto act = Act::begin(m_context, by, Right::IssueParchment);
    if (!act)
        return act.error();
    const auto facts = gatherFacts(act->database(), m_context.rules, candidacy, act->today());
    if (!facts)
        return facts.error();
    if (Blockers blockers = withoutWarnings(parchemin::parchmentBlockers(*facts)); !blockers.empty())
        return refused(std::move(blockers));
    const auto number =
        DocumentRepository(act->database()).nextNumber(DocumentKind::Parchment, act->today().year());
    if (!number)
        return number.error();
    return storeAndFinish(*act, printParchment(act->database(), **ready, *facts, *number));
}

Result<DocumentId> DocumentService::issueBlockAttestation(const Actor &by, CandidacyId candidacy,
                                                          const std::vector<int> &blocks)
{
    if (Status checked = checkNamedOnce(blocks); !checked)
        return checked.error();
    const auto ready = press();
    if (!ready)
        return ready.error();
    auto act = Act::begin(m_context, by, Right::IssueAttestation);
    if (!act)
        return act.error();
    const auto facts = gatherFacts(act->database(), m_context.rules, candidacy, act->today());
    if (!facts)
        return facts.error();
    Blockers blockers = withoutWarnings(parchemin::blockAttestationBlockers(*facts, blocks));
    if (!blockers.empty())
        return refused(std::move(blockers));
    const auto number =
        DocumentRepository(act->database()).nextNumber(DocumentKind::BlockAttestation, act->today().year());
    if (!number)
        return number.error();
    return storeAndFinish(*act, printBlockAttestation(act->database(), **ready, *facts, blocks, *number));
}

Result<DocumentId> DocumentService::issueDuplicate(const Actor &by, DocumentId document)
{
    const auto ready = press();
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
    return storeAndFinish(*act, printDuplicate(**ready, *original, *earlier + 1, act->today()));
}

Result<DocumentId> DocumentService::supersede(const Actor &by, DocumentId document, const QString &reason)
{
    const auto ready = press();
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
    if (!old->candidacy ||
        (old->kind != DocumentKind::Parchment && old->kind != DocumentKind::BlockAttestation)) {
        return Error{ErrorCode::InvalidInput, u"only parchments and block attestations are corrected"_s,
                     old->number};
    }
    auto facts = gatherFacts(act->database(), m_context.rules, *old->candidacy, act->today());
    if (!facts)
        return facts.error();
    const bool isParchment = old->kind == DocumentKind::Parchment;
    facts->hasLivingParchment = false; // the one that is being replaced does not stand in its own way
    append(blockers, isParchment ? parchemin::parchmentBlockers(*facts)
                                 : parchemin::blockAttestationBlockers(*facts, old->blocks));
    if (blockers = withoutWarnings(blockers); !blockers.empty())
        return refused(std::move(blockers));

    const DocumentRepository documents(act->database());
    const auto number = documents.nextNumber(old->kind, act->today().year());
    if (!number)
        return number.error();
    auto printed = isParchment
                       ? printParchment(act->database(), **ready, *facts, *number)
                       : printBlockAttestation(act->database(), **ready, *facts, old->blocks, *number);
    if (!printed)
        return printed.error();
    printed->entry.supersedes = document;
    const auto id = documents.add(printed->entry, printed->pdf, by.user);
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

Status DocumentService::revoke(const Actor &by, const std::optional<Actor> &approver, DocumentId document,
                               const QString &reason)
{
    auto act = Act::begin(m_context, by, Right::Rectify);
    if (!act)
        return act.error();
    const DocumentRepository documents(act->database());
    const auto old = documents.load(document);
    if (!old)
        return old.error();
    Blockers blockers = documentStateBlockers(*old, u"REVOKE"_s);
    append(blockers, reasonBlockers(reason));
    append(blockers, secondPersonBlockers(by, approver));
    if (!blockers.empty())
        return refused(std::move(blockers));
    if (Status done = documents.revoke(document, reason, act->at(), by.user); !done)
        return done;
    if (Status done = revokeDuplicates(*act, *old, reason.trimmed()); !done)
        return done;
    return act->finish({u"document.revoked"_s,
                        u"official_document"_s,
                        document.value(),
                        old->person,
                        {{u"number"_s, old->number}},
                        {{u"approvedBy"_s, approver->user.value()}},
                        reason});
}

Result<DocumentId> DocumentService::issueMinutes(Act &act, MinutesId minutesId)
{
    const auto ready = press();
    if (!ready)
        return ready.error();
    const auto minutes = DecisionRepository(act.database()).loadMinutes(minutesId);
    if (!minutes)
        return minutes.error();
    const auto session = SessionRepository(act.database()).load(minutes->session);
    if (!session)
        return session.error();
    const auto sheet = m_context.rules.sheet(session->sheet);
    if (!sheet)
        return sheet.error();
    const auto policy = m_context.rules.policy(act.today());
    if (!policy)
        return policy.error();
    const auto corrected = correctedDocument(act.database(), *minutes);
    if (!corrected)
        return corrected.error();
    auto document = printMinutes(**ready, *minutes, **sheet, act.today(), policy->issuePlace);
    if (document && corrected->has_value())
        document->entry.supersedes = (*corrected)->id;
    auto issued = storeWithin(act, document);
    if (!issued || !corrected->has_value())
        return issued;
    if (Status done = markCorrected(act, **corrected, *issued, *minutes); !done)
        return done.error();
    return issued;
}

Result<DocumentId> DocumentService::issueDecisionNotice(Act &act, DecisionId decisionId)
{
    const auto ready = press();
    if (!ready)
        return ready.error();
    const auto decision = DecisionRepository(act.database()).load(decisionId);
    if (!decision)
        return decision.error();
    const auto facts = gatherFacts(act.database(), m_context.rules, decision->candidacy, act.today());
    if (!facts)
        return facts.error();
    if (!signatoryOn(facts->signatories, facts->today)) {
        const QString day = facts->today.toString(Qt::ISODate);
        return refused({Blocker{BlockerCode::Signatory}.with(u"date"_s, day)});
    }
    const auto number =
        DocumentRepository(act.database()).nextNumber(DocumentKind::DecisionNotice, act.today().year());
    if (!number)
        return number.error();
    return storeWithin(act, printDecisionNotice(act.database(), **ready, *facts, *decision, *number));
}

} // namespace parchemin
