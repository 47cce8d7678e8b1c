#pragma once

#include "parchemin/core/proofkeys.h"
#include "parchemin/ui/filechooser.h"
#include "parchemin/ui/pageservices.h"

#include <QDialog>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QSettings;

namespace parchemin::documents {
class SignerIdentity;
}

namespace parchemin::ui {

class Card;
class StateChip;

/// The keys that prove what the certifier issues: makes and replaces the issuing key, unlocks it and the
/// certificate for the session, hands out the public keys. What is unlocked is held in memory and forgotten
/// when the window closes, when somebody else sits down, or when it is locked here.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    struct Choosers
    {
        FileChooser pkcs12; ///< a file to read
        FileChooser keys;   ///< where the exported keys go
    };
    /// `settings` keeps where the PKCS#12 file lies, never what opens it.
    KeysDialog(const PageServices &services, QSettings &settings, Choosers choosers,
               QWidget *parent = nullptr);

private:
    void makeFrame();
    [[nodiscard]] Card *makeKeyCard();
    [[nodiscard]] Card *makeCertificateCard();
    void refresh();
    void readKeys();
    void refreshKey();
    void refreshKeyActs();
    void refreshCertificate();
    void createKey();
    void unlockKey();
    void unlockCertificate();
    void chooseCertificate();
    /// DOC_CERTIFICATE_NOT_IN_FORCE.
    [[nodiscard]] Status holdSigner(documents::SignerIdentity &signer);
    void openCertificate(const QString &path);
    void exportKeys();
    /// Its texts change with the keys, and none may be cut.
    void growToFit();
    void tell(const QString &text, bool isFault);
    void tell(const Error &error);

    PageServices m_services;
    QSettings &m_settings;
    Choosers m_choosers;
    std::optional<Result<std::vector<KeptKey>>> m_read; ///< absent until the store has answered
    std::optional<KeptKey> m_key;                       ///< in force today
    StateChip *m_keyState;
    QLabel *m_keyText;
    QPushButton *m_unlock; // the first that the keyboard comes to
    QPushButton *m_create;
    QPushButton *m_export;
    StateChip *m_certificateState;
    QLabel *m_certificateText;
    QPushButton *m_unlockCertificate;
    QPushButton *m_chooseCertificate;
    QLabel *m_effect;
    QLabel *m_outcome;
    QPushButton *m_lock;
};

} // namespace parchemin::ui
