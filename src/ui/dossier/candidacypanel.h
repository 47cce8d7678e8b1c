#pragma once

#include "parchemin/app/dossier.h"
#include "parchemin/core/actor.h"

#include <QWidget>

#include <vector>

class QAction;
class QLabel;

namespace parchemin::ui {

class Card;
class DossierMenu;
class CellTable;
class FactList;
class FlowLayout;

/// The candidacy itself: what it aims at, its admissibility and evidence dossiers on the route of the VAE,
/// who accompanies the candidate, accommodations, and the person's other candidacies; each with its acts.
class CandidacyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CandidacyPanel(QWidget *parent = nullptr);

    /// Shows the menu's acts as buttons, each on the card it concerns. Called once.
    void offerActs(const DossierMenu &menu);
    void setDossier(const Dossier &dossier, AccommodationView view);

private:
    enum class Place { Candidacy, Admissibility, Evidence, Mentors, Accommodations, Person };
    struct Part
    {
        Card *card;
        FlowLayout *acts;
    };
    Part makePart(const QString &name, QWidget *content);
    [[nodiscard]] Part &part(Place place);
    void showCandidacy(const Dossier &dossier);
    void showVae(const Dossier &dossier);
    void showSupport(const Dossier &dossier, AccommodationView view);
    void showPerson(const Dossier &dossier);

    FactList *m_candidacy;
    FactList *m_admissibility;
    CellTable *m_evidence;
    CellTable *m_mentors;
    CellTable *m_accommodations;
    FactList *m_person;
    CellTable *m_others;
    QLabel *m_noEvidence;
    QLabel *m_noMentors;
    QLabel *m_noAccommodations;
    std::vector<Part> m_parts; ///< in the order of Place
};

} // namespace parchemin::ui
