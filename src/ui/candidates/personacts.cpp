#include "ui/candidates/personacts.h"

#include "parchemin/app/directoryservice.h"
#include "parchemin/app/personmergeservice.h"
#include "parchemin/app/sentences.h"
#include "parchemin/store/candidatelistrepository.h"
#include "parchemin/store/personrepository.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/storereader.h"

#include <QWidget>

#include <algorithm>

#include "ui/candidates/candidacyform.h"
#include "ui/candidates/personform.h"
#include "ui/dossier/dossiertexts.h"
#include "ui/dossier/mergeform.h"
#include "ui/forms/suggestionedit.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int offeredRecords = 20;

/// Records that a text may mean: homonyms of the kept one first, they are the likeliest.
std::vector<Suggestion> recordsFor(const Context &context, const Person &kept, const QString &typed)
{
    std::vector<Suggestion> records;
    const auto offer = [&records, &kept](PersonId id, const Suggestion &record) {
        const bool isKnown = std::ranges::find(records, record.key, &Suggestion::key) != records.end();
        if (id != kept.id && !isKnown)
            records.push_back(record);
    };
    const auto homonyms = PersonRepository(context.database()).duplicatesOf(kept.details);
    for (const Person &person : homonyms ? *homonyms : std::vector<Person>{}) {
        if (listName(person.details).startsWith(typed, Qt::CaseInsensitive)) {
            offer(person.id, {listName(person.details),
                              PersonActs::tr("born on %1, record %2")
                                  .arg(dayText(person.details.birthDate))
                                  .arg(person.id.value()),
                              QString::number(person.id.value())});
        }
    }
    const CandidateListRepository list(context.database());
    const auto ids = list.ids({.text = typed}, offeredRecords);
    const auto lines = ids ? list.load(*ids, static_cast<int>(context.rules.current().blocks.size()))
                           : Result<std::vector<CandidateListItem>>(ids.error());
    for (const CandidateListItem &line : lines ? *lines : std::vector<CandidateListItem>{}) {
        offer(line.person,
              {line.listName,
               PersonActs::tr("born on %1, dossier %2").arg(dayText(line.birthDate), line.number),
               QString::number(line.person.value())});
    }
    return records;
}

} // namespace

PersonActs::PersonActs(const PageServices &services, QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_window(window)
{
}

void PersonActs::enrol()
{
    CandidacyService service(m_services.context);
    PersonForm form(service, &m_window);
    givePlaces(form);
    std::optional<PersonId> person;
    form.setAct([this, &service, &form, &person]() -> Status {
        const auto added =
            service.registerPerson(m_services.desk.actor(), form.details(), form.isSomebodyElse());
        if (!added)
            return added.error();
        person = *added;
        return Done{};
    });
    if (form.exec() != QDialog::Accepted)
        return;
    if (form.recognised()) {
        openCandidacy(*form.recognised());
    } else if (!openCandidacy(person.value())) {
        emit done(
            tr("%1 is known, without a new candidacy. “New candidate” with the same name and birth date "
               "finds the person again.")
                .arg(displayName(form.details())));
    }
}

void PersonActs::correct(const Person &person)
{
    CandidacyService service(m_services.context);
    PersonForm form(service, person, &m_window);
    givePlaces(form);
    form.setAct([this, &service, &form, &person] {
        return service.correctPerson(m_services.desk.actor(), person.id, form.details(), form.reason());
    });
    if (form.exec() == QDialog::Accepted)
        emit done(tr("Identity and contact of %1 are saved.").arg(displayName(form.details())));
}

bool PersonActs::openCandidacy(PersonId person)
{
    CandidacyService service(m_services.context);
    const auto known = PersonRepository(m_services.context.database()).load(person);
    const auto organisations = DirectoryService(m_services.context).organisations();
    if (!known || !organisations) {
        emit refused(sentence(known ? organisations.error() : known.error()));
        return true;
    }
    const Context &context = m_services.context;
    CandidacyForm form(*known, context.rules.current(), context.clock.today(), *organisations, &m_window);
    form.setReasons([this, &service, person](const CandidacyDraft &draft) {
        return service.registrationReasons(m_services.desk.actor(), person, draft);
    });
    return ask(form, *known, [this, &service, person](const CandidacyDraft &draft) {
        return service.registerCandidacy(m_services.desk.actor(), person, draft);
    });
}

void PersonActs::renew(const CandidacyFacts &facts)
{
    const auto organisations = DirectoryService(m_services.context).organisations();
    if (!organisations) {
        emit refused(sentence(organisations.error()));
        return;
    }
    CandidacyService service(m_services.context);
    const CandidacyId former = facts.candidacy.id;
    const QString lastDay = dayText(facts.admissibility.value().validUntil.value());
    const Context &context = m_services.context;
    CandidacyForm form(facts.person, context.rules.current(), facts.today, *organisations, &m_window);
    form.setWindowTitle(tr("New request of %1").arg(officialName(facts.person)));
    form.setIntroduction(
        tr("The admissibility held until %1. A new request is a candidacy of its own: the present "
           "one ends, and the blocks acquired stay.")
            .arg(lastDay));
    form.takeOver(facts.candidacy);
    form.setReasons([this, &service, former](const CandidacyDraft &draft) {
        return service.renewalReasons(m_services.desk.actor(), former, draft);
    });
    ask(form, facts.person, [this, &service, former, lastDay](const CandidacyDraft &draft) {
        return service.renew(
            m_services.desk.actor(), former, draft,
            tr("Admissibility expired after %1: new request", "why a candidacy ended").arg(lastDay));
    });
}

bool PersonActs::ask(CandidacyForm &form, const Person &person, const Opening &open)
{
    std::optional<CandidacyId> candidacy;
    form.setAct([&form, &candidacy, &open]() -> Status {
        const auto registered = open(form.draft());
        if (registered) {
            candidacy = *registered;
            return Done{};
        }
        Error error = registered.error();
        if (error.code == ErrorCode::Conflict)
            error.where = u"/number"_s;
        return error;
    });
    if (form.exec() != QDialog::Accepted)
        return false;
    emit opened(*candidacy);
    emit done(tr("The candidacy of %1 is open.").arg(officialName(person)));
    return true;
}

void PersonActs::merge(const Person &kept)
{
    PersonMergeService service(m_services.context);
    MergeForm form(
        kept, [this, &kept](const QString &typed) { return recordsFor(m_services.context, kept, typed); },
        [this, &service, &kept](PersonId merged) {
            return service.preview(m_services.desk.actor(), kept.id, merged);
        },
        &m_window);
    form.setAct([this, &service, &form, &kept] {
        return service.merge(m_services.desk.actor(), kept.id, *form.merged(), form.ground());
    });
    if (form.exec() == QDialog::Accepted)
        emit done(tr("The other record is merged into the one of %1.").arg(officialName(kept)));
}

void PersonActs::givePlaces(PersonForm &form)
{
    if (m_places) {
        form.setPlaces(m_places);
        return;
    }
    m_services.reader.ask<Places>(
        form,
        [](const Database &) -> Result<Places> {
            const auto lists = exchange::CodeLists::load();
            if (!lists)
                return lists.error();
            return Places(std::make_shared<exchange::BirthPlaceFinder>(*lists));
        },
        [this, &form](const Result<Places> &places) {
            if (!places) {
                emit refused(sentence(places.error()));
                return;
            }
            m_places = *places;
            form.setPlaces(m_places);
        });
}

} // namespace parchemin::ui
