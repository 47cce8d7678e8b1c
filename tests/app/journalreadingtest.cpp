#include "parchemin/app/journalreading.h"

#include "support/projectstest.h"

#include "parchemin/app/journaltexts.h"

#include <algorithm>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class JournalReadingTest : public ProjectsTest
{
protected:
    [[nodiscard]] static FieldChange changeOf(const std::vector<FieldChange> &changes, const QString &field)
    {
        const auto found = std::ranges::find(changes, field, &FieldChange::field);
        return found == changes.end() ? FieldChange{u"missing"_s, {}, {}} : *found;
    }
    [[nodiscard]] QStringList exportedLines(const JournalFilter &filter)
    {
        const QString path = pathOf(u"journal.csv"_s);
        must(exportJournal(database(), lead(), filter, path));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    }
};

} // namespace

TEST_F(JournalReadingTest, showsACorrectionFieldByField)
{
    PersonDetails corrected = person(personOf(candidacyId())).details;
    corrected.birthName = u"Amrani-Petit"_s;
    corrected.birthDate = {1998, 3, 7};
    must(candidacies().correctPerson(lead(), personOf(candidacyId()), corrected, u"Acte de naissance"_s));
    const auto changes = changesOf(lastEvent());
    EXPECT_EQ(changes.size(), 2U) << "what stayed the same is left out";
    EXPECT_EQ(changeOf(changes, u"Birth name"_s),
              (FieldChange{u"Birth name"_s, u"Amrani"_s, u"Amrani-Petit"_s}));
    const FieldChange date = changeOf(changes, u"Birth date"_s);
    EXPECT_FALSE(date.after.contains(u"1998-03-07"_s)) << "a day is written as the reader writes it";
    EXPECT_NE(date.before, date.after);
}

TEST_F(JournalReadingTest, saysCodesInWords)
{
    must(candidacies().withdraw(lead(), candidacyId(), u"Emploi"_s));
    const FieldChange state = changeOf(changesOf(lastEvent()), u"State"_s);
    EXPECT_EQ(state, (FieldChange{u"State"_s, u"In progress"_s, u"Candidacy withdrawn"_s}));
    EXPECT_EQ(entityWord(lastEvent().content.entity), u"Dossier"_s);
    EXPECT_EQ(actionWord(lastEvent().content.action), u"Candidacy withdrawn"_s);
}

// Whoever read the journal years later met "Jury: 2, 5, 6".
TEST_F(JournalReadingTest, callsTheRecordsByTheirNames)
{
    const SubmissionId submission = deposit(2);
    must(evaluations().lock(mentor(), graded(mentor(), submission, EvaluationOutcome::Validated)));
    const auto names = recordNamesIn(database(), lastEvent());
    const QString number = must(CandidacyRepository(database()).load(candidacyId())).number;
    EXPECT_EQ(changeOf(changesOf(lastEvent(), must(names)), u"Submission"_s).after,
              u"dossier %1 block 2 attempt 1"_s.arg(number));
    EXPECT_EQ(changeOf(changesOf(lastEvent()), u"Submission"_s).after, QString::number(submission.value()))
        << "by its number without";
    const QStringList lines = exportedLines({.action = u"evaluation.locked"_s});
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines.at(1).contains(u"dossier %1 block 2 attempt 1"_s.arg(number)))
        << qPrintable(lines.at(1));
}

TEST_F(JournalReadingTest, callsAPersonAndAnOrganisationAsTheyAreListed)
{
    const CandidacyId zola = addCandidate(u"Zola"_s);
    const Actor bernard = addMentor(u"Lebrun"_s, false);
    assign(bernard, zola, 2);
    const FieldChange who =
        changeOf(changesOf(lastEvent(), must(recordNamesIn(database(), lastEvent()))), u"Mentor"_s);
    EXPECT_TRUE(who.after.startsWith(u"Lebrun "_s)) << qPrintable(who.after);
}

// Minutes of the kind INITIAL were read as "Student", a seat's role as a tie.
TEST_F(JournalReadingTest, saysACodeByTheRecordThatItBelongsTo)
{
    Event event = lastEvent();
    event.content.before.clear();
    const auto said = [&event](const QString &entity, const QString &json) {
        event.content.entity = entity;
        event.content.after = json;
        return changesOf(event).at(0).after;
    };
    EXPECT_EQ(said(u"minutes"_s, u"{\"kind\":\"INITIAL\"}"_s), u"First minutes"_s);
    EXPECT_EQ(said(u"candidacy"_s, u"{\"route\":\"INITIAL\"}"_s), u"Student"_s);
    EXPECT_EQ(said(u"jury_session"_s, u"{\"seats\":[{\"role\":\"PROFESSIONAL\"}]}"_s),
              u"Role: Professional"_s);
    EXPECT_EQ(said(u"jury_session"_s, u"{\"modality\":\"ON_SITE\"}"_s), u"On site"_s);
    EXPECT_EQ(said(u"organisation"_s, u"{\"kind\":\"EMPLOYER\"}"_s), u"Company"_s);
}

TEST_F(JournalReadingTest, aRecordThatIsNotThereIsCalledByItsNumber)
{
    Event event = lastEvent();
    event.content.before.clear();
    event.content.after = u"{\"panel\":[2021],\"candidacy\":\"HEARD\",\"organisation\":null}"_s;
    EXPECT_TRUE(must(recordNamesIn(database(), event)).empty());
    event.content.after = u"{\"organisation\":99}"_s;
    EXPECT_EQ(changeOf(changesOf(event, must(recordNamesIn(database(), event))), u"Organisation"_s).after,
              u"99"_s);
}

TEST_F(JournalReadingTest, refusesWhoMayNotReadTheJournal)
{
    EXPECT_EQ(blockersOf(readJournal(database(), mentor(), {}, {}, 10)).at(0).code,
              BlockerCode::RightMissing);
    EXPECT_TRUE(readJournal(database(), actor(Role::Auditor), {}, {}, 10));
    const QString path = pathOf(u"journal.csv"_s);
    EXPECT_FALSE(exportJournal(database(), mentor(), {}, path));
    EXPECT_FALSE(QFile::exists(path));
}

TEST_F(JournalReadingTest, exportsWhatTheFilterShows)
{
    acquire(2);
    const QStringList lines = exportedLines({.action = u"block.validated"_s});
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines.at(1).contains(u"Yasmine Amrani"_s)) << qPrintable(lines.at(1));
    EXPECT_TRUE(lines.at(1).contains(u"Block validated"_s));
    EXPECT_EQ(lines.at(0).count(u';'), lines.at(1).count(u';'));
}

TEST_F(JournalReadingTest, anExportRunsNoFormula)
{
    must(candidacies().withdraw(lead(), candidacyId(), u"=HYPERLINK(\"x\")"_s));
    const QStringList lines = exportedLines({.action = u"candidacy.withdrawn"_s});
    EXPECT_TRUE(lines.at(1).contains(u"\"'=HYPERLINK(\"\"x\"\")\""_s)) << qPrintable(lines.at(1));
}

TEST_F(JournalReadingTest, aStoppedExportLeavesNoFile)
{
    for (int i = 0; i < 1100; ++i)
        must(directory().addOrganisation(lead(), u"Organisme %1"_s.arg(i), {}, {}));
    const QString path = pathOf(u"journal.csv"_s);
    const auto stopped = exportJournal(database(), lead(), {}, path, [](double) { return false; });
    EXPECT_EQ(errorOf(stopped), ErrorCode::Cancelled);
    EXPECT_FALSE(QFile::exists(path));
    EXPECT_GT(must(exportJournal(database(), lead(), {}, path)), 1100) << "over several pages";
}

TEST_F(JournalReadingTest, saysWhenTheFileCannotBeWritten)
{
    EXPECT_EQ(errorOf(exportJournal(database(), lead(), {}, pathOf(u"nowhere/journal.csv"_s))),
              ErrorCode::FileUnwritable);
}

TEST_F(JournalReadingTest, saysTheRatingsOfAnEvaluationInWords)
{
    const SubmissionId submission = deposit(2);
    must(evaluations().lock(mentor(), graded(mentor(), submission, EvaluationOutcome::Validated)));
    const FieldChange ratings = changeOf(changesOf(lastEvent()), u"Ratings"_s);
    EXPECT_TRUE(ratings.after.startsWith(u"Competency: 1, Level: Acquired · Competency: 2"_s))
        << qPrintable(ratings.after);
}
