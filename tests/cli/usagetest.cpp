#include "cli/commandlinetest.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {
namespace {

using UsageTest = CommandLineTest;

TEST_F(UsageTest, refusesACommandLineWithoutVerb)
{
    const Answer answer = runCommand({});
    EXPECT_EQ(answer.status, misused);
    EXPECT_TRUE(answer.out.isEmpty());
    EXPECT_TRUE(answer.err.contains(u"--help"));
}

TEST_F(UsageTest, namesTheUnknownVerb)
{
    const Answer answer = runCommand({u"grant"_s, u"title"_s});
    EXPECT_EQ(answer.status, misused);
    EXPECT_TRUE(answer.err.contains(u"grant"));
}

TEST_F(UsageTest, namesTheUnknownSecondWord)
{
    const Answer answer = runCommand({u"session"_s, u"dance"_s});
    EXPECT_EQ(answer.status, misused);
    EXPECT_TRUE(answer.err.contains(u"session dance"));
}

TEST_F(UsageTest, namesTheUnknownOptionAndShowsTheUsage)
{
    const Answer answer = onStore({u"sheet"_s, u"--colour"_s});
    EXPECT_EQ(answer.status, misused);
    EXPECT_TRUE(answer.err.contains(u"colour")) << answer.err.toStdString();
    EXPECT_TRUE(answer.err.contains(u"parchemin-cli [--store DIR] sheet"));
}

TEST_F(UsageTest, namesTheUnknownUserEvenToRead)
{
    const Answer answer = onStore({u"--user"_s, u"nobody"_s, u"candidates"_s, u"find"_s});
    EXPECT_EQ(answer.status, misused);
    EXPECT_TRUE(answer.err.contains(u"nobody")) << answer.err.toStdString();
}

TEST_F(UsageTest, refusesInFrenchWithoutAWordOfEnglish)
{
    const auto said = [this](const QStringList &arguments) {
        return onStore(QStringList{u"--lang"_s, u"fr"_s} + arguments).err;
    };
    EXPECT_EQ(said({u"candidate"_s, u"add"_s, u"--route"_s, u"VAE"_s, u"--entered"_s, u"2021-01-04"_s}),
              u"parchemin-cli: Indiquez le nom de naissance.\n"_s);
    EXPECT_EQ(said({u"candidate"_s, u"show"_s, u"2021-0009"_s}),
              u"parchemin-cli: Aucun dossier ne porte ce numéro. [2021-0009]\n"_s);
    EXPECT_EQ(said({u"user"_s, u"add"_s, u"lead"_s, u"--name"_s, u"Jean"_s, u"--role"_s, u"LEAD"_s}),
              u"parchemin-cli: Un utilisateur a déjà cet identifiant.\n"_s);
    EXPECT_TRUE(said({u"sheet"_s, u"--colour"_s}).startsWith(u"parchemin-cli: Il n'y a pas d'option"));
}

TEST_F(UsageTest, registersNobodyWhoseCandidacyIsRefused)
{
    const QStringList amrani{u"candidate"_s, u"add"_s,          u"--birth-name"_s,
                             u"Amrani"_s,    u"--birth-date"_s, u"1990-05-01"_s,
                             u"--route"_s,   u"INITIAL"_s,      u"--entered"_s};
    EXPECT_EQ(onStore(amrani + QStringList{u"2021-09-01"_s}).status, refusedWithReasons);
    must(amrani + QStringList{u"2020-09-01"_s});
    EXPECT_EQ(must({u"candidates"_s, u"find"_s, u"--json"_s}).json().array().size(), 1);
}

TEST_F(UsageTest, refusesAnOrganisationWhoseSiretIsNone)
{
    const Answer answer = onStore({u"organisation"_s, u"add"_s, u"Studio"_s, u"--siret"_s, u"123"_s});
    EXPECT_EQ(answer.status, refusedWithReasons);
    EXPECT_TRUE(answer.err.contains(u"SIRET")) << answer.err.toStdString();
}

TEST_F(UsageTest, writesDatesAsItsLanguageDoes)
{
    must({u"candidate"_s, u"add"_s, u"--birth-name"_s, u"Amrani"_s, u"--first-names"_s, u"Yasmine"_s,
          u"--birth-date"_s, u"1990-05-01"_s, u"--route"_s, u"INITIAL"_s, u"--entered"_s, u"2020-09-01"_s,
          u"--number"_s, u"2021-0001"_s});
    const QStringList attestation{u"issue"_s, u"block-attestation"_s, u"2021-0001"_s, u"--blocks"_s, u"1"_s};
    EXPECT_TRUE(onStore(attestation).err.contains(u"01/03/2021"));
    const Answer french = onStore(QStringList{u"--lang"_s, u"fr"_s} + attestation);
    EXPECT_TRUE(french.err.contains(u"01/03/2021")) << french.err.toStdString();
    EXPECT_EQ(QLocale().language(), QLocale::C) << "what calls keeps its own";
}

TEST_F(UsageTest, namesTheOptionWithoutItsValue)
{
    const Answer answer = onStore({u"sheet"_s, u"--user"_s});
    EXPECT_EQ(answer.status, misused);
    EXPECT_TRUE(answer.err.contains(u"--user")) << answer.err.toStdString();
}

TEST_F(UsageTest, namesTheMissingOptionBeforeItActs)
{
    const Answer answer = onStore({u"session"_s, u"create"_s, u"--day"_s, u"2021-06-21"_s, u"--time"_s,
                                   u"9:30"_s, u"--place"_s, u" "_s});
    EXPECT_EQ(answer.status, misused);
    EXPECT_TRUE(answer.err.contains(u"--place")) << answer.err.toStdString();
    EXPECT_TRUE(answer.err.contains(u"session create --day DAY --time H:MM --place TEXT [--modality"))
        << "what may be left out alone stands in brackets: " << answer.err.toStdString();
}

TEST_F(UsageTest, wantsTheNameOfANewPerson)
{
    const Answer answer = onStore({u"person"_s, u"add"_s, u"--first-names"_s, u"Jean"_s});
    EXPECT_EQ(answer.status, misused);
    EXPECT_TRUE(answer.err.contains(u"person add --birth-name NAME [--usage-name"))
        << answer.err.toStdString();
}

TEST_F(UsageTest, namesTheMissingStore)
{
    const Answer answer = runCommand({u"sheet"_s});
    EXPECT_EQ(answer.status, misused);
    EXPECT_TRUE(answer.err.contains(u"--store"));
}

TEST_F(UsageTest, namesTheMissingArgument)
{
    const Answer answer = onStore({u"submit"_s, u"2021-0001"_s, u"1"_s});
    EXPECT_EQ(answer.status, misused);
    EXPECT_TRUE(answer.err.contains(u"FILE"));
}

TEST_F(UsageTest, namesTheArgumentTooMany)
{
    const Answer answer = onStore({u"candidate"_s, u"show"_s, u"2021-0001"_s, u"2021-0002"_s});
    EXPECT_EQ(answer.status, misused);
    EXPECT_TRUE(answer.err.contains(u"2021-0002"));
}

TEST_F(UsageTest, namesTheOptionWithAnImpossibleDay)
{
    const Answer answer =
        onStore({u"candidate"_s, u"add"_s, u"--route"_s, u"INITIAL"_s, u"--entered"_s, u"31/02/2021"_s});
    EXPECT_EQ(answer.status, misused);
    EXPECT_TRUE(answer.err.contains(u"--entered"));
}

TEST_F(UsageTest, namesTheOptionWithAnUnknownCode)
{
    const Answer answer = onStore({u"candidates"_s, u"find"_s, u"--route"_s, u"BOAT"_s});
    EXPECT_EQ(answer.status, misused);
    EXPECT_TRUE(answer.err.contains(u"--route"));
    EXPECT_TRUE(answer.err.contains(u"BOAT"));
}

TEST_F(UsageTest, namesTheBlockThatIsNoNumber)
{
    const Answer answer = onStore({u"validate"_s, u"2021-0001"_s, u"two"_s});
    EXPECT_EQ(answer.status, misused);
    EXPECT_TRUE(answer.err.contains(u"two"));
}

TEST_F(UsageTest, namesTheRatingThatCannotBeRead)
{
    const Answer answer = onStore({u"evaluate"_s, u"2021-0001"_s, u"1"_s, u"--rating"_s, u"1:ACQUIRED"_s,
                                   u"--outcome"_s, u"VALIDATED"_s});
    EXPECT_EQ(answer.status, misused);
    EXPECT_TRUE(answer.err.contains(u"--rating"));
}

TEST_F(UsageTest, namesTheUnknownLogin)
{
    const Answer answer = onStore({u"--user"_s, u"nobody"_s, u"organisation"_s, u"add"_s, u"Atelier"_s});
    EXPECT_EQ(answer.status, misused);
    EXPECT_TRUE(answer.err.contains(u"nobody"));
}

TEST_F(UsageTest, refusesALanguageItDoesNotSpeak)
{
    const Answer answer = onStore({u"sheet"_s, u"--lang"_s, u"de"_s});
    EXPECT_EQ(answer.status, misused);
    EXPECT_TRUE(answer.err.contains(u"--lang"));
}

TEST_F(UsageTest, refusesAnInstantBeforeTheLastEvent)
{
    const Answer answer =
        onStore({u"--now"_s, u"2020-01-01T10:00"_s, u"organisation"_s, u"add"_s, u"Atelier"_s});
    EXPECT_EQ(answer.status, misused);
    EXPECT_TRUE(answer.err.contains(u"--now"));
}

TEST_F(UsageTest, refusesToSetTheClockOfARealStore)
{
    const QString real = pathOf(u"real"_s);
    ASSERT_EQ(runCommand({u"--store"_s, real, u"init"_s}).status, done);
    const Answer answer = runCommand({u"--store"_s, real, u"--now"_s, u"2050-01-01T10:00"_s, u"users"_s});
    EXPECT_EQ(answer.status, misused);
    EXPECT_TRUE(answer.err.contains(u"--now"));
}

TEST_F(UsageTest, understandsGeneralOptionsAfterTheVerb)
{
    const Answer answer = runCommand({u"users"_s, u"--json"_s, u"--store"_s, folder()});
    EXPECT_EQ(answer.status, done) << answer.err.toStdString();
    EXPECT_EQ(answer.json().array().size(), 1);
}

TEST_F(UsageTest, tellsItsVersion)
{
    const Answer answer = runCommand({u"--version"_s});
    EXPECT_EQ(answer.status, done);
    EXPECT_TRUE(answer.out.startsWith(u"parchemin-cli "));
}

TEST_F(UsageTest, explainsEveryVerbThatItsHelpLists)
{
    const Answer help = runCommand({u"--help"_s});
    ASSERT_EQ(help.status, done);
    const QStringList lines = help.out.section(u"Verbs:\n"_s, 1).section(u"\n\n"_s, 0, 0).split(u'\n');
    EXPECT_GT(lines.size(), 50);
    for (const QString &line : lines) {
        const QString verb = line.trimmed().section(u"  "_s, 0, 0);
        const Answer answer = runCommand(verb.split(u' ') + QStringList{u"--help"_s});
        EXPECT_EQ(answer.status, done) << verb.toStdString();
        EXPECT_TRUE(answer.out.contains(verb)) << verb.toStdString();
        EXPECT_TRUE(answer.err.isEmpty()) << answer.err.toStdString();
    }
}

TEST_F(UsageTest, listsTheVerbsOfATopic)
{
    const Answer answer = runCommand({u"session"_s, u"--help"_s});
    EXPECT_EQ(answer.status, done);
    EXPECT_TRUE(answer.out.contains(u"session convene"));
    EXPECT_FALSE(answer.out.contains(u"journal verify"));
}

} // namespace
} // namespace parchemin::cli
