#include "parchemin/app/evaluationservice.h"
#include "parchemin/store/mentorrepository.h"
#include "parchemin/ui/jurordeskpage.h"

#include <QAbstractButton>
#include <QTabBar>
#include <QTextEdit>

#include "jurywindow.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What a juror or a mentor who is nothing else can read in the window (3.6, "R own pack", "R own").
class ReaderPrivacyTest : public JuryWindowTest
{
protected:
    static void addCells(QStringList &texts, const QAbstractItemModel &model)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column)
                texts.append(model.index(row, column).data().toString());
        }
    }
    /// Everything that is seen of the window: words, buttons, inputs, lines of lists.
    [[nodiscard]] QString seen()
    {
        QStringList texts;
        for (const QWidget *widget : window().findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                texts.append(label->text());
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                texts.append(button->text());
            if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
                texts.append(edit->toPlainText());
            if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
                addCells(texts, *view->model());
        }
        return texts.join(u'\n');
    }
    /// Opens every tab of the page in front.
    void expectNowhere(const QString &name)
    {
        EXPECT_FALSE(seen().contains(name)) << qPrintable(page().id()) << '\n' << qPrintable(seen());
        for (QTabBar *bar : page().findChildren<QTabBar *>()) {
            for (int tab = 0; bar->isVisible() && tab < bar->count(); ++tab) {
                if (!bar->isTabVisible(tab))
                    continue;
                bar->setCurrentIndex(tab);
                awaitReadings();
                EXPECT_FALSE(seen().contains(name)) << qPrintable(page().id()) << ", tab " << tab;
            }
        }
    }
};

} // namespace

TEST_F(ReaderPrivacyTest, aJurorFindsNoCandidateOfAnotherJury)
{
    const CandidacyId other = readyCandidate(u"Bertin"_s);
    const PersonId mentor = addPerson(u"Zola"_s, u"Emma"_s);
    must(SubmissionService(context()).assignMentor(
        lead(), other, must(directory().registerMentor(lead(), mentor, true, {}, today())), std::nullopt));
    (void)scheduled(composedSession(), readyCandidate(u"Amrani"_s), {9, 0});
    openWindow();
    awaitReadings();
    window().follow({.page = ui::pageid::candidates, .candidacy = other}); // it is remembered as recent
    awaitReadings();
    ASSERT_TRUE(seen().contains(u"Bertin"_s));
    sit(roux().actor);
    for (const QString &id : {QString(ui::pageid::jurorDesk), QString(ui::pageid::deliberations),
                              QString(ui::pageid::referenceSheet), QString(ui::pageid::directory)}) {
        window().openPage(id);
        awaitReadings();
        ASSERT_EQ(page().id(), id);
        expectNowhere(u"Bertin"_s);
    }
    window().openPage(QString(ui::pageid::jurorDesk));
    awaitReadings();
    EXPECT_TRUE(seen().contains(u"Amrani"_s)) << "his own is there";
    for (const QLatin1StringView id : {ui::pageid::candidates, ui::pageid::journal, ui::pageid::juries})
        EXPECT_FALSE(window().isOffered(QString(id))) << id.data();
    pressCtrl(Qt::Key_K);
    QTest::keyClicks(QApplication::focusWidget(), u"bert"_s);
    awaitReadings();
    EXPECT_FALSE(seen().contains(u"Bertin"_s)) << "nor by a search";
}

TEST_F(ReaderPrivacyTest, aMentorFindsNoCandidateButHisOwn)
{
    const Actor mentor = addMentor(u"Zola"_s, true);
    const CandidacyId other = readyCandidate(u"Bertin"_s);
    const MentorId id = must(MentorRepository(database()).byPerson(*mentor.person)).value().id;
    must(SubmissionService(context()).assignMentor(lead(), readyCandidate(u"Amrani"_s), id, std::nullopt));
    openWindow();
    awaitReadings();
    window().follow({.page = ui::pageid::candidates, .candidacy = other}); // it is remembered as recent
    awaitReadings();
    ASSERT_TRUE(seen().contains(u"Bertin"_s));
    sit(mentor);
    awaitReadings();
    EXPECT_FALSE(seen().contains(u"Bertin"_s)) << "what was open for the lead closes";
    for (const QLatin1StringView page :
         {ui::pageid::submissions, ui::pageid::blocks, ui::pageid::referenceSheet, ui::pageid::candidates}) {
        window().openPage(QString(page));
        awaitReadings();
        ASSERT_EQ(this->page().id(), QString(page));
        expectNowhere(u"Bertin"_s);
    }
    EXPECT_TRUE(seen().contains(u"Amrani"_s)) << "his own is there";
    EXPECT_EQ(page().count(), std::nullopt) << "the school's figure is not beside the page";
    window().follow({.page = ui::pageid::candidates, .candidacy = other});
    awaitReadings();
    EXPECT_FALSE(seen().contains(u"Bertin"_s)) << "nor by a link";
    EXPECT_TRUE(seen().contains(u"accompanies, and no others"_s)) << qPrintable(seen());
    for (const QLatin1StringView page :
         {ui::pageid::dashboard, ui::pageid::documents, ui::pageid::planning, ui::pageid::juries,
          ui::pageid::exchanges, ui::pageid::journal, ui::pageid::deliberations, ui::pageid::directory,
          ui::pageid::jurorDesk})
        EXPECT_FALSE(window().isOffered(QString(page))) << page.data();
    pressCtrl(Qt::Key_K);
    QTest::keyClicks(QApplication::focusWidget(), u"bert"_s);
    awaitReadings();
    EXPECT_FALSE(seen().contains(u"Bertin"_s)) << "nor by a search";
    Actor both = mentor;
    both.roles.push_back(Role::Juror);
    sit(both);
    for (const QLatin1StringView page :
         {ui::pageid::candidates, ui::pageid::jurorDesk, ui::pageid::directory})
        EXPECT_TRUE(window().isOffered(QString(page))) << page.data();
    EXPECT_FALSE(window().isOffered(QString(ui::pageid::juries)));
}
