#pragma once

#include "parchemin/app/cancellation.h"
#include "parchemin/core/actor.h"

#include <QDialog>

#include <vector>

class QComboBox;

namespace parchemin::ui {

class ApprovedReason;
class SecondPersonField;

/// Why a validation is cancelled, or several are undone together, and who approves it (BR-34). Returns a
/// draft; does nothing itself.
class CancellationDialog : public QDialog
{
    Q_OBJECT

public:
    struct Subject
    {
        QString personName;
        QString blockTitle;
        CancellationEffect effect;
    };
    enum class Occasion {
        Cancelling,
        Undoing, ///< the mistake of the moment: a clerical error, nothing else
    };

    /// `subjects` has one at least.
    CancellationDialog(const std::vector<Subject> &subjects, Occasion occasion, SecondPersonField *second,
                       QWidget *parent = nullptr);

    [[nodiscard]] CancellationKind kind() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] std::optional<Actor> approver() const;

    void accept() override;

private:
    void makeForm(const std::vector<Subject> &subjects, Occasion occasion);
    [[nodiscard]] QWidget *makeList(const std::vector<Subject> &subjects);
    void makeButtons(Occasion occasion, int count);

    QComboBox *m_kind;
    ApprovedReason *m_why;
};

} // namespace parchemin::ui
