#pragma once

#include "parchemin/core/blocker.h"
#include "parchemin/core/id.h"
#include "parchemin/core/session.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace parchemin {

enum class MinutesKind { Initial, Corrective };
enum class SignatureMethod { OnScreen, OnPaper };

struct MinutesSignature
{
    JuryMemberId member;
    QString memberName;
    QDateTime signedAt; ///< UTC
    SignatureMethod method;

    friend bool operator==(const MinutesSignature &, const MinutesSignature &) = default;
};

/// The minutes of a session, frozen when drawn up (BR-66).
struct Minutes
{
    MinutesId id;
    SessionId session;
    QString number; ///< "PV-2021-0007"
    MinutesKind kind;
    QByteArray snapshot; ///< canonical JSON: everything the document says
    QString snapshotSha256;
    QDateTime frozenAt; ///< UTC
    std::optional<MinutesId> corrects = {};
    QString correctionReason = {};
    std::vector<MinutesSignature> signatures = {};
    std::optional<QDateTime> publishedAt = {};
    std::optional<QDateTime> unpublishedAt = {}; ///< BR-69

    friend bool operator==(const Minutes &, const Minutes &) = default;
};

[[nodiscard]] QString codeName(MinutesKind kind);
[[nodiscard]] std::optional<MinutesKind> minutesKindFromCode(const QString &code);
[[nodiscard]] QString codeName(SignatureMethod method);
[[nodiscard]] std::optional<SignatureMethod> signatureMethodFromCode(const QString &code);

/// PV_DECISION_MISSING with the names of the candidates whose defence is not closed.
struct DefenceClosure
{
    QString candidate;
    DefenceState state;
};
[[nodiscard]] Blockers minutesBlockers(SessionState state, const std::vector<DefenceClosure> &defences);
/// PV_UNSIGNED with the names of the members present who have not signed; absent members need not (BR-66).
[[nodiscard]] Blockers signatureBlockers(const std::vector<PanelSeat> &seats,
                                         const std::vector<MinutesSignature> &signatures);
/// ACT_STATE when that member has signed already.
[[nodiscard]] Blockers repeatedSignatureBlockers(const std::vector<MinutesSignature> &signatures,
                                                 JuryMemberId member);

} // namespace parchemin
