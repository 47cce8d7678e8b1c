#pragma once

#include "parchemin/store/importbatchrepository.h"
#include "parchemin/ui/page.h"

#include <QWidget>

class QAction;
class QLabel;

namespace parchemin::ui {

class ActionButton;
class Card;
class CellTable;
class EmptyState;

/// Where an import begins: a place to drop a file or choose one, and the batches imported before.
class HomeStep : public QWidget
{
    Q_OBJECT

public:
    /// The actions belong to the page.
    HomeStep(QAction *choose, QAction *takeBack, QWidget *parent = nullptr);

    void setBatches(std::vector<ImportBatch> batches);
    /// The one the keyboard is on; none without batches.
    [[nodiscard]] const ImportBatch *currentBatch() const;
    /// The batches as a list for a file or for paper; empty without any.
    [[nodiscard]] ListMaker listMaker() const;
    /// On the batches, or on the button while there are none.
    void focusFirst();
    /// While a file is held over the window.
    void setDropOffered(bool isOffered);

signals:
    void currentBatchChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::vector<ImportBatch> m_batches;
    Card *m_dropCard;
    QLabel *m_dropText;
    QLabel *m_help;
    ActionButton *m_choose;
    Card *m_batchCard;
    CellTable *m_table;
    EmptyState *m_empty;
};

} // namespace parchemin::ui
