#pragma once

#include "support/freshstore.h"
#include "support/must.h"
#include "support/printers.h"

#include "parchemin/app/candidacyservice.h"
#include "parchemin/app/context.h"
#include "parchemin/app/directoryservice.h"
#include "parchemin/app/rulebook.h"
#include "parchemin/app/storesetup.h"
#include "parchemin/core/clock.h"
#include "parchemin/store/candidacyrepository.h"
#include "parchemin/store/personrepository.h"

#include <QFile>
#include <QTemporaryDir>

#include <map>
#include <memory>
#include <optional>

namespace parchemin {

/// A real store with the shipped sheet and rules, a clock that stands on Friday 4 June 2021, 11:00 in Paris,
/// and whoever a test needs at the desk.
class ServiceTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_folder.isValid());
        m_store = freshStore(pathOf(QStringLiteral("store")));
        m_rules = must(Rulebook::load(m_store->database(), m_clock.today()));
        m_context.emplace(Context{*m_store, m_clock, *m_rules, m_announcer});
        m_lead = must(directory().user(QStringLiteral("claire")));
    }

    [[nodiscard]] Context &context() { return *m_context; }
    [[nodiscard]] Store &store() { return *m_store; }
    [[nodiscard]] Database &database() { return m_store->database(); }
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    [[nodiscard]] Announcer &announcer() { return m_announcer; }
    [[nodiscard]] Rulebook &rules() { return *m_rules; }
    [[nodiscard]] const ReferenceSheet &sheet() const { return m_rules->current(); }
    [[nodiscard]] SheetId sheetId() const { return m_rules->currentSheet(); }
    [[nodiscard]] DirectoryService directory() { return DirectoryService(*m_context); }
    [[nodiscard]] CandidacyService candidacies() { return CandidacyService(*m_context); }
    /// A path in the test's own folder, beside the store.
    [[nodiscard]] QString pathOf(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file beside the store and gives its path.
    [[nodiscard]] QString writeFile(const QString &name, const QByteArray &bytes) const
    {
        QFile file(pathOf(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
        return file.fileName();
    }

    /// Lets the store go; nothing that needs it may follow.
    void closeStore()
    {
        m_context.reset();
        m_rules.reset();
        m_store.reset();
    }

    /// Moves the clock to a local time of a day, nine o'clock unless told.
    void moveTo(QDate day, QTime time = {9, 0}) { m_clock.moveTo(certifierInstant(day, time)); }
    [[nodiscard]] QDate today() const { return m_clock.today(); }

    /// The pedagogical lead, who is the store's administrator too.
    [[nodiscard]] const Actor &lead() const { return m_lead; }
    /// A user who holds that role alone, added when first asked for.
    const Actor &actor(Role role)
    {
        auto found = m_actors.find(role);
        if (found == m_actors.end())
            found = m_actors.emplace(role, addUser(codeName(role).toLower(), {role})).first;
        return found->second;
    }
    Actor addUser(const QString &login, const std::vector<Role> &roles, std::optional<PersonId> person = {})
    {
        must(directory().addUser(m_lead, login, QStringLiteral("User ") + login, person, roles));
        return must(directory().user(login));
    }
    /// A person who is a mentor and sits at the desk.
    Actor addMentor(const QString &birthName, bool isValidating)
    {
        const PersonId person = addPerson(birthName, QStringLiteral("Camille"), {1980, 4, 2});
        must(directory().registerMentor(m_lead, person, isValidating, {}, {2018, 1, 1}));
        return addUser(QStringLiteral("mentor.") + birthName.toLower(),
                       {isValidating ? Role::ValidatingMentor : Role::Mentor}, person);
    }

    [[nodiscard]] static PersonDetails details(const QString &birthName, const QString &firstName,
                                               QDate birthDate = {1998, 2, 7})
    {
        PersonDetails details;
        details.birthName = birthName;
        details.firstNames = {firstName};
        details.birthDate = birthDate;
        details.birthPlace = QStringLiteral("Lyon");
        details.birthCountry = QStringLiteral("FR");
        return details;
    }
    PersonId addPerson(const QString &birthName, const QString &firstName, QDate birthDate = {1998, 2, 7})
    {
        return must(candidacies().registerPerson(m_lead, details(birthName, firstName, birthDate)));
    }
    CandidacyId addCandidacy(PersonId person, AccessRoute route = AccessRoute::ContinuingEd,
                             QDate enteredOn = {2020, 9, 1})
    {
        return must(
            candidacies().registerCandidacy(m_lead, person, {.route = route, .enteredOn = enteredOn}));
    }
    /// A person with a candidacy.
    CandidacyId addCandidate(const QString &birthName, AccessRoute route = AccessRoute::ContinuingEd)
    {
        return addCandidacy(addPerson(birthName, QStringLiteral("Yasmine")), route);
    }
    /// A VAE candidate whose admissibility was accepted on 15 April 2021.
    CandidacyId addAdmittedCandidate(const QString &birthName)
    {
        const CandidacyId candidacy = addCandidate(birthName, AccessRoute::Vae);
        must(candidacies().receiveAdmissibility(m_lead, candidacy, {2021, 3, 1}, true));
        must(candidacies().markAdmissibilityComplete(m_lead, candidacy, {2021, 3, 15}));
        must(candidacies().acceptAdmissibility(m_lead, candidacy, {2021, 4, 15}));
        return candidacy;
    }

    [[nodiscard]] Candidacy candidacy(CandidacyId id)
    {
        return must(CandidacyRepository(database()).load(id));
    }
    [[nodiscard]] Person person(PersonId id) { return must(PersonRepository(database()).load(id)); }
    [[nodiscard]] PersonId personOf(CandidacyId id) { return candidacy(id).person; }
    /// The journal's last event.
    [[nodiscard]] Event lastEvent()
    {
        const auto head = must(Journal(database()).head());
        EXPECT_TRUE(head);
        return head.value();
    }
    /// Nothing was written behind the journal's back.
    [[nodiscard]] bool isJournalIntact() { return must(verifyJournal(database())).isIntact(); }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{foundingInstant()};
    Announcer m_announcer;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Rulebook> m_rules;
    std::optional<Context> m_context;
    Actor m_lead{UserId{0}, {}, {}, {}};
    std::map<Role, Actor> m_actors;
};

} // namespace parchemin
