#pragma once

#include "parchemin/core/readiness.h"

#include <QTimeZone>

#include <algorithm>
#include <array>
#include <vector>

/// Small invented values for the tests of rules; each test changes what it is about.
namespace parchemin::fixtures {

using namespace Qt::Literals::StringLiterals;

inline QDate day(int year, int month, int dayOfMonth)
{
    return {year, month, dayOfMonth};
}

inline QDateTime instant(QDate date, int hour = 9, int minute = 0)
{
    return {date, QTime(hour, minute), QTimeZone::utc()};
}

/// A block with `count` competencies "B3.C01"… labelled "Compétence 3.1"…
inline SkillBlock block(int number, int count, bool requiresValidatingMentor = true)
{
    SkillBlock result{number,      u"RNCP31187BC0%1"_s.arg(number), u"Bloc %1"_s.arg(number),
                      u"Projet"_s, requiresValidatingMentor,        {}};
    for (int ordinal = 1; ordinal <= count; ++ordinal) {
        result.competencies.push_back({ordinal, u"B%1.C%2"_s.arg(number).arg(ordinal, 2, 10, QChar(u'0')),
                                       u"Compétence %1.%2"_s.arg(number).arg(ordinal)});
    }
    return result;
}

/// The shape of the sheet 31187: 1 + 9 + 10 + 9 + 9 competencies, the individual route closed.
inline ReferenceSheet sheet()
{
    ReferenceSheet result{};
    result.rncpCode = u"31187"_s;
    result.effectiveFrom = day(2017, 3, 9);
    result.registeredUntil = day(2021, 8, 7);
    result.requiresFinalDefence = true;
    constexpr std::array counts{1, 9, 10, 9, 9};
    for (int number = 1; number <= 5; ++number)
        result.blocks.push_back(block(number, counts.at(static_cast<std::size_t>(number - 1)), number > 1));
    for (const AccessRoute route : allAccessRoutes)
        result.routes.push_back({route, route != AccessRoute::Individual, {}, {}, {}, {}});
    return result;
}

inline Policy policy()
{
    Policy result{};
    result.evaluationConditionalHours = 48;
    result.conditionalDecisionHours = 48;
    result.conditionalShortfallMax = 0.25;
    result.convocationMinDays = 15;
    result.admissibilityTacitMonths = 2;
    result.admissibilityValidityMonths = 12;
    result.vaeBlocksGrantedBy = BlockGrantor::Jury;
    result.panelMustBeComplete = true;
    result.externalRatioMin = 0.5;
    return result;
}

/// All competencies acquired but the first `partial` ones.
inline std::vector<CompetencyRating> ratings(const SkillBlock &block, int partial = 0)
{
    std::vector<CompetencyRating> result;
    for (const Competency &competency : block.competencies) {
        const bool isAcquired = competency.ordinal > partial;
        result.push_back({competency.ordinal, isAcquired ? RatingLevel::Acquired : RatingLevel::Partial});
    }
    return result;
}

inline Submission submission(int block, SubmissionState state)
{
    Submission result{SubmissionId(1), u"u"_s, CandidacyId(1), PersonId(1),
                      block,           1,      state,          instant(day(2021, 3, 1))};
    result.deliverables.push_back(
        {DeliverableId(1), u"dossier.pdf"_s, 10, u"application/pdf"_s, u"00"_s, instant(day(2021, 3, 1))});
    return result;
}

inline Evaluation evaluation(EvaluationOutcome outcome, std::vector<CompetencyRating> given)
{
    return {EvaluationId(1), SubmissionId(1),  PersonId(2), u"Malik Roche"_s,
            outcome,         std::move(given), {},          instant(day(2021, 3, 5))};
}

inline BlockValidation validation(int block)
{
    return {BlockValidationId(block),
            PersonId(1),
            block,
            CandidacyId(1),
            ValidationSource::MentorProject,
            EvaluationId(1),
            {},
            {},
            day(2021, 3, 8),
            u"Ana Lopes"_s,
            u"V-2021-000%1"_s.arg(block)};
}

inline JuryMember member(qint64 id, const QString &name, JuryQuality quality, bool isExternal)
{
    JuryMember result{JuryMemberId(id), PersonId(100 + id), name, id % 2 == 0 ? Sex::Female : Sex::Male,
                      quality};
    result.isExternal = isExternal;
    result.habilitatedFrom = day(2018, 1, 1);
    result.charterSignedOn = day(2018, 1, 1);
    return result;
}

inline PanelSeat lead(qint64 id, const QString &name)
{
    return {member(id, name, JuryQuality::PedagogicalLead, false), SeatRole::Lead};
}

inline PanelSeat professional(qint64 id, const QString &name, bool isExternal = true)
{
    return {member(id, name, JuryQuality::Professional, isExternal), SeatRole::Professional};
}

inline PanelSeat substitute(qint64 id, const QString &name)
{
    return {member(id, name, JuryQuality::Professional, true), SeatRole::Substitute};
}

/// A panel that satisfies the sheet: one lead, two external professionals.
inline std::vector<PanelSeat> panel()
{
    return {lead(1, u"Ana Lopes"_s), professional(2, u"Brice Morel"_s), professional(3, u"Chloé Petit"_s)};
}

/// The sheet's own rule: 3 members, 1 lead, 2 professionals, half of them external.
inline JuryRuleSet sheetRules()
{
    JuryRuleSet rules;
    rules.code = u"SHEET-31187"_s;
    rules.total = 3;
    rules.leads = 1;
    rules.minProfessionals = 2;
    rules.minExternalRatio = 0.5;
    return rules;
}

inline PersonDetails identity()
{
    PersonDetails details;
    details.birthName = u"Amrani"_s;
    details.firstNames = {u"Yasmine"_s, u"Leïla"_s};
    details.birthDate = day(1998, 2, 7);
    details.birthPlace = u"Lyon"_s;
    details.birthCountry = u"FR"_s;
    return details;
}

inline Candidacy candidacy(AccessRoute route)
{
    const QDate entered = day(2020, 9, 1);
    return {CandidacyId(1),
            u"u"_s,
            u"2021-0042"_s,
            PersonId(1),
            SheetId(1),
            route,
            CandidacyScope::Full,
            {},
            entered,
            CandidacyState::InProgress,
            entered};
}

/// The facts of a candidate who entered in 2020 and has these blocks; the sheet must outlive them.
inline CandidacyFacts facts(const ReferenceSheet &sheet, AccessRoute route, const std::vector<int> &validated)
{
    CandidacyFacts result{&sheet,           policy(), day(2021, 6, 1), {PersonId(1), u"u"_s, identity(), {}},
                          candidacy(route), {}};
    for (const SkillBlock &block : sheet.blocks) {
        BlockFacts one{&block, route};
        if (std::find(validated.begin(), validated.end(), block.number) != validated.end())
            one.validation = validation(block.number);
        result.blocks.push_back(std::move(one));
    }
    result.signatories.push_back({SignatoryId(1), u"Pierre Durand"_s, u"Président"_s, day(2018, 1, 1)});
    return result;
}

} // namespace parchemin::fixtures
