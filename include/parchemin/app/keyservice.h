#pragma once

#include "parchemin/app/context.h"
#include "parchemin/core/actor.h"
#include "parchemin/core/proofkeys.h"
#include "parchemin/documents/proof/signeridentity.h"
#include "parchemin/documents/proof/verification.h"

#include <optional>
#include <vector>

namespace parchemin {

/// A key that was made and is not in the store yet, with its form under the passphrase.
struct NewKey
{
    documents::SigningKey key;
    QByteArray sealed; ///< PKCS#8, PEM

    /// Generates and seals one: half a second of work that needs no store. KeyFault::WeakPassphrase.
    [[nodiscard]] static Result<NewKey> make(const documents::Secret &passphrase);
};

/// The keys with which the certifier proves what he issues. What journals and logs see of them is their
/// fingerprint.
class KeyService
{
public:
    explicit KeyService(Context &context)
        : m_context(context)
    {
    }

    /// The first day on which a new key may begin: what the key in use signed today stays signed by it.
    [[nodiscard]] Result<QDate> earliestDay() const;
    /// Keeps a new key that signs from a day on; the one in use ends the day before. A refusal
    /// (ACT_TIME_ORDER) before earliestDay().
    Result<IssuingKeyId> add(const Actor &by, const NewKey &key, QDate from);
    /// Keeps the certificate of a signer, if it is not known yet, and gives its id.
    Result<CertificateId> addCertificate(const Actor &by, const documents::SignerIdentity &signer);

    /// DOC_CERTIFICATE_NOT_IN_FORCE when nothing can be signed with it today.
    [[nodiscard]] Blockers certificateBlockers(const documents::CertificateFacts &certificate) const;

    /// All issuing keys, in order of beginning.
    [[nodiscard]] Result<std::vector<KeptKey>> keys() const;
    /// The one that signs today, if there is one.
    [[nodiscard]] Result<std::optional<KeptKey>> keyInUse() const;
    [[nodiscard]] Result<std::vector<KeptCertificate>> certificates() const;

private:
    Context &m_context;
};

/// All issuing keys of a store, in order of beginning.
[[nodiscard]] Result<std::vector<KeptKey>> issuingKeys(const Database &database);
/// Of them, the one that signs on that day, if there is one.
[[nodiscard]] std::optional<KeptKey> keyInForce(const std::vector<KeptKey> &keys, QDate day);
/// The first day on which a key may begin after them, seen from that day.
[[nodiscard]] QDate earliestDayAfter(const std::vector<KeptKey> &keys, QDate today);
/// Whether there is anything to unlock: a key in force that day, or a certificate.
[[nodiscard]] Result<bool> hasProofKeys(const Database &database, QDate day);
/// The file to hand out: public keys and certificates, with their fingerprints and validity.
[[nodiscard]] Result<QByteArray> exportedKeys(const Database &database);
/// What a store trusts for a file: its own keys and certificates; for a file that people signed in turn,
/// their certificates too, which say nothing of any other file.
[[nodiscard]] Result<std::vector<documents::KnownKey>> knownKeys(const Database &database,
                                                                 const documents::ExaminedFile &file);

} // namespace parchemin
