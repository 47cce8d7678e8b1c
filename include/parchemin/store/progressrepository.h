#pragma once

#include "parchemin/core/result.h"
#include "parchemin/store/cohort.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace parchemin {

class Database;

/// Where the open candidacies that aim at a block stand with it.
struct BlockProgress
{
    int block;           ///< block number
    qint64 targeted = 0; ///< open candidacies that aim at it
    qint64 acquired = 0; ///< validated
    qint64 proposed = 0; ///< passed, waiting for the validation or the jury
    qint64 underWay = 0; ///< handed in: being evaluated, or passed conditionally
    qint64 toRework = 0; ///< sent back

    [[nodiscard]] qint64 notSubmitted() const { return targeted - acquired - proposed - underWay - toRework; }
    friend bool operator==(const BlockProgress &, const BlockProgress &) = default;
};

/// The titles of one month.
struct MonthlyTitles
{
    QDate month; ///< its first day
    qint64 count;

    friend bool operator==(const MonthlyTitles &, const MonthlyTitles &) = default;
};

/// The jury's current decisions over a stretch of time, without those that only put it off.
struct DecisionFigures
{
    qint64 decided = 0;
    qint64 successful = 0; ///< the whole title

    friend bool operator==(const DecisionFigures &, const DecisionFigures &) = default;
};

struct CandidacyFigures
{
    qint64 active = 0;
    qint64 recent = 0; ///< of these, entered since the day asked for

    friend bool operator==(const CandidacyFigures &, const CandidacyFigures &) = default;
};

/// Figures over many candidacies of one certification, summed up in the database.
class ProgressRepository
{
public:
    ProgressRepository(const Database &database, QString rncpCode, Cohort cohort = {})
        : m_database(database)
        , m_rncpCode(std::move(rncpCode))
        , m_cohort(cohort)
    {
    }

    /// The years and organisations of all candidacies, whatever the cohort.
    Result<CohortChoices> cohorts() const;
    Result<CandidacyFigures> candidacies(QDate since) const;
    /// One entry a block, from 1 to `blockCount`.
    Result<std::vector<BlockProgress>> blocks(int blockCount) const;
    /// Titles issued in each of `months` months up to that of `today`, oldest first. A parchment that
    /// replaces another counts in the month of the first; a revoked one does not count.
    Result<std::vector<MonthlyTitles>> titles(QDate today, int months) const;
    /// Decisions of juries from `since` on.
    Result<DecisionFigures> decisions(QDate since) const;

private:
    Status readTargets(std::vector<BlockProgress> &blocks) const;
    Status readValidations(std::vector<BlockProgress> &blocks) const;
    Status readSubmissions(std::vector<BlockProgress> &blocks) const;

    const Database &m_database;
    QString m_rncpCode;
    Cohort m_cohort;
};

} // namespace parchemin
