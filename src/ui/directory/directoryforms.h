#pragma once

#include "parchemin/app/directoryupkeep.h"
#include "parchemin/core/officialdocument.h"

#include <optional>

#include "ui/directory/directoryform.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace parchemin::ui {

struct DirectoryData;

/// Chooses somebody the directory knows, or names somebody new.
class PersonFields
{
public:
    /// Those in `taken` are left out.
    PersonFields(const std::vector<ListedPerson> &known, const std::vector<PersonId> &taken);

    [[nodiscard]] QComboBox *choice() const { return m_choice; }
    [[nodiscard]] QLineEdit *birthName() const { return m_birthName; }
    [[nodiscard]] QLineEdit *firstName() const { return m_firstName; }
    [[nodiscard]] bool isNew() const;
    [[nodiscard]] PersonChoice person() const;

private:
    std::vector<ListedPerson> m_known;
    QComboBox *m_choice;
    QLineEdit *m_birthName;
    QLineEdit *m_firstName;
};

class MentorForm : public DirectoryForm
{
    Q_OBJECT

public:
    /// Asks for the person when there is no draft yet.
    MentorForm(const DirectoryData &directory, const std::optional<MentorDraft> &draft, QDate today,
               QWidget *parent = nullptr);

    [[nodiscard]] PersonChoice person() const { return m_person->person(); }
    [[nodiscard]] MentorDraft draft() const;

private:
    std::optional<PersonFields> m_person;
    QCheckBox *m_isValidating;
    QLineEdit *m_domains;
    DateInput *m_from;
    DateInput *m_to;
};

class JuryMemberForm : public DirectoryForm
{
    Q_OBJECT

public:
    JuryMemberForm(const DirectoryData &directory, const std::optional<JuryMemberDraft> &draft, QDate today,
                   QWidget *parent = nullptr);

    [[nodiscard]] PersonChoice person() const { return m_person->person(); }
    [[nodiscard]] JuryMemberDraft draft() const;

private:
    std::vector<OrganisationLine> m_organisations;
    std::optional<int> m_yearsInTrade;
    std::optional<QDate> m_leftTradeOn;
    std::optional<PersonFields> m_person;
    QComboBox *m_quality;
    QComboBox *m_organisation;
    QCheckBox *m_isExternal;
    DateInput *m_from;
    DateInput *m_to;
    DateInput *m_charter;
    QSpinBox *m_most;
};

class OrganisationForm : public DirectoryForm
{
    Q_OBJECT

public:
    explicit OrganisationForm(const std::optional<OrganisationDraft> &draft, QWidget *parent = nullptr);

    [[nodiscard]] OrganisationDraft draft() const;

private:
    QLineEdit *m_name;
    QLineEdit *m_siret;
    QComboBox *m_kind;
};

class SignatoryForm : public DirectoryForm
{
    Q_OBJECT

public:
    explicit SignatoryForm(QDate today, QWidget *parent = nullptr);

    /// Without an id.
    [[nodiscard]] Signatory draft() const;

private:
    QLineEdit *m_name;
    QLineEdit *m_capacity;
    DateInput *m_from;
    DateInput *m_to;
};

/// Where somebody works.
class EmploymentForm : public DirectoryForm
{
    Q_OBJECT

public:
    EmploymentForm(const QString &person, const DirectoryData &directory, QDate today,
                   QWidget *parent = nullptr);

    [[nodiscard]] OrganisationId organisation() const;
    [[nodiscard]] QDate from() const;
    [[nodiscard]] std::optional<QDate> to() const;

private:
    std::vector<OrganisationLine> m_organisations;
    QComboBox *m_organisation;
    DateInput *m_from;
    DateInput *m_to;
};

} // namespace parchemin::ui
