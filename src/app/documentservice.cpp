#include "parchemin/app/documentservice.h"

#include "parchemin/app/documentrequest.h"
#include "parchemin/app/facts.h"
#include "parchemin/store/decisionrepository.h"
#include "parchemin/store/sessionrepository.h"

#include <algorithm>
#include <functional>

#include "app/documentcontents.h"
#include "app/documentprinting.h"
#include "app/documentrevocation.h"
#include "app/documentstoring.h"
#include "app/juryacts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

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

} // namespace

DocumentService::DocumentService(Context &context, const SessionKeys *keys)
    : m_context(context)
    , m_keys(keys)
    , m_press(std::make_unique<LazyPress>())
{
}

DocumentService::~DocumentService() = default;

Result<DocumentProver> DocumentService::prover(const Act &act) const
{
    return DocumentProver::of(m_keys, act, m_context.store.info().uuid);
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

/// What tells one kind of document from another when it is issued.
struct DocumentService::Issuing
{
    DocumentKind kind;
    std::function<Blockers(const CandidacyFacts &)> blockersOf;
    std::function<Result<Printed>(const Printing &, const CandidacyFacts &)> print;
};

Result<DocumentId> DocumentService::issue(const Actor &by, CandidacyId candidacy, const Issuing &how)
{
    const auto ready = m_press->get();
    if (!ready)
        return ready.error();
    auto act = Act::begin(m_context, by, rightToIssue(how.kind));
    if (!act)
        return act.error();
    const auto facts = gatherFacts(act->database(), m_context.rules, candidacy, act->today());
    if (!facts)
        return facts.error();
    if (Blockers blockers = withoutWarnings(how.blockersOf(*facts)); !blockers.empty())
        return refused(std::move(blockers));
    const auto number = DocumentRepository(act->database()).nextNumber(how.kind, act->today().year());
    if (!number)
        return number.error();
    auto proof = prover(*act);
    if (!proof)
        return proof.error();
    return storeAndFinish(*act, how.print({act->database(), **ready, *number, *proof}, *facts));
}

Result<DocumentId> DocumentService::issueParchment(const Actor &by, CandidacyId candidacy)
{
    return issue(by, candidacy, {DocumentKind::Parchment, &parchemin::parchmentBlockers, &printParchment});
}

Result<Blockers> DocumentService::successAttestationBlockers(CandidacyId candidacy) const
{
    const auto facts = gatherFacts(m_context.database(), m_context.rules, candidacy, m_context.clock.today());
    if (!facts)
        return facts.error();
    return parchemin::successAttestationBlockers(*facts);
}

Result<DocumentId> DocumentService::issueSuccessAttestation(const Actor &by, CandidacyId candidacy)
{
    return issue(
        by, candidacy,
        {DocumentKind::SuccessAttestation, &parchemin::successAttestationBlockers, &printSuccessAttestation});
}

Result<DocumentId> DocumentService::issueBlockAttestation(const Actor &by, CandidacyId candidacy,
                                                          const std::vector<int> &blocks)
{
    if (Status checked = checkNamedOnce(blocks); !checked)
        return checked.error();
    return issue(by, candidacy,
                 {DocumentKind::BlockAttestation,
                  [&blocks](const CandidacyFacts &facts) {
                      return parchemin::blockAttestationBlockers(facts, blocks);
                  },
                  [&blocks](const Printing &printing, const CandidacyFacts &facts) {
                      return printBlockAttestation(printing, facts, blocks);
                  }});
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
    const auto ready = m_press->get();
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
    const auto ready = m_press->get();
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
    auto signer = DocumentProver::signerOf(m_keys, act);
    if (!signer)
        return signer.error();
    return storeWithin(act,
                       printDecisionNotice({act.database(), **ready, *number, *signer}, *facts, *decision));
}

} // namespace parchemin
