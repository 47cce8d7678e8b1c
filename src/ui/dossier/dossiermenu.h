#pragma once

#include "parchemin/app/dossier.h"
#include "parchemin/ui/page.h"
#include "parchemin/ui/pageservices.h"

#include <QObject>

#include <vector>

namespace parchemin::ui {

class CandidacyActs;
class PersonActs;
class SupportActs;

/// What can be done to a dossier from its menu.
enum class DossierAct {
    Enrol, ///< the only one that needs no dossier
    CorrectPerson,
    OpenCandidacy,
    DecideAdmissibility,
    ReceiveEvidence,
    AssignMentor,
    EndMentoring,
    GrantAccommodation,
    Widen,
    Withdraw,
    Resume,
    Lapse,
    Merge,
    WhatIf,
};

/// The "Dossier" menu. An act that is not possible stays there under a lock: its tool tip says why, and
/// choosing it says so over the page.
class DossierMenu : public QObject
{
    Q_OBJECT

public:
    DossierMenu(const PageServices &services, QWidget &window);

    /// For the menus and shortcuts.
    [[nodiscard]] std::vector<MenuEntry> entries() const;
    [[nodiscard]] QAction *action(DossierAct act) const;
    /// Null while no dossier is open; the dossier outlives the next call.
    void setDossier(const Dossier *dossier);
    void retranslate();
    /// Does what the menu entry does: the act, or why not.
    void choose(DossierAct act);
    /// For that block where the act asks for one.
    void assignMentor(std::optional<int> block);

signals:
    void done(const QString &message);
    void refused(const QString &message);
    /// Why an act is not possible now.
    void explained(const QString &message);
    /// A candidacy was opened, to be shown.
    void opened(parchemin::CandidacyId candidacy);

private:
    struct Entry
    {
        DossierAct act;
        QAction *action;
    };
    void refresh(const Entry &entry);
    void perform(DossierAct act);
    void suppose(const Dossier &dossier);
    void performOnDossier(DossierAct act, const Dossier &dossier);
    void explain(DossierAct act, const QStringList &reasons);
    /// Why the act is not possible now, in words.
    [[nodiscard]] QStringList reasonsAgainst(DossierAct act) const;
    [[nodiscard]] Result<Blockers> blockersOf(DossierAct act) const;

    PageServices m_services;
    QWidget &m_window;
    PersonActs *m_persons;
    CandidacyActs *m_candidacies;
    SupportActs *m_support;
    std::vector<Entry> m_entries;
    const Dossier *m_dossier = nullptr;
};

} // namespace parchemin::ui
