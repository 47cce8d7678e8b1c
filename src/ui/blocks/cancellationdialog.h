#pragma once

#include "parchemin/app/cancellation.h"
#include "parchemin/core/actor.h"

#include <QDialog>

class QComboBox;

namespace parchemin::ui {

class ApprovedReason;
class SecondPersonField;

/// Why a validation is cancelled, and who approves it (BR-34). Returns a draft; does nothing itself.
class CancellationDialog : public QDialog
{
    Q_OBJECT

public:
    struct Subject
    {
        QString personName;
        QString blockTitle;
        CancellationEffect effect;
        bool isUndo = false; ///< the mistake of the moment: a clerical error, nothing else
    };

    CancellationDialog(const Subject &subject, SecondPersonField *second, QWidget *parent = nullptr);

    [[nodiscard]] CancellationKind kind() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] std::optional<Actor> approver() const;

    void accept() override;

private:
    void makeForm(const Subject &subject);
    void makeButtons(const Subject &subject);

    QComboBox *m_kind;
    ApprovedReason *m_why;
};

} // namespace parchemin::ui
