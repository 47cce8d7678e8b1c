#pragma once

#include "parchemin/app/blockqueue.h"
#include "parchemin/app/dossier.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace parchemin::ui {

class Card;
class CellTable;
class StateChip;
class VerdictCard;

/// One block of a candidate: the grid it rests on, what was handed in, and whether it can be validated.
class BlockDetail : public QWidget
{
    Q_OBJECT

public:
    explicit BlockDetail(QWidget *parent = nullptr);

    /// `grid` is what the block's validation or latest evaluation froze.
    void setContent(Dossier dossier, int block, const std::optional<FrozenGrid> &grid);
    void clear() { m_dossier.reset(); }
    [[nodiscard]] const Dossier *dossier() const { return m_dossier ? &*m_dossier : nullptr; }
    [[nodiscard]] int block() const noexcept { return m_block; }
    /// Says everything again in the language of the moment.
    void retranslate();

signals:
    void fixRequested(parchemin::FixAction fix, std::optional<int> block);

private:
    [[nodiscard]] QWidget *makeContent();
    void refreshHead();
    void refreshGrid();
    void refreshWork();

    QLabel *m_name;
    QLabel *m_line;
    StateChip *m_chip;
    Card *m_gridCard;
    CellTable *m_grid;
    Card *m_workCard;
    QLabel *m_work;
    VerdictCard *m_verdict;
    std::optional<Dossier> m_dossier;
    std::optional<FrozenGrid> m_frozen;
    int m_block = 1;
};

} // namespace parchemin::ui
