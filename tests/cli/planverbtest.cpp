#include <map>

#include "cli/commandlinetest.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {
namespace {

/// One half-day, one room, a lead, professionals and two candidates.
QByteArray problem()
{
    return R"({"version": 1,
  "cells": [{"id": "am", "start": "2021-06-21T09:00", "slots": 2}],
  "rooms": [{"id": "A", "cells": ["am"]}],
  "jurors": [
    {"id": "L1", "role": "lead", "external": false, "available": ["am"]},
    {"id": "P1", "role": "professional", "external": true, "available": ["am"]},
    {"id": "P2", "role": "professional", "external": true, "available": ["am"]},
    {"id": "P3", "role": "professional", "external": true, "available": ["am"]}],
  "candidates": [
    {"id": "C1", "available": [{"cell": "am", "slots": [0, 1]}], "conflicts": ["P1"]},
    {"id": "C2", "available": [{"cell": "am", "slots": [0, 1]}]}]})";
}

/// Needs no store.
class PlanVerbTest : public ::testing::Test
{
protected:
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
        return file.fileName();
    }
    [[nodiscard]] Answer plan(const QByteArray &json, const QStringList &options = {}) const
    {
        return runCommand(QStringList{u"plan"_s, write(u"problem.json"_s, json), u"--moves"_s, u"500"_s} +
                          options);
    }

    QTemporaryDir m_folder;
};

TEST_F(PlanVerbTest, writesAPlanWithItsCertificate)
{
    const Answer answer = plan(problem(), {u"--seed"_s, u"3"_s});
    ASSERT_EQ(answer.status, done) << answer.err.toStdString();
    const QJsonObject document = answer.json().object();
    EXPECT_EQ(document[u"version"].toInt(), 1);
    EXPECT_EQ(document[u"cost"].toInt(), 41);
    EXPECT_EQ(document[u"bound"].toInt(), 41);
    EXPECT_TRUE(document[u"proven"].toBool());
    EXPECT_EQ(document[u"seed"].toInt(), 3);
    EXPECT_FALSE(document.contains(u"change"));
    const QJsonArray sessions = document[u"sessions"].toArray();
    ASSERT_EQ(sessions.size(), 1);
    const QJsonObject session = sessions[0].toObject();
    EXPECT_EQ(session[u"lead"].toString(), u"L1");
    EXPECT_EQ(session[u"professionals"].toArray(), (QJsonArray{u"P2"_s, u"P3"_s})) << "P1 has a tie";
    EXPECT_EQ(session[u"defences"].toArray().size(), 2);
    EXPECT_TRUE(answer.err.contains(u"proven optimal"));
}

TEST_F(PlanVerbTest, givesTheSamePlanAgain)
{
    const QJsonObject once = plan(problem()).json().object();
    EXPECT_EQ(once[u"sessions"], plan(problem()).json().object()[u"sessions"]);
}

TEST_F(PlanVerbTest, repairsAFormerPlan)
{
    const Answer first = plan(problem());
    QByteArray later = problem();
    later.replace(R"({"id": "P3", "role": "professional", "external": true, "available": ["am"]})",
                  R"({"id": "P4", "role": "professional", "external": true, "available": ["am"]})");
    const Answer answer = plan(later, {u"--previous"_s, write(u"plan.json"_s, first.out.toUtf8())});
    ASSERT_EQ(answer.status, done) << answer.err.toStdString();
    const QJsonObject change = answer.json().object()[u"change"].toObject();
    EXPECT_EQ(change[u"movedCandidates"].toInt(-1), 0);
    EXPECT_EQ(change[u"changedSeats"].toInt(-1), 1);
    EXPECT_EQ(change[u"bound"].toInt(-1), 1);
    EXPECT_TRUE(answer.err.contains(u"P3"));
}

TEST_F(PlanVerbTest, saysWhySomebodyIsLeftOut)
{
    QByteArray without = problem();
    without.replace(R"("role": "lead", "external": false, "available": ["am"])",
                    R"("role": "lead", "external": false, "available": [])");
    const Answer answer = plan(without);
    ASSERT_EQ(answer.status, done) << answer.err.toStdString();
    const QJsonArray left = answer.json().object()[u"unscheduled"].toArray();
    ASSERT_EQ(left.size(), 2);
    EXPECT_EQ(left[0].toObject()[u"candidate"].toString(), u"C1");
    const QString reasons = left[0].toObject()[u"reasons"].toVariant().toStringList().join(u' ');
    EXPECT_TRUE(reasons.contains(u"No pedagogical lead who may sit for C1 is free on Monday 21 June"))
        << reasons.toStdString();
}

TEST_F(PlanVerbTest, saysItInFrench)
{
    QByteArray without = problem();
    without.replace(R"("role": "lead", "external": false, "available": ["am"])",
                    R"("role": "lead", "external": false, "available": [])");
    const Answer answer =
        runCommand({u"plan"_s, write(u"p.json"_s, without), u"--moves"_s, u"10"_s, u"--lang"_s, u"en"_s});
    EXPECT_EQ(answer.status, done);
    QString out;
    QString err;
    QTextStream outStream(&out);
    QTextStream errStream(&err);
    EXPECT_EQ(run({u"plan"_s, write(u"p.json"_s, without), u"--moves"_s, u"10"_s}, outStream, errStream),
              done);
    EXPECT_TRUE(out.contains(u"Aucun responsable pédagogique pouvant siéger pour C1 n’est libre"))
        << out.toStdString();
    EXPECT_TRUE(out.contains(u"lundi 21 juin"));
}

TEST_F(PlanVerbTest, plansAProblemWithoutJuror)
{
    const Answer answer = plan(R"({"version":1,"cells":[],"rooms":[],"jurors":[],
        "candidates":[{"id":"C1","available":[]}]})");
    ASSERT_EQ(answer.status, done) << answer.err.toStdString();
    EXPECT_EQ(answer.json().object()[u"cost"].toInt(), 1000);
    EXPECT_EQ(answer.json().object()[u"unscheduled"].toArray().size(), 1);
}

TEST_F(PlanVerbTest, locatesAFaultOfTheProblem)
{
    QByteArray wrong = problem();
    wrong.replace(R"("conflicts": ["P1"])", R"("conflicts": ["P9"])");
    const Answer answer = plan(wrong);
    EXPECT_EQ(answer.status, refusedWithReasons);
    EXPECT_TRUE(answer.out.isEmpty());
    EXPECT_TRUE(answer.err.contains(u"candidates[0].conflicts[0]")) << answer.err.toStdString();
    EXPECT_TRUE(answer.err.contains(u"No juror is named \"P9\"."));
}

TEST_F(PlanVerbTest, locatesASyntaxFault)
{
    const Answer answer = plan("{\n\"version\": 1,,");
    EXPECT_EQ(answer.status, refusedWithReasons);
    EXPECT_TRUE(answer.err.contains(u"line 2, column")) << answer.err.toStdString();
}

TEST_F(PlanVerbTest, saysInTheReadersLanguageWhatIsNoJson)
{
    const std::map<QByteArray, QString> faults{
        {"{\n\"version\" 1}", u"un deux-points manque après un nom"_s},
        {"{\n\"cells\": [1 2]}", u"une virgule manque"_s},
        {"{\n\"version\": oui}", u"un texte n'a pas de guillemets"_s},
        {"{\n\"version", u"un texte n'a pas de fin"_s},
        {"{\n\"version\": \"\\u12\"}", u"une barre oblique inverse"_s},
        {"{\n\"version\": }", u"une valeur ou un membre manque"_s},
        {"{}\n{}", u"quelque chose suit la fin"_s},
    };
    for (const auto &[json, words] : faults) {
        const Answer answer = plan(json, {u"--lang"_s, u"fr"_s});
        EXPECT_EQ(answer.status, refusedWithReasons);
        EXPECT_TRUE(answer.err.contains(words)) << answer.err.toStdString();
        EXPECT_TRUE(answer.err.contains(u"ligne 2, colonne "_s)) << answer.err.toStdString();
    }
}

TEST_F(PlanVerbTest, locatesAFaultOfTheFormerPlan)
{
    const Answer answer = plan(problem(), {u"--previous"_s, write(u"plan.json"_s, R"({"version":1})")});
    EXPECT_EQ(answer.status, refusedWithReasons);
    EXPECT_TRUE(answer.err.contains(u"sessions")) << answer.err.toStdString();
}

TEST_F(PlanVerbTest, namesTheFileItCannotRead)
{
    const Answer answer = runCommand({u"plan"_s, m_folder.filePath(u"nothing.json"_s)});
    EXPECT_EQ(answer.status, failed);
    EXPECT_TRUE(answer.err.contains(u"nothing.json"));
}

TEST_F(PlanVerbTest, refusesMovesThatAreNoNumber)
{
    const QString path = write(u"problem.json"_s, problem());
    EXPECT_EQ(runCommand({u"plan"_s, path, u"--moves"_s, u"many"_s}).status, misused);
    EXPECT_EQ(runCommand({u"plan"_s, path, u"--moves"_s, u"-5"_s}).status, misused);
}

} // namespace
} // namespace parchemin::cli
