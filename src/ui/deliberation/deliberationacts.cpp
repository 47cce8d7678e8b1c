#include "ui/deliberation/deliberationacts.h"

#include "parchemin/app/dossier.h"
#include "parchemin/app/sentences.h"
#include "parchemin/store/candidacyrepository.h"
#include "parchemin/store/userrepository.h"
#include "parchemin/ui/desk.h"

#include <QPlainTextEdit>
#include <QWidget>

#include "ui/blocks/secondpersonfield.h"
#include "ui/confirmation.h"
#include "ui/deliberation/rectificationdialog.h"
#include "ui/forms/formdialog.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

/// What a decision changes, in words.
QString effectOf(const DecisionDraft &draft)
{
    QStringList lines;
    const std::vector<int> granted = grantedBlocks(draft);
    if (!granted.empty()) {
        QStringList numbers;
        for (const int block : granted)
            numbers.append(QString::number(block));
        lines.append(DeliberationActs::tr("Blocks acquired for life with this decision: %1.")
                         .arg(numbers.join(u", "_s)));
    }
    if (draft.outcome == DecisionOutcome::Refused || draft.outcome == DecisionOutcome::Deferred)
        lines.append(DeliberationActs::tr("Blocks already acquired stay acquired."));
    lines.append(DeliberationActs::tr("Votes: %1 in favour, %2 against.")
                     .arg(draft.vote.inFavour)
                     .arg(draft.vote.against));
    lines.append(DeliberationActs::tr(
        "A decision taken is not changed: once published, a rectification is added to it."));
    return lines.join(u'\n');
}

} // namespace

DeliberationActs::DeliberationActs(const PageServices &services, QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_window(window)
{
}

const Actor &DeliberationActs::actor() const
{
    return m_services.desk.actor();
}

bool DeliberationActs::tell(const Status &status, const QString &text)
{
    if (!status) {
        emit refused(sentence(status.error()));
    } else {
        emit done(text);
    }
    return status.hasValue();
}

void DeliberationActs::openSession(const DeliberationView &data)
{
    const QString code = data.session().code;
    const Confirmation question{
        tr("Open the session %1?").arg(code),
        tr("The composition of the jury is fixed from here on; a later change is an "
           "incident with its reason. A substitute who is not there counts as absent."),
        tr("Open the session")};
    if (confirm(&m_window, question)) {
        (void)tell(JuryService(m_services.context).open(actor(), data.session().id),
                   tr("The session %1 is open.").arg(code));
    }
}

void DeliberationActs::closeDeliberations(const DeliberationView &data)
{
    const QString code = data.session().code;
    const Confirmation question{
        tr("Close the deliberations of %1?").arg(code),
        tr("No decision of this session is taken after that. The minutes are drawn up next."),
        tr("Close the deliberations")};
    if (confirm(&m_window, question)) {
        (void)tell(deliberations().close(actor(), data.session().id),
                   tr("The deliberations of %1 are closed.").arg(code));
    }
}

void DeliberationActs::drawUpMinutes(const DeliberationView &data)
{
    const Confirmation question{tr("Draw up the minutes of %1?").arg(data.session().code),
                                tr("They get their number and are frozen with the checks of every rule set; "
                                   "they are not edited after that."),
                                tr("Draw up the minutes")};
    if (!confirm(&m_window, question))
        return;
    const auto drawn = deliberations().drawUpMinutes(actor(), data.session().id);
    (void)tell(drawn ? Status(Done{}) : Status(drawn.error()),
               tr("The minutes are drawn up: they are to be signed."));
}

void DeliberationActs::sign(const DeliberationView &data, JuryMemberId member, SignatureMethod method)
{
    const Minutes *minutes = data.latestMinutes();
    if (minutes == nullptr)
        return;
    QString name;
    for (const PanelSeat &seat : data.session().seats) {
        if (seat.member.id == member)
            name = seat.member.name;
    }
    const Confirmation question{
        method == SignatureMethod::OnScreen ? tr("Sign the minutes %1?").arg(minutes->number)
                                            : tr("Record the signature of %1 on paper?").arg(name),
        tr("The signature is dated, kept in the journal and cannot be withdrawn."),
        method == SignatureMethod::OnScreen ? tr("Sign") : tr("Record the signature")};
    if (confirm(&m_window, question)) {
        (void)tell(deliberations().sign(actor(), minutes->id, member, method),
                   tr("%1 has signed the minutes %2.").arg(name, minutes->number));
    }
}

void DeliberationActs::publish(const DeliberationView &data)
{
    const Confirmation question{tr("Publish the results of %1?").arg(data.session().code),
                                tr("Every candidate's notice of decision is issued. From here on a decision "
                                   "is only rectified, with a "
                                   "reason, a second person and corrective minutes."),
                                tr("Publish")};
    if (confirm(&m_window, question)) {
        (void)tell(deliberations().publish(actor(), data.session().id),
                   tr("The results of %1 are published and the notices issued.").arg(data.session().code));
    }
}

bool DeliberationActs::recordPresence(SessionId session, JuryMemberId member, Presence presence)
{
    if (presence == Presence::Expected) {
        emit refused(tr("A presence that was recorded is corrected by another one, not taken back."));
        return false;
    }
    return tell(JuryService(m_services.context).recordMemberPresence(actor(), session, member, presence),
                tr("Presence recorded."));
}

void DeliberationActs::recordPresence(const SessionView::Passage &passage, Presence presence)
{
    if (presence != Presence::Present) {
        const Confirmation question{
            tr("%1: %2?", "candidate, absent or excused").arg(passage.candidateName, word(presence)),
            tr("The defence ends without a decision and without any loss: the candidate may "
               "be scheduled again."),
            tr("Record it")};
        if (!confirm(&m_window, question))
            return;
    }
    (void)tell(JuryService(m_services.context).recordCandidatePresence(actor(), passage.defence.id, presence),
               tr("%1: %2.", "candidate, presence").arg(passage.candidateName, word(presence)));
}

void DeliberationActs::hear(const SessionView::Passage &passage)
{
    (void)tell(JuryService(m_services.context).hear(actor(), passage.defence.id),
               tr("%1 was heard; the panel is fixed.").arg(passage.candidateName));
}

void DeliberationActs::decide(const SessionView::Passage &passage, const DecisionDraft &draft)
{
    const Confirmation question{
        tr("%1: %2?", "candidate, outcome").arg(passage.candidateName, word(draft.outcome)), effectOf(draft),
        tr("Record the decision")};
    if (!confirm(&m_window, question))
        return;
    const auto decision = deliberations().decide(actor(), passage.defence.id, draft);
    (void)tell(decision ? Status(Done{}) : Status(decision.error()),
               tr("%1: %2.", "candidate, outcome").arg(passage.candidateName, word(draft.outcome)));
}

void DeliberationActs::rectify(const DeliberationView &data, const SessionView::Passage &passage)
{
    const JuryDecision *decision = data.decisionOn(passage.defence.id);
    const Minutes *minutes = data.latestMinutes();
    const CandidateView *candidate = data.candidate(passage.defence.id);
    if (decision == nullptr || minutes == nullptr || candidate == nullptr)
        return;
    const auto accounts = UserRepository(m_services.context.database()).all();
    const auto candidacy = CandidacyRepository(m_services.context.database()).load(passage.defence.candidacy);
    if (!accounts || !candidacy) {
        emit refused(sentence(accounts ? candidacy.error() : accounts.error()));
        return;
    }
    const auto sheet = m_services.context.rules.sheet(candidacy->sheet);
    const auto dossier = loadDossier(m_services.context.database(), m_services.context.rules, candidacy->id,
                                     m_services.context.clock.today());
    if (!sheet || !dossier) {
        emit refused(sentence(sheet ? dossier.error() : sheet.error()));
        return;
    }
    // What this decision granted may be granted otherwise; what was acquired before stays.
    std::vector<int> acquired = activeBlocks(dossier->facts.blocks);
    for (const DecisionBlock &block : decision->content.blocks)
        std::erase(acquired, block.block);
    const Actor by = actor();
    RectificationDialog dialog({passage.candidateName,
                                minutes->number,
                                {.sheet = *sheet,
                                 .route = passage.route,
                                 .acquired = acquired,
                                 .members = static_cast<int>(passage.panel.seats.size()),
                                 .hasCastingVote = chairHasCastingVote(candidate->subject.facts.ruleSets)},
                                decision->content},
                               new SecondPersonField(by, *accounts, &m_window), &m_window);
    if (dialog.exec() != QDialog::Accepted || !dialog.draft())
        return;
    const auto corrective =
        deliberations().rectify(by, dialog.approver(), decision->id, *dialog.draft(), dialog.reason());
    (void)tell(corrective ? Status(Done{}) : Status(corrective.error()),
               tr("The decision on %1 is rectified: the corrective minutes are to be signed.")
                   .arg(passage.candidateName));
}

void DeliberationActs::keepTyped(const Actor &by, DefenceId defence, const UnfinishedDecision &typed)
{
    DeliberationService service(m_services.context, m_services.documents);
    if (const Status kept = service.keepTyped(by, defence, typed); !kept)
        emit refused(sentence(kept.error()));
}

void DeliberationActs::saveOpinion(const Actor &by, const JuryOpinion &opinion)
{
    if (const Status saved = OpinionService(m_services.context).saveDraft(by, opinion); !saved)
        emit refused(sentence(saved.error()));
}

void DeliberationActs::sealOpinion(const JuryOpinion &opinion)
{
    const Confirmation question{
        tr("Seal your opinion?"),
        tr("It is not changed after that. The others see it once every member who sits has "
           "sealed his; it never goes into the minutes."),
        tr("Seal")};
    if (confirm(&m_window, question))
        (void)tell(OpinionService(m_services.context).seal(actor(), opinion), tr("Your opinion is sealed."));
}

void DeliberationActs::revealOpinions(const SessionView::Passage &passage)
{
    FormDialog dialog(tr("Reveal the opinions on %1").arg(passage.candidateName), tr("Reveal"), &m_window);
    dialog.setRecord(passage.defence.id.value());
    dialog.setIntroduction(tr("Somebody who sits has not sealed an opinion yet, and gives none after that."));
    const QPlainTextEdit *reason = dialog.addLongText(u"/reason"_s, tr("Reason, kept in the jou&rnal"));
    dialog.setFieldOf(BlockerCode::ReasonMissing, u"/reason"_s);
    dialog.setAct([this, reason, defence = passage.defence.id] {
        return OpinionService(m_services.context).reveal(actor(), defence, reason->toPlainText());
    });
    if (dialog.exec() == QDialog::Accepted)
        emit done(tr("The opinions on %1 are open.").arg(passage.candidateName));
}

} // namespace parchemin::ui
