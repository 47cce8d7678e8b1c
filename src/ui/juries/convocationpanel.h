#pragma once

#include "parchemin/app/sessionboard.h"

#include <QWidget>

class QAction;
class QLabel;

namespace parchemin::ui {

class Card;
class CellTable;

/// Who is convened, what was sent and answered, and when it is due.
class ConvocationPanel : public QWidget
{
    Q_OBJECT

public:
    ConvocationPanel(const QList<QAction *> &acts, const QList<QAction *> &dossierActs,
                     QWidget *parent = nullptr);

    void present(const SessionDetail &detail, QDate today);
    /// The sending in front that may be answered; empty without one.
    [[nodiscard]] std::optional<Convocation> current() const;
    [[nodiscard]] QString currentName() const;

signals:
    void currentChanged();
    /// Enter or a double click on a recipient.
    void activated();

private:
    struct Recipient
    {
        QString name;
        std::optional<Convocation> convocation;
    };

    std::vector<Recipient> m_recipients; ///< by row
    CellTable *m_table;
    Card *m_card;
    Card *m_dossierCard;
    QLabel *m_due;
    QLabel *m_dossiers;
};

} // namespace parchemin::ui
