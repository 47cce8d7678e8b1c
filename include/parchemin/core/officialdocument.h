#pragma once

#include "parchemin/core/blocker.h"
#include "parchemin/core/id.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace parchemin {

enum class DocumentKind {
    Parchment,
    SuccessAttestation,
    BlockAttestation,
    DecisionNotice,
    Convocation,
    AttendanceSheet,
    Minutes,
    JurorCertificate,
    Supplement,
    Passport,
};
enum class DocumentState { Issued, Superseded, Revoked };

/// An issued document: payload, bytes and hashes are frozen (BR-74).
struct OfficialDocument
{
    DocumentId id;
    QString uuid;
    DocumentKind kind;
    QString number; ///< "P-2021-0042": gapless per kind and year (BR-75)
    std::optional<PersonId> person = {};
    std::optional<CandidacyId> candidacy = {};
    std::optional<DecisionId> decision = {};
    std::optional<MinutesId> minutes = {};
    std::vector<int> blocks = {}; ///< for block attestations
    QDate issuedOn;
    QString issuedAt; ///< place
    std::optional<SignatoryId> signatory = {};
    QByteArray payload; ///< canonical JSON
    QString payloadSha256;
    QString pdfSha256;
    qint64 pdfSize = 0; ///< bytes
    DocumentState state = DocumentState::Issued;
    std::optional<DocumentId> supersedes = {};
    std::optional<DocumentId> duplicateOf = {}; ///< BR-76
    int duplicateNumber = 0;                    ///< 0: an original
    QString statusReason = {};                  ///< of the supersession or revocation

    friend bool operator==(const OfficialDocument &, const OfficialDocument &) = default;
};

/// Who signs the parchments, and when he may.
struct Signatory
{
    SignatoryId id;
    QString name;
    QString capacity; ///< "Président"
    QDate from;
    std::optional<QDate> to = {};

    [[nodiscard]] bool isValidOn(QDate day) const { return from <= day && (!to || day <= *to); }
    friend bool operator==(const Signatory &, const Signatory &) = default;
};

[[nodiscard]] QString codeName(DocumentKind kind);
[[nodiscard]] std::optional<DocumentKind> documentKindFromCode(const QString &code);
[[nodiscard]] QString codeName(DocumentState state);
[[nodiscard]] std::optional<DocumentState> documentStateFromCode(const QString &code);
/// The prefix of the numbers of a kind: P, S, A, N, C, E, PV, J, SC, PB.
[[nodiscard]] QString numberPrefix(DocumentKind kind);
/// "P-2021-0042"; serials start at 1 each year.
[[nodiscard]] QString documentNumber(DocumentKind kind, int year, int serial);
/// "P-2021-0042-D1": the number of a duplicate, from its original's (BR-76); duplicates count from 1.
[[nodiscard]] QString duplicateNumber(const QString &original, int number);
/// The two letters that are printed beside a number, so that whoever reads it out or copies it is noticed
/// when one sign is wrong or two are exchanged. They prove nothing else.
[[nodiscard]] QString checkCodeOf(const QString &number);
/// The number in what somebody typed, with or without its check code behind it; nothing when that is
/// another's.
[[nodiscard]] std::optional<QString> numberIn(const QString &typed);
/// Whether a document of that kind states the level and so needs a claimable title (I12).
[[nodiscard]] bool bearsLevel(DocumentKind kind);

} // namespace parchemin
