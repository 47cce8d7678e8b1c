#pragma once

#include "parchemin/app/candidacyservice.h"
#include "parchemin/exchange/birthplacefinder.h"
#include "parchemin/ui/pageservices.h"

#include <QObject>

#include <functional>
#include <memory>

class QWidget;

namespace parchemin::ui {

class CandidacyForm;
class PersonForm;

/// Entering and correcting persons, and opening candidacies: asks by forms, calls the service, says what came
/// of it.
class PersonActs : public QObject
{
    Q_OBJECT

public:
    /// Forms stand over `window`.
    PersonActs(const PageServices &services, QWidget &window);

    /// A person, or a known one recognised among the homonyms, then the candidacy.
    void enrol();
    void correct(const Person &person);
    /// False when the form was left.
    bool openCandidacy(PersonId person);
    /// A new request for an admissibility that has expired, with what the candidacy was.
    void renew(const CandidacyFacts &facts);
    /// Merges another record into this one (BR-18).
    void merge(const Person &kept);

signals:
    void done(const QString &message);
    void refused(const QString &message);
    /// A candidacy was opened.
    void opened(parchemin::CandidacyId candidacy);

private:
    using Places = std::shared_ptr<const exchange::BirthPlaceFinder>;
    using Opening = std::function<Result<CandidacyId>(const CandidacyDraft &)>;
    /// False when the form was left.
    bool ask(CandidacyForm &form, const Person &person, const Opening &open);
    /// Gives the form the code lists, which are read away from the window's thread when first needed.
    void givePlaces(PersonForm &form);

    PageServices m_services;
    QWidget &m_window;
    Places m_places;
};

} // namespace parchemin::ui
