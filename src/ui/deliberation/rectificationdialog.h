#pragma once

#include "parchemin/core/actor.h"

#include <QDialog>

#include "ui/deliberation/decisionform.h"

namespace parchemin::ui {

class ApprovedReason;
class SecondPersonField;

/// Asks what replaces a published decision, why, and who approves it (BR-69). Rectifies nothing itself.
class RectificationDialog : public QDialog
{
    Q_OBJECT

public:
    struct Question
    {
        QString candidate;
        QString minutes; ///< number of those that will be withdrawn
        DecisionForm::Subject subject;
        DecisionDraft current;
    };
    /// Takes the field over.
    RectificationDialog(const Question &question, SecondPersonField *second, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<DecisionDraft> draft() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] std::optional<Actor> approver() const;
    void accept() override;

private:
    [[nodiscard]] QWidget *makeScrolled();

    DecisionForm *m_form;
    ApprovedReason *m_why;
};

} // namespace parchemin::ui
