#include "app/importjudgement.h"

#include "parchemin/core/isodate.h"
#include "parchemin/core/namekey.h"
#include "parchemin/store/candidacyrepository.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

using exchange::CandidateRow;
using exchange::ImportProblem;
using exchange::ImportProblemCode;
using exchange::ImportProblems;
using exchange::ImportSeverity;

/// How many rows are judged between two looks at whether to go on.
constexpr std::size_t rowsAStep = 256;

ImportProblem problem(const CandidateRow &row, ImportSeverity severity, ImportProblemCode code,
                      const QMap<QString, QString> &parameters = {}, const QString &value = {})
{
    return {severity, code, row.line, 0, {}, value, parameters};
}

QString firstNameKey(const QStringList &firstNames)
{
    return firstNames.isEmpty() ? QString() : nameKey(firstNames.front());
}

/// Gives the next free dossier numbers, year by year, without those that the file itself brings.
class NumberGiver
{
public:
    NumberGiver(const CandidacyRepository &candidacies, QSet<QString> reserved)
        : m_candidacies(candidacies)
        , m_reserved(std::move(reserved))
    {
    }

    Result<QString> next(int year)
    {
        if (!m_latest.contains(year)) {
            const auto first = m_candidacies.nextNumber(year);
            if (!first)
                return first.error();
            m_latest.insert(year, first->section(u'-', 1).toInt() - 1);
        }
        QString number;
        do {
            number = u"%1-%2"_s.arg(year, 4, 10, QChar(u'0')).arg(++m_latest[year], 4, 10, QChar(u'0'));
        } while (m_reserved.contains(number));
        return number;
    }

private:
    const CandidacyRepository &m_candidacies;
    QSet<QString> m_reserved;
    QHash<int, int> m_latest;
};

/// Judges row after row against what the store knows of the file's persons and numbers.
class Judge
{
public:
    Judge(const Database &database, const Rulebook &rules)
        : m_candidacies(database)
        , m_batches(database)
        , m_sheet(rules.current())
        , m_sheetId(rules.currentSheet())
    {
    }

    Status prepare(const std::vector<CandidateRow> &rows)
    {
        QStringList keys;
        QStringList references;
        for (const CandidateRow &row : rows) {
            keys.append(row.duplicateKey);
            if (!row.externalRef.isEmpty())
                references.append(row.externalRef);
        }
        auto known = m_batches.knownPersons(keys, m_sheetId);
        if (!known)
            return known.error();
        m_known = std::move(*known);
        auto taken = m_batches.takenNumbers(references);
        if (!taken)
            return taken.error();
        m_taken = std::move(*taken);
        m_references = QSet<QString>(references.cbegin(), references.cend());
        return Done{};
    }

    /// The entry that a row becomes, or nothing when a problem leaves it out.
    Result<std::optional<ImportEntry>> judge(const CandidateRow &row)
    {
        const std::size_t before = m_errors;
        const std::optional<KnownPerson> person = recognise(row);
        if (m_taken.contains(row.externalRef))
            refuse(row, ImportProblemCode::ReferenceTaken, {}, row.externalRef);
        if (Status judged = judgeRules(row, person); !judged)
            return judged.error();
        if (m_errors != before)
            return std::optional<ImportEntry>();
        if (person)
            m_problems.push_back(problem(row, ImportSeverity::Notice, ImportProblemCode::PersonKnown));
        return std::optional(
            ImportEntry{person ? std::optional(person->id) : std::nullopt, row.person, candidacyOf(row)});
    }

    [[nodiscard]] NumberGiver numberGiver() const { return {m_candidacies, m_references}; }
    [[nodiscard]] ImportProblems takeProblems() { return std::move(m_problems); }

private:
    void refuse(const CandidateRow &row, ImportProblemCode code,
                const QMap<QString, QString> &parameters = {}, const QString &value = {})
    {
        ++m_errors;
        m_problems.push_back(problem(row, ImportSeverity::Error, code, parameters, value));
    }

    /// The person of the store that a row describes (BR-18): same birth name, birth date and first given
    /// name.
    std::optional<KnownPerson> recognise(const CandidateRow &row)
    {
        const auto found = m_known.constFind(row.duplicateKey);
        if (found == m_known.cend())
            return std::nullopt;
        const QString firstName = firstNameKey(row.person.firstNames);
        std::vector<KnownPerson> same;
        std::ranges::copy_if(*found, std::back_inserter(same), [&firstName](const KnownPerson &person) {
            return firstNameKey(person.firstNames) == firstName;
        });
        if (same.size() > 1)
            refuse(row, ImportProblemCode::PersonAmbiguous, {{u"count"_s, QString::number(same.size())}});
        if (!same.empty())
            return same.front();
        m_problems.push_back(problem(row, ImportSeverity::Warning, ImportProblemCode::PersonNamesake,
                                     {{u"firstNames"_s, found->front().firstNames.join(u", "_s)}}));
        return std::nullopt;
    }

    Status judgeRules(const CandidateRow &row, const std::optional<KnownPerson> &person)
    {
        const int year = row.enteredOn.year();
        RegistrationFacts facts{.route = row.route, .enteredOn = row.enteredOn};
        if (person) {
            facts.hasOpenCandidacy = !person->openNumber.isEmpty();
            const auto hasOne = m_candidacies.hasAdmissibilityInYear(person->id, m_sheetId, year);
            if (!hasOne)
                return hasOne.error();
            facts.hasAdmissibilityThisYear = *hasOne;
        }
        const Blockers blockers = registrationBlockers(m_sheet, facts);
        if (contains(blockers, BlockerCode::RouteClosed))
            refuse(row, ImportProblemCode::RouteClosed, {{u"route"_s, codeName(row.route)}});
        if (contains(blockers, BlockerCode::EntryOutsideWindow)) {
            refuse(row, ImportProblemCode::EntryOutsideRegistration,
                   {{u"entered"_s, isoDate(row.enteredOn)}, {u"until"_s, isoDate(m_sheet.registeredUntil)}});
        }
        if (contains(blockers, BlockerCode::OpenCandidacyExists))
            refuse(row, ImportProblemCode::AlreadyEnrolled, {{u"number"_s, person->openNumber}});
        if (contains(blockers, BlockerCode::AdmissibilityYear))
            refuse(row, ImportProblemCode::AdmissibilityThisYear, {{u"year"_s, QString::number(year)}});
        return Done{};
    }

    [[nodiscard]] Candidacy candidacyOf(const CandidateRow &row) const
    {
        const CandidacyAct act =
            row.route == AccessRoute::Vae ? CandidacyAct::RegisterVae : CandidacyAct::Register;
        return {.id = CandidacyId{0},
                .uuid = {},
                .number = row.externalRef,
                .person = PersonId{0},
                .sheet = m_sheetId,
                .route = row.route,
                .enteredOn = row.enteredOn,
                .state = *after(CandidacyState::Draft, act),
                .stateSince = row.enteredOn};
    }

    CandidacyRepository m_candidacies;
    ImportBatchRepository m_batches;
    const ReferenceSheet &m_sheet;
    SheetId m_sheetId;
    QHash<QString, std::vector<KnownPerson>> m_known;
    QSet<QString> m_taken;
    QSet<QString> m_references;
    ImportProblems m_problems;
    std::size_t m_errors = 0;
};

/// One list by line and column, as short as the reader keeps it.
void mergeProblems(ImportProblems &problems, ImportProblems more)
{
    qsizetype leftOut = 0;
    const auto isCount = [](const ImportProblem &listed) {
        return listed.code == ImportProblemCode::ProblemsLeftOut;
    };
    if (const auto count = std::ranges::find_if(problems, isCount); count != problems.end()) {
        leftOut = count->parameters.value(u"count"_s).toLongLong();
        problems.erase(count);
    }
    std::ranges::move(more, std::back_inserter(problems));
    std::ranges::stable_sort(problems, [](const ImportProblem &left, const ImportProblem &right) {
        return std::pair(left.line, left.column) < std::pair(right.line, right.column);
    });
    const auto limit = static_cast<std::size_t>(exchange::maxImportProblems);
    if (problems.size() > limit) {
        leftOut += static_cast<qsizetype>(problems.size() - limit);
        problems.resize(limit, problems.front());
    }
    if (leftOut > 0) {
        problems.push_back({.severity = ImportSeverity::Notice,
                            .code = ImportProblemCode::ProblemsLeftOut,
                            .parameters = {{u"count"_s, QString::number(leftOut)}}});
    }
}

} // namespace

Result<ImportJudgement> judgeImport(const Database &database, const Rulebook &rules,
                                    exchange::ImportReading reading, const ProgressCallback &progress)
{
    const std::size_t rowCount = reading.rows.size();
    std::size_t judged = 0;
    Judge judge(database, rules);
    if (Status prepared = judge.prepare(reading.rows); !prepared)
        return prepared.error();
    ImportJudgement judgement;
    std::vector<CandidateRow> accepted;
    NumberGiver numbers = judge.numberGiver();
    for (CandidateRow &row : reading.rows) {
        if (judged++ % rowsAStep == 0 && progress &&
            !progress(static_cast<double>(judged) / static_cast<double>(rowCount))) {
            return Error{ErrorCode::Cancelled, u"the judging was stopped"_s};
        }
        auto entry = judge.judge(row);
        if (!entry)
            return entry.error();
        if (!entry->has_value())
            continue;
        if ((*entry)->candidacy.number.isEmpty()) {
            const auto number = numbers.next(row.enteredOn.year());
            if (!number)
                return number.error();
            (*entry)->candidacy.number = *number;
        }
        judgement.report.knownPersons += (*entry)->knownPerson ? 1 : 0;
        judgement.entries.push_back(std::move(**entry));
        accepted.push_back(std::move(row));
    }
    reading.rows = std::move(accepted);
    mergeProblems(reading.problems, judge.takeProblems());
    judgement.report.reading = std::move(reading);
    judgement.report.newCandidacies = static_cast<int>(judgement.entries.size());
    judgement.report.newPersons = judgement.report.newCandidacies - judgement.report.knownPersons;
    return judgement;
}

} // namespace parchemin
