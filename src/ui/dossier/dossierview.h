#pragma once

#include "parchemin/app/dossier.h"
#include "parchemin/core/blocker.h"

#include <QWidget>

#include <optional>
#include <vector>

class QAction;
class QButtonGroup;
class QHBoxLayout;
class QTabBar;

namespace parchemin::ui {

class ActivityCard;
class BlockCard;
class BlockTabs;
class CandidacyPanel;
class HistoryPanel;
class IdentityCard;
class VerdictCard;
struct PageServices;

/// One candidate's dossier: identity, the five blocks, what is known of the chosen block, and what is
/// missing.
class DossierView : public QWidget
{
    Q_OBJECT

public:
    /// With a card for each of the certification's blocks; the actions are those of the documents panel.
    DossierView(const PageServices &services, QAction *exporting, QAction *enlarging,
                QWidget *parent = nullptr);

    /// The chosen block stays chosen while the candidate stays the same; else the block that waits for an
    /// act.
    void setDossier(Dossier dossier);
    /// Shows none, which whoever sits down may not read.
    void forgetDossier() { m_dossier.reset(); }
    /// What of the dossier stands below the identity.
    enum class Section { Blocks, Candidacy, History };
    void showSection(Section section);
    [[nodiscard]] CandidacyPanel &candidacyPanel() { return *m_candidacy; }
    /// How much of the accommodations the user may see.
    void setAccommodationView(AccommodationView view);
    [[nodiscard]] const Dossier *dossier() const { return m_dossier ? &*m_dossier : nullptr; }
    [[nodiscard]] int chosenBlock() const noexcept { return m_block; }
    void chooseBlock(int block);
    [[nodiscard]] BlockTabs &tabs() { return *m_tabs; }
    /// Puts the keyboard on the chosen block.
    void focusBlocks();
    /// Says everything again in the language of the moment.
    void retranslate();

signals:
    void blockChosen(int block);
    void fixRequested(parchemin::FixAction fix, std::optional<int> block);
    /// Files were dropped on a block's card, to be handed in.
    void filesDropped(int block, const QStringList &files);

private:
    [[nodiscard]] QWidget *makeContent();
    [[nodiscard]] QWidget *makeBlocks();
    void refreshSections();
    void showEvents();
    void refreshBlock();

    IdentityCard *m_identity;
    QTabBar *m_sections;
    QHBoxLayout *m_cardRow;
    QButtonGroup *m_choice;
    std::vector<BlockCard *> m_cards;
    BlockTabs *m_tabs;
    VerdictCard *m_blockVerdict;
    VerdictCard *m_titleVerdict;
    ActivityCard *m_activity;
    CandidacyPanel *m_candidacy;
    HistoryPanel *m_history;
    QWidget *m_blocks = nullptr;
    AccommodationView m_accommodationView = AccommodationView::Nothing;
    std::optional<Dossier> m_dossier;
    int m_block = 1;
};

} // namespace parchemin::ui
