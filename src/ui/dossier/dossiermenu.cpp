#include "ui/dossier/dossiermenu.h"

#include "parchemin/app/candidacyservice.h"
#include "parchemin/app/sentences.h"
#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/desk.h"

#include <QAction>
#include <QWidget>

#include <algorithm>
#include <array>

#include "ui/candidates/personacts.h"
#include "ui/dossier/candidacyacts.h"
#include "ui/dossier/supportacts.h"
#include "ui/dossier/whatifdialog.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

struct ActRow
{
    DossierAct act;
    Icon icon;
    const char *keys;
    const char *text;
};

// In the order of the menu.
constexpr std::array actRows{
    ActRow{DossierAct::Enrol, Icon::Plus, "Ctrl+N",
           QT_TRANSLATE_NOOP("parchemin::ui::DossierMenu", "&New candidate…")},
    ActRow{DossierAct::CorrectPerson, Icon::User, "Ctrl+Shift+I",
           QT_TRANSLATE_NOOP("parchemin::ui::DossierMenu", "Identit&y and contact…")},
    ActRow{DossierAct::OpenCandidacy, Icon::FolderOpen, "Ctrl+Shift+N",
           QT_TRANSLATE_NOOP("parchemin::ui::DossierMenu", "New &candidacy of this person…")},
    ActRow{DossierAct::DecideAdmissibility, Icon::FileCheck, "Ctrl+Shift+A",
           QT_TRANSLATE_NOOP("parchemin::ui::DossierMenu", "A&dmissibility…")},
    ActRow{DossierAct::ReceiveEvidence, Icon::Inbox, "Ctrl+Shift+D",
           QT_TRANSLATE_NOOP("parchemin::ui::DossierMenu", "&Evidence dossier…")},
    ActRow{DossierAct::AssignMentor, Icon::Users, "Ctrl+M",
           QT_TRANSLATE_NOOP("parchemin::ui::DossierMenu", "Assign a &mentor…")},
    ActRow{DossierAct::EndMentoring, Icon::RotateBack, "Ctrl+Shift+M",
           QT_TRANSLATE_NOOP("parchemin::ui::DossierMenu", "End a men&toring…")},
    ActRow{DossierAct::GrantAccommodation, Icon::Clock, "Ctrl+Shift+T",
           QT_TRANSLATE_NOOP("parchemin::ui::DossierMenu", "&Accommodation…")},
    ActRow{DossierAct::Widen, Icon::Award, "Ctrl+Shift+G",
           QT_TRANSLATE_NOOP("parchemin::ui::DossierMenu", "Aim at the w&hole title…")},
    ActRow{DossierAct::Withdraw, Icon::Ban, "Ctrl+Shift+W",
           QT_TRANSLATE_NOOP("parchemin::ui::DossierMenu", "Record a withdrawa&l…")},
    ActRow{DossierAct::Resume, Icon::RotateBack, "Ctrl+Shift+U",
           QT_TRANSLATE_NOOP("parchemin::ui::DossierMenu", "Take &up again…")},
    ActRow{DossierAct::Lapse, Icon::Hourglass, "Ctrl+Shift+L",
           QT_TRANSLATE_NOOP("parchemin::ui::DossierMenu", "Record a lap&se…")},
    ActRow{DossierAct::Merge, Icon::Users, "Ctrl+Shift+J",
           QT_TRANSLATE_NOOP("parchemin::ui::DossierMenu", "Mer&ge another record into this one…")},
    ActRow{DossierAct::WhatIf, Icon::Eye, "Ctrl+Shift+H",
           QT_TRANSLATE_NOOP("parchemin::ui::DossierMenu", "What i&f…")},
};

const ActRow &rowOf(DossierAct act)
{
    return *std::ranges::find(actRows, act, &ActRow::act);
}

QString listOf(const QStringList &reasons)
{
    return u"\n– "_s + reasons.join(u"\n– "_s);
}

} // namespace

DossierMenu::DossierMenu(const PageServices &services, QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_window(window)
    , m_persons(new PersonActs(services, window))
    , m_candidacies(new CandidacyActs(services, window))
    , m_support(new SupportActs(services, window))
{
    for (const ActRow &row : actRows) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(QString::fromLatin1(row.keys)));
        connect(action, &QAction::triggered, this, [this, act = row.act] { choose(act); });
        m_entries.push_back({row.act, action});
    }
    connect(m_persons, &PersonActs::done, this, &DossierMenu::done);
    connect(m_persons, &PersonActs::refused, this, &DossierMenu::refused);
    connect(m_persons, &PersonActs::opened, this, &DossierMenu::opened);
    connect(m_candidacies, &CandidacyActs::done, this, &DossierMenu::done);
    connect(m_candidacies, &CandidacyActs::refused, this, &DossierMenu::refused);
    connect(m_support, &SupportActs::done, this, &DossierMenu::done);
    connect(m_support, &SupportActs::refused, this, &DossierMenu::refused);
    retranslate();
}

std::vector<MenuEntry> DossierMenu::entries() const
{
    std::vector<MenuEntry> entries;
    std::ranges::transform(m_entries, std::back_inserter(entries), [](const Entry &entry) {
        return MenuEntry{MainMenu::Dossier, entry.action};
    });
    return entries;
}

QAction *DossierMenu::action(DossierAct act) const
{
    return std::ranges::find(m_entries, act, &Entry::act)->action;
}

void DossierMenu::setDossier(const Dossier *dossier)
{
    m_dossier = dossier;
    std::ranges::for_each(m_entries, [this](const Entry &entry) { refresh(entry); });
}

void DossierMenu::retranslate()
{
    for (const Entry &entry : m_entries)
        entry.action->setText(tr(rowOf(entry.act).text));
    setDossier(m_dossier);
}

void DossierMenu::refresh(const Entry &entry)
{
    const bool isThere = entry.act == DossierAct::Enrol || m_dossier != nullptr;
    const QStringList reasons = isThere ? reasonsAgainst(entry.act) : QStringList();
    entry.action->setEnabled(isThere);
    ActionButton::giveIcon(*entry.action, reasons.isEmpty() ? rowOf(entry.act).icon : Icon::Lock);
    entry.action->setToolTip(reasons.isEmpty() ? entry.action->iconText()
                                               : tr("Not possible now:") + listOf(reasons));
    entry.action->setWhatsThis(entry.action->toolTip());
}

void DossierMenu::choose(DossierAct act)
{
    if (act != DossierAct::Enrol && m_dossier == nullptr)
        return;
    const QStringList reasons = reasonsAgainst(act);
    if (reasons.isEmpty()) {
        perform(act);
    } else {
        explain(act, reasons);
    }
}

void DossierMenu::assignMentor(std::optional<int> block)
{
    const QStringList reasons = reasonsAgainst(DossierAct::AssignMentor);
    if (reasons.isEmpty()) {
        m_support->assignMentor(*m_dossier, block);
    } else {
        explain(DossierAct::AssignMentor, reasons);
    }
}

void DossierMenu::explain(DossierAct act, const QStringList &reasons)
{
    emit explained(tr("“%1” is not possible now:").arg(action(act)->iconText()) + listOf(reasons));
}

void DossierMenu::perform(DossierAct act)
{
    if (act == DossierAct::Enrol) {
        m_persons->enrol();
    } else {
        performOnDossier(act, *m_dossier);
    }
}

void DossierMenu::performOnDossier(DossierAct act, const Dossier &dossier)
{
    switch (act) {
    case DossierAct::Enrol:
        return;
    case DossierAct::CorrectPerson:
        m_persons->correct(Person(dossier.facts.person));
        return;
    case DossierAct::OpenCandidacy:
        m_persons->openCandidacy(dossier.facts.person.id);
        return;
    case DossierAct::DecideAdmissibility:
        if (renewalBlockers(dossier.facts.candidacy.state, dossier.facts.admissibility, dossier.facts.today)
                .empty()) {
            m_persons->renew(CandidacyFacts(dossier.facts));
        } else {
            m_candidacies->decideAdmissibility(dossier);
        }
        return;
    case DossierAct::ReceiveEvidence:
        m_candidacies->receiveEvidence(dossier);
        return;
    case DossierAct::AssignMentor:
        m_support->assignMentor(dossier);
        return;
    case DossierAct::EndMentoring:
        m_support->endMentoring(dossier);
        return;
    case DossierAct::GrantAccommodation:
        m_support->grantAccommodation(dossier);
        return;
    case DossierAct::Widen:
        m_candidacies->widen(dossier);
        return;
    case DossierAct::Withdraw:
        m_candidacies->withdraw(dossier);
        return;
    case DossierAct::Resume:
        m_candidacies->resume(dossier);
        return;
    case DossierAct::Lapse:
        m_candidacies->lapse(dossier);
        return;
    case DossierAct::Merge:
        m_persons->merge(Person(dossier.facts.person));
        return;
    case DossierAct::WhatIf:
        suppose(dossier);
        return;
    }
}

void DossierMenu::suppose(const Dossier &dossier)
{
    WhatIfDialog dialog(dossier, &m_window);
    dialog.exec();
}

QStringList DossierMenu::reasonsAgainst(DossierAct act) const
{
    const auto blockers = blockersOf(act);
    if (!blockers)
        return {sentence(blockers.error())};
    QStringList reasons;
    for (const Blocker &blocker : *blockers)
        reasons.append(sentence(blocker));
    if (act == DossierAct::EndMentoring && runningAssignments(*m_dossier).empty())
        reasons.append(tr("No mentor accompanies this candidate."));
    return reasons;
}

Result<Blockers> DossierMenu::blockersOf(DossierAct act) const
{
    const Actor &actor = m_services.desk.actor();
    const CandidacyService service(m_services.context);
    const auto id = [this] {
        return m_dossier->facts.candidacy.id;
    };
    switch (act) {
    case DossierAct::Enrol:
    case DossierAct::CorrectPerson:
    case DossierAct::Merge:
        return rightBlockers(actor, Right::WriteRecords);
    case DossierAct::WhatIf:
        return rightBlockers(actor, Right::ReadRecords);
    case DossierAct::OpenCandidacy:
        return service.openingReasons(actor, m_dossier->facts.person.id);
    case DossierAct::DecideAdmissibility:
        return service.admissionReasons(actor, id());
    case DossierAct::ReceiveEvidence:
        return service.evidenceReasons(actor, id());
    case DossierAct::AssignMentor:
        return service.mentoringReasons(actor, id());
    case DossierAct::EndMentoring:
        return rightBlockers(actor, Right::AssignMentor);
    case DossierAct::GrantAccommodation:
        return rightBlockers(actor, Right::GrantAccommodation);
    case DossierAct::Widen:
        return service.blockers(actor, id(), CandidacyAct::WidenScope);
    case DossierAct::Withdraw:
        return service.blockers(actor, id(), CandidacyAct::Withdraw);
    case DossierAct::Resume:
        return service.blockers(actor, id(), CandidacyAct::Resume);
    case DossierAct::Lapse:
        return service.blockers(actor, id(), CandidacyAct::Lapse);
    }
    Q_UNREACHABLE();
}

} // namespace parchemin::ui
