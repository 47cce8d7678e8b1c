#include "ui/dossier/candidacypanel.h"

#include "parchemin/app/sentences.h"
#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/card.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <array>
#include <utility>

#include "ui/candidates/flowlayout.h"
#include "ui/dossier/candidacywords.h"
#include "ui/dossier/celltable.h"
#include "ui/dossier/dossiermenu.h"
#include "ui/dossier/dossiertexts.h"
#include "ui/dossier/factlist.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int cardGap = 12;

CellTable *makeTable(const char *name, int wideColumn, QWidget *parent)
{
    auto *table = new CellTable(wideColumn, parent);
    table->setObjectName(QString::fromLatin1(name));
    table->setMinimumHeight(104);
    return table;
}

/// A sentence instead of headings over nothing.
QLabel *makeNote(const char *name, QWidget *parent)
{
    auto *note = new QLabel(parent);
    note->setObjectName(QString::fromLatin1(name));
    note->setProperty("variant", u"muted"_s);
    note->setWordWrap(true);
    return note;
}

void showRows(CellTable &table, QLabel &note, const QStringList &headings, std::vector<CellRow> rows)
{
    table.setVisible(!rows.empty());
    note.setVisible(rows.empty());
    table.setContent(headings, std::move(rows));
}

} // namespace

CandidacyPanel::CandidacyPanel(QWidget *parent)
    : QWidget(parent)
    , m_candidacy(new FactList(this))
    , m_admissibility(new FactList(this))
    , m_evidence(makeTable("evidenceTable", 2, this))
    , m_mentors(makeTable("mentorTable", 0, this))
    , m_accommodations(makeTable("accommodationTable", 0, this))
    , m_person(new FactList(this))
    , m_others(makeTable("candidacyTable", 1, this))
    , m_noEvidence(makeNote("noEvidence", this))
    , m_noMentors(makeNote("noMentors", this))
    , m_noAccommodations(makeNote("noAccommodations", this))
{
    m_parts = {
        makePart(u"candidacyCard"_s, m_candidacy),    makePart(u"admissibilityCard"_s, m_admissibility),
        makePart(u"evidenceCard"_s, m_evidence),      makePart(u"mentorsCard"_s, m_mentors),
        makePart(u"supportCard"_s, m_accommodations), makePart(u"personCard"_s, m_person)};
    part(Place::Person).card->body().insertWidget(1, m_others);
    part(Place::Evidence).card->body().insertWidget(1, m_noEvidence);
    part(Place::Mentors).card->body().insertWidget(1, m_noMentors);
    part(Place::Accommodations).card->body().insertWidget(1, m_noAccommodations);
    auto *left = new QVBoxLayout;
    left->setSpacing(cardGap);
    for (const Place place : {Place::Candidacy, Place::Admissibility, Place::Evidence})
        left->addWidget(part(place).card);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(cardGap);
    for (const Place place : {Place::Person, Place::Mentors, Place::Accommodations})
        right->addWidget(part(place).card);
    right->addStretch(1);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(cardGap);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
}

CandidacyPanel::Part CandidacyPanel::makePart(const QString &name, QWidget *content)
{
    auto *card = new Card(this);
    card->setObjectName(name);
    card->body().addWidget(content);
    auto *acts = new FlowLayout(6);
    card->body().addLayout(acts);
    return {card, acts};
}

CandidacyPanel::Part &CandidacyPanel::part(Place place)
{
    return m_parts.at(static_cast<std::size_t>(place));
}

void CandidacyPanel::offerActs(const DossierMenu &menu)
{
    constexpr std::array places{
        std::pair(Place::Person, DossierAct::CorrectPerson),
        std::pair(Place::Person, DossierAct::OpenCandidacy),
        std::pair(Place::Person, DossierAct::Merge),
        std::pair(Place::Candidacy, DossierAct::WhatIf),
        std::pair(Place::Candidacy, DossierAct::Widen),
        std::pair(Place::Candidacy, DossierAct::Withdraw),
        std::pair(Place::Candidacy, DossierAct::Resume),
        std::pair(Place::Candidacy, DossierAct::Lapse),
        std::pair(Place::Admissibility, DossierAct::DecideAdmissibility),
        std::pair(Place::Evidence, DossierAct::ReceiveEvidence),
        std::pair(Place::Mentors, DossierAct::AssignMentor),
        std::pair(Place::Mentors, DossierAct::EndMentoring),
        std::pair(Place::Accommodations, DossierAct::GrantAccommodation),
    };
    for (const auto &[place, act] : places) {
        auto *button = new ActionButton(menu.action(act), ActionButton::Variant::Secondary, this);
        part(place).acts->addWidget(button);
    }
}

void CandidacyPanel::setDossier(const Dossier &dossier, AccommodationView view)
{
    showCandidacy(dossier);
    showVae(dossier);
    showSupport(dossier, view);
    showPerson(dossier);
}

void CandidacyPanel::showCandidacy(const Dossier &dossier)
{
    const Candidacy &candidacy = dossier.facts.candidacy;
    part(Place::Candidacy).card->setTitle(tr("Candidacy %1").arg(candidacy.number));
    m_candidacy->setFacts(
        {{tr("Access route"), word(candidacy.route)},
         {tr("Aims at"), scopeText(dossier)},
         {entryCaption(dossier), dayText(candidacy.enteredOn)},
         {tr("State"),
          tr("%1 since %2", "state, day").arg(word(candidacy.state), dayText(candidacy.stateSince))},
         {tr("Reason"), candidacy.closedReason},
         {tr("Entry without a claim"), candidacy.nonClaimableReason}});
}

void CandidacyPanel::showVae(const Dossier &dossier)
{
    const bool isVae = dossier.facts.candidacy.route == AccessRoute::Vae;
    part(Place::Admissibility).card->setVisible(isVae);
    part(Place::Evidence).card->setVisible(isVae);
    part(Place::Admissibility).card->setTitle(tr("Admissibility"));
    part(Place::Evidence).card->setTitle(tr("Evidence dossier"));
    m_admissibility->setFacts(admissibilityFacts(dossier));
    m_evidence->setAccessibleName(tr("Versions of the evidence dossier"));
    m_noEvidence->setText(tr("No evidence dossier was received yet."));
    showRows(*m_evidence, *m_noEvidence, {tr("Version"), tr("State"), tr("Files and missing pieces")},
             evidenceRows(dossier));
}

void CandidacyPanel::showSupport(const Dossier &dossier, AccommodationView view)
{
    part(Place::Mentors).card->setTitle(tr("Mentors"));
    m_mentors->setAccessibleName(tr("Mentors of the candidate"));
    m_noMentors->setText(tr("No mentor accompanies this candidate."));
    showRows(*m_mentors, *m_noMentors, {tr("Mentor"), tr("Blocks"), tr("From"), tr("Until")},
             mentorRows(dossier));
    Card &card = *part(Place::Accommodations).card;
    card.setTitle(tr("Accommodations"));
    card.setVisible(view != AccommodationView::Nothing);
    m_accommodations->setAccessibleName(tr("Accommodations of the candidate"));
    m_noAccommodations->setText(tr("No accommodation was granted."));
    showRows(*m_accommodations, *m_noAccommodations,
             {tr("Arrangement"), tr("Extra time"), tr("From"), tr("Until")},
             accommodationRows(dossier, view));
}

void CandidacyPanel::showPerson(const Dossier &dossier)
{
    const PersonDetails &details = dossier.facts.person.details;
    part(Place::Person).card->setTitle(tr("Person"));
    m_person->setFacts({{tr("Birth name"), details.birthName},
                        {tr("Name in use"), details.usageName},
                        {tr("First names"), details.firstNames.join(u", "_s)},
                        {tr("Born on"), details.birthDate.isValid() ? dayText(details.birthDate) : QString()},
                        {tr("Born at"), birthPlaceText(details)},
                        {tr("E-mail"), details.email},
                        {tr("Phone"), details.phone},
                        {tr("Address"), details.address}});
    m_others->setVisible(dossier.candidacies.size() > 1);
    m_others->setAccessibleName(tr("Candidacies of the person"));
    m_others->setContent({tr("Dossier"), tr("Route"), tr("State")}, candidacyRows(dossier));
}

} // namespace parchemin::ui
