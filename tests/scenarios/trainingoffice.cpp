#include "scenarios/trainingoffice.h"

#include "support/invariants.h"

#include <algorithm>

#include "documents/pdftools.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {

void TrainingOffice::SetUp()
{
    itIs({2018, 9, 3});
    ServiceTest::SetUp();
    m_documents.emplace(context(), &m_keys);
    m_mentor = addMentor(u"Aubry"_s, true);
    // Everybody is there before the scenario counts what it changes.
    for (const Role role : {Role::Registrar, Role::Chair, Role::Signatory})
        actor(role);
    must(directory().addSignatory(lead(), {.id = SignatoryId{0},
                                           .name = u"Hélène Garnier"_s,
                                           .capacity = u"Président"_s,
                                           .from = {2018, 1, 1}}));
}

void TrainingOffice::TearDown()
{
    const JournalReport report = must(verifyJournal(database()));
    EXPECT_TRUE(report.isIntact()) << report.faults.front().detail.toStdString();
    EXPECT_EQ(brokenInvariants(database()).join(u'\n').toStdString(), "");
}

CandidacyId TrainingOffice::enrol(const QString &birthName, AccessRoute route)
{
    const CandidacyId enrolled = addCandidacy(addPerson(birthName, u"Yasmine"_s), route, today());
    if (route != AccessRoute::Vae)
        accompany(enrolled, mentor(), std::nullopt);
    return enrolled;
}

CandidacyId TrainingOffice::enrolAgain(CandidacyId former, AccessRoute route)
{
    const CandidacyId enrolled = addCandidacy(personOf(former), route, today());
    if (route != AccessRoute::Vae)
        accompany(enrolled, mentor(), std::nullopt);
    return enrolled;
}

void TrainingOffice::accompany(CandidacyId candidacy, const Actor &by, std::optional<int> block)
{
    const auto mentors = must(directory().mentors());
    const auto known =
        std::ranges::find_if(mentors, [&by](const Mentor &one) { return one.person == by.person; });
    ASSERT_NE(known, mentors.end());
    must(submissions().assignMentor(lead(), candidacy, known->id, block));
}

SubmissionId TrainingOffice::handIn(CandidacyId candidacy, int block)
{
    return must(submissions().deposit(registrar(), {.candidacy = candidacy,
                                                    .block = block,
                                                    .originalityStatement = u"Travail personnel."_s,
                                                    .files = {file(u"projet-%1.pdf"_s.arg(block))}}));
}

EvaluationDraft TrainingOffice::rated(SubmissionId submission, const std::vector<int> &notAcquired)
{
    EvaluationDraft draft{.submission = submission, .evaluator = *mentor().person};
    const SkillBlock *block = sheet().block(must(submissions().load(submission)).block);
    for (const Competency &one : block->competencies) {
        const bool isMissing = std::ranges::find(notAcquired, one.ordinal) != notAcquired.end();
        draft.ratings.push_back(
            {one.ordinal, isMissing ? RatingLevel::NotAcquired : RatingLevel::Acquired, {}, {}});
    }
    return draft;
}

Result<EvaluationId> TrainingOffice::evaluate(SubmissionId submission, EvaluationOutcome outcome,
                                              const std::vector<int> &notAcquired)
{
    EvaluationDraft draft = rated(submission, notAcquired);
    draft.outcome = outcome;
    return evaluations().lock(mentor(), draft);
}

void TrainingOffice::acquire(CandidacyId candidacy, const std::vector<int> &numbers)
{
    for (const int block : numbers) {
        must(evaluate(handIn(candidacy, block), EvaluationOutcome::Validated));
        must(blocks().validate(lead(), candidacy, block));
    }
}

Dossier TrainingOffice::dossier(CandidacyId candidacy)
{
    return must(loadDossier(database(), rules(), candidacy, today()));
}

BlockState TrainingOffice::stateOf(CandidacyId candidacy, int block)
{
    return dossier(candidacy).blocks.at(static_cast<std::size_t>(block - 1)).state;
}

std::vector<int> TrainingOffice::acquiredBlocks(CandidacyId candidacy)
{
    return activeBlocks(dossier(candidacy).facts.blocks);
}

const Competency &TrainingOffice::competency(int block, int ordinal) const
{
    return *sheet().block(block)->competency(ordinal);
}

IncomingFile TrainingOffice::file(const QString &name) const
{
    return {writeFile(name, "%PDF-1.7\n" + name.toUtf8() + "\n%%EOF\n"), name};
}

QString TrainingOffice::wordsOf(DocumentId document)
{
    return withoutSpaces(documents::pdftools::extractedText(must(m_documents->bytes(document))));
}

QString withoutSpaces(const QString &text)
{
    QString words = text;
    words.replace(QChar(0x2019), u'\'');
    words.removeIf([](QChar character) { return character.isSpace() || character == QChar(0x00AD); });
    return words;
}

} // namespace parchemin
