#include "parchemin/app/paperservice.h"

#include "parchemin/app/facts.h"
#include "parchemin/core/statemachine.h"
#include "parchemin/store/personrepository.h"
#include "parchemin/store/sessionrepository.h"

#include <algorithm>
#include <functional>
#include <iterator>

#include "app/documentcontents.h"
#include "app/documentpress.h"
#include "app/documentstoring.h"
#include "app/juryacts.h"
#include "app/papercontents.h"
#include "app/paperpayload.h"
#include "app/papersources.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// What a paper is about, beside what it says.
struct PaperSubject
{
    DocumentKind kind;
    std::optional<PersonId> person = {};
    std::optional<CandidacyId> candidacy = {};
    std::optional<SessionId> session = {};
};

/// A paper in the register, not journalled yet.
struct StoredPaper
{
    DocumentId id;
    OfficialDocument entry;

    [[nodiscard]] ActRecord record() const { return issuedRecord(id, entry); }
};

/// Numbers, renders and stores a paper within an act; `render` is the renderer's method.
template <typename Content, typename Render>
Result<StoredPaper> storePaper(const Act &act, const DocumentPress &press, const PaperSubject &subject,
                               Content content, Render render)
{
    const DocumentRepository documents(act.database());
    const auto number = documents.nextNumber(subject.kind, act.today().year());
    if (!number)
        return number.error();
    content.issue.number = *number;
    content.issue.checkCode = checkCodeOf(*number);
    const auto rendered = std::invoke(render, press.renderer(), content, documents::Attachments());
    if (!rendered)
        return rendered.error();
    Printed paper = printedPaper(subject.kind, content.issue, toPayload(content), rendered->pdf);
    paper.entry.person = subject.person;
    paper.entry.candidacy = subject.candidacy;
    const auto id = addPrinted(act, paper);
    if (!id)
        return id.error();
    if (subject.session) {
        if (Status attached = documents.attachToSession(*id, *subject.session); !attached)
            return attached.error();
    }
    return StoredPaper{*id, std::move(paper.entry)};
}

/// Ends an act that issued one paper.
Result<DocumentId> finished(Act &act, const Result<StoredPaper> &paper)
{
    if (!paper)
        return paper.error();
    if (Status done = act.finish(paper->record()); !done)
        return done.error();
    return paper->id;
}

Blockers signatoryReasons(const documents::IssueMention &issue)
{
    if (!issue.signatoryName.isEmpty())
        return {};
    return {Blocker{BlockerCode::Signatory}.with(u"date"_s, issue.issuedOn.toString(Qt::ISODate))};
}

const PanelSeat *seatOf(const JurySession &session, PersonId person)
{
    const auto found = std::ranges::find_if(
        session.seats, [person](const PanelSeat &seat) { return seat.member.person == person; });
    return found == session.seats.end() ? nullptr : &*found;
}

/// Whether the session has been announced and is not over.
Blockers announcedReasons(const JurySession &session, const QString &act)
{
    if (session.state == SessionState::Convened || session.state == SessionState::Open)
        return {};
    return stateForbids(codeName(session.state), act);
}

/// The letter to one recipient.
Result<StoredPaper> letterTo(const Act &act, const DocumentPress &press, const Rulebook &rules,
                             const SessionPapers &papers, const ConvocationRecipient &recipient)
{
    const Error unknown{ErrorCode::InvalidInput, u"somebody is not convened to that session"_s,
                        u"/recipients"_s};
    PaperSubject subject{
        .kind = DocumentKind::Convocation, .person = recipient.person, .session = papers.session.id};
    if (!recipient.defence) {
        const PanelSeat *seat = seatOf(papers.session, recipient.person);
        if (seat == nullptr)
            return unknown;
        return storePaper(act, press, subject, jurorConvocation(papers, *seat),
                          &documents::DocumentRenderer::renderJurorConvocation);
    }
    const auto defence = std::ranges::find(papers.defences, *recipient.defence, &Defence::id);
    if (defence == papers.defences.end() || defence->person != recipient.person)
        return unknown;
    const auto facts = gatherFacts(act.database(), rules, defence->candidacy, act.today());
    if (!facts)
        return facts.error();
    subject.candidacy = defence->candidacy;
    return storePaper(act, press, subject, candidateConvocation(papers, *defence, *facts, press.codeLists()),
                      &documents::DocumentRenderer::renderCandidateConvocation);
}

/// The living supplement that says the same, whatever its day and number: it describes the certification and
/// nobody, so that one serves for all holders.
Result<std::optional<DocumentId>> sameSupplement(const Database &database,
                                                 documents::SupplementContent content)
{
    const auto living = DocumentRepository(database).living(DocumentKind::Supplement);
    if (!living)
        return living.error();
    for (const OfficialDocument &document : *living) {
        content.issue.number = document.number;
        content.issue.checkCode = checkCodeOf(document.number);
        content.issue.issuedOn = document.issuedOn;
        if (toPayload(content) == document.payload)
            return std::optional(document.id);
    }
    return std::optional<DocumentId>();
}

/// Who begins an act, and by which right.
struct Beginning
{
    const Actor &by;
    Right right;
};

/// An act on the papers of a session, and what prints them.
struct SessionPaperAct
{
    const DocumentPress *press;
    Act act;
    SessionPapers papers;
};

Result<SessionPaperAct> beginFor(LazyPress &press, Context &context, const Beginning &beginning,
                                 SessionId session)
{
    const auto ready = press.get();
    if (!ready)
        return ready.error();
    auto act = Act::begin(context, beginning.by, beginning.right);
    if (!act)
        return act.error();
    auto papers = sessionPapers(act->database(), context.rules, session, act->today());
    if (!papers)
        return papers.error();
    return SessionPaperAct{*ready, *std::move(act), *std::move(papers)};
}

bool isJudged(SessionState state)
{
    return state == SessionState::Deliberated || state == SessionState::MinutesReady ||
           state == SessionState::Signed || state == SessionState::Published;
}

} // namespace

PaperService::PaperService(Context &context)
    : m_context(context)
    , m_press(std::make_unique<LazyPress>())
{
}

PaperService::~PaperService() = default;

Result<std::vector<DocumentId>>
PaperService::issueConvocations(const Actor &by, SessionId session,
                                const std::vector<ConvocationRecipient> &recipients)
{
    if (recipients.empty())
        return Error{ErrorCode::InvalidInput, u"nobody was named"_s, u"/recipients"_s};
    auto begun = beginFor(*m_press, m_context, {by, Right::PrepareSession}, session);
    if (!begun)
        return begun.error();
    auto &[press, act, papers] = *begun;
    Blockers blockers = isCalledOff(papers.session.state)
                            ? Blockers{}
                            : announcedReasons(papers.session, u"SEND_CONVOCATION"_s);
    append(blockers, signatoryReasons(papers.issue));
    if (!blockers.empty())
        return refused(std::move(blockers));
    std::vector<StoredPaper> letters;
    for (const ConvocationRecipient &recipient : recipients) {
        auto letter = letterTo(act, *press, m_context.rules, papers, recipient);
        if (!letter)
            return letter.error();
        letters.push_back(*std::move(letter));
    }
    for (std::size_t index = 0; index + 1 < letters.size(); ++index) {
        if (Status recorded = act.record(letters[index].record()); !recorded)
            return recorded.error();
    }
    if (Status done = act.finish(letters.back().record()); !done)
        return done.error();
    std::vector<DocumentId> issued;
    std::ranges::transform(letters, std::back_inserter(issued), &StoredPaper::id);
    return issued;
}

Result<DocumentId> PaperService::issueAttendanceSheet(const Actor &by, SessionId session)
{
    auto begun = beginFor(*m_press, m_context, {by, Right::PrepareSession}, session);
    if (!begun)
        return begun.error();
    auto &[press, act, papers] = *begun;
    if (Blockers blockers = announcedReasons(papers.session, u"ATTENDANCE_SHEET"_s); !blockers.empty())
        return refused(std::move(blockers));
    return finished(act,
                    storePaper(act, *press, {.kind = DocumentKind::AttendanceSheet, .session = session},
                               attendanceSheet(papers), &documents::DocumentRenderer::renderAttendanceSheet));
}

Result<DocumentId> PaperService::issueJurorCertificate(const Actor &by, SessionId session,
                                                       JuryMemberId member)
{
    auto begun = beginFor(*m_press, m_context, {by, Right::IssueAttestation}, session);
    if (!begun)
        return begun.error();
    auto &[press, act, papers] = *begun;
    const PanelSeat *seat = seatOf(papers.session.seats, member);
    if (seat == nullptr)
        return Error{ErrorCode::InvalidInput, u"that member has no seat in the session"_s, u"/member"_s};
    Blockers blockers = signatoryReasons(papers.issue);
    if (!isJudged(papers.session.state))
        append(blockers, stateForbids(codeName(papers.session.state), u"JUROR_CERTIFICATE"_s));
    if (seat->presence != Presence::Present)
        blockers.push_back(Blocker{BlockerCode::MemberNotPresent}.with(u"membre"_s, seat->member.name));
    if (!blockers.empty())
        return refused(std::move(blockers));
    return finished(
        act, storePaper(
                 act, *press,
                 {.kind = DocumentKind::JurorCertificate, .person = seat->member.person, .session = session},
                 jurorCertificate(papers, *seat), &documents::DocumentRenderer::renderJurorCertificate));
}

Result<DocumentId> PaperService::issuePassport(const Actor &by, CandidacyId candidacy)
{
    const auto ready = m_press->get();
    if (!ready)
        return ready.error();
    auto act = Act::begin(m_context, by, Right::IssueAttestation);
    if (!act)
        return act.error();
    const auto facts = gatherFacts(act->database(), m_context.rules, candidacy, act->today());
    if (!facts)
        return facts.error();
    Blockers blockers = withoutWarnings(blockAttestationBlockers(*facts, activeBlocks(facts->blocks)));
    if (!blockers.empty())
        return refused(std::move(blockers));
    const auto proofs = blockProofs(act->database(), *facts);
    if (!proofs)
        return proofs.error();
    return finished(
        *act, storePaper(*act, **ready,
                         {.kind = DocumentKind::Passport, .person = facts->person.id, .candidacy = candidacy},
                         blockPassport(*facts, *proofs, (*ready)->codeLists()),
                         &documents::DocumentRenderer::renderBlockPassport));
}

Result<DocumentId> PaperService::issueSupplement(const Actor &by, PaperLanguage language)
{
    const auto ready = m_press->get();
    if (!ready)
        return ready.error();
    auto act = Act::begin(m_context, by, Right::IssueAttestation);
    if (!act)
        return act.error();
    auto content = supplement(act->database(), m_context.rules, language, act->today());
    if (!content)
        return content.error();
    const auto known = sameSupplement(act->database(), *content);
    if (!known)
        return known.error();
    if (known->has_value())
        return **known;
    return finished(*act, storePaper(*act, **ready, {.kind = DocumentKind::Supplement}, *std::move(content),
                                     &documents::DocumentRenderer::renderSupplement));
}

Result<QByteArray> PaperService::dossierSummary(DefenceId defence) const
{
    const auto ready = m_press->get();
    if (!ready)
        return ready.error();
    const Database &database = m_context.database();
    const QDate today = m_context.clock.today();
    const auto known = SessionRepository(database).loadDefence(defence);
    if (!known)
        return known.error();
    const auto papers = sessionPapers(database, m_context.rules, known->session, today);
    if (!papers)
        return papers.error();
    const auto facts = gatherFacts(database, m_context.rules, known->candidacy, today);
    if (!facts)
        return facts.error();
    auto rendered = (*ready)->renderer().renderDossierSummary(
        parchemin::dossierSummary(*papers, *known, *facts, (*ready)->codeLists()));
    if (!rendered)
        return rendered.error();
    return std::move(rendered->pdf);
}

Result<QByteArray> PaperService::printedRegister(QDate from, QDate to) const
{
    const auto ready = m_press->get();
    if (!ready)
        return ready.error();
    const auto content =
        registerContent(m_context.database(), m_context.rules.current(), from, to, m_context.clock.today());
    if (!content)
        return content.error();
    auto rendered = (*ready)->renderer().renderRegister(*content);
    if (!rendered)
        return rendered.error();
    return std::move(rendered->pdf);
}

} // namespace parchemin
