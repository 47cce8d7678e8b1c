#include "parchemin/app/documentservice.h"

#include "parchemin/app/documentrequest.h"
#include "parchemin/app/facts.h"
#include "parchemin/store/decisionrepository.h"
#include "parchemin/store/sessionrepository.h"

#include "app/documentcontents.h"
#include "app/documentdraft.h"
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

} // namespace

DocumentService::DocumentService(Context &context, const SessionKeys *keys)
    : m_context(context)
    , m_keys(keys)
    , m_press(std::make_unique<LazyPress>())
{
}

DocumentService::~DocumentService() = default;

Result<Blockers> DocumentService::blockers(const DocumentRequest &request) const
{
    const auto facts =
        gatherFacts(m_context.database(), m_context.rules, request.candidacy, m_context.clock.today());
    if (!facts)
        return facts.error();
    return blockersOf(request, *facts);
}

Result<Blockers> DocumentService::parchmentBlockers(CandidacyId candidacy) const
{
    return blockers({DocumentKind::Parchment, candidacy});
}

Result<Blockers> DocumentService::successAttestationBlockers(CandidacyId candidacy) const
{
    return blockers({DocumentKind::SuccessAttestation, candidacy});
}

Result<Blockers> DocumentService::blockAttestationBlockers(CandidacyId candidacy,
                                                           const std::vector<int> &blocks) const
{
    return blockers({DocumentKind::BlockAttestation, candidacy, blocks});
}

Result<DocumentId> DocumentService::issueParchment(const Actor &by, CandidacyId candidacy)
{
    return issue(by, {DocumentKind::Parchment, candidacy});
}

Result<DocumentId> DocumentService::issueSuccessAttestation(const Actor &by, CandidacyId candidacy)
{
    return issue(by, {DocumentKind::SuccessAttestation, candidacy});
}

Result<DocumentId> DocumentService::issueBlockAttestation(const Actor &by, CandidacyId candidacy,
                                                          const std::vector<int> &blocks)
{
    return issue(by, {DocumentKind::BlockAttestation, candidacy, blocks});
}

Result<DocumentId> DocumentService::issue(const Actor &by, const DocumentRequest &request,
                                          DocumentPrinter *printer)
{
    auto act = Act::begin(m_context, by, rightToIssue(request.kind));
    if (!act)
        return act.error();
    const auto drafted = draft(request, act->at());
    if (!drafted)
        return drafted.error();
    if (printer != nullptr)
        return storeAndFinish(*act, printer->print(*drafted));
    const auto ready = m_press->get();
    if (!ready)
        return ready.error();
    return storeAndFinish(*act, print(*drafted, (*ready)->renderer()));
}

Result<DocumentDraft> DocumentService::draft(const DocumentRequest &request, const QDateTime &at,
                                             int others) const
{
    const Database &database = m_context.database();
    const QDate today = certifierDay(at);
    const auto codeLists = m_press->codeLists();
    if (!codeLists)
        return codeLists.error();
    const auto facts = gatherFacts(database, m_context.rules, request.candidacy, today);
    if (!facts)
        return facts.error();
    if (Blockers blockers = withoutWarnings(blockersOf(request, *facts)); !blockers.empty())
        return refused(std::move(blockers));
    const auto number = DocumentRepository(database).nextNumber(request.kind, today.year(), others);
    if (!number)
        return number.error();
    const auto prover = DocumentProver::of(m_keys, database, at, m_context.store.info().uuid);
    if (!prover)
        return prover.error();
    return draftOf(request, {database, **codeLists, *number, *prover}, *facts);
}

ProvingKeys DocumentService::provingKeys() const
{
    return ProvingKeys::of(m_keys);
}

Status DocumentService::revoke(const Actor &by, const std::optional<Actor> &approver, DocumentId document,
                               const QString &givenReason)
{
    auto act = Act::begin(m_context, by, Right::Rectify);
    if (!act)
        return act.error();
    const DocumentRepository documents(act->database());
    const auto old = documents.load(document);
    if (!old)
        return old.error();
    Blockers blockers = documentStateBlockers(*old, u"REVOKE"_s);
    append(blockers, reasonBlockers(givenReason));
    append(blockers, secondPersonBlockers(by, approver));
    if (!blockers.empty())
        return refused(std::move(blockers));
    const QString reason = givenReason.trimmed();
    if (Status done = documents.revoke(document, reason, act->at(), by.user); !done)
        return done;
    if (Status done = revokeDuplicates(*act, *old, reason); !done)
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
    const auto signer = DocumentProver::signerOf(m_keys, act.at());
    if (!signer)
        return signer.error();
    const auto draft =
        noticeDraft({act.database(), (*ready)->codeLists(), *number, *signer}, *facts, *decision);
    if (!draft)
        return draft.error();
    return storeWithin(act, print(*draft, (*ready)->renderer()));
}

} // namespace parchemin
