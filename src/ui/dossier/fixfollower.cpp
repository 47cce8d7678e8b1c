#include "ui/dossier/fixfollower.h"

#include "ui/dossier/blocktabs.h"
#include "ui/dossier/dossiermenu.h"
#include "ui/dossier/dossiertexts.h"
#include "ui/dossier/dossierview.h"
#include "ui/dossier/fixguidance.h"

namespace parchemin::ui {

FixFollower::FixFollower(DossierView &view, DossierMenu &menu, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_menu(menu)
{
}

void FixFollower::follow(FixAction fix, std::optional<int> block)
{
    if (block)
        m_view.chooseBlock(*block);
    if (fix == FixAction::ValidateBlock) {
        emit validationRequested();
    } else if (fix == FixAction::ChangeUser) {
        emit userChangeRequested();
    } else if (followInDossier(fix)) {
        return;
    } else if (const auto page = pageFor(fix)) {
        emit destinationRequested(destinationOf(*page));
    }
}

bool FixFollower::followInDossier(FixAction fix)
{
    if (fix == FixAction::OpenBlock) {
        m_view.tabs().showTab(BlockTabs::Tab::Competencies);
        m_view.focusBlocks();
    } else if (fix == FixAction::OpenFeedback) {
        m_view.showSection(DossierView::Section::Blocks);
        m_view.tabs().showTab(BlockTabs::Tab::Submissions);
        m_view.tabs().focusTabs();
    } else if (fix == FixAction::OpenCandidacy) {
        m_view.showSection(DossierView::Section::Candidacy);
    } else if (fix == FixAction::ReassignMentor) {
        m_menu.assignMentor(m_view.chosenBlock());
    } else if (const auto act = actFor(fix)) {
        m_menu.choose(*act);
    } else {
        return false;
    }
    return true;
}

/// The dossier, the block with its latest submission and the latest jury session, on the page that mends it.
Destination FixFollower::destinationOf(const FixPage &page) const
{
    Destination destination{.page = page.page, .view = page.view};
    const Dossier *dossier = m_view.dossier();
    if (dossier == nullptr)
        return destination;
    destination.candidacy = dossier->facts.candidacy.id;
    destination.block = m_view.chosenBlock();
    if (const auto &submission = factsOf(*dossier, m_view.chosenBlock()).submission)
        destination.submission = submission->id;
    if (!dossier->defences.empty())
        destination.session = dossier->defences.front().session;
    return destination;
}

} // namespace parchemin::ui
