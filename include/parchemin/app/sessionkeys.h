#pragma once

#include "parchemin/core/proofkeys.h"
#include "parchemin/documents/proof/signeridentity.h"
#include "parchemin/documents/proof/signingkey.h"

#include <QObject>

#include <memory>

namespace parchemin {

/// The keys that were unlocked since the program started, or since they were locked again. They live in
/// memory only; what signs shares them for that long, and the library wipes a key when nobody has it any
/// more.
class SessionKeys final : public QObject
{
    Q_OBJECT

public:
    struct IssuingKey
    {
        IssuingKeyId id;
        documents::SigningKey key;
    };
    struct Signer
    {
        CertificateId id;
        documents::SignerIdentity identity;
    };

    using QObject::QObject;

    /// Null when it is locked.
    [[nodiscard]] const std::shared_ptr<const IssuingKey> &issuingKey() const { return m_issuingKey; }
    [[nodiscard]] const std::shared_ptr<const Signer> &signer() const { return m_signer; }
    [[nodiscard]] bool areLocked() const { return !m_issuingKey && !m_signer; }

    void hold(IssuingKey key);
    void hold(Signer signer);
    /// Forgets both.
    void lock();

signals:
    void changed();

private:
    std::shared_ptr<const IssuingKey> m_issuingKey;
    std::shared_ptr<const Signer> m_signer;
};

} // namespace parchemin
