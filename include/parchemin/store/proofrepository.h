#pragma once

#include "parchemin/core/proofkeys.h"
#include "parchemin/core/result.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace parchemin {

class Database;

/// The keys and certificates that sign documents, and the proofs of each document: rows are added, never
/// changed.
class ProofRepository
{
public:
    explicit ProofRepository(const Database &database)
        : m_database(database)
    {
    }

    /// Adds a key (id and `to` are ignored), which begins after every other has ended.
    Result<IssuingKeyId> addKey(const KeptKey &key, const QDateTime &at, UserId by) const;
    /// Records the last day of a key; it has one at most.
    Status endKey(IssuingKeyId key, QDate lastDay, const QDateTime &at, UserId by) const;
    /// All, in order of beginning.
    Result<std::vector<KeptKey>> keys() const;
    Result<KeptKey> loadKey(IssuingKeyId id) const;

    /// Adds a certificate; its id is ignored.
    Result<CertificateId> addCertificate(const KeptCertificate &certificate, const QDateTime &at,
                                         UserId by) const;
    /// All, in the order in which they were added.
    Result<std::vector<KeptCertificate>> certificates() const;

    /// Records the proofs of a document, of which there is one at least.
    Status addProof(DocumentId document, const DocumentProof &proof) const;
    /// Keeps a document after one more signature. InvalidInput when the file does not begin with the bytes
    /// that the document had before.
    Status addSignedFile(DocumentId document, const QByteArray &pdf, const QString &fingerprint) const;
    /// The fingerprints of those who had signed a document in turn when its file had that SHA-256 (hex).
    Result<QStringList> signersOf(const QString &sha256) const;
    /// Empty for a document that has none.
    Result<DocumentProof> proofOf(DocumentId document) const;

private:
    const Database &m_database;
};

} // namespace parchemin
