#include "app/demonstration/sessionday.h"

#include "parchemin/app/facts.h"

#include <algorithm>

#include "app/demonstration/stage.h"
#include "app/demonstration/stagedays.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::demonstration {
namespace {

constexpr int hearingSeconds = 25 * 60;
constexpr int decisionSeconds = 58 * 60;
constexpr int documentDays = 12;
constexpr int publicationDays = 7;

bool isIn(const std::vector<int> &numbers, int number)
{
    return std::ranges::find(numbers, number) != numbers.end();
}

std::optional<DecisionOutcome> outcomeOf(Passing passing)
{
    switch (passing) {
    case Passing::Full:
        return DecisionOutcome::Full;
    case Passing::Partial:
        return DecisionOutcome::Partial;
    case Passing::Refused:
        return DecisionOutcome::Refused;
    case Passing::Deferred:
        return DecisionOutcome::Deferred;
    case Passing::Absent:
    case Passing::Excused:
    case Passing::Postponed:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

void explain(DecisionDraft &draft)
{
    switch (draft.outcome) {
    case DecisionOutcome::Full:
        break;
    case DecisionOutcome::Partial:
        draft.motive =
            u"Les compétences des blocs accordés sont démontrées ; celles des autres le sont en partie."_s;
        draft.recommendations = u"Compléter le dossier de preuve sur les compétences manquantes."_s;
        break;
    case DecisionOutcome::Refused:
        draft.motive =
            u"Le pilotage du projet (planning, budget, indicateurs) n'a pas été démontré en soutenance."_s;
        draft.recommendations = u"Reprendre la soutenance en l'appuyant sur les indicateurs du projet."_s;
        break;
    case DecisionOutcome::Deferred:
        draft.motive = u"La présentation n'a pas permis d'apprécier le cadrage du besoin."_s;
        draft.recommendations = u"Représenter le projet en détaillant l'analyse et le cadrage du besoin."_s;
        break;
    }
}

Status rollCall(Stage &stage, const SessionPlan &plan)
{
    for (const Seat &seat : plan.seats) {
        if (Status recorded = stage.juries().recordMemberPresence(
                stage.users.at(u"nadia.perrot"_s), stage.sessions.at(plan.code), stage.members.at(seat.login),
                Presence::Present);
            !recorded)
            return recorded;
    }
    return Done{};
}

Status decide(Stage &stage, const SessionPlan &plan, const Passage &passage)
{
    const auto facts = gatherFacts(stage.database(), stage.context().rules,
                                   stage.candidates.at(passage.candidate), stage.clock().today());
    if (!facts)
        return facts.error();
    const QString name = nameOf(plan.code, passage.candidate);
    const bool isVae = facts->candidacy.route == AccessRoute::Vae;
    const auto decided =
        stage.deliberations().decide(stage.users.at(chairOf(plan)), stage.defences.at(name),
                                     draftOf(*facts->sheet, passage, isVae, activeBlocks(facts->blocks)));
    if (!decided)
        return decided.error();
    stage.decisions.set(name, *decided);
    return Done{};
}

Status receive(Stage &stage, const QString &name, Presence presence)
{
    return stage.juries().recordCandidatePresence(stage.users.at(u"nadia.perrot"_s), stage.defences.at(name),
                                                  presence);
}

void planHearing(Agenda &agenda, const SessionPlan &plan, const Passage &passage)
{
    const QString name = nameOf(plan.code, passage.candidate);
    agenda.at(plan.day, passage.at, [name](Stage &stage) { return receive(stage, name, Presence::Present); });
    agenda.at(plan.day, passage.at.addSecs(hearingSeconds), [name](Stage &stage) {
        return stage.juries().hear(stage.users.at(u"nadia.perrot"_s), stage.defences.at(name));
    });
    agenda.at(plan.day, passage.at.addSecs(decisionSeconds),
              [plan, passage](Stage &stage) { return decide(stage, plan, passage); });
}

/// A member declares a tie on the eve and nobody can replace him: the passage waits for another session
/// (BR-46).
void planPostponement(Agenda &agenda, const SessionPlan &plan, const Passage &passage)
{
    const auto recuse = [plan, passage](Stage &stage) -> Status {
        const QString login = plan.seats.back().login;
        const auto candidacy = gatherFacts(stage.database(), stage.context().rules,
                                           stage.candidates.at(passage.candidate), stage.clock().today());
        if (!candidacy)
            return candidacy.error();
        const auto declared = stage.juries().declareConflict(stage.users.at(login), stage.members.at(login),
                                                             candidacy->person.id, ConflictKind::Personal,
                                                             u"lien déclaré par le membre"_s);
        if (!declared)
            return declared.error();
        return stage.juries().postponeDefence(stage.users.at(u"claire.morel"_s),
                                              stage.defences.at(nameOf(plan.code, passage.candidate)),
                                              u"Membre récusé, pas de suppléant de même qualité."_s);
    };
    agenda.at(workday(plan.day.addDays(-3)), QTime(15, 0), recuse);
}

void planPassage(Agenda &agenda, const SessionPlan &plan, const Passage &passage)
{
    const QString name = nameOf(plan.code, passage.candidate);
    switch (passage.passing) {
    case Passing::Full:
    case Passing::Partial:
    case Passing::Refused:
    case Passing::Deferred:
        planHearing(agenda, plan, passage);
        return;
    case Passing::Absent:
    case Passing::Excused: {
        const Presence presence = passage.passing == Passing::Absent ? Presence::Absent : Presence::Excused;
        agenda.at(plan.day, passage.at.addSecs(hearingSeconds),
                  [name, presence](Stage &stage) { return receive(stage, name, presence); });
        return;
    }
    case Passing::Postponed:
        planPostponement(agenda, plan, passage);
        return;
    }
    Q_UNREACHABLE();
}

Status drawUp(Stage &stage, const QString &code)
{
    const auto minutes =
        stage.deliberations().drawUpMinutes(stage.users.at(u"nadia.perrot"_s), stage.sessions.at(code));
    if (!minutes)
        return minutes.error();
    stage.minutes.set(code, *minutes);
    return Done{};
}

/// On screen for whoever has an own user with a record; the lead records the others' paper.
Status sign(Stage &stage, const QString &code, const QString &login)
{
    const Actor &user = stage.users.at(login);
    const bool isOnScreen = user.person.has_value();
    return stage.deliberations().sign(isOnScreen ? user : stage.users.at(u"claire.morel"_s),
                                      stage.minutes.at(code), stage.members.at(login),
                                      isOnScreen ? SignatureMethod::OnScreen : SignatureMethod::OnPaper);
}

Status issueParchment(Stage &stage, const QString &candidate)
{
    const auto issued = stage.documents().issueParchment(stage.users.at(u"antoine.delorme"_s),
                                                         stage.candidates.at(candidate));
    if (!issued)
        return issued.error();
    stage.parchments.set(candidate, *issued);
    return Done{};
}

Status issueAttestation(Stage &stage, const Passage &passage)
{
    const auto issued = stage.documents().issueBlockAttestation(
        stage.users.at(u"nadia.perrot"_s), stage.candidates.at(passage.candidate), passage.granted);
    if (!issued)
        return issued.error();
    return Done{};
}

} // namespace

DecisionDraft draftOf(const ReferenceSheet &sheet, const Passage &passage, bool isVae,
                      const std::vector<int> &acquired)
{
    const auto outcome = outcomeOf(passage.passing);
    Q_ASSERT(outcome);
    DecisionDraft draft{.outcome = *outcome};
    explain(draft);
    if (!passage.isUnanimous)
        draft.vote = {.inFavour = 2, .against = 1};
    if (!isVae || draft.outcome == DecisionOutcome::Deferred)
        return draft;
    for (const SkillBlock &block : sheet.blocks) {
        if (isIn(acquired, block.number))
            continue;
        const bool isGranted = draft.outcome == DecisionOutcome::Full || isIn(passage.granted, block.number);
        DecisionBlock line{.block = block.number, .isGranted = isGranted};
        if (!isGranted)
            line.missingCompetencies = {block.competencies.back().ordinal};
        draft.blocks.push_back(line);
    }
    return draft;
}

void planSessionDay(Agenda &agenda, const SessionPlan &plan)
{
    agenda.at(plan.day, QTime(8, 45), [plan](Stage &stage) { return rollCall(stage, plan); });
    agenda.at(plan.day, startTime(), [code = plan.code](Stage &stage) {
        return stage.juries().open(stage.users.at(u"nadia.perrot"_s), stage.sessions.at(code));
    });
    for (const Passage &passage : plan.passages)
        planPassage(agenda, plan, passage);
    agenda.at(plan.day, QTime(17, 30), [plan](Stage &stage) {
        return stage.deliberations().close(stage.users.at(chairOf(plan)), stage.sessions.at(plan.code));
    });
    agenda.at(plan.day.addDays(1), QTime(15, 0),
              [code = plan.code](Stage &stage) { return drawUp(stage, code); });
}

void planSignatures(Agenda &agenda, const SessionPlan &plan, QDate from)
{
    // The first two sign at once; the last one takes until the next day.
    int signatures = 0;
    for (const Seat &seat : plan.seats) {
        const bool isLate = ++signatures == std::ssize(plan.seats);
        agenda.at(from.addDays(isLate ? 1 : 0), QTime(16, 10).addSecs(60 * signatures),
                  [code = plan.code, login = seat.login](Stage &stage) { return sign(stage, code, login); });
    }
    agenda.at(from.addDays(publicationDays - 1), QTime(10, 0), [code = plan.code](Stage &stage) {
        return stage.deliberations().publish(stage.users.at(u"claire.morel"_s), stage.sessions.at(code));
    });
}

void planDocuments(Agenda &agenda, const SessionPlan &plan)
{
    const QDate on = workday(plan.day.addDays(documentDays));
    for (const Passage &passage : plan.passages) {
        if (passage.passing == Passing::Full) {
            agenda.at(on, QTime(14, 0), [candidate = passage.candidate](Stage &stage) {
                return issueParchment(stage, candidate);
            });
        }
        if (passage.passing == Passing::Partial) {
            agenda.at(on, QTime(14, 30),
                      [passage](Stage &stage) { return issueAttestation(stage, passage); });
        }
    }
}

} // namespace parchemin::demonstration
