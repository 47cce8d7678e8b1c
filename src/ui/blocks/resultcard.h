#pragma once

#include "parchemin/ui/card.h"

#include "ui/blocks/validationrun.h"

class QAction;

namespace parchemin::ui {

class CellTable;

/// What became of every block of a validation in one go; its room stays until `closed`.
class ResultCard : public Card
{
    Q_OBJECT

public:
    explicit ResultCard(QWidget *parent = nullptr);

    /// `asked` is how many blocks were to be validated; those after a stop are missing in `outcomes`.
    void setOutcomes(const std::vector<ValidationRun::Outcome> &outcomes, int asked);

signals:
    /// The user has read them.
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    CellTable *m_table;
    QAction *m_close;
    std::vector<ValidationRun::Outcome> m_outcomes;
    int m_asked = 0;
};

/// "5 blocks validated, 1 refused, 2 not begun".
[[nodiscard]] QString summaryOf(const std::vector<ValidationRun::Outcome> &outcomes, int asked);

} // namespace parchemin::ui
