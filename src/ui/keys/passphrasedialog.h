#pragma once

#include "parchemin/core/result.h"
#include "parchemin/documents/proof/secret.h"

#include <QDialog>

#include <functional>
#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;

namespace parchemin::ui {

class FormField;

/// Asks for a passphrase, twice when it is to protect something new, and tries it. What is wrong stands under
/// the field, and the dialog stays open. What was typed is forgotten as soon as it was tried.
class PassphraseDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose { Unlock, Protect };
    struct Words
    {
        QString title;
        QString introduction;
        QString act; ///< on the button
    };
    /// Tries a passphrase, away from the window's thread, and tells how that ended.
    using Answer = std::function<void(const Status &)>;
    using Attempt = std::function<void(std::shared_ptr<const documents::Secret>, Answer)>;

    PassphraseDialog(const Words &words, Purpose purpose, Attempt attempt, QWidget *parent = nullptr);

public slots:
    void accept() override;
    /// Not while a passphrase is being tried: its answer would come to nobody.
    void reject() override;

private:
    void makeFrame(const Words &words);
    void show(const Status &status);
    void setTrying(bool isTrying);
    void forget();

    Purpose m_purpose;
    Attempt m_attempt;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    FormField *m_passphraseField;
    FormField *m_againField;
    QLabel *m_progress;
    QPushButton *m_act = nullptr;
    bool m_isTrying = false;
};

} // namespace parchemin::ui
