#include "parchemin/app/sentences.h"

#include "parchemin/core/admissibility.h"

#include <gtest/gtest.h>

#include "app/sentences/template.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

TEST(TemplateTest, putsTheWordThatGoesWithTheNumber)
{
    const auto days = [](const QString &count) {
        return filled(u"{j} {j:jour|jours}"_s, {{u"j"_s, count}});
    };
    EXPECT_EQ(days(u"1"_s), u"1 jour"_s);
    EXPECT_EQ(days(u"2"_s), u"2 jours"_s);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English));
    EXPECT_EQ(days(u"0"_s), u"0 jours"_s);
    QLocale::setDefault(QLocale(QLocale::French));
    EXPECT_EQ(days(u"0"_s), u"0 jour"_s) << "French counts none as one";
    QLocale::setDefault(before);
}

TEST(TemplateTest, aNoticeOfOneDayIsNoNoticeOfOneDays)
{
    EXPECT_EQ(sentence(Blocker{BlockerCode::NoticeShort, {{u"j"_s, u"1"_s}, {u"min"_s, u"15"_s}}}),
              u"Notice of 1 day, 15 required"_s);
}

// The quotes of a reason stood alone at the end of a line.
TEST(TemplateTest, closesTheGapsAndKeepsTheSpacesThatHoldWordsTogether)
{
    EXPECT_EQ(
        tidied(filled(u" {motif}  l’état «\u00a0{etat}\u00a0»\u202f: {date} "_s, {{u"etat"_s, u"clos"_s}})),
        u"l’état «\u00a0clos\u00a0»\u202f:"_s);
    EXPECT_EQ(sentence(Blocker{BlockerCode::StateForbids, {{u"etat"_s, u"a\u00a0b"_s}}}),
              u"This act is not possible in the state “a\u00a0b”."_s);
}

TEST(DetailSentenceTest, saysWhatIsWrongInsteadOfQuotingTheLog)
{
    const Error error{ErrorCode::InvalidInput, u"a session needs a day"_s, u"/day"_s};
    EXPECT_EQ(sentence(error), u"Give the day of the session."_s);
}

TEST(DetailSentenceTest, keepsTheFileThatIsConcerned)
{
    EXPECT_EQ(sentence(Error{ErrorCode::InvalidInput, u"the file is empty"_s, u"plan.pdf"_s}),
              u"The file is empty. [plan.pdf]"_s);
}

TEST(DetailSentenceTest, carriesTheFiguresOver)
{
    EXPECT_EQ(sentence(Error{ErrorCode::InvalidInput, u"block 3 is named twice"_s, u"/blocks"_s}),
              u"Block 3 is named twice."_s);
    const QString busy =
        sentence(Error{ErrorCode::StoreBusy, u"desk, process 12, since 2021-03-01T09:00:00Z"_s, u"store"_s});
    EXPECT_TRUE(busy.contains(u"(on desk, process 12, since ")) << qPrintable(busy);
    EXPECT_TRUE(busy.contains(u"10:00")) << "in the certifier's time: " << qPrintable(busy);
    EXPECT_FALSE(busy.contains(u"09:00:00Z")) << qPrintable(busy);
}

TEST(DetailSentenceTest, namesWhatExistsAlreadyAndNotItsColumn)
{
    const Error error{ErrorCode::Conflict, u"UNIQUE constraint failed: user_account.login (2067)"_s,
                      u"user_account.login"_s};
    EXPECT_EQ(sentence(error), u"A user has this login already."_s);
}

TEST(DetailSentenceTest, tellsAStoreOfAnOlderVersionFromOneThatCannotBeWritten)
{
    const Error older{ErrorCode::StoreReadOnly, u"schema 19 must first be opened to write once"_s};
    EXPECT_TRUE(sentence(older).contains(u"older version"_s)) << sentence(older).toStdString();
    EXPECT_NE(sentence(older), sentence(Error{ErrorCode::StoreReadOnly, {}}));
}

TEST(DetailSentenceTest, tellsTheFaultOfADocumentWithItsPlace)
{
    EXPECT_EQ(sentence(Error{ErrorCode::InvalidInput, u"no cell named \"100 %2\""_s,
                             u"jury.json: rooms[0].cells[1]"_s}),
              u"No half-day is named \"100 %2\". [jury.json: rooms[0].cells[1]]"_s);
    EXPECT_EQ(
        sentence(Error{ErrorCode::InvalidInput, u"\"am\" has 4 slots, from 0 to 3, and no slot 7"_s,
                       u"candidates[0].available[0].slots[0]"_s}),
        u"\"am\" has 4 slots, from 0 to 3: there is no slot 7. [candidates[0].available[0].slots[0]]"_s);
    EXPECT_EQ(sentence(Error{ErrorCode::InvalidInput, u"is missing"_s, u"rooms"_s}),
              u"This is missing. [rooms]"_s);
}

TEST(DetailSentenceTest, hasNoWordsForWhatOnlyTheLogKnows)
{
    EXPECT_EQ(detailSentence(Error{ErrorCode::StoreUnavailable, u"disk I/O error (10)"_s}), QString());
    EXPECT_EQ(detailSentence(Error{ErrorCode::NotFound, {}}), QString());
}

TEST(ErrorSentenceTest, saysThatSomebodyWritesWithoutQuotingTheLog)
{
    const Error error{ErrorCode::StoreBusy, u"database is locked (5)"_s};
    EXPECT_FALSE(sentence(error).contains(u"locked"_s)) << sentence(error).toStdString();
}

TEST(BlockerSentenceTest, tellsEachFaultOfAPanel)
{
    const Blocker size = Blocker{BlockerCode::PanelSize}.with(u"x"_s, 0).with(u"total"_s, 1);
    EXPECT_EQ(sentence(size), u"0 of 1 members"_s);
    EXPECT_EQ(sentence(size.with(u"qualite"_s, u"LEAD"_s)), u"Pedagogical leads: 0 of 1"_s);
    EXPECT_EQ(sentence(size.with(u"qualite"_s, u"CHAIR"_s)), u"Nobody presides: say who."_s);
    EXPECT_TRUE(sentence(size.with(u"noms"_s, u"Marc Lenoir"_s)).contains(u"Marc Lenoir"));
}

TEST(BlockerSentenceTest, tellsWhyATitleCannotBeClaimedByEachRoute)
{
    const Blocker late{BlockerCode::NotClaimable};
    EXPECT_TRUE(sentence(late.with(u"date"_s, u"2021-09-01"_s)).startsWith(u"Entered on"));
    EXPECT_TRUE(sentence(late.with(u"motif"_s, u"SANS_RECEVABILITE"_s)).startsWith(u"No admissibility"));
    EXPECT_TRUE(sentence(late.with(u"motif"_s, u"RECEVABILITE"_s).with(u"date"_s, u"2021-08-08"_s))
                    .startsWith(u"Admissible on"));
}

TEST(BlockerSentenceTest, tellsADecidedCandidateFromOneNotHeard)
{
    const Blocker blocker = Blocker{BlockerCode::DefenceNotHeard}.with(u"etat"_s, u"DECIDED"_s);
    EXPECT_TRUE(sentence(blocker).contains(u"not been heard"));
    EXPECT_TRUE(sentence(blocker.with(u"motif"_s, u"DECIDEE"_s)).contains(u"decided already"));
}

TEST(BlockerSentenceTest, tellsWhatAnOpinionLacks)
{
    const Blocker opinion = Blocker{BlockerCode::StateForbids}
                                .with(u"etat"_s, u"OPINION_INCOMPLETE"_s)
                                .with(u"liste"_s, u"2, 4"_s);
    EXPECT_EQ(sentence(opinion.with(u"motif"_s, u"BLOCS"_s)),
              u"Opinion not complete: give a level for each block (2, 4)."_s);
    EXPECT_EQ(sentence(opinion.with(u"motif"_s, u"DECISION"_s)),
              u"Opinion not complete: say which decision you propose."_s);
    EXPECT_EQ(
        sentence(opinion.with(u"motif"_s, u"BLOCS_ET_DECISION"_s)),
        u"Opinion not complete: give a level for each block (2, 4) and say which decision you propose."_s);
}

TEST(BlockerSentenceTest, tellsTheStateThatForbidsInWords)
{
    const auto text = [](const QString &state) {
        return sentence(Blocker{BlockerCode::StateForbids}.with(u"etat"_s, state));
    };
    EXPECT_EQ(text(u"RECEIVED"_s), u"This act is not possible in the state “file received”."_s);
    for (const auto state :
         {AdmissibilityState::Received, AdmissibilityState::Incomplete, AdmissibilityState::Complete,
          AdmissibilityState::Admissible, AdmissibilityState::NotAdmissible, AdmissibilityState::Tacit})
        EXPECT_NE(wordFor(u"etat"_s, codeName(state)), codeName(state));
    for (const QString &state : {u"REPLACED"_s, u"CORRECTED"_s, u"UNDONE"_s})
        EXPECT_NE(wordFor(u"etat"_s, state), state);
}

TEST(BlockerSentenceTest, tellsWhoAimsAtBlocksOrAtTheTitleAlready)
{
    const Blocker scope{BlockerCode::StateForbids};
    EXPECT_EQ(sentence(scope.with(u"etat"_s, u"BLOCKS"_s)),
              u"Only blocks are aimed at here, not the title: no final defence."_s);
    EXPECT_EQ(sentence(scope.with(u"etat"_s, u"FULL"_s)), u"The whole title is aimed at already."_s);
}

TEST(BlockerSentenceTest, leadsFromAnExpiredAdmissibilityToTheNewRequest)
{
    const QString text = sentence(Blocker{BlockerCode::StateForbids}
                                      .with(u"etat"_s, u"IN_PROGRESS"_s)
                                      .with(u"acte"_s, u"RECEIVE_ADMISSIBILITY"_s));
    EXPECT_TRUE(text.contains(u"“Admissibility…” in the Dossier menu begins the new request"_s))
        << qPrintable(text);
}

TEST(BlockerSentenceTest, tellsEachFaultOfAVote)
{
    const Blocker vote = Blocker{BlockerCode::VoteInvalid}.with(u"x"_s, 2).with(u"total"_s, 3);
    EXPECT_EQ(sentence(vote.with(u"motif"_s, u"NOMBRE"_s)), u"2 votes for a panel of 3: everyone votes."_s);
    EXPECT_EQ(sentence(vote.with(u"motif"_s, u"MINORITE"_s)), u"The majority is against this decision."_s);
}
