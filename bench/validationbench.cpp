#include "parchemin/app/blockservice.h"
#include "parchemin/app/candidacyservice.h"
#include "parchemin/app/directoryservice.h"
#include "parchemin/app/documentservice.h"
#include "parchemin/app/evaluationservice.h"

#include <QFile>
#include <QTemporaryDir>
#include <QUuid>

#include "bigstore.h"
#include "percentiles.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

PersonDetails somebody(const QString &name)
{
    PersonDetails details;
    details.birthName = name;
    details.firstNames = QStringList{u"Camille"_s};
    details.birthDate = QDate(1990, 5, 17);
    details.birthPlace = u"Grenoble"_s;
    details.birthInsee = u"38185"_s;
    details.birthCountry = u"FR"_s;
    return details;
}

/// A candidate whose block 1 is evaluated and waits for the lead.
CandidacyId withProposedBlock(const Actor &evaluator, const QString &project)
{
    BigStore &big = BigStore::shared();
    CandidacyService candidacies(big.context());
    const QString name = u"Bench "_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const PersonId person = need(candidacies.registerPerson(big.lead(), somebody(name)));
    const CandidacyId id = need(candidacies.registerCandidacy(
        big.lead(), person, {.route = AccessRoute::ContinuingEd, .enteredOn = QDate(2020, 11, 2)}));
    const SubmissionId submission =
        need(SubmissionService(big.context())
                 .deposit(big.lead(), {.candidacy = id, .block = 1, .files = {{project, {}}}}));
    EvaluationService evaluations(big.context());
    EvaluationDraft draft = need(evaluations.draft(evaluator, submission));
    draft.ratings = {{1, RatingLevel::Acquired}};
    draft.outcome = EvaluationOutcome::Validated;
    need(evaluations.lock(evaluator, draft));
    return id;
}

/// One act of validation, its commit on disk included, in a store of 100 000 candidates.
void validatesABlock(benchmark::State &state)
{
    BigStore &big = BigStore::shared();
    // The evaluator must be somebody the store knows: the lead, as a person.
    const PersonId leadPerson =
        need(CandidacyService(big.context())
                 .registerPerson(big.lead(), somebody(u"Lead "_s + QUuid::createUuid().toString())));
    Actor evaluator = big.lead();
    evaluator.person = leadPerson;

    const QTemporaryDir folder;
    QFile file(folder.filePath(u"veille.txt"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write("tableau de bord") < 0)
        giveUp({ErrorCode::FileUnwritable, u"cannot write a project"_s, file.fileName()});
    file.close();
    DocumentService documents(big.context());
    BlockService blocks(big.context(), documents);
    Percentiles percentiles;
    for ([[maybe_unused]] const auto iteration : state) {
        state.PauseTiming();
        const CandidacyId id = withProposedBlock(evaluator, file.fileName());
        state.ResumeTiming();
        percentiles.time([&] { need(blocks.validate(big.lead(), id, 1)); });
    }
    percentiles.report(state);
}
BENCHMARK(validatesABlock)->Iterations(50)->Unit(benchmark::kMillisecond);

} // namespace
