#pragma once

#include "parchemin/app/sessionboard.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace parchemin::ui {

class BlockerList;
class CellTable;

/// The panels that could sit in a session, the best first, with what speaks for and against the one in front,
/// and how evenly the juries of the last twelve months shared the work. Saves nothing.
class PanelDialog : public QDialog
{
    Q_OBJECT

public:
    PanelDialog(const JurySession &session, const PanelProposals &proposals, QWidget *parent = nullptr);

    /// The place of the panel that was taken; absent when the user wants to choose by hand.
    [[nodiscard]] std::optional<std::size_t> chosen() const { return m_chosen; }

private:
    [[nodiscard]] QWidget *makePanels();
    [[nodiscard]] QWidget *makeRotation();
    void showReasons(int row);
    void take();

    PanelProposals m_proposals;
    CellTable *m_panels;
    BlockerList *m_reasons;
    QPushButton *m_take = nullptr;
    std::optional<std::size_t> m_chosen;
};

} // namespace parchemin::ui
