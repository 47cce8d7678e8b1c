#include "bigstore.h"

#include "parchemin/app/act.h"
#include "parchemin/app/importservice.h"
#include "parchemin/app/storesetup.h"
#include "parchemin/store/blockvalidationrepository.h"
#include "parchemin/store/candidacyrepository.h"
#include "parchemin/store/candidatelistrepository.h"
#include "parchemin/store/evaluationrepository.h"
#include "parchemin/store/personrepository.h"
#include "parchemin/store/submissionrepository.h"
#include "parchemin/store/userrepository.h"

#include <QDir>
#include <QFile>

#include <array>
#include <cstdio>
#include <cstdlib>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array names{"AMRANI", "BERTIN",   "CAMARA",   "DA SILVA", "DELATTRE", "FAURE",   "GIRAUD",
                           "HADDAD", "KOWALSKI", "LEFEBVRE", "NGUYEN",   "ÖZDEMIR",  "ŒUVRARD", "ŁUKASIK"};
constexpr std::array firstNames{"Yasmine", "Hugo", "Fatou",  "Inès",   "Élodie", "Mathieu", "Nathan",
                                "Leïla",   "Anna", "Thomas", "Hélène", "Deniz",  "Zoé"};
constexpr std::array routes{"Formation continue", "Apprentissage", "Formation initiale",
                            "Contrat de professionnalisation", "VAE"};

template <std::size_t Count>
QString pick(const std::array<const char *, Count> &from, int index)
{
    return QString::fromUtf8(from.at(static_cast<std::size_t>(index) % Count));
}

/// A letter suffix makes every birth name different, so that nobody is taken for somebody else.
QString suffix(int index)
{
    QString letters;
    for (int rest = index; rest > 0; rest /= 26)
        letters += QChar(u'A' + static_cast<char16_t>(rest % 26));
    return letters;
}

std::unique_ptr<BigStore> &sharedStore()
{
    static std::unique_ptr<BigStore> store;
    return store;
}

} // namespace

void giveUp(const Error &error)
{
    std::fprintf(stderr, "benchmark: %s %s\n", qPrintable(error.detail), qPrintable(error.where));
    std::exit(EXIT_FAILURE);
}

QByteArray candidatesCsv(int first, int count)
{
    QString csv =
        u"N° dossier;Nom de naissance;Prénom;Date de naissance;Sexe;Pays de naissance;Commune de naissance;"
        "Code INSEE naissance;Voie d'accès;Date d'inscription\r\n"_s;
    for (int index = first; index < first + count; ++index) {
        const QDate birth = QDate(1970, 1, 1).addDays(index % 10'000);
        csv += u"B-%1;%2 %3;%4;%5;F;FRANCE;Grenoble;38185;%6;02/11/2020\r\n"_s.arg(
            QString::number(index), pick(names, index), suffix(index), pick(firstNames, index / 14),
            birth.toString(u"dd/MM/yyyy"_s), pick(routes, index));
    }
    return csv.toUtf8();
}

BigStore &BigStore::shared()
{
    if (!sharedStore())
        sharedStore() = std::make_unique<BigStore>();
    return *sharedStore();
}

void BigStore::close()
{
    sharedStore().reset();
}

QString BigStore::folder()
{
    const QString given = qEnvironmentVariable("PARCHEMIN_BENCH_STORE");
    return given.isEmpty() ? QDir::temp().filePath(u"parchemin-bench-100k"_s) : given;
}

BigStore::BigStore()
    : m_clock(certifierInstant(QDate(2021, 6, 4), QTime(11, 0)))
{
    if (!QDir(folder()).exists())
        make(folder());
    m_store = need(Store::open(folder()));
    m_rules = need(Rulebook::load(m_store->database(), m_clock.today()));
    m_context = std::make_unique<Context>(Context{*m_store, m_clock, *m_rules, m_announcer});
    m_lead = need(UserRepository(m_store->database()).byLogin(u"lead"_s));
}

void BigStore::make(const QString &folder)
{
    const QString growing = folder + u".new"_s;
    QDir(growing).removeRecursively();
    m_store = need(createStore(growing, m_clock, {u"lead"_s, u"Claire Morel"_s}));
    m_rules = need(Rulebook::load(m_store->database(), m_clock.today()));
    m_context = std::make_unique<Context>(Context{*m_store, m_clock, *m_rules, m_announcer});
    m_lead = need(UserRepository(m_store->database()).byLogin(u"lead"_s));

    const auto lists = need(exchange::CodeLists::load());
    const QString file = growing + u"/candidates.csv"_s;
    QFile csv(file);
    if (!csv.open(QIODevice::WriteOnly) || csv.write(candidatesCsv(0, candidateCount)) < 0)
        giveUp({ErrorCode::FileUnwritable, u"cannot write the candidates"_s, file});
    csv.close();
    need(ImportService(*m_context, lists).commit(m_lead, file));
    QFile::remove(file);
    addSubmissions();

    m_context.reset();
    m_rules.reset();
    m_store.reset();
    if (!QDir().rename(growing, folder))
        giveUp({ErrorCode::FileUnwritable, u"cannot move the store to its place"_s, folder});
}

void BigStore::addSubmissions()
{
    // One act for all of them: half a million acts would measure the disk's commits, not the size.
    const auto ids = need(CandidateListRepository(m_store->database()).ids({}));
    auto act = need(Act::begin(*m_context, m_lead, Right::Deposit));
    const CandidacyRepository candidacies(act.database());
    const SubmissionRepository submissions(act.database());
    PersonDetails details;
    details.birthName = u"Roche"_s;
    details.firstNames = QStringList{u"Julien"_s};
    const PersonId mentor =
        need(PersonRepository(act.database()).add(details, u"3a1c6f0e-7b1d-4c55-9d2e-5f8a90b1c2d3"_s));
    constexpr std::array states{SubmissionState::Validated, SubmissionState::Submitted,
                                SubmissionState::ToRework};
    for (const CandidacyId id : ids) {
        const Candidacy candidacy = need(candidacies.load(id));
        for (int block = 1; block <= blockCount; ++block) {
            const auto state = states.at(static_cast<std::size_t>(id.value() + block) % states.size());
            const SubmissionId submission = need(submissions.add({.id = SubmissionId{1},
                                                                  .uuid = {},
                                                                  .candidacy = id,
                                                                  .person = candidacy.person,
                                                                  .block = block,
                                                                  .attempt = 1,
                                                                  .state = state,
                                                                  .submittedAt = m_clock.now()}));
            if (state == SubmissionState::Validated && id.value() % fullHistoryEvery == 0)
                addHistory(submission, candidacy, block, mentor);
        }
    }
    need(act.finish({u"submission.deposited"_s, u"submission"_s, 1, {}, {}, {}, {}}));
}

void BigStore::addHistory(SubmissionId submission, const Candidacy &candidacy, int block, PersonId mentor)
{
    Evaluation evaluation{.id = EvaluationId{1},
                          .submission = submission,
                          .evaluator = mentor,
                          .evaluatorName = {},
                          .outcome = EvaluationOutcome::Validated,
                          .ratings = {},
                          .lockedAt = m_clock.now()};
    for (const Competency &competency : m_rules->current().block(block)->competencies) {
        evaluation.ratings.push_back(
            {competency.ordinal, RatingLevel::Acquired, u"Acquis, preuve jointe."_s});
    }
    const EvaluationId id = need(EvaluationRepository(m_store->database()).add(evaluation, {}));
    if (candidacy.route == AccessRoute::Vae)
        return;
    need(BlockValidationRepository(m_store->database())
             .add({.person = candidacy.person,
                   .rncpCode = m_rules->current().rncpCode,
                   .block = block,
                   .candidacy = candidacy.id,
                   .source = ValidationSource::MentorProject,
                   .evaluation = id,
                   .validatedOn = m_clock.today(),
                   .validatedBy = m_lead.user,
                   .snapshot = "{}"}));
}
