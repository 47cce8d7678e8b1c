#include "ui/dossier/candidacywords.h"

#include "parchemin/app/sentences.h"
#include "parchemin/exchange/codelists.h"

#include "ui/dossier/dossiertexts.h"
#include "ui/translate.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

QString dayOrNothing(const std::optional<QDate> &day)
{
    return day ? dayText(*day) : QString();
}

QString stateText(AdmissibilityState state)
{
    switch (state) {
    case AdmissibilityState::Received:
        return translate("Candidacy", "File received, to be examined");
    case AdmissibilityState::Incomplete:
        return translate("Candidacy", "File incomplete");
    case AdmissibilityState::Complete:
        return translate("Candidacy", "File complete, to be decided");
    case AdmissibilityState::Admissible:
        return translate("Candidacy", "Accepted");
    case AdmissibilityState::NotAdmissible:
        return translate("Candidacy", "Refused");
    case AdmissibilityState::Tacit:
        return translate("Candidacy", "Accepted tacitly");
    }
    Q_UNREACHABLE();
}

QString filesText(const EvidenceDossier &dossier)
{
    QStringList parts;
    for (const Deliverable &file : dossier.deliverables)
        parts.append(file.name);
    if (!dossier.missingPieces.isEmpty())
        parts.append(translate("Candidacy", "missing: %1").arg(dossier.missingPieces.join(u", "_s)));
    return parts.isEmpty() ? translate("Candidacy", "no file") : parts.join(u'\n');
}

} // namespace

QString scopeText(const Dossier &dossier)
{
    const Candidacy &candidacy = dossier.facts.candidacy;
    if (candidacy.scope == CandidacyScope::Full)
        return translate("Candidacy", "The whole title");
    QStringList blocks;
    for (const int block : candidacy.targetBlocks)
        blocks.append(QString::number(block));
    return translate("Candidacy", "Blocks %1").arg(blocks.join(u", "_s));
}

QString birthPlaceText(const PersonDetails &details)
{
    QString text = details.birthPlace;
    if (!details.birthInsee.isEmpty() && details.birthCountry == u"FR"_s)
        text += u" (%1)"_s.arg(exchange::CodeLists::departmentOf(details.birthInsee));
    if (details.birthCountry.isEmpty() || details.birthCountry == u"FR"_s)
        return text;
    const auto country = exchange::CodeLists::country(details.birthCountry);
    return text + (text.isEmpty() ? QString() : u", "_s) + (country ? country->name : details.birthCountry);
}

std::vector<FactList::Fact> admissibilityFacts(const Dossier &dossier)
{
    const std::optional<Admissibility> &admissibility = dossier.facts.admissibility;
    if (!admissibility)
        return {{translate("Candidacy", "State"), translate("Candidacy", "No file received yet")}};
    const bool isWaiting = admissibility->state == AdmissibilityState::Complete;
    return {
        {translate("Candidacy", "State"), stateText(admissibility->state)},
        {translate("Candidacy", "Received on"), dayText(admissibility->receivedOn)},
        {translate("Candidacy", "Complete on"), dayOrNothing(admissibility->completeOn)},
        {translate("Candidacy", "Silence accepts on"), isWaiting ? dayOrNothing(dossier.tacitOn) : QString()},
        {translate("Candidacy", "Decided on"), dayOrNothing(admissibility->decidedOn)},
        {translate("Candidacy", "Valid until"), dayOrNothing(admissibility->validUntil)},
        {translate("Candidacy", "Civil year"), QString::number(admissibility->civilYear)},
        {translate("Candidacy", "Sworn commitment"), admissibility->swornCommitment
                                                         ? translate("Candidacy", "enclosed")
                                                         : translate("Candidacy", "not enclosed")},
        {translate("Candidacy", "Reasons of the refusal"), admissibility->reasons}};
}

std::vector<CellRow> evidenceRows(const Dossier &dossier)
{
    std::vector<CellRow> rows;
    for (const EvidenceDossier &version : dossier.evidence) {
        const Chip chip =
            version.isComplete
                ? Chip{Icon::CircleCheck, translate("Candidacy", "Complete"), Tone::Positive}
                : Chip{Icon::CircleAlert, translate("Candidacy", "Incomplete"), Tone::Attention};
        rows.push_back({{translate("Candidacy", "%1, received on %2", "version, day")
                             .arg(version.version)
                             .arg(dayText(version.receivedOn))},
                        {{}, chip},
                        {filesText(version)}});
    }
    return rows;
}

std::vector<CellRow> mentorRows(const Dossier &dossier)
{
    std::vector<CellRow> rows;
    for (const MentoringAssignment &assignment : dossier.mentors) {
        const QString blocks = assignment.block ? translate("Candidacy", "block %1").arg(*assignment.block)
                                                : translate("Candidacy", "every block");
        const bool isOver = assignment.to.has_value();
        rows.push_back({{assignment.mentorName, {}, {}, isOver},
                        {blocks, {}, {}, isOver},
                        {dayText(assignment.from), {}, {}, isOver},
                        {dayOrNothing(assignment.to), {}, {}, isOver}});
    }
    return rows;
}

std::vector<CellRow> accommodationRows(const Dossier &dossier, AccommodationView view)
{
    std::vector<CellRow> rows;
    for (const Accommodation &accommodation : dossier.accommodations) {
        const bool isOver = !accommodation.isValidOn(dossier.facts.today);
        const QString kinds = view == AccommodationView::Everything
                                  ? accommodation.kinds.join(u", "_s)
                                  : translate("Candidacy", "known to the lead and the disability officer");
        rows.push_back(
            {{kinds, {}, {}, isOver},
             {translate("Candidacy", "%1 %", "extra time in per cent").arg(accommodation.extraTimePercent)},
             {dayText(accommodation.from)},
             {dayOrNothing(accommodation.to)}});
    }
    return rows;
}

std::vector<CellRow> candidacyRows(const Dossier &dossier)
{
    std::vector<CellRow> rows;
    for (const Candidacy &candidacy : dossier.candidacies)
        rows.push_back({{candidacy.number}, {word(candidacy.route)}, {word(candidacy.state)}});
    return rows;
}

} // namespace parchemin::ui
