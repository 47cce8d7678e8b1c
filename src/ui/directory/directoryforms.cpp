#include "ui/directory/directoryforms.h"

#include "parchemin/app/sentences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

#include "ui/directory/dateinput.h"
#include "ui/directory/directorydata.h"
#include "ui/formfield.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

QString orderFault(const DateInput &from, const DateInput &to)
{
    const bool isBackwards = from.date() && to.date() && *to.date() < *from.date();
    return isBackwards ? DirectoryForm::tr("The period ends before it begins.") : QString();
}

QString needed(const QLineEdit &edit, const QString &sentence)
{
    return edit.text().trimmed().isEmpty() ? sentence : QString();
}

std::vector<PersonId> personsOf(const std::vector<MentorLine> &mentors)
{
    std::vector<PersonId> persons;
    persons.reserve(mentors.size());
    for (const MentorLine &line : mentors)
        persons.push_back(line.mentor.person);
    return persons;
}

std::vector<PersonId> personsOf(const std::vector<JuryMemberLine> &jurors)
{
    std::vector<PersonId> persons;
    persons.reserve(jurors.size());
    for (const JuryMemberLine &line : jurors)
        persons.push_back(line.member.person);
    return persons;
}

void fill(QComboBox &combo, const std::vector<OrganisationLine> &organisations)
{
    for (const OrganisationLine &line : organisations)
        combo.addItem(line.organisation.name);
}

} // namespace

PersonFields::PersonFields(const std::vector<ListedPerson> &known, const std::vector<PersonId> &taken)
    : m_choice(new QComboBox)
    , m_birthName(new QLineEdit)
    , m_firstName(new QLineEdit)
{
    std::ranges::copy_if(known, std::back_inserter(m_known), [&taken](const ListedPerson &one) {
        return std::ranges::find(taken, one.person) == taken.end();
    });
    m_choice->addItem(DirectoryForm::tr("A new person"));
    for (const ListedPerson &one : m_known)
        m_choice->addItem(one.name);
    QObject::connect(m_choice, &QComboBox::currentIndexChanged, m_birthName, [this] {
        m_birthName->setEnabled(isNew());
        m_firstName->setEnabled(isNew());
    });
}

bool PersonFields::isNew() const
{
    return m_choice->currentIndex() <= 0;
}

PersonChoice PersonFields::person() const
{
    if (!isNew())
        return m_known[static_cast<std::size_t>(m_choice->currentIndex() - 1)].person;
    PersonDetails details;
    details.birthName = m_birthName->text().trimmed();
    details.firstNames = {m_firstName->text().trimmed()};
    return details;
}

MentorForm::MentorForm(const DirectoryData &directory, const std::optional<MentorDraft> &draft, QDate today,
                       QWidget *parent)
    : DirectoryForm(draft ? tr("Change the mentor") : tr("New mentor"), parent)
    , m_isValidating(new QCheckBox(tr("&Validating mentor: may propose blocks for validation"), this))
    , m_domains(new QLineEdit(this))
{
    if (!draft) {
        m_person.emplace(directory.knownPersons, personsOf(directory.mentors));
        add(m_person->choice(), "personCombo", tr("&Person"));
        add(m_person->birthName(), "birthNameEdit", tr("Birth &name"), [this] {
            return m_person->isNew() ? needed(*m_person->birthName(), tr("Write the birth name."))
                                     : QString();
        });
        add(m_person->firstName(), "firstNameEdit", tr("Fi&rst name"), [this] {
            return m_person->isNew() ? needed(*m_person->firstName(), tr("Write the first name."))
                                     : QString();
        });
    }
    const MentorDraft shown = draft.value_or(MentorDraft{.activeFrom = today});
    m_isValidating->setChecked(shown.isValidating);
    m_domains->setText(shown.domains);
    add(m_isValidating, "validatingCheck", {});
    add(m_domains, "domainsEdit", tr("&Domains"));
    m_from = &addDate("fromEdit", tr("Active &from"), shown.activeFrom,
                      [this] { return m_from->date() ? QString() : tr("Write the first day."); });
    m_to =
        &addDate("toEdit", tr("Active &to"), shown.activeTo, [this] { return orderFault(*m_from, *m_to); });
    finish();
}

MentorDraft MentorForm::draft() const
{
    return {m_isValidating->isChecked(), m_domains->text().simplified(), m_from->date().value_or(QDate()),
            m_to->date()};
}

JuryMemberForm::JuryMemberForm(const DirectoryData &directory, const std::optional<JuryMemberDraft> &draft,
                               QDate today, QWidget *parent)
    : DirectoryForm(draft ? tr("Change the jury member") : tr("New jury member"), parent)
    , m_organisations(directory.organisations)
    , m_quality(new QComboBox(this))
    , m_organisation(new QComboBox(this))
    , m_isExternal(new QCheckBox(tr("&External to the certifier"), this))
    , m_most(new QSpinBox(this))
{
    if (!draft) {
        m_person.emplace(directory.knownPersons, personsOf(directory.jurors));
        add(m_person->choice(), "personCombo", tr("&Person"));
        add(m_person->birthName(), "birthNameEdit", tr("Birth &name"), [this] {
            return m_person->isNew() ? needed(*m_person->birthName(), tr("Write the birth name."))
                                     : QString();
        });
        add(m_person->firstName(), "firstNameEdit", tr("Fi&rst name"), [this] {
            return m_person->isNew() ? needed(*m_person->firstName(), tr("Write the first name."))
                                     : QString();
        });
    }
    const JuryMemberDraft shown = draft.value_or(JuryMemberDraft{});
    m_yearsInTrade = shown.yearsInTrade;
    m_leftTradeOn = shown.leftTradeOn;
    m_quality->addItems({qualityText(JuryQuality::Professional), qualityText(JuryQuality::PedagogicalLead)});
    m_quality->setCurrentIndex(shown.quality == JuryQuality::Professional ? 0 : 1);
    m_organisation->addItem(tr("None", "organisation"));
    fill(*m_organisation, m_organisations);
    for (std::size_t i = 0; i < m_organisations.size(); ++i) {
        if (m_organisations[i].organisation.id == shown.organisation)
            m_organisation->setCurrentIndex(static_cast<int>(i) + 1);
    }
    m_isExternal->setChecked(shown.isExternal);
    m_most->setRange(0, 24);
    m_most->setSpecialValueText(tr("No limit"));
    m_most->setValue(shown.maxPerDay.value_or(0));
    add(m_quality, "qualityCombo", tr("&Quality"));
    add(m_organisation, "organisationCombo", tr("&Organisation"));
    add(m_isExternal, "externalCheck", {});
    m_from = &addDate("habilitatedFromEdit", tr("&Habilitated from"), shown.habilitatedFrom);
    m_to = &addDate("habilitatedToEdit", tr("Habilitated &to"), shown.habilitatedTo, [this] {
        if (m_to->date() && !m_from->date())
            return tr("Write the first day of the habilitation too.");
        return orderFault(*m_from, *m_to);
    });
    m_charter = &addDate("charterEdit", tr("&Charter signed on"), shown.charterSignedOn, [this, today] {
        return m_charter->date() && *m_charter->date() > today
                   ? tr("The charter cannot have been signed after today.")
                   : QString();
    });
    add(m_most, "mostSpin", tr("Candidates a &day at most"));
    finish();
}

JuryMemberDraft JuryMemberForm::draft() const
{
    const int organisation = m_organisation->currentIndex() - 1;
    return {.quality =
                m_quality->currentIndex() == 0 ? JuryQuality::Professional : JuryQuality::PedagogicalLead,
            .organisation =
                organisation < 0
                    ? std::nullopt
                    : std::optional(m_organisations[static_cast<std::size_t>(organisation)].organisation.id),
            .isExternal = m_isExternal->isChecked(),
            .yearsInTrade = m_yearsInTrade,
            .leftTradeOn = m_leftTradeOn,
            .habilitatedFrom = m_from->date(),
            .habilitatedTo = m_to->date(),
            .charterSignedOn = m_charter->date(),
            .maxPerDay = m_most->value() == 0 ? std::nullopt : std::optional(m_most->value())};
}

OrganisationForm::OrganisationForm(const std::optional<OrganisationDraft> &draft, QWidget *parent)
    : DirectoryForm(draft ? tr("Change the organisation") : tr("New organisation"), parent)
    , m_name(new QLineEdit(this))
    , m_siret(new QLineEdit(this))
    , m_kind(new QComboBox(this))
{
    m_kind->setEditable(true);
    for (const OrganisationKind kind : allOrganisationKinds)
        m_kind->addItem(word(kind), codeName(kind));
    m_kind->setCurrentText({});
    if (draft) {
        m_name->setText(draft->name);
        m_siret->setText(draft->siret);
        m_kind->setCurrentText(kindText(draft->kind));
    }
    const auto faultAt = [this](const QString &where, const QString &sentence) {
        const auto fault = faultIn(this->draft());
        return fault && fault->where == where ? sentence : QString();
    };
    add(m_name, "nameEdit", tr("&Name"), [faultAt] { return faultAt(u"/name"_s, tr("Write the name.")); });
    add(m_siret, "siretEdit", tr("SI&RET"), [this, faultAt] {
        if (m_name->text().trimmed().isEmpty())
            return QString(); // the name is told first
        return faultAt(u"/siret"_s, tr("These are not the fourteen digits of a SIRET: a digit is wrong or "
                                       "missing."));
    });
    add(m_kind, "kindCombo", tr("&Kind"),
        [this] {
            return m_kind->currentText().simplified().isEmpty() ? tr("Choose the kind, or write your own.")
                                                                : QString();
        })
        .setHint(tr("Decides on conflicts of interest: whoever comes through a training centre or the "
                    "certifier is not its employee."));
    finish();
}

OrganisationDraft OrganisationForm::draft() const
{
    const QString typed = m_kind->currentText().simplified();
    const int known = m_kind->findText(typed, Qt::MatchFixedString);
    return {m_name->text().simplified(), m_siret->text().trimmed(),
            known < 0 ? typed : m_kind->itemData(known).toString()};
}

SignatoryForm::SignatoryForm(QDate today, QWidget *parent)
    : DirectoryForm(tr("New signatory"), parent)
    , m_name(new QLineEdit(this))
    , m_capacity(new QLineEdit(this))
{
    add(m_name, "nameEdit", tr("&Name"), [this] { return needed(*m_name, tr("Write the name.")); });
    add(m_capacity, "capacityEdit", tr("&Capacity, as documents print it"),
        [this] { return needed(*m_capacity, tr("Write the capacity, such as Président.")); });
    m_from = &addDate("fromEdit", tr("Valid &from"), today,
                      [this] { return m_from->date() ? QString() : tr("Write the first day."); });
    m_to = &addDate("toEdit", tr("Valid &to"), {}, [this] { return orderFault(*m_from, *m_to); });
    finish();
}

Signatory SignatoryForm::draft() const
{
    return {.id = SignatoryId{0},
            .name = m_name->text().simplified(),
            .capacity = m_capacity->text().simplified(),
            .from = m_from->date().value_or(QDate()),
            .to = m_to->date()};
}

EmploymentForm::EmploymentForm(const QString &person, const DirectoryData &directory, QDate today,
                               QWidget *parent)
    : DirectoryForm(tr("Employer of %1").arg(person), parent)
    , m_organisations(directory.organisations)
    , m_organisation(new QComboBox(this))
{
    fill(*m_organisation, m_organisations);
    add(m_organisation, "organisationCombo", tr("&Organisation"), [this] {
        return m_organisation->currentIndex() < 0 ? tr("Add the organisation to the directory first.")
                                                  : QString();
    });
    m_from = &addDate("fromEdit", tr("&From"), today,
                      [this] { return m_from->date() ? QString() : tr("Write the first day."); });
    m_to = &addDate("toEdit", tr("&To"), {}, [this] { return orderFault(*m_from, *m_to); });
    finish();
}

OrganisationId EmploymentForm::organisation() const
{
    return m_organisations[static_cast<std::size_t>(m_organisation->currentIndex())].organisation.id;
}

QDate EmploymentForm::from() const
{
    return m_from->date().value_or(QDate());
}

std::optional<QDate> EmploymentForm::to() const
{
    return m_to->date();
}

} // namespace parchemin::ui
