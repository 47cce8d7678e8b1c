#include "parchemin/core/officialdocument.h"

#include <QCryptographicHash>

#include "cli/commandlinetest.h"
#include "store/vandal.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {
namespace {

/// A store with its mentor, jurors, signatory and one candidate, all entered by command lines.
class MainLineTest : public CommandLineTest
{
protected:
    void SetUp() override
    {
        CommandLineTest::SetUp();
        enter(u"Moreau"_s, u"Claire"_s);
        enter(u"Durand"_s, u"Paul"_s);
        enter(u"Martin"_s, u"Lise"_s);
        enter(u"Haddad"_s, u"Omar"_s);
        must({u"user"_s, u"add"_s, u"omar"_s, u"--name"_s, u"Omar Haddad"_s, u"--role"_s,
              u"validating-mentor"_s, u"--person"_s, u"4"_s});
        must({u"user"_s, u"add"_s, u"president"_s, u"--name"_s, u"Pierre Roux"_s, u"--role"_s,
              u"SIGNATORY"_s});
        must({u"user"_s, u"add"_s, u"second"_s, u"--name"_s, u"Anne Petit"_s, u"--role"_s, u"LEAD"_s});
        must({u"signatory"_s, u"add"_s, u"--name"_s, u"Pierre Roux"_s, u"--capacity"_s, u"Président"_s,
              u"--from"_s, u"2018-01-01"_s});
        must({u"juror"_s, u"add"_s, u"1"_s, u"--quality"_s, u"PEDAGOGICAL_LEAD"_s});
        for (const QString &person : {u"2"_s, u"3"_s}) {
            must({u"juror"_s, u"add"_s, person, u"--external"_s, u"--from"_s, u"2018-01-01"_s});
            must({u"juror"_s, u"charter"_s, person, u"--on"_s, u"2019-01-01"_s});
        }
        must({u"mentor"_s, u"add"_s, u"4"_s, u"--validating"_s, u"--from"_s, u"2018-01-01"_s});
        must({u"candidate"_s, u"add"_s, u"--route"_s, u"INITIAL"_s, u"--entered"_s, u"2020-09-01"_s,
              u"--number"_s, u"2020-0001"_s, u"--birth-name"_s, u"Amrani"_s, u"--first-names"_s,
              u"Yasmine,Lou"_s, u"--birth-date"_s, u"07/02/1998"_s, u"--birth-place"_s, u"Lyon"_s,
              u"--birth-country"_s, u"FR"_s});
        must({u"mentor"_s, u"assign"_s, u"2020-0001"_s, u"omar"_s});
    }
    void enter(const QString &name, const QString &firstName) const
    {
        must({u"person"_s, u"add"_s, u"--birth-name"_s, name, u"--first-names"_s, firstName});
    }
    void submitBlock(const QString &block) const
    {
        must({u"submit"_s, u"2020-0001"_s, block, writeFile(u"projet.txt"_s, "Projet " + block.toUtf8())});
    }
    void passBlock(const QString &block) const
    {
        submitBlock(block);
        must({u"--user"_s, u"omar"_s, u"evaluate"_s, u"2020-0001"_s, block, u"--all"_s, u"ACQUIRED"_s,
              u"--outcome"_s, u"VALIDATED"_s});
        must({u"validate"_s, u"2020-0001"_s, block});
    }
    void passAllBlocks() const
    {
        for (const QString &block : {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s})
            passBlock(block);
    }
    /// A session on 15 April 2021, convened for the candidate.
    void convene() const
    {
        must({u"session"_s, u"create"_s, u"--day"_s, u"2021-04-15"_s, u"--time"_s, u"10:00"_s, u"--place"_s,
              u"Paris"_s, u"--code"_s, u"J1"_s});
        must({u"session"_s, u"seat"_s, u"J1"_s, u"--lead"_s, u"1"_s, u"--professional"_s, u"2"_s,
              u"--professional"_s, u"3"_s, u"--chair"_s, u"1"_s});
        must({u"session"_s, u"constitute"_s, u"J1"_s});
        must({u"session"_s, u"conflicts"_s, u"J1"_s});
        must({u"session"_s, u"schedule"_s, u"J1"_s, u"2020-0001"_s, u"--time"_s, u"10:00"_s});
        must({u"session"_s, u"convene"_s, u"J1"_s});
    }
    Answer onTheDay(const QStringList &arguments) const
    {
        return must(QStringList{u"--now"_s, u"2021-04-15T11:30"_s} + arguments);
    }
    /// Holds the session of convene() to its published minutes.
    void hold() const
    {
        onTheDay({u"session"_s, u"presence"_s, u"J1"_s, u"--all-present"_s});
        onTheDay({u"session"_s, u"open"_s, u"J1"_s});
        onTheDay({u"session"_s, u"presence"_s, u"J1"_s, u"--candidate"_s, u"2020-0001=PRESENT"_s});
        onTheDay({u"session"_s, u"hear"_s, u"J1"_s, u"2020-0001"_s});
        onTheDay({u"decide"_s, u"2020-0001"_s, u"--outcome"_s, u"FULL"_s, u"--votes"_s, u"3-0"_s});
        onTheDay({u"session"_s, u"close"_s, u"J1"_s});
        onTheDay({u"minutes"_s, u"draw"_s, u"J1"_s});
        onTheDay({u"minutes"_s, u"sign"_s, u"J1"_s, u"--all"_s, u"--on-paper"_s});
        onTheDay({u"minutes"_s, u"publish"_s, u"J1"_s});
    }
    [[nodiscard]] QJsonObject dossier() const
    {
        return must({u"candidate"_s, u"show"_s, u"2020-0001"_s, u"--json"_s}).json().object();
    }
};

TEST_F(MainLineTest, leadsFromTheDepositToTheParchment)
{
    passAllBlocks();
    convene();
    hold();
    const QStringList issue{u"--now"_s, u"2021-04-16T09:00"_s, u"--user"_s,   u"president"_s,
                            u"issue"_s, u"parchment"_s,        u"2020-0001"_s};
    must(issue);
    EXPECT_EQ(dossier()[u"state"].toString(), u"CERTIFIED");
    QJsonObject parchment;
    const QJsonArray documents = must({u"documents"_s, u"2020-0001"_s, u"--json"_s}).json().array();
    for (const auto &document : documents) {
        if (document[u"kind"] == u"PARCHMENT"_s)
            parchment = document.toObject();
    }
    EXPECT_EQ(parchment[u"number"].toString(), u"P-2021-0001");
    const QString pdf = pathOf(u"parchment.pdf"_s);
    must({u"document"_s, u"export"_s, u"P-2021-0001"_s, u"--out"_s, pdf});
    QFile file(pdf);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_TRUE(bytes.startsWith("%PDF-"));
    EXPECT_EQ(QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
              parchment[u"pdfSha256"].toString());
    EXPECT_TRUE(must({u"verify"_s, pdf, u"--json"_s}).json()[u"authentic"].toBool());
    const QString changed = writeFile(u"changed.pdf"_s, bytes + '\n');
    EXPECT_EQ(onStore({u"verify"_s, changed}).status, refusedWithReasons);
    EXPECT_EQ(onStore(issue).status, refusedWithReasons);
    EXPECT_EQ(must({u"journal"_s, u"verify"_s, u"--json"_s}).json()[u"intact"].toBool(), true);
}

TEST_F(MainLineTest, attestsBlocksAndDuplicatesTheAttestation)
{
    passBlock(u"1"_s);
    must({u"issue"_s, u"block-attestation"_s, u"2020-0001"_s, u"--blocks"_s, u"1"_s});
    must({u"issue"_s, u"duplicate"_s, u"A-2021-0001"_s});
    EXPECT_EQ(must({u"documents"_s, u"2020-0001"_s, u"--json"_s}).json().array().size(), 2);
    EXPECT_EQ(onStore({u"issue"_s, u"block-attestation"_s, u"2020-0001"_s, u"--blocks"_s, u"2"_s}).status,
              refusedWithReasons);
}

TEST_F(MainLineTest, showsWhatADocumentIsBoundTo)
{
    passBlock(u"1"_s);
    must({u"issue"_s, u"block-attestation"_s, u"2020-0001"_s, u"--blocks"_s, u"1"_s});
    must({u"issue"_s, u"duplicate"_s, u"A-2021-0001"_s});
    must({u"issue"_s, u"correction"_s, u"A-2021-0001"_s, u"--reason"_s, u"Faute de frappe"_s});
    const auto shown = [this](const QString &number) {
        return must({u"document"_s, u"show"_s, number}).out;
    };
    EXPECT_TRUE(shown(u"A-2021-0001"_s).contains(u"Superseded by A-2021-0002\n"_s));
    EXPECT_TRUE(shown(u"A-2021-0002"_s).contains(u"Supersedes A-2021-0001\n"_s));
    EXPECT_TRUE(shown(u"A-2021-0001-D1"_s).contains(u"Duplicate 1 of A-2021-0001\n"_s));
    EXPECT_EQ(shown(u"A-2021-0002 "_s + checkCodeOf(u"A-2021-0002"_s)), shown(u"A-2021-0002"_s));
    const QStringList misread{u"document"_s, u"show"_s, u"A-2021-0001 "_s + checkCodeOf(u"A-2021-0002"_s)};
    EXPECT_EQ(onStore(misread).status, refusedWithReasons);
    const QJsonDocument replaced = must({u"document"_s, u"show"_s, u"A-2021-0001"_s, u"--json"_s}).json();
    EXPECT_EQ(replaced[u"successor"].toString(), u"A-2021-0002"_s);
}

TEST_F(MainLineTest, refusesAnEarlyValidationWithEveryReason)
{
    const Answer answer = onStore({u"validate"_s, u"2020-0001"_s, u"3"_s});
    EXPECT_EQ(answer.status, refusedWithReasons);
    EXPECT_TRUE(answer.err.contains(u"BLK_NO_SUBMISSION")) << answer.err.toStdString();
    EXPECT_TRUE(answer.out.isEmpty());
}

TEST_F(MainLineTest, saysWhyTheParchmentCannotBeIssued)
{
    const Answer answer = onStore({u"issue"_s, u"parchment"_s, u"2020-0001"_s, u"--dry-run"_s, u"--json"_s});
    EXPECT_EQ(answer.status, refusedWithReasons);
    EXPECT_FALSE(answer.json().array().isEmpty());
}

TEST_F(MainLineTest, offersAConditionalPassAndShowsWhatIsMissing)
{
    submitBlock(u"2"_s);
    const QStringList evaluation{u"--user"_s,    u"omar"_s,     u"evaluate"_s,
                                 u"2020-0001"_s, u"2"_s,        u"--all"_s,
                                 u"ACQUIRED"_s,  u"--rating"_s, u"9=NOT_ACQUIRED:manque"_s};
    const Answer early = onStore(evaluation + QStringList{u"--outcome"_s, u"VALIDATED"_s});
    EXPECT_EQ(early.status, refusedWithReasons);
    EXPECT_TRUE(early.err.contains(u"BLK_NOT_ACQUIRED")) << early.err.toStdString();
    must(evaluation + QStringList{u"--outcome"_s, u"CONDITIONAL"_s, u"--comment"_s, u"À compléter"_s});
    const QJsonObject block = dossier()[u"blocks"][1].toObject();
    EXPECT_EQ(block[u"state"].toString(), u"CONDITIONAL");
    EXPECT_EQ(block[u"evaluations"][0][u"ratings"].toArray().size(), 9);
    EXPECT_EQ(block[u"validationBlockers"][0][u"code"].toString(), u"BLK_CONDITIONAL_RUNNING");
}

TEST_F(MainLineTest, cancelsAValidationOnlyWithASecondPerson)
{
    passBlock(u"1"_s);
    const QStringList cancel{u"cancel-validation"_s,
                             u"2020-0001"_s,
                             u"1"_s,
                             u"--kind"_s,
                             u"CLERICAL_ERROR"_s,
                             u"--reason"_s,
                             u"Saisie sur le mauvais dossier"_s};
    const Answer alone = onStore(cancel);
    EXPECT_EQ(alone.status, refusedWithReasons);
    EXPECT_TRUE(alone.err.contains(u"ACT_SECOND_PERSON")) << alone.err.toStdString();
    must(cancel + QStringList{u"--approver"_s, u"second"_s});
    EXPECT_EQ(dossier()[u"blocks"][0][u"state"].toString(), u"PROPOSED");
}

TEST_F(MainLineTest, refusesAnActThatTheUsersRoleDoesNotAllow)
{
    passAllBlocks();
    const Answer answer = onStore({u"--user"_s, u"omar"_s, u"session"_s, u"create"_s, u"--day"_s,
                                   u"2021-04-15"_s, u"--time"_s, u"10:00"_s, u"--place"_s, u"Paris"_s});
    EXPECT_EQ(answer.status, refusedWithReasons);
    EXPECT_TRUE(answer.err.contains(u"ACT_RIGHT")) << answer.err.toStdString();
}

TEST_F(MainLineTest, showsASessionInBothForms)
{
    passAllBlocks();
    convene();
    const QJsonObject session = must({u"session"_s, u"show"_s, u"J1"_s, u"--json"_s}).json().object();
    EXPECT_EQ(session[u"state"].toString(), u"CONVENED");
    EXPECT_EQ(session[u"seats"].toArray().size(), 3);
    EXPECT_EQ(session[u"defences"][0][u"dossier"].toString(), u"2020-0001");
    EXPECT_TRUE(must({u"session"_s, u"show"_s, u"J1"_s}).out.contains(u"Yasmine Amrani"));
    EXPECT_EQ(must({u"session"_s, u"list"_s, u"--json"_s}).json().array().size(), 1);
}

// They read as published, a correction beside them.
TEST_F(MainLineTest, saysOfMinutesThatTheyWereWithdrawn)
{
    passAllBlocks();
    convene();
    hold();
    EXPECT_TRUE(must({u"session"_s, u"show"_s, u"J1"_s}).out.contains(u", published\n"));
    onTheDay({u"rectify"_s, u"2020-0001"_s, u"--outcome"_s, u"REFUSED"_s, u"--votes"_s, u"2-1"_s,
              u"--motive"_s, u"Le projet n'est pas maîtrisé."_s, u"--recommendations"_s,
              u"Reprendre la compétence B2.C03."_s, u"--approver"_s, u"second"_s, u"--reason"_s,
              u"Saisie erronée"_s});
    const QString shown = must({u"session"_s, u"show"_s, u"J1"_s}).out;
    EXPECT_TRUE(shown.contains(u", published, then withdrawn on 2021-04-15"_s)) << shown.toStdString();
    EXPECT_FALSE(shown.contains(u", published\n"_s)) << shown.toStdString();
}

TEST_F(MainLineTest, withdrawsACandidacyWithItsReason)
{
    EXPECT_EQ(onStore({u"candidate"_s, u"withdraw"_s, u"2020-0001"_s}).status, misused);
    must({u"candidate"_s, u"withdraw"_s, u"2020-0001"_s, u"--reason"_s, u"Départ à l'étranger"_s});
    EXPECT_EQ(dossier()[u"state"].toString(), u"WITHDRAWN");
}

TEST_F(MainLineTest, namesTheValidationThatSomebodyAltered)
{
    passBlock(u"1"_s);
    ASSERT_TRUE(Vandal(databasePath())
                    .run("DROP TRIGGER IF EXISTS block_validation_no_update;"
                         "UPDATE block_validation SET validated_on = '2020-01-01'"));
    const Answer answer = onStore({u"journal"_s, u"verify"_s, u"--json"_s});
    EXPECT_EQ(answer.status, refusedWithReasons);
    bool isNamed = false;
    const QJsonArray faults = answer.json()[u"faults"].toArray();
    for (const auto &fault : faults)
        isNamed = isNamed || (fault[u"kind"] == u"ROW_ALTERED"_s && fault[u"table"] == u"block_validation"_s);
    EXPECT_TRUE(isNamed) << answer.out.toStdString();
}

TEST_F(MainLineTest, verifiesAStoreWhoseRulesSomebodyRemoved)
{
    ASSERT_TRUE(Vandal(databasePath()).run("DELETE FROM policy_parameter"));
    EXPECT_EQ(onStore({u"users"_s}).status, failed);
    const Answer answer = onStore({u"journal"_s, u"verify"_s});
    EXPECT_EQ(answer.status, refusedWithReasons);
    EXPECT_TRUE(answer.out.contains(u"ROW_MISSING  policy_parameter")) << answer.out.toStdString();
}

TEST_F(MainLineTest, actsInTheNameOfTheFirstLeadAlsoWhenOthersCome)
{
    must({u"organisation"_s, u"add"_s, u"Atelier"_s});
    const QJsonArray events =
        must({u"journal"_s, u"list"_s, u"--limit"_s, u"1"_s, u"--json"_s}).json().array();
    EXPECT_EQ(events[0][u"user"].toString(), u"Claire Moreau");
}

TEST_F(MainLineTest, listsAPersonsTimelineLatestFirst)
{
    const QJsonArray events =
        must({u"journal"_s, u"list"_s, u"--person"_s, u"2020-0001"_s, u"--json"_s}).json().array();
    ASSERT_GE(events.size(), 2);
    EXPECT_GT(events[0][u"seq"].toInt(), events[1][u"seq"].toInt());
    EXPECT_EQ(events[0][u"user"].toString(), u"Claire Moreau");
}

} // namespace
} // namespace parchemin::cli
