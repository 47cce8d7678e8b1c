#pragma once

#include "support/must.h"
#include "support/printers.h"

#include "parchemin/app/blockservice.h"
#include "parchemin/app/candidacyservice.h"
#include "parchemin/app/deliberationservice.h"
#include "parchemin/app/directoryservice.h"
#include "parchemin/app/documentservice.h"
#include "parchemin/app/evaluationservice.h"
#include "parchemin/app/juryservice.h"
#include "parchemin/app/storesetup.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <random>
#include <vector>

namespace parchemin {

/// A juror with the user who sits at the desk for him.
struct Juror
{
    JuryMemberId id;
    PersonId person;
    Actor actor;
    JuryQuality quality;
    bool isExternal;
};

/// A real store with people at work in it, a clock that only its acts move, and one source of chance.
class World
{
public:
    explicit World(quint32 seed);

    [[nodiscard]] Context &context() { return *m_context; }
    [[nodiscard]] const Database &database() const { return m_store->database(); }
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    [[nodiscard]] QDate today() const { return m_clock.today(); }
    [[nodiscard]] const ReferenceSheet &sheet() const { return m_rules->current(); }
    /// Events announced since the world began.
    [[nodiscard]] qint64 announced() const { return m_announced; }

    [[nodiscard]] CandidacyService candidacies() { return CandidacyService(*m_context); }
    [[nodiscard]] SubmissionService projects() { return SubmissionService(*m_context); }
    [[nodiscard]] EvaluationService evaluations() { return EvaluationService(*m_context); }
    [[nodiscard]] BlockService blocks() { return {*m_context, *m_documents}; }
    [[nodiscard]] JuryService juries() { return JuryService(*m_context); }
    [[nodiscard]] DeliberationService deliberations() { return {*m_context, *m_documents}; }
    [[nodiscard]] DirectoryService directory() { return DirectoryService(*m_context); }
    [[nodiscard]] DocumentService &documents() { return *m_documents; }

    [[nodiscard]] int below(int bound);
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    template <typename T>
    [[nodiscard]] const T &oneOf(const std::vector<T> &all)
    {
        return all.at(static_cast<std::size_t>(below(static_cast<int>(all.size()))));
    }
    /// The reason of an act; now and then it is forgotten.
    [[nodiscard]] QString reason();
    /// The first column of a query that may read `:now`, `:today` and `:id`.
    [[nodiscard]] std::vector<qint64> ids(const QString &sql, qint64 id = 0) const;
    [[nodiscard]] qint64 number(const QString &sql, qint64 id = 0) const;
    /// One of them at random; nothing when there is none.
    [[nodiscard]] std::optional<qint64> pick(const QString &sql, qint64 id = 0);

    /// Who usually does it; now and then somebody sits down who may not.
    [[nodiscard]] const Actor &lead() { return chance(3) ? m_auditor : m_lead; }
    [[nodiscard]] const Actor &signatory() { return chance(8) ? m_lead : m_signatory; }
    [[nodiscard]] const Actor &officer() const { return m_officer; }
    /// The second person of an act; now and then missing, or the same one.
    [[nodiscard]] std::optional<Actor> approver();
    [[nodiscard]] const std::vector<Actor> &mentors() const { return m_mentors; }
    [[nodiscard]] const std::vector<MentorId> &mentorIds() const { return m_mentorIds; }
    [[nodiscard]] const std::vector<Juror> &jurors() const { return m_jurors; }
    [[nodiscard]] std::vector<IncomingFile> files();
    /// A person nobody has registered yet.
    [[nodiscard]] PersonDetails newcomer();
    void moveTo(QDate day, QTime time) { m_clock.moveTo(certifierInstant(day, time)); }

private:
    PersonId addPerson(const QString &birthName);
    Actor addUser(const QString &login, const std::vector<Role> &roles, std::optional<PersonId> person = {});
    void addMentor(const QString &birthName, bool isValidating);
    void addJuror(const QString &birthName, JuryQuality quality, bool isExternal,
                  const std::vector<Role> &furtherRoles = {});

    std::mt19937 m_chance;
    QTemporaryDir m_folder;
    FixedClock m_clock;
    Announcer m_announcer;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Rulebook> m_rules;
    std::optional<Context> m_context;
    std::optional<DocumentService> m_documents;
    Actor m_lead{UserId{0}, {}, {}, {}};
    Actor m_auditor = m_lead;
    Actor m_signatory = m_lead;
    Actor m_officer = m_lead;
    std::vector<Actor> m_mentors;
    std::vector<MentorId> m_mentorIds;
    std::vector<Juror> m_jurors;
    qint64 m_announced = 0;
    int m_newcomers = 0;
};

} // namespace parchemin
