#include "parchemin/app/act.h"
#include "parchemin/app/candidacyservice.h"
#include "parchemin/core/statemachine.h"
#include "parchemin/store/candidacyrepository.h"

#include <algorithm>

#include "app/actjson.h"
#include "app/candidacyrules.h"
#include "app/incomingfiles.h"

using namespace Qt::Literals::StringLiterals;

// The evidence dossier of a VAE candidacy ("livret 2").
namespace parchemin {
namespace {

QStringList tidyPieces(const QStringList &missingPieces)
{
    QStringList pieces;
    for (const QString &piece : missingPieces) {
        if (const QString tidy = piece.simplified(); !tidy.isEmpty())
            pieces.append(tidy);
    }
    return pieces;
}

/// Only an admissible VAE under way has an evidence dossier.
Blockers stateBlockers(const Candidacy &candidacy)
{
    const bool isUnderWay =
        candidacy.state == CandidacyState::InProgress || candidacy.state == CandidacyState::Scheduled;
    if (candidacy.route == AccessRoute::Vae && isUnderWay)
        return {};
    return stateForbids(codeName(candidacy.state), u"RECEIVE_DOSSIER"_s);
}

Blockers dossierBlockers(const Candidacy &candidacy, const EvidenceDossier &dossier, std::size_t fileCount,
                         QDate today)
{
    Blockers blockers = stateBlockers(candidacy);
    if (dossier.receivedOn > today)
        blockers.push_back(timeOrder(dossier.receivedOn, today));
    if (dossier.isComplete && fileCount == 0)
        blockers.push_back({BlockerCode::NoDeliverable});
    return blockers;
}

/// Copies the files into the content store. When the act fails later, a copy without a row is left there: it
/// is named by its content, refers to nobody and is used again when the same file comes back.
Result<std::vector<Deliverable>> storeFiles(const ContentStore &store, const std::vector<IncomingFile> &files,
                                            const QDateTime &at)
{
    std::vector<Deliverable> deliverables;
    for (const IncomingFile &file : files) {
        const auto stored = store.add(file.path);
        if (!stored)
            return stored.error();
        deliverables.push_back({.id = DeliverableId{0},
                                .name = nameOf(file),
                                .size = stored->size,
                                .mime = stored->mime,
                                .sha256 = stored->sha256,
                                .addedAt = at});
    }
    return deliverables;
}

Result<DossierId> addDossier(const CandidacyRepository &candidacies, const EvidenceDossier &dossier)
{
    const auto added = candidacies.addDossier(dossier);
    if (!added)
        return added.error();
    for (const Deliverable &deliverable : dossier.deliverables) {
        if (const auto file = candidacies.addDossierDeliverable(*added, deliverable); !file)
            return file.error();
    }
    return *added;
}

} // namespace

Result<Blockers> CandidacyService::evidenceReasons(const Actor &by, CandidacyId candidacy) const
{
    const auto known = CandidacyRepository(m_context.database()).load(candidacy);
    if (!known)
        return known.error();
    Blockers blockers = rightBlockers(by, Right::WriteRecords);
    append(blockers, stateBlockers(*known));
    return blockers;
}

Result<DossierId> CandidacyService::receiveEvidenceDossier(const Actor &by, CandidacyId candidacy,
                                                           QDate receivedOn, bool isComplete,
                                                           const QStringList &missingPieces,
                                                           const std::vector<IncomingFile> &files)
{
    if (!receivedOn.isValid())
        return Error{ErrorCode::InvalidInput, u"not a date"_s, u"/receivedOn"_s};
    const QStringList missing = tidyPieces(missingPieces);
    if (isComplete && !missing.isEmpty())
        return Error{ErrorCode::InvalidInput, u"a complete dossier misses nothing"_s, u"/missingPieces"_s};
    if (Status checked = checkNames(files); !checked)
        return checked.error();
    auto act = Act::begin(m_context, by, Right::WriteRecords);
    if (!act)
        return act.error();
    const CandidacyRepository candidacies(act->database());
    const auto known = candidacies.load(candidacy);
    if (!known)
        return known.error();
    const auto previous = candidacies.dossierOf(candidacy);
    if (!previous)
        return previous.error();
    EvidenceDossier dossier{.id = DossierId{0},
                            .candidacy = candidacy,
                            .version = previous->has_value() ? (*previous)->version + 1 : 1,
                            .receivedOn = receivedOn,
                            .isComplete = isComplete,
                            .missingPieces = missing};
    if (Blockers blockers = dossierBlockers(*known, dossier, files.size(), act->today()); !blockers.empty())
        return refused(std::move(blockers));
    auto stored = storeFiles(m_context.store.files(), files, act->at());
    if (!stored)
        return stored.error();
    dossier.deliverables = std::move(*stored);
    const auto added = addDossier(candidacies, dossier);
    if (!added)
        return added.error();
    const QJsonObject before = previous->has_value() ? toJson(**previous) : QJsonObject();
    if (Status done = act->finish({u"dossier.received"_s,
                                   u"evidence_dossier"_s,
                                   added->value(),
                                   known->person,
                                   before,
                                   toJson(dossier),
                                   {}});
        !done)
        return done.error();
    return *added;
}

} // namespace parchemin
