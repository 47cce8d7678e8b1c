#include "parchemin/app/dossierasof.h"

#include "parchemin/core/clock.h"
#include "parchemin/store/candidacyrepository.h"
#include "parchemin/store/decisionrepository.h"
#include "parchemin/store/documentrepository.h"
#include "parchemin/store/equivalencerepository.h"
#include "parchemin/store/personrepository.h"
#include "parchemin/store/sessionrepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>
#include <limits>

#include "app/candidacymoves.h"
#include "app/personwork.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

QJsonObject objectOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

/// The events of a person around a day's end.
class Past
{
public:
    Past(std::vector<Event> events, QDate day)
        : m_events(std::move(events)) // latest first
        , m_end(certifierInstant(day.addDays(1), QTime(0, 0)))
    {
    }

    [[nodiscard]] bool holds(const QDateTime &instant) const { return instant < m_end; }
    [[nodiscard]] QDateTime lastInstant() const { return m_end.addMSecs(-1); }
    [[nodiscard]] const std::vector<Event> &events() const { return m_events; }

    /// The last event by then, or null, that a test accepts.
    template <typename Test>
    [[nodiscard]] const Event *lastBefore(Test test) const
    {
        const auto found = std::ranges::find_if(
            m_events, [this, &test](const Event &event) { return holds(event.content.at) && test(event); });
        return found == m_events.end() ? nullptr : &*found;
    }
    /// The first event after it, or null.
    template <typename Test>
    [[nodiscard]] const Event *firstAfter(Test test) const
    {
        const Event *first = nullptr;
        for (const Event &event : m_events) {
            if (holds(event.content.at))
                break;
            if (test(event))
                first = &event;
        }
        return first;
    }

private:
    std::vector<Event> m_events;
    QDateTime m_end;
};

auto concerns(const QString &entity, qint64 id)
{
    return [entity, id](const Event &event) {
        return event.content.entity == entity && event.content.entityId == id;
    };
}

/// The identity before the first correction that came later.
PersonDetails identityThen(const Past &past, const Person &person)
{
    PersonDetails details = person.details;
    const Event *correction =
        past.firstAfter([](const Event &event) { return event.content.action == u"person.corrected"_s; });
    if (correction == nullptr)
        return details;
    const QJsonObject before = objectOf(correction->content.before);
    details.birthName = before[u"birthName"_s].toString();
    details.usageName = before[u"usageName"_s].toString();
    details.firstNames.clear();
    const QJsonArray firstNames = before[u"firstNames"_s].toArray();
    for (const auto &name : firstNames)
        details.firstNames.append(name.toString());
    details.birthDate = QDate::fromString(before[u"birthDate"_s].toString(), Qt::ISODate);
    details.birthPlace = before[u"birthPlace"_s].toString();
    return details;
}

/// Its state as the last move by then left it, or as the first one afterwards found it.
void recallState(const Past &past, const CandidacyMoves &moves, Candidacy &candidacy)
{
    const Event *last =
        past.lastBefore([&moves](const Event &event) { return moves.after(event).has_value(); });
    const Event *next =
        past.firstAfter([&moves](const Event &event) { return moves.before(event).has_value(); });
    if (last != nullptr) {
        candidacy.state = *moves.after(*last);
    } else if (next != nullptr) {
        candidacy.state = *moves.before(*next);
    }
    candidacy.stateSince = last == nullptr ? candidacy.enteredOn : certifierDay(last->content.at);
}

void recallCandidacy(const Past &past, const CandidacyMoves &moves, DossierAsOf &dossier)
{
    Candidacy &candidacy = dossier.candidacy;
    recallState(past, moves, candidacy);
    const Event *registration = past.lastBefore([&candidacy](const Event &event) {
        return event.content.action == u"candidacy.registered"_s &&
               event.content.entityId == candidacy.id.value();
    });
    const Event *later = past.firstAfter([&candidacy](const Event &event) {
        return event.content.action == u"candidacy.registered"_s &&
               event.content.entityId == candidacy.id.value();
    });
    // Imported candidacies have no event of their own: the day of entry is what is known.
    dossier.exists = registration != nullptr || (later == nullptr && candidacy.enteredOn <= dossier.day);
}

bool areAllAcquired(const SkillBlock &block, const Evaluation &evaluation)
{
    const auto isAcquired = [](const CompetencyRating &rating) {
        return rating.level == RatingLevel::Acquired;
    };
    return std::ranges::all_of(evaluation.ratings, isAcquired) &&
           evaluation.ratings.size() == block.competencies.size();
}

BlockState stateOf(const SkillBlock &block, const Evaluation &evaluation, bool wasSentBack)
{
    switch (evaluation.outcome) {
    case EvaluationOutcome::Validated:
        return areAllAcquired(block, evaluation) ? BlockState::Proposed : BlockState::InEvaluation;
    case EvaluationOutcome::Conditional:
        return wasSentBack ? BlockState::ToRework : BlockState::Conditional;
    case EvaluationOutcome::ToRework:
    case EvaluationOutcome::RejectedFraud:
        return BlockState::ToRework;
    }
    Q_UNREACHABLE();
}

bool happened(const Past &past, SubmissionId submission, const QString &action)
{
    return past.lastBefore([&](const Event &event) {
        return event.content.action == action && concerns(u"submission"_s, submission.value())(event);
    }) != nullptr;
}

BlockState workThen(const Past &past, const PersonWork &work, const SkillBlock &block)
{
    const Submission *latest = nullptr;
    for (const Submission &submission : work.submissions) {
        if (submission.block == block.number && past.holds(submission.submittedAt) &&
            !happened(past, submission.id, u"submission.withdrawn"_s))
            latest = &submission;
    }
    if (latest == nullptr)
        return BlockState::NotStarted;
    const Evaluation *evaluation = nullptr;
    for (const Evaluation &one : work.evaluations) { // a later one replaces an earlier one
        if (one.submission == latest->id && past.holds(one.lockedAt))
            evaluation = &one;
    }
    if (evaluation == nullptr)
        return BlockState::Submitted;
    return stateOf(block, *evaluation, happened(past, latest->id, u"submission.sentBack"_s));
}

std::optional<BlockValidation> validationThen(const Past &past, const PersonWork &work, int block, QDate day)
{
    for (BlockValidation validation : work.validations) {
        const bool isCancelled = validation.cancellation && past.holds(validation.cancellation->at);
        if (validation.block != block || validation.validatedOn > day || isCancelled)
            continue;
        validation.cancellation.reset();
        return validation;
    }
    return std::nullopt;
}

DocumentState documentStateThen(const Past &past, const OfficialDocument &document)
{
    if (document.state == DocumentState::Issued)
        return document.state;
    const auto ends = [&document](const Event &event) {
        const EventDraft &content = event.content;
        return (content.action == u"document.revoked"_s && content.entityId == document.id.value()) ||
               (content.action == u"document.superseded"_s &&
                objectOf(content.before)[u"number"_s].toString() == document.number);
    };
    return past.firstAfter(ends) != nullptr ? DocumentState::Issued : document.state;
}

Status recallEquivalences(const Database &database, const QString &rncpCode, const Past &past,
                          DossierAsOf &dossier)
{
    const auto equivalences = EquivalenceRepository(database).ofPerson(dossier.candidacy.person, rncpCode);
    if (!equivalences)
        return equivalences.error();
    for (PartialEquivalence equivalence : *equivalences) {
        if (!equivalence.stoodAt(past.lastInstant()))
            continue;
        equivalence.withdrawal.reset(); // that it would be taken back was not known
        dossier.equivalences.push_back(std::move(equivalence));
    }
    return Done{};
}

Status recallDocuments(const Database &database, const Past &past, DossierAsOf &dossier)
{
    const auto documents = DocumentRepository(database).ofPerson(dossier.candidacy.person);
    if (!documents)
        return documents.error();
    for (const OfficialDocument &document : *documents) {
        if (document.issuedOn <= dossier.day)
            dossier.documents.push_back({document, documentStateThen(past, document)});
    }
    return Done{};
}

Status recallDecisions(const Database &database, const Past &past, DossierAsOf &dossier)
{
    const auto defences = SessionRepository(database).defencesOfCandidacy(dossier.candidacy.id);
    if (!defences)
        return defences.error();
    for (const Defence &defence : *defences) {
        const auto decisions = DecisionRepository(database).ofDefence(defence.id);
        if (!decisions)
            return decisions.error();
        const auto stood = std::ranges::find_if(
            decisions->rbegin(), decisions->rend(),
            [&past](const JuryDecision &decision) { return past.holds(decision.decidedAt); });
        if (stood != decisions->rend())
            dossier.decisions.push_back(*stood);
    }
    return Done{};
}

} // namespace

Result<DossierAsOf> dossierAsOf(const Database &database, const Rulebook &rules, CandidacyId candidacy,
                                QDate day)
{
    auto known = CandidacyRepository(database).load(candidacy);
    if (!known)
        return known.error();
    const auto sheet = rules.sheet(known->sheet);
    if (!sheet)
        return sheet.error();
    const auto person = PersonRepository(database).load(known->person);
    if (!person)
        return person.error();
    const auto work = loadWork(database, known->person, (*sheet)->rncpCode);
    if (!work)
        return work.error();
    auto events = Journal(database).ofPerson(known->person, std::numeric_limits<int>::max());
    if (!events)
        return events.error();
    const Past past(*std::move(events), day);
    DossierAsOf dossier{.day = day,
                        .identity = identityThen(past, *person),
                        .candidacy = *std::move(known),
                        .blocks = {},
                        .equivalences = {},
                        .documents = {},
                        .decisions = {},
                        .events = {}};
    const auto moves = CandidacyMoves::of(database, dossier.candidacy);
    if (!moves)
        return moves.error();
    recallCandidacy(past, *moves, dossier);
    for (const SkillBlock &block : (*sheet)->blocks) {
        auto validation = validationThen(past, *work, block.number, day);
        const BlockState state = validation ? BlockState::Validated : workThen(past, *work, block);
        dossier.blocks.push_back({block.number, state, std::move(validation)});
    }
    if (Status done = recallEquivalences(database, (*sheet)->rncpCode, past, dossier); !done)
        return done.error();
    if (Status done = recallDocuments(database, past, dossier); !done)
        return done.error();
    if (Status done = recallDecisions(database, past, dossier); !done)
        return done.error();
    std::ranges::copy_if(past.events(), std::back_inserter(dossier.events),
                         [&past](const Event &event) { return past.holds(event.content.at); });
    return dossier;
}

Result<std::optional<CandidacyId>> candidacyConcerned(const Database &database, const EventDraft &event)
{
    if (event.entity == u"candidacy"_s)
        return std::optional(CandidacyId{event.entityId});
    if (!event.person)
        return std::optional<CandidacyId>();
    const auto candidacies = CandidacyRepository(database).ofPerson(*event.person);
    if (!candidacies)
        return candidacies.error();
    const QDate day = certifierDay(event.at);
    for (const Candidacy &candidacy : *candidacies) { // latest first
        if (candidacy.enteredOn <= day)
            return std::optional(candidacy.id);
    }
    return candidacies->empty() ? std::optional<CandidacyId>() : std::optional(candidacies->back().id);
}

} // namespace parchemin
