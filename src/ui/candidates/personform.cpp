#include "ui/candidates/personform.h"

#include "parchemin/app/fieldsentences.h"
#include "parchemin/app/sentences.h"
#include "parchemin/ui/focus.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

#include "ui/candidates/homonympanel.h"
#include "ui/formfield.h"
#include "ui/forms/dateedit.h"
#include "ui/forms/suggestionedit.h"
#include "ui/translate.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr std::size_t offeredPlaces = 40;
/// How INSEE's codes of other countries begin.
constexpr auto foreignCodes = "99"_L1;

QString detailOf(const exchange::Commune &commune)
{
    QString detail = exchange::CodeLists::departmentOf(commune.insee);
    if (!commune.parentName.isEmpty() && commune.parentName != commune.name)
        detail += u", "_s + commune.parentName;
    return commune.vanishedOn
               ? translate("BirthPlaces", "%1, until %2", "where a commune that vanished lay, the year")
                     .arg(detail)
                     .arg(commune.vanishedOn->year())
               : detail;
}

Suggestion suggestionOf(const exchange::Commune &commune)
{
    return {commune.name, detailOf(commune), commune.insee};
}

Suggestion suggestionOf(const exchange::FoundCountry &found)
{
    return {found.country.name, found.formerName, found.country.iso};
}

} // namespace

PersonForm::PersonForm(const CandidacyService &service, QWidget *parent)
    : PersonForm(service, std::nullopt, tr("New candidate: the person"), tr("&Save the person"), parent)
{
}

PersonForm::PersonForm(const CandidacyService &service, const Person &person, QWidget *parent)
    : PersonForm(service, person, tr("Identity and contact of %1").arg(displayName(person.details)),
                 tr("&Save the changes"), parent)
{
}

PersonForm::PersonForm(const CandidacyService &service, std::optional<Person> person, const QString &title,
                       const QString &act, QWidget *parent)
    : FormDialog(title, act, parent)
    , m_service(service)
    , m_person(std::move(person))
{
    setObjectName(u"personForm"_s);
    setMinimumWidth(680);
    addIdentity();
    addBirth();
    addContact();
    if (m_person) {
        setRecord(m_person->id.value());
        setIntroduction(tr("Documents already issued stay as they are; a new name is carried by a document "
                           "that supersedes the old one."));
        m_reason = addLongText(u"/reason"_s, tr("&Reason of the correction"));
        setFieldOf(BlockerCode::ReasonMissing, u"/reason"_s);
        fill(m_person->details);
    }
    makeChecks();
    m_birthName->setFocus();
}

void PersonForm::addIdentity()
{
    m_birthName = addText(u"/birthName"_s, tr("&Birth name"), {}, Width::Half);
    m_usageName = addText(u"/usageName"_s, tr("Name in &use, if another"), {}, Width::Half);
    m_firstNames = addText(u"/firstNames"_s, tr("&First names, separated by commas"), {}, Width::Half);
    m_sex = addChoice(u"/sex"_s, tr("Se&x, as the civil register has it"), Width::Half);
    m_sex->addItem(tr("Not given"), QVariant::fromValue(static_cast<int>(Sex::Unknown)));
    m_sex->addItem(tr("Woman"), QVariant::fromValue(static_cast<int>(Sex::Female)));
    m_sex->addItem(tr("Man"), QVariant::fromValue(static_cast<int>(Sex::Male)));
}

void PersonForm::addBirth()
{
    m_birthDate = addDate(u"/birthDate"_s, tr("Birth &date"), {});
    m_country = new SuggestionEdit(this);
    addField(u"/birthCountry"_s, tr("&Country of birth"), m_country, Width::Half);
    m_place = new SuggestionEdit(this);
    addField(u"/birthPlace"_s, tr("&Place of birth"), m_place);
    connect(m_country, &SuggestionEdit::choiceChanged, this, &PersonForm::leaveCommune);
    m_homonyms = new HomonymPanel(this);
    m_homonyms->setObjectName(u"homonyms"_s);
    addRow(m_homonyms);
    connect(m_homonyms, &HomonymPanel::chosen, this, [this](PersonId person) {
        m_recognised = person;
        done(QDialog::Accepted);
    });
    for (QLineEdit *input : {m_birthName, static_cast<QLineEdit *>(m_birthDate)})
        connect(input, &QLineEdit::editingFinished, this, &PersonForm::lookForHomonyms);
    // By a mnemonic or Return the form is left for saving before the field is.
    connect(m_birthDate, &DateEdit::dateChanged, this, &PersonForm::lookForHomonyms);
    m_country->setChoice({u"France"_s, {}, u"FR"_s});
}

void PersonForm::addContact()
{
    m_email = addText(u"/email"_s, tr("&E-mail"), {}, Width::Half);
    m_phone = addText(u"/phone"_s, tr("P&hone"), {}, Width::Half);
    m_address = addLongText(u"/address"_s, tr("&Address"));
    m_address->setMaximumHeight(56);
}

void PersonForm::makeChecks()
{
    for (const QString &key :
         {u"/birthName"_s, u"/usageName"_s, u"/firstNames"_s, u"/email"_s, u"/phone"_s, u"/address"_s})
        setCheck(key, [this, key] { return problemAt(key); });
    setCheck(u"/birthDate"_s, [this] {
        return m_birthDate->isMalformed()
                   ? tr("This is no day: type it as %1.").arg(m_birthDate->placeholderText())
                   : problemAt(u"/birthDate"_s);
    });
    setCheck(u"/birthCountry"_s, [this] {
        const bool isKnown = m_country->choice().has_value() || m_country->text().trimmed().isEmpty();
        return isKnown ? QString() : tr("Choose the country from the list.");
    });
    // Leaving the field is what recognises a country that was typed.
    connect(m_country, &SuggestionEdit::choiceChanged, &field(u"/birthCountry"_s), &FormField::inputChanged);
    setCheck(u"/birthPlace"_s, [this] { return placeProblem(); });
    if (m_reason != nullptr) {
        setCheck(u"/reason"_s, [this] {
            const bool isMissing = hasOtherIdentity() && reason().isEmpty();
            return isMissing ? sentence(Blocker{BlockerCode::ReasonMissing}) : QString();
        });
    }
}

void PersonForm::setPlaces(std::shared_ptr<const exchange::BirthPlaceFinder> places)
{
    m_places = std::move(places);
    m_place->setSource([this](const QString &typed) {
        std::vector<Suggestion> offered;
        if (!isBornInFrance())
            return offered;
        for (const exchange::Commune &commune :
             m_places->communes(typed, m_birthDate->date().value_or(QDate()), offeredPlaces))
            offered.push_back(suggestionOf(commune));
        return offered;
    });
    m_country->setSource([this](const QString &typed) {
        std::vector<Suggestion> offered;
        for (const exchange::FoundCountry &found : m_places->countries(typed, offeredPlaces))
            offered.push_back(suggestionOf(found));
        return offered;
    });
    if (m_country->choice()) {
        if (const auto country = m_places->countryByIso(m_country->choice()->key))
            m_country->setChoice({country->name, {}, country->iso});
    }
}

PersonDetails PersonForm::details() const
{
    PersonDetails details = m_person ? m_person->details : PersonDetails{};
    details.birthName = m_birthName->text();
    details.usageName = m_usageName->text();
    details.firstNames = m_firstNames->text().split(u',', Qt::SkipEmptyParts);
    details.sex = static_cast<Sex>(m_sex->currentData().toInt());
    details.birthDate = m_birthDate->date().value_or(QDate());
    details.birthCountry = countryCode();
    details.birthPlace = m_place->text();
    details.birthInsee = birthCode();
    details.email = m_email->text();
    details.phone = m_phone->text();
    details.address = m_address->toPlainText();
    for (QString *text : {&details.birthName, &details.usageName, &details.birthPlace, &details.email,
                          &details.phone, &details.address})
        *text = text->simplified();
    for (QString &name : details.firstNames)
        name = name.simplified();
    return details;
}

bool PersonForm::isSomebodyElse() const
{
    return m_homonyms->isSomebodyElse();
}

QString PersonForm::reason() const
{
    return m_reason == nullptr ? QString() : m_reason->toPlainText().trimmed();
}

void PersonForm::fill(const PersonDetails &details)
{
    m_birthName->setText(details.birthName);
    m_usageName->setText(details.usageName);
    m_firstNames->setText(details.firstNames.join(u", "_s));
    m_sex->setCurrentIndex(m_sex->findData(static_cast<int>(details.sex)));
    m_birthDate->setDate(details.birthDate);
    if (details.birthCountry.isEmpty()) {
        m_country->clear();
    } else {
        m_country->setChoice({details.birthCountry, {}, details.birthCountry});
    }
    if (details.birthInsee.isEmpty()) {
        m_place->setText(details.birthPlace);
    } else {
        m_place->setChoice({details.birthPlace, {}, details.birthInsee});
    }
    m_email->setText(details.email);
    m_phone->setText(details.phone);
    m_address->setPlainText(details.address);
}

void PersonForm::lookForHomonyms()
{
    auto homonyms = m_service.homonymsOf(details());
    if (!homonyms)
        return; // saving tells what keeps the store from being read
    if (m_person) {
        std::erase_if(*homonyms,
                      [this](const Homonym &homonym) { return homonym.person.id == m_person->id; });
    }
    m_homonyms->setHomonyms(*homonyms);
    tabAsLaidOut(*this); // or the buttons just made would come after those of the form
}

QString PersonForm::problemAt(const QString &where) const
{
    const std::vector<Error> problems = m_service.problemsOf(details());
    const auto found = std::ranges::find(problems, where, &Error::where);
    return found == problems.end() ? QString() : fieldSentence(*found);
}

QString PersonForm::placeProblem() const
{
    const QString place = m_place->text().simplified();
    const bool isAsBefore =
        m_person && place == m_person->details.birthPlace && countryCode() == m_person->details.birthCountry;
    const bool isFree = place.isEmpty() || isAsBefore || !isBornInFrance() || m_places == nullptr;
    if (!isFree && !m_place->choice()) {
        return tr(
            "Choose the commune from the list: its code distinguishes it from others of the same name.");
    }
    return problemAt(u"/birthPlace"_s);
}

/// The code of the commune, or of the country for a birth abroad.
QString PersonForm::birthCode() const
{
    if (isBornInFrance() && m_place->choice())
        return m_place->choice()->key;
    const QString country = countryCode();
    const bool isAsBefore = m_person && country == m_person->details.birthCountry &&
                            (!isBornInFrance() || m_place->text() == m_person->details.birthPlace);
    if (isAsBefore)
        return m_person->details.birthInsee;
    const auto known = m_places && !isBornInFrance() ? m_places->countryByIso(country) : std::nullopt;
    return known ? known->cog : QString();
}

/// A commune chosen before the country is not where somebody was born abroad, nor a town abroad a commune.
void PersonForm::leaveCommune()
{
    const bool isAbroad = m_country->choice() && !isBornInFrance();
    const bool isTownAbroad = m_place->choice() && m_place->choice()->key.startsWith(foreignCodes);
    const bool isCommune = m_place->choice() && !isTownAbroad;
    if ((isAbroad && isCommune) || (isBornInFrance() && isTownAbroad))
        m_place->clear();
    m_place->setPlaceholderText(isAbroad ? tr("The town, as the papers write it")
                                         : tr("The first letters, then a choice in the list"));
}

/// ISO code; empty while no country is chosen.
QString PersonForm::countryCode() const
{
    return m_country->choice() ? m_country->choice()->key : QString();
}

bool PersonForm::isBornInFrance() const
{
    return countryCode() == u"FR"_s;
}

bool PersonForm::hasOtherIdentity() const
{
    return m_person && CandidacyService::hasOtherIdentity(m_person->details, details());
}

} // namespace parchemin::ui
