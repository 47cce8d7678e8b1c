#pragma once

#include "parchemin/store/userrepository.h"

#include <QDialog>

#include <optional>
#include <vector>

class QComboBox;
class QDialogButtonBox;
class QPlainTextEdit;

namespace parchemin::ui {

class FormField;

/// Asks for the reason for which a document ceases to stand and, where the act needs it, for the second
/// person who approves. Returns a draft; does nothing itself.
class AnnulmentDialog : public QDialog
{
    Q_OBJECT

public:
    struct Question
    {
        QString title;
        QString effect; ///< what will be so afterwards
        QString act;    ///< the word on the button
    };

    /// Without approvers nobody is asked for.
    AnnulmentDialog(const Question &question, const std::vector<UserRepository::Account> &approvers,
                    QWidget *parent = nullptr);

    [[nodiscard]] QString reason() const;
    [[nodiscard]] std::optional<Actor> approver() const;

    void accept() override;
    /// A field that dies with the focus would still be told of it: the focus leaves first.
    void done(int result) override;

private:
    void addApprovers();

    std::vector<UserRepository::Account> m_approvers;
    QPlainTextEdit *m_reason;
    QComboBox *m_approver;
    std::vector<FormField *> m_fields;
};

} // namespace parchemin::ui
