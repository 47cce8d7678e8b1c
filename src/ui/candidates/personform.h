#pragma once

#include "parchemin/app/candidacyservice.h"
#include "parchemin/exchange/birthplacefinder.h"

#include <memory>

#include "ui/forms/formdialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace parchemin::ui {

class DateEdit;
class HomonymPanel;
class SuggestionEdit;

/// The civil identity and contact of a person, entered or corrected.
class PersonForm : public FormDialog
{
    Q_OBJECT

public:
    /// A new person.
    explicit PersonForm(const CandidacyService &service, QWidget *parent = nullptr);
    /// Somebody known.
    PersonForm(const CandidacyService &service, const Person &person, QWidget *parent = nullptr);

    /// Where birth places are completed from; it may come while the form is open.
    void setPlaces(std::shared_ptr<const exchange::BirthPlaceFinder> places);
    [[nodiscard]] PersonDetails details() const;
    [[nodiscard]] bool isSomebodyElse() const;
    /// The known person whom the user recognised in the panel of homonyms; the form is accepted then.
    [[nodiscard]] std::optional<PersonId> recognised() const noexcept { return m_recognised; }
    [[nodiscard]] QString reason() const;

private:
    PersonForm(const CandidacyService &service, std::optional<Person> person, const QString &title,
               const QString &act, QWidget *parent);
    void addIdentity();
    void addBirth();
    void addContact();
    void makeChecks();
    void fill(const PersonDetails &details);
    void lookForHomonyms();
    [[nodiscard]] QString problemAt(const QString &where) const;
    [[nodiscard]] QString placeProblem() const;
    [[nodiscard]] QString birthCode() const;
    void leaveCommune();
    [[nodiscard]] QString countryCode() const;
    [[nodiscard]] bool isBornInFrance() const;
    [[nodiscard]] bool hasOtherIdentity() const;

    const CandidacyService &m_service;
    std::optional<Person> m_person;
    std::shared_ptr<const exchange::BirthPlaceFinder> m_places;
    std::optional<PersonId> m_recognised;
    QLineEdit *m_birthName = nullptr;
    QLineEdit *m_usageName = nullptr;
    QLineEdit *m_firstNames = nullptr;
    QComboBox *m_sex = nullptr;
    DateEdit *m_birthDate = nullptr;
    SuggestionEdit *m_country = nullptr;
    SuggestionEdit *m_place = nullptr;
    QLineEdit *m_email = nullptr;
    QLineEdit *m_phone = nullptr;
    QPlainTextEdit *m_address = nullptr;
    HomonymPanel *m_homonyms = nullptr;
    QPlainTextEdit *m_reason = nullptr;
};

} // namespace parchemin::ui
