#include "app/demonstration/cohort.h"

#include "parchemin/app/importservice.h"
#include "parchemin/app/storesetup.h"
#include "parchemin/exchange/codelists.h"
#include "parchemin/store/candidacyrepository.h"

#include <QFile>

#include <algorithm>
#include <memory>

#include "app/demonstration/stage.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::demonstration {
namespace {

using exchange::CandidateRow;
using Lists = std::shared_ptr<const exchange::CodeLists>;

/// The shipped file, taken apart.
struct CohortFile
{
    QList<QByteArray> lines; ///< the headings first
    std::vector<CandidateRow> rows;
};

/// What is imported or entered at one time.
struct Intake
{
    QDate on;
    QByteArray csv; ///< the school's file of that quarter, without the rows entered by hand
    std::vector<CandidateRow> imported;
    std::vector<CandidateRow> byHand;
};

Result<Lists> codeLists()
{
    auto lists = exchange::CodeLists::load();
    if (!lists)
        return lists.error();
    return Lists(std::make_shared<const exchange::CodeLists>(std::move(*lists)));
}

Result<CohortFile> readCohort(const exchange::CodeLists &lists)
{
    openShippedData();
    QFile file(u":/parchemin/demo/cohorte.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, u"the program lacks its demonstration cohort"_s};
    const QByteArray bytes = file.readAll();
    auto reading = exchange::readCandidates(bytes, lists);
    if (reading.isRefused() || reading.count(exchange::ImportSeverity::Error) > 0)
        return Error{ErrorCode::InvalidInput, u"the demonstration cohort does not read"_s};
    return CohortFile{bytes.split('\n'), std::move(reading.rows)};
}

/// The first day of the quarter; whoever enters after the demonstration's day is enrolled just before it.
QDate intakeDay(QDate enteredOn)
{
    const int month = enteredOn.month() - (enteredOn.month() - 1) % 3;
    const QDate quarter = workday(QDate(enteredOn.year(), month, month == 1 ? 3 : 1));
    return std::min(quarter, QDate(2021, 6, 2));
}

bool isByHand(const CandidateRow &row, QDate registeredUntil)
{
    return row.enteredOn > registeredUntil || !targetsOf(row.externalRef).empty();
}

std::vector<Intake> intakes(const CohortFile &file, QDate registeredUntil)
{
    std::vector<Intake> all;
    for (const CandidateRow &row : file.rows) {
        const QDate on = intakeDay(row.enteredOn);
        auto found = std::ranges::find(all, on, &Intake::on);
        if (found == all.end())
            found = all.insert(all.end(), Intake{on, file.lines.front() + '\n', {}, {}});
        if (isByHand(row, registeredUntil)) {
            found->byHand.push_back(row);
            continue;
        }
        found->imported.push_back(row);
        found->csv += file.lines.at(row.line - 1) + '\n';
    }
    return all;
}

Status remember(Stage &stage, const QString &number)
{
    const auto candidacy = CandidacyRepository(stage.database()).byNumber(number);
    if (!candidacy)
        return candidacy.error();
    if (!candidacy->has_value())
        return Error{ErrorCode::NotFound, u"a candidate of the cohort was not imported"_s, number};
    stage.candidates.set(number, (*candidacy)->id);
    return Done{};
}

Status import(Stage &stage, const Intake &intake, const exchange::CodeLists &lists)
{
    if (intake.imported.empty())
        return Done{};
    const QString name = u"inscriptions-%1-T%2.csv"_s.arg(intake.imported.front().enteredOn.year())
                             .arg((intake.imported.front().enteredOn.month() + 2) / 3);
    QFile file(stage.pathOf(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(intake.csv) != intake.csv.size())
        return Error{ErrorCode::FileUnwritable, file.errorString()};
    file.close();
    ImportService service(stage.context(), lists);
    if (const auto report = service.commit(stage.users.at(u"nadia.perrot"_s), file.fileName()); !report)
        return report.error();
    for (const CandidateRow &row : intake.imported) {
        if (Status known = remember(stage, row.externalRef); !known)
            return known;
    }
    return Done{};
}

/// The lead enters those whom the school's file cannot say: some blocks only, or no claim to the title.
Status enter(Stage &stage, const CandidateRow &row, QDate registeredUntil)
{
    const Actor &lead = stage.users.at(u"claire.morel"_s);
    const auto person = stage.candidacies().registerPerson(lead, row.person, true);
    if (!person)
        return person.error();
    const std::vector<int> targets = targetsOf(row.externalRef);
    const bool isLate = row.enteredOn > registeredUntil;
    CandidacyDraft draft{.route = row.route, .enteredOn = row.enteredOn};
    draft.scope = targets.empty() ? CandidacyScope::Full : CandidacyScope::Blocks;
    draft.targetBlocks = targets;
    draft.number = row.externalRef;
    if (isLate) {
        draft.nonClaimableReason =
            u"Inscription demandée par l'employeur malgré la fin de l'enregistrement."_s;
    }
    const auto candidacy = stage.candidacies().registerCandidacy(lead, *person, draft);
    if (!candidacy)
        return candidacy.error();
    stage.candidates.set(row.externalRef, *candidacy);
    return Done{};
}

Result<QDate> registeredUntil()
{
    const auto sheet = shippedSheet();
    if (!sheet)
        return sheet.error();
    return sheet->registeredUntil;
}

} // namespace

Result<std::vector<Enrolment>> cohort()
{
    const auto lists = codeLists();
    if (!lists)
        return lists.error();
    const auto file = readCohort(**lists);
    if (!file)
        return file.error();
    const auto until = registeredUntil();
    if (!until)
        return until.error();
    std::vector<Enrolment> enrolments;
    for (const CandidateRow &row : file->rows)
        enrolments.push_back({row.externalRef, row.route, row.enteredOn, row.enteredOn <= *until});
    std::ranges::stable_sort(enrolments, {}, &Enrolment::enteredOn);
    return enrolments;
}

Status planCohort(Agenda &agenda)
{
    const auto lists = codeLists();
    if (!lists)
        return lists.error();
    const auto file = readCohort(**lists);
    if (!file)
        return file.error();
    const auto until = registeredUntil();
    if (!until)
        return until.error();
    for (const Intake &intake : intakes(*file, *until)) {
        agenda.at(intake.on, QTime(8, 30),
                  [intake, lists = *lists](Stage &stage) { return import(stage, intake, *lists); });
        for (const CandidateRow &row : intake.byHand) {
            agenda.at(intake.on, QTime(8, 32),
                      [row, until = *until](Stage &stage) { return enter(stage, row, until); });
        }
    }
    return Done{};
}

std::vector<int> targetsOf(const QString &number)
{
    if (number == u"2020-0066")
        return {3, 4};
    if (number == u"2020-0067")
        return {2};
    if (number == u"2020-0074")
        return {1, 2};
    return {};
}

} // namespace parchemin::demonstration
