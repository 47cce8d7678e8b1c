#pragma once

#include "parchemin/core/officialdocument.h"
#include "parchemin/core/result.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace parchemin {

class Database;

/// A document that the stored acts call for: a parchment after a published award, an attestation of blocks
/// that no living attestation names. The guards of the core judge it when it is shown and when it is issued.
struct IssuableKey
{
    DocumentKind kind;
    CandidacyId candidacy;

    friend auto operator<=>(const IssuableKey &, const IssuableKey &) = default;
};

/// One line of the list of what can be issued.
struct IssuableItem
{
    IssuableKey key;
    PersonId person;
    QString holder; ///< "Amrani Yasmine"
    QString familyName;
    QString firstName;
    QString dossier;         ///< number of the candidacy
    std::vector<int> blocks; ///< for attestations: acquired and not attested yet
    bool isDue = false;      ///< owed; an attestation during the path is issued for whom asks for it (BR-63)

    friend bool operator==(const IssuableItem &, const IssuableItem &) = default;
};

/// Which issued documents a list shows.
struct DocumentFilter
{
    enum class Standing {
        Living,   ///< neither superseded nor revoked
        Annulled, ///< superseded or revoked
    };
    QString text; ///< start of names in any order, or of a document's number
    Standing standing = Standing::Living;

    friend bool operator==(const DocumentFilter &, const DocumentFilter &) = default;
};

/// One line of the list of issued documents.
struct DocumentListItem
{
    DocumentId id;
    DocumentKind kind;
    QString number;
    std::optional<PersonId> person = {};
    std::optional<CandidacyId> candidacy = {};
    QString holder = {}; ///< the person as lists name him, or the code of the jury session
    QString familyName = {};
    QString firstName = {};
    std::vector<int> blocks = {};
    QDate issuedOn;
    DocumentState state = DocumentState::Issued;
    QString statusReason = {};
    std::optional<QDateTime> statusAt = {};
    QString successor = {};  ///< number of the document that superseded it
    QString supersedes = {}; ///< number of the document that it superseded
    QString original = {};   ///< number of the original, for a duplicate
    int duplicates = 0;      ///< made of this document

    friend bool operator==(const DocumentListItem &, const DocumentListItem &) = default;
};

/// The numbers of one kind in one year (BR-75).
struct NumberSeries
{
    DocumentKind kind;
    int year;
    int count; ///< of originals
    int last;  ///< the highest serial
    int duplicates = 0;
    std::vector<int> missing = {}; ///< serials below `last` that no document bears: none in an intact store

    friend bool operator==(const NumberSeries &, const NumberSeries &) = default;
};

/// One number of the register.
struct RegisteredNumber
{
    DocumentId id;
    QString number;
    QString holder;
    QDate issuedOn;
    DocumentState state;

    friend bool operator==(const RegisteredNumber &, const RegisteredNumber &) = default;
};

/// Documents as lists show them: keys in order, pages of lines, and the register of numbers.
class DocumentListRepository
{
public:
    explicit DocumentListRepository(const Database &database)
        : m_database(database)
    {
    }

    /// What can be issued, by name; with a text only the persons it finds.
    Result<std::vector<IssuableKey>> issuable(const QString &text) const;
    /// The lines of these keys, in their order.
    Result<std::vector<IssuableItem>> loadIssuable(std::span<const IssuableKey> keys) const;

    /// The ids that match, latest first.
    Result<std::vector<DocumentId>> issued(const DocumentFilter &filter) const;
    /// The lines of these ids, in their order.
    Result<std::vector<DocumentListItem>> loadIssued(std::span<const DocumentId> ids) const;
    /// How many documents there are of a standing.
    Result<int> count(DocumentFilter::Standing standing) const;

    /// The series, by kind and then year, the latest first.
    Result<std::vector<NumberSeries>> series() const;
    /// The numbers of a series in order, duplicates behind their originals.
    Result<std::vector<RegisteredNumber>> numbers(DocumentKind kind, int year) const;

private:
    const Database &m_database;
};

} // namespace parchemin
