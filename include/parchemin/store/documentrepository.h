#pragma once

#include "parchemin/core/officialdocument.h"
#include "parchemin/core/result.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace parchemin {

class Database;

/// Issued documents with their bytes: rows are added, never changed.
class DocumentRepository
{
public:
    explicit DocumentRepository(const Database &database)
        : m_database(database)
    {
    }

    /// The number that the next document of a kind gets in a year, or the one after so many others; reserve
    /// it by adding in the same transaction.
    Result<QString> nextNumber(DocumentKind kind, int year, int others = 0) const;
    /// Adds an issued document; id, pdfSize and state are ignored, an empty uuid is made; number must be the
    /// next one.
    Result<DocumentId> add(const OfficialDocument &document, const QByteArray &pdf, UserId by) const;
    Result<OfficialDocument> load(DocumentId id) const;
    Result<std::optional<OfficialDocument>> byNumber(const QString &number) const;
    /// The document whose file has that SHA-256 (lower-case hexadecimal).
    Result<std::optional<OfficialDocument>> byFile(const QString &pdfSha256) const;
    /// The stored bytes, verified against their stored hash: StoreCorrupt otherwise (BR-74).
    Result<QByteArray> bytes(DocumentId id) const;
    /// All of a person, latest first.
    Result<std::vector<OfficialDocument>> ofPerson(PersonId person) const;
    /// Those of a kind that were issued and neither superseded nor revoked, latest first.
    Result<std::vector<OfficialDocument>> living(DocumentKind kind) const;
    /// All that rest on a decision.
    Result<std::vector<OfficialDocument>> ofDecision(DecisionId decision) const;
    /// Records that a document belongs to a session that has no minutes yet.
    Status attachToSession(DocumentId document, SessionId session) const;
    /// The minutes of a session, its papers and what rests on its decisions, latest first.
    Result<std::vector<OfficialDocument>> ofSession(SessionId session) const;
    /// The duplicates of a document made so far.
    Result<int> duplicateCount(DocumentId original) const;
    /// The number of the document that superseded one; empty when none did.
    Result<QString> successorOf(DocumentId document) const;
    /// The register: all documents, latest first, before an id (keyset).
    Result<std::vector<OfficialDocument>> page(std::optional<DocumentId> before, int limit) const;
    Status markSuperseded(DocumentId id, DocumentId successor, const QString &reason, const QDateTime &at,
                          UserId by) const;
    Status revoke(DocumentId id, const QString &reason, const QDateTime &at, UserId by) const;

    Result<SignatoryId> addSignatory(const Signatory &signatory) const;
    Result<std::vector<Signatory>> signatories() const;

private:
    const Database &m_database;
};

} // namespace parchemin
