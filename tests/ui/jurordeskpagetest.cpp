#include "parchemin/ui/jurordeskpage.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QUrl>

#include "dialogdriver.h"
#include "jurypagetest.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class JurorDeskPageTest : public JuryPageTest
{
protected:
    void openPage(const Actor &actor)
    {
        sit(actor);
        m_page = new ui::JurorDeskPage(services(), std::make_unique<StoreDossierSource>(context()),
                                       {[](const QUrl &) { return false; },
                                        [this](QWidget *, const QString &name) {
                                            m_suggestedName = name;
                                            return m_chosenPath;
                                        }},
                                       &window());
        showPage(m_page);
    }
    ui::JurorDeskPage &page() { return *m_page; }
    template <typename T>
    T &part(const char *name)
    {
        return child<T>(*m_page, name);
    }
    QListView &list() { return part<QListView>("jurorDossierList"); }
    [[nodiscard]] QString lineText(int row)
    {
        return list().model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] QString emptySentence()
    {
        QStringList texts;
        for (const QLabel *label : page().findChildren<QLabel *>(u"emptySentence"_s)) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    [[nodiscard]] JurorNote noteOf(const Juror &juror, DefenceId defence)
    {
        return must(StoreDossierSource(context()).dossier(juror.actor, defence)).note;
    }

    void choosePath(const QString &path) { m_chosenPath = path; }
    [[nodiscard]] const QString &suggestedName() const { return m_suggestedName; }

private:
    ui::JurorDeskPage *m_page = nullptr;
    QString m_chosenPath;
    QString m_suggestedName;
};

} // namespace

TEST_F(JurorDeskPageTest, writesTheSummaryOfTheDossierForWhoReadsOnPaper)
{
    const SessionId session = composedSession();
    (void)scheduled(session, readyVaeCandidate(u"Amrani"_s), {9, 0});
    openPage(roux().actor);
    QTest::keyClick(&list(), Qt::Key_S);
    EXPECT_EQ(suggestedName(), u"Summary of Yasmine AMRANI.pdf"_s);
    EXPECT_FALSE(QFile::exists(pathOf(u"summary.pdf"_s))) << "who gives up gets no file";
    choosePath(pathOf(u"summary.pdf"_s));
    QTest::keyClick(&list(), Qt::Key_S);
    QFile file(pathOf(u"summary.pdf"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(5) == "%PDF-");
    choosePath(pathOf(u"no folder/summary.pdf"_s));
    QTest::keyClick(&list(), Qt::Key_S);
    EXPECT_FALSE(message().startsWith(u"The summary was written"_s)) << qPrintable(message());
}

TEST_F(JurorDeskPageTest, showsOnlyTheDossiersOfHisSession)
{
    const SessionId session = composedSession();
    (void)scheduled(session, readyVaeCandidate(u"Amrani"_s), {9, 0});
    (void)scheduled(session, readyCandidate(u"Bertin"_s), {11, 0});
    openPage(roux().actor);
    ASSERT_EQ(list().model()->rowCount(), 2);
    EXPECT_EQ(page().count(), 2);
    EXPECT_TRUE(lineText(1).endsWith(u"To read"_s)) << qPrintable(lineText(1));
    EXPECT_EQ(part<QLabel>("jurorCandidate").text(), u"Yasmine AMRANI"_s);
    QTest::keyClick(&list(), Qt::Key_J);
    EXPECT_TRUE(lineText(1).endsWith(u"Being read"_s))
        << "as soon as it is open: " << qPrintable(lineText(1));
    const Juror stranger = addJuror(u"Perrin"_s, JuryQuality::Professional, true);
    sit(stranger.actor);
    EXPECT_EQ(list().model()->rowCount(), 0);
    EXPECT_TRUE(emptySentence().contains(u"You sit in no session"_s)) << qPrintable(emptySentence());
    EXPECT_EQ(page().count(), std::nullopt);
}

// It said "you sit in no session", whatever jury the person behind the account sat on.
TEST_F(JurorDeskPageTest, leadsAnAccountOfNobodyToWhereItIsTied)
{
    openPage(lead());
    EXPECT_TRUE(emptySentence().contains(u"is tied to no person"_s)) << qPrintable(emptySentence());
    auto &remedy = child<QPushButton>(part<QWidget>("jurorDeskEmpty"), "emptyAction");
    ASSERT_TRUE(remedy.isVisible());
    remedy.setFocus();
    QTest::keyClick(&remedy, Qt::Key_Space);
    EXPECT_EQ(
        destination(),
        (ui::Destination{.page = ui::pageid::directory, .account = lead().user, .view = u"accounts"_s}));
    sit(roux().actor);
    EXPECT_FALSE(remedy.isVisible());
}

// It began with the oldest session, whose candidates had long been heard.
TEST_F(JurorDeskPageTest, beginsWithTheFirstSessionThatIsStillToBeReadFor)
{
    (void)heardDefence(readyCandidate(u"Amrani"_s));
    const QDate later(2021, 9, 6);
    const SessionId second = must(
        juries().createSession(lead(), {.code = {}, .day = later, .startsAt = {9, 0}, .place = u"Paris"_s}));
    must(juries().setSeats(lead(), second, seats()));
    must(juries().constitute(lead(), second));
    must(juries().schedule(lead(), second, readyCandidate(u"Bertin"_s), certifierInstant(later, {9, 0})));
    openPage(roux().actor);
    EXPECT_EQ(part<QLabel>("jurorCandidate").text(), u"Yasmine BERTIN"_s);
    auto &sessions = part<QComboBox>("jurorSessionCombo");
    sessions.setFocus();
    QTest::keyClick(&sessions, Qt::Key_Up);
    EXPECT_EQ(part<QLabel>("jurorCandidate").text(), u"Yasmine AMRANI"_s) << "the other stays within reach";
    press(Qt::Key_F5);
    EXPECT_EQ(part<QLabel>("jurorCandidate").text(), u"Yasmine AMRANI"_s) << "and chosen";
}

// The questions and the opinion before the defence lay below the mentor's grid, out of sight.
TEST_F(JurorDeskPageTest, showsWhatTheMemberWritesBesideThePieces)
{
    (void)scheduled(composedSession(), readyCandidate(u"Amrani"_s), {9, 0});
    openPage(roux().actor);
    window().resize(1072, 612); // what the window leaves of 1280 × 720
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return !part<QPushButton>("leaningFAVOURABLE").visibleRegion().isEmpty(); }));
    EXPECT_FALSE(part<QPlainTextEdit>("jurorQuestions").visibleRegion().isEmpty());
    QWidget *focus = &part<QTableView>("jurorPieces");
    focus->setFocus();
    QTest::keyClick(focus, Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), &part<QPlainTextEdit>("jurorQuestions"));
}

// "This is not possible yet" stood there, with a line of names.
TEST_F(JurorDeskPageTest, saysThatARecusedMemberDoesNotSitNotThatItIsTooEarly)
{
    const SessionId session = composedSession();
    const DefenceId defence = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    must(StoreDossierSource(context()).recuse(roux().actor, defence, ConflictKind::Personal, u"Cousine"_s));
    openPage(roux().actor);
    EXPECT_TRUE(emptySentence().startsWith(u"You do not sit for this candidate"_s))
        << qPrintable(emptySentence());
    EXPECT_TRUE(emptySentence().contains(u"Cousine"_s));
    EXPECT_FALSE(emptySentence().contains(u"not possible"_s));
}

TEST_F(JurorDeskPageTest, saysBesideTheSessionWhatItsChoiceHasNoRoomFor)
{
    const SessionId session = composedSession();
    (void)scheduled(session, readyVaeCandidate(u"Amrani"_s), {9, 0});
    openPage(roux().actor);
    const QString beside = part<QLabel>("jurorSessionPlace").text();
    for (const QString &word : {sessionOf(session).code, sessionOf(session).place, u"Jury constituted"_s})
        EXPECT_TRUE(beside.contains(word)) << qPrintable(beside);
}

TEST_F(JurorDeskPageTest, showsThePiecesInTheViewer)
{
    const SessionId session = composedSession();
    (void)scheduled(session, readyVaeCandidate(u"Amrani"_s), {9, 0});
    openPage(roux().actor);
    auto &pieces = part<QTableView>("jurorPieces");
    ASSERT_EQ(pieces.model()->rowCount(), 6) << "the evidence dossier, then five blocks";
    EXPECT_TRUE(pieces.model()->index(0, 0).data().toString().contains(u"livret2.pdf"_s));
    EXPECT_EQ(part<QTabBar>("fileTabs").tabText(0), u"livret2.pdf"_s);
    press(Qt::Key_P);
    QTest::keyClick(&pieces, Qt::Key_Down);
    EXPECT_EQ(part<QTableView>("jurorGrid").model()->rowCount(), 1) << "block 1 has one competency";
}

TEST_F(JurorDeskPageTest, keepsQuestionsNotesAndOpinionByKeyboard)
{
    const SessionId session = composedSession();
    const DefenceId defence = scheduled(session, readyVaeCandidate(u"Amrani"_s), {9, 0});
    openPage(roux().actor);
    list().setFocus();
    press(Qt::Key_Q);
    QTest::keyClicks(QApplication::focusWidget(), u"Pourquoi 3 sprints ?"_s);
    EXPECT_EQ(part<QPlainTextEdit>("jurorQuestions").toPlainText(), u"Pourquoi 3 sprints ?"_s)
        << "digits are typed while a text has the focus";
    list().setFocus();
    press(Qt::Key_N);
    QTest::keyClicks(QApplication::focusWidget(), u"Budget"_s);
    list().setFocus();
    press(Qt::Key_2);
    EXPECT_TRUE(part<QPushButton>("leaningRESERVED").isChecked());
    ASSERT_TRUE(QTest::qWaitFor([&] { return noteOf(roux(), defence).leaning.has_value(); }));
    const JurorNote kept = noteOf(roux(), defence);
    EXPECT_EQ(kept.questions, u"Pourquoi 3 sprints ?"_s);
    EXPECT_EQ(kept.notes, u"Budget"_s);
    EXPECT_EQ(kept.leaning, Leaning::Reserved);
    EXPECT_EQ(kept.reading, ReadingMark::Reading);
}

TEST_F(JurorDeskPageTest, savesWhatIsTypedUnderItsWritersNameWhenAnotherSitsDown)
{
    const SessionId session = composedSession();
    const DefenceId defence = scheduled(session, readyVaeCandidate(u"Amrani"_s), {9, 0});
    openPage(roux().actor);
    part<QPlainTextEdit>("jurorNotes").setFocus();
    QTest::keyClicks(&part<QPlainTextEdit>("jurorNotes"), u"Secret"_s);
    sit(garnier().actor);
    EXPECT_EQ(part<QPlainTextEdit>("jurorNotes").toPlainText(), QString()) << "nobody else reads it";
    EXPECT_EQ(noteOf(roux(), defence).notes, u"Secret"_s);
    EXPECT_EQ(noteOf(garnier(), defence).notes, QString());
}

TEST_F(JurorDeskPageTest, marksADossierStudiedAndWalksOn)
{
    const SessionId session = composedSession();
    const DefenceId first = scheduled(session, readyVaeCandidate(u"Amrani"_s), {9, 0});
    (void)scheduled(session, readyCandidate(u"Bertin"_s), {11, 0});
    openPage(roux().actor);
    list().setFocus();
    pressCtrl(Qt::Key_Return);
    EXPECT_EQ(noteOf(roux(), first).reading, ReadingMark::Studied);
    EXPECT_TRUE(lineText(0).endsWith(u"Studied"_s));
    EXPECT_EQ(page().count(), 1);
    press(Qt::Key_J);
    EXPECT_EQ(part<QLabel>("jurorCandidate").text(), u"Yasmine BERTIN"_s);
    press(Qt::Key_J);
    EXPECT_EQ(message(), u"This is the last dossier of the session."_s);
}

TEST_F(JurorDeskPageTest, aHeardCandidateIsNeitherToReadNorToRecuseFrom)
{
    heardDefence(readyCandidate(u"Amrani"_s));
    openPage(roux().actor);
    EXPECT_EQ(page().count(), std::nullopt);
    pressCtrlShift(Qt::Key_R);
    EXPECT_TRUE(message().contains(u"The candidate was heard"_s)) << qPrintable(message());
}

TEST_F(JurorDeskPageTest, recusesHimselfWithAReason)
{
    const SessionId session = composedSession();
    const DefenceId defence = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    openPage(roux().actor);
    const DialogDriver declares([](QWidget &dialog) {
        auto &act = child<QPushButton>(dialog, "saveButton");
        QTest::mouseClick(&act, Qt::LeftButton);
        EXPECT_TRUE(dialog.isVisible()) << "a tie is named";
        QTest::keyClicks(&onlyChild<QPlainTextEdit>(dialog), u"Ancien collegue"_s);
        QTest::mouseClick(&act, Qt::LeftButton);
        if (dialog.isVisible())
            QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    pressCtrlShift(Qt::Key_R);
    EXPECT_TRUE(declares.wasShown());
    EXPECT_EQ(codesOf(StoreDossierSource(context()).dossier(roux().actor, defence)),
              Codes{BlockerCode::Conflict});
    EXPECT_TRUE(lineText(0).endsWith(u"Recused"_s)) << qPrintable(lineText(0));
    EXPECT_TRUE(emptySentence().contains(u"Ancien collegue"_s)) << qPrintable(emptySentence());
    pressCtrl(Qt::Key_Return);
    EXPECT_TRUE(message().endsWith(u"No dossier is open."_s)) << qPrintable(message());
}

// Scenario 17.
TEST_F(JurorDeskPageTest, showsTheHoursWithTheExtraTime)
{
    const SessionId session = composedSession();
    const CandidacyId candidacy = readyVaeCandidate(u"Amrani"_s);
    must(directory().grantAccommodation(actor(Role::DisabilityOfficer), personOf(candidacy),
                                        {u"tiers-temps"_s}, 33, {2020, 10, 1}, std::nullopt));
    (void)scheduled(session, candidacy, {9, 0});
    openPage(roux().actor);
    EXPECT_TRUE(part<QLabel>("jurorCandidateLine").text().contains(u"09:00 – 10:20"_s));
}

TEST_F(JurorDeskPageTest, everyInputHasAName)
{
    const SessionId session = composedSession();
    (void)scheduled(session, readyVaeCandidate(u"Amrani"_s), {9, 0});
    openPage(roux().actor);
    expectEveryInputHasAName(page());
}
