#pragma once

#include "parchemin/app/jurordesk.h"

#include <array>

#include "ui/scrollcolumn.h"
#include "ui/submissions/draftedit.h"

class QButtonGroup;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace parchemin::ui {

class BlockStrip;
class CellTable;

/// What a juror reads of a dossier beside the file: who, the pieces by block, the mentor's grid with where
/// each competency is proved, and what he writes for himself.
class JurorDossierView : public ScrollColumn
{
    Q_OBJECT

public:
    explicit JurorDossierView(QWidget *parent = nullptr);

    void setDossier(const JurorDossier &dossier);
    void setNote(const JurorNote &note);
    void focusQuestions();
    void focusNotes();
    void focusPieces();
    void retranslate();

signals:
    /// The piece that the user chose: its files are to be shown.
    void filesChosen(const std::vector<parchemin::Deliverable> &files);
    void referenceFollowed(const parchemin::ui::PageReference &reference);
    void questionsTyped(const QString &text);
    void notesTyped(const QString &text);
    void leaningChosen(parchemin::Leaning leaning);

private:
    /// One line of the list of pieces.
    struct Piece
    {
        std::optional<int> block = {}; ///< place in the facts; absent for the evidence dossier
        std::vector<Deliverable> files = {};
    };
    void makeFrame();
    [[nodiscard]] QWidget *makeLeanings();
    void showPieces();
    void showGrid();

    std::optional<JurorDossier> m_dossier;
    std::vector<Piece> m_list;
    QLabel *m_name;
    QLabel *m_line;
    BlockStrip *m_strip;
    QLabel *m_piecesLabel;
    CellTable *m_pieces;
    QLabel *m_gridLabel;
    CellTable *m_grid;
    QLabel *m_questionsLabel;
    QPlainTextEdit *m_questions;
    QLabel *m_notesLabel;
    QPlainTextEdit *m_notes;
    QLabel *m_leaningLabel;
    QButtonGroup *m_leanings;
    std::array<QPushButton *, 3> m_leaningButtons{};
};

} // namespace parchemin::ui
