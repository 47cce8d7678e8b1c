#include "parchemin/store/candidacyrepository.h"

#include "parchemin/store/database.h"
#include "parchemin/store/statement.h"

#include "store/candidacyfigures.h"
#include "store/rawstatement.h"
#include "store/rowvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

QString selectCandidacies(QStringView rest)
{
    return u"SELECT id, uuid, number, person_id, sheet_id, route, scope, target_blocks, entered_on, state, "
           "state_since, closed_reason, non_claimable_reason, organisation_id FROM candidacy "_s +
           rest;
}

Result<Candidacy> candidacyOf(const Statement &row)
{
    const std::optional<AccessRoute> route = accessRouteFromCode(row.text(5));
    if (!route)
        return unknownName(u"candidacy.route"_s, row.text(5));
    const std::optional<CandidacyScope> scope = candidacyScopeFromCode(row.text(6));
    if (!scope)
        return unknownName(u"candidacy.scope"_s, row.text(6));
    const std::optional<CandidacyState> state = candidacyStateFromCode(row.text(9));
    if (!state)
        return unknownName(u"candidacy.state"_s, row.text(9));
    return Candidacy{.id = row.id<CandidacyId>(0),
                     .uuid = row.text(1),
                     .number = row.text(2),
                     .person = row.id<PersonId>(3),
                     .sheet = row.id<SheetId>(4),
                     .route = *route,
                     .scope = *scope,
                     .targetBlocks = numbersFromText(row.text(7)),
                     .enteredOn = row.date(8),
                     .state = *state,
                     .stateSince = row.date(10),
                     .closedReason = row.text(11),
                     .nonClaimableReason = row.text(12),
                     .organisation = row.optionalId<OrganisationId>(13)};
}

Result<Admissibility> admissibilityRow(const Statement &row)
{
    const std::optional<AdmissibilityState> state = admissibilityStateFromCode(row.text(5));
    if (!state)
        return unknownName(u"admissibility.state"_s, row.text(5));
    return Admissibility{.id = row.id<AdmissibilityId>(0),
                         .candidacy = row.id<CandidacyId>(1),
                         .civilYear = row.smallInteger(2),
                         .receivedOn = row.date(3),
                         .completeOn = row.optionalDate(4),
                         .state = *state,
                         .decidedOn = row.optionalDate(6),
                         .validUntil = row.optionalDate(7),
                         .reasons = row.text(8),
                         .gapAnalysis = row.text(9),
                         .swornCommitment = row.flag(10)};
}

EvidenceDossier dossierRow(const Statement &row)
{
    return {.id = row.id<DossierId>(0),
            .candidacy = row.id<CandidacyId>(1),
            .version = row.smallInteger(2),
            .receivedOn = row.date(3),
            .isComplete = row.flag(4),
            .missingPieces = row.text(5).split(u'\n', Qt::SkipEmptyParts)};
}

void bindAdmissibility(Statement &statement, const Admissibility &admissibility)
{
    statement.bind(u":year"_s, admissibility.civilYear)
        .bind(u":received"_s, admissibility.receivedOn)
        .bind(u":complete"_s, admissibility.completeOn)
        .bind(u":state"_s, codeName(admissibility.state))
        .bind(u":decided"_s, admissibility.decidedOn)
        .bind(u":validUntil"_s, admissibility.validUntil)
        .bind(u":reasons"_s, admissibility.reasons)
        .bind(u":gapAnalysis"_s, admissibility.gapAnalysis)
        .bind(u":sworn"_s, admissibility.swornCommitment);
}

Result<std::vector<Deliverable>> deliverablesOf(const Database &database, DossierId dossier)
{
    Statement statement(database, u"SELECT id, name, size, mime, sha256, added_at FROM deliverable "
                                  "WHERE dossier_id = :dossier ORDER BY id"_s);
    statement.bind(u":dossier"_s, dossier);
    return collect<Deliverable>(statement, [](const Statement &row) {
        return Deliverable{.id = row.id<DeliverableId>(0),
                           .name = row.text(1),
                           .size = row.integer(2),
                           .mime = row.text(3),
                           .sha256 = row.text(4),
                           .addedAt = row.instant(5)};
    });
}

} // namespace

Result<CandidacyId> CandidacyRepository::add(const Candidacy &candidacy) const
{
    Statement statement(m_database, uR"(
        INSERT INTO candidacy (uuid, number, person_id, sheet_id, route, scope, target_blocks, entered_on, state,
                               state_since, closed_reason, non_claimable_reason, organisation_id)
        VALUES (:uuid, :number, :person, :sheet, :route, :scope, :targets, :entered, :state,
                :since, :closedReason, :nonClaimable, :organisation))"_s);
    statement.bind(u":uuid"_s, newUuid())
        .bind(u":number"_s, candidacy.number)
        .bind(u":person"_s, candidacy.person)
        .bind(u":sheet"_s, candidacy.sheet)
        .bind(u":route"_s, codeName(candidacy.route))
        .bind(u":scope"_s, codeName(candidacy.scope))
        .bind(u":targets"_s, numbersText(candidacy.targetBlocks))
        .bind(u":entered"_s, candidacy.enteredOn)
        .bind(u":state"_s, codeName(candidacy.state))
        .bind(u":since"_s, candidacy.stateSince)
        .bind(u":closedReason"_s, candidacy.closedReason)
        .bind(u":nonClaimable"_s, candidacy.nonClaimableReason)
        .bind(u":organisation"_s, candidacy.organisation);
    const Result<CandidacyId> added = typedId<CandidacyId>(statement.insert());
    if (!added)
        return added;
    RawStatement figures(m_database.handle(), renewFigures);
    figures.bind(1, candidacy.person.value());
    if (Status done = figures.run(); !done)
        return done.error();
    return added;
}

Result<Candidacy> CandidacyRepository::load(CandidacyId id) const
{
    Statement statement(m_database, selectCandidacies(u"WHERE id = :id"));
    statement.bind(u":id"_s, id);
    return singleChecked<Candidacy>(statement, candidacyOf);
}

Result<std::optional<Candidacy>> CandidacyRepository::byNumber(const QString &number) const
{
    Statement statement(m_database, selectCandidacies(u"WHERE number = :number"));
    statement.bind(u":number"_s, number);
    return firstChecked<Candidacy>(statement, candidacyOf);
}

Result<std::vector<Candidacy>> CandidacyRepository::ofPerson(PersonId person) const
{
    Statement statement(m_database,
                        selectCandidacies(u"WHERE person_id = :person ORDER BY entered_on DESC, id DESC"));
    statement.bind(u":person"_s, person);
    return collectChecked<Candidacy>(statement, candidacyOf);
}

Status CandidacyRepository::setState(CandidacyId id, CandidacyState state, QDate since,
                                     const QString &closedReason) const
{
    Statement statement(m_database, u"UPDATE candidacy SET state = :state, state_since = :since, "
                                    "closed_reason = :reason WHERE id = :id"_s);
    statement.bind(u":state"_s, codeName(state))
        .bind(u":since"_s, since)
        .bind(u":reason"_s, closedReason)
        .bind(u":id"_s, id);
    return statement.changeOne();
}

Status CandidacyRepository::setScope(CandidacyId id, CandidacyScope scope,
                                     const std::vector<int> &targetBlocks) const
{
    Statement statement(m_database,
                        u"UPDATE candidacy SET scope = :scope, target_blocks = :targets WHERE id = :id"_s);
    statement.bind(u":scope"_s, codeName(scope))
        .bind(u":targets"_s, numbersText(targetBlocks))
        .bind(u":id"_s, id);
    return statement.changeOne();
}

Result<QString> CandidacyRepository::nextNumber(int year) const
{
    // A school's own references may begin alike ("2021-A7"): only figures count, and few enough to be a
    // serial.
    Statement statement(m_database, uR"(
        SELECT coalesce(max(CAST(substr(number, 6) AS INTEGER)), 0) + 1 FROM candidacy
        WHERE number > :year || '-' AND number < :year || '.'
          AND length(number) BETWEEN 6 AND 14 AND substr(number, 6) NOT GLOB '*[^0-9]*')"_s);
    const QString prefix = u"%1"_s.arg(year, 4, 10, QChar(u'0'));
    statement.bind(u":year"_s, prefix);
    const Result<qint64> serial =
        single<qint64>(statement, [](const Statement &row) { return row.integer(0); });
    if (!serial)
        return serial.error();
    return u"%1-%2"_s.arg(prefix).arg(*serial, 4, 10, QChar(u'0'));
}

Result<AdmissibilityId> CandidacyRepository::addAdmissibility(const Admissibility &admissibility) const
{
    Statement statement(m_database, uR"(
        INSERT INTO admissibility (candidacy_id, civil_year, received_on, complete_on, state, decided_on,
                                   valid_until, reasons, gap_analysis, sworn_commitment)
        VALUES (:candidacy, :year, :received, :complete, :state, :decided,
                :validUntil, :reasons, :gapAnalysis, :sworn))"_s);
    bindAdmissibility(statement, admissibility);
    statement.bind(u":candidacy"_s, admissibility.candidacy);
    return typedId<AdmissibilityId>(statement.insert());
}

Status CandidacyRepository::updateAdmissibility(const Admissibility &admissibility) const
{
    Statement statement(m_database, uR"(
        UPDATE admissibility
        SET civil_year = :year, received_on = :received, complete_on = :complete, state = :state,
            decided_on = :decided, valid_until = :validUntil, reasons = :reasons, gap_analysis = :gapAnalysis,
            sworn_commitment = :sworn
        WHERE id = :id)"_s);
    bindAdmissibility(statement, admissibility);
    statement.bind(u":id"_s, admissibility.id);
    return statement.changeOne();
}

Result<std::optional<Admissibility>> CandidacyRepository::admissibilityOf(CandidacyId id) const
{
    Statement statement(m_database, uR"(
        SELECT id, candidacy_id, civil_year, received_on, complete_on, state, decided_on, valid_until, reasons,
               gap_analysis, sworn_commitment
        FROM admissibility WHERE candidacy_id = :candidacy)"_s);
    statement.bind(u":candidacy"_s, id);
    return firstChecked<Admissibility>(statement, admissibilityRow);
}

Result<bool> CandidacyRepository::hasAdmissibilityInYear(PersonId person, SheetId sheet, int civilYear) const
{
    // Versions of a sheet share its code: the limit holds for the certification.
    Statement statement(m_database, uR"(
        SELECT EXISTS (
            SELECT 1 FROM candidacy AS c
            JOIN admissibility AS a ON a.candidacy_id = c.id
            JOIN reference_sheet AS r ON r.id = c.sheet_id
            WHERE c.person_id = :person AND a.civil_year = :year
              AND r.rncp_code = (SELECT rncp_code FROM reference_sheet WHERE id = :sheet)))"_s);
    statement.bind(u":person"_s, person).bind(u":year"_s, civilYear).bind(u":sheet"_s, sheet);
    return single<bool>(statement, [](const Statement &row) { return row.flag(0); });
}

Result<DossierId> CandidacyRepository::addDossier(const EvidenceDossier &dossier) const
{
    Statement statement(m_database, uR"(
        INSERT INTO evidence_dossier (uuid, candidacy_id, version, received_on, is_complete, missing_pieces)
        VALUES (:uuid, :candidacy, :version, :received, :complete, :missing))"_s);
    statement.bind(u":uuid"_s, newUuid())
        .bind(u":candidacy"_s, dossier.candidacy)
        .bind(u":version"_s, dossier.version)
        .bind(u":received"_s, dossier.receivedOn)
        .bind(u":complete"_s, dossier.isComplete)
        .bind(u":missing"_s, dossier.missingPieces.join(u'\n'));
    return typedId<DossierId>(statement.insert());
}

Result<std::optional<EvidenceDossier>> CandidacyRepository::dossierOf(CandidacyId id) const
{
    Statement statement(m_database,
                        u"SELECT id, candidacy_id, version, received_on, is_complete, missing_pieces "
                        "FROM evidence_dossier WHERE candidacy_id = :candidacy "
                        "ORDER BY version DESC LIMIT 1"_s);
    statement.bind(u":candidacy"_s, id);
    Result<std::optional<EvidenceDossier>> dossier = first<EvidenceDossier>(statement, dossierRow);
    if (!dossier || !dossier->has_value())
        return dossier;
    auto deliverables = deliverablesOf(m_database, (*dossier)->id);
    if (!deliverables)
        return deliverables.error();
    (*dossier)->deliverables = std::move(*deliverables);
    return dossier;
}

Result<std::vector<EvidenceDossier>> CandidacyRepository::dossiersOf(CandidacyId id) const
{
    Statement statement(m_database,
                        u"SELECT id, candidacy_id, version, received_on, is_complete, missing_pieces "
                        "FROM evidence_dossier WHERE candidacy_id = :candidacy ORDER BY version DESC"_s);
    statement.bind(u":candidacy"_s, id);
    auto dossiers = collect<EvidenceDossier>(statement, dossierRow);
    if (!dossiers)
        return dossiers;
    for (EvidenceDossier &dossier : *dossiers) {
        auto deliverables = deliverablesOf(m_database, dossier.id);
        if (!deliverables)
            return deliverables.error();
        dossier.deliverables = std::move(*deliverables);
    }
    return dossiers;
}

Result<DeliverableId> CandidacyRepository::addDossierDeliverable(DossierId dossier,
                                                                 const Deliverable &deliverable) const
{
    Statement statement(m_database,
                        u"INSERT INTO deliverable (dossier_id, name, size, mime, sha256, added_at) "
                        "VALUES (:dossier, :name, :size, :mime, :sha256, :at)"_s);
    statement.bind(u":dossier"_s, dossier)
        .bind(u":name"_s, deliverable.name)
        .bind(u":size"_s, deliverable.size)
        .bind(u":mime"_s, deliverable.mime)
        .bind(u":sha256"_s, deliverable.sha256)
        .bind(u":at"_s, deliverable.addedAt);
    return typedId<DeliverableId>(statement.insert());
}

} // namespace parchemin
