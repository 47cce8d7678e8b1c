#include "app/minutesfreezing.h"

#include "parchemin/app/documentservice.h"
#include "parchemin/store/decisionrepository.h"

#include <QCryptographicHash>

#include "app/minutesgathering.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {

Result<Minutes> freezeMinutes(Act &act, const Rulebook &rules, DocumentService &documents,
                              const JurySession &session, const std::optional<Correction> &correction)
{
    const auto number =
        DocumentRepository(act.database()).nextNumber(DocumentKind::Minutes, act.today().year());
    if (!number)
        return number.error();
    MinutesOrder order{*number, std::nullopt, act.at()};
    if (correction)
        order.corrects = SnapshotCorrection{correction->number, correction->reason};
    const auto snapshot = gatherMinutes(act.database(), rules, session, order);
    if (!snapshot)
        return snapshot.error();
    Minutes minutes{.id = MinutesId{0},
                    .session = session.id,
                    .number = *number,
                    .kind = snapshot->kind,
                    .snapshot = toJson(*snapshot),
                    .snapshotSha256 = {},
                    .frozenAt = act.at()};
    minutes.snapshotSha256 =
        QString::fromLatin1(QCryptographicHash::hash(minutes.snapshot, QCryptographicHash::Sha256).toHex());
    if (correction) {
        minutes.corrects = correction->minutes;
        minutes.correctionReason = correction->reason;
    }
    const auto added = DecisionRepository(act.database()).addMinutes(minutes);
    if (!added)
        return added.error();
    minutes.id = *added;
    if (const auto issued = documents.issueMinutes(act, *added); !issued)
        return issued.error();
    return minutes;
}

ActRecord drawnUpRecord(const Minutes &minutes)
{
    return {u"minutes.drawnUp"_s,
            u"minutes"_s,
            minutes.id.value(),
            {},
            {},
            {{u"number"_s, minutes.number},
             {u"kind"_s, codeName(minutes.kind)},
             {u"snapshotSha256"_s, minutes.snapshotSha256}},
            minutes.correctionReason};
}

Result<Minutes> latestMinutes(const Database &database, SessionId session)
{
    auto all = DecisionRepository(database).minutesOf(session);
    if (!all)
        return all.error();
    if (all->empty())
        return Error{ErrorCode::NotFound, u"the session has no minutes"_s};
    return std::move(all->back());
}

} // namespace parchemin
