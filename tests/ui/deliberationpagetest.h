#pragma once

#include "support/awaitedreading.h"

#include "parchemin/store/decisionrepository.h"
#include "parchemin/ui/deliberationpage.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

#include "dialogdriver.h"
#include "jurypagetest.h"

namespace parchemin {

/// The deliberation page in a window, over the store of a jury.
class DeliberationPageTest : public JuryPageTest
{
protected:
    void openPage()
    {
        m_page = new ui::DeliberationPage(services(), &window());
        showPage(m_page);
        settle();
    }
    /// Another one sits down, and what may be shown to that person is read.
    void sit(const Actor &actor)
    {
        JuryPageTest::sit(actor);
        settle();
    }
    void goTo(const ui::Destination &destination)
    {
        m_page->goTo(destination);
        settle();
    }
    ui::DeliberationPage &page() { return *m_page; }
    template <typename T>
    T &part(const char *name)
    {
        return child<T>(*m_page, name);
    }
    QListView &list() { return part<QListView>("passageList"); }
    [[nodiscard]] QString lineText(int row)
    {
        return list().model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    void click(const char *button) { QTest::mouseClick(&part<QPushButton>(button), Qt::LeftButton); }
    void type(const char *edit, const QString &text)
    {
        auto &field = part<QPlainTextEdit>(edit);
        field.setFocus();
        QTest::keyClicks(&field, text);
    }
    /// Everything that the labels under a widget say.
    [[nodiscard]] static QString textsIn(const QWidget &widget)
    {
        QStringList texts;
        for (const QLabel *label : widget.findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(QLatin1Char('\n'));
    }
    [[nodiscard]] QString reasons() { return textsIn(part<QWidget>("decisionReasons")); }
    /// Records what is typed, by its keys; the confirmation is accepted.
    void record()
    {
        settle();
        const DialogDriver accepts(Qt::Key_Return);
        pressCtrl(Qt::Key_Return);
        EXPECT_TRUE(accepts.wasShown()) << qPrintable(message());
        settle();
    }
    /// An act of the session with its confirmation.
    void confirmAct(Qt::Key key)
    {
        const DialogDriver accepts(Qt::Key_Return);
        pressCtrlShift(key);
        EXPECT_TRUE(accepts.wasShown()) << qPrintable(message());
        settle();
    }
    /// Until the page has judged what is typed, and shows what was read after that and after what was done.
    void settle()
    {
        QTest::qWait(220);
        // A reading is begun anew when something was typed meanwhile.
        ASSERT_TRUE(awaitReading(services().reader) && awaitReading(services().reader));
    }
    void check(QTreeWidgetItem *item)
    {
        auto &tree = part<QTreeWidget>("blockVerdicts");
        tree.setFocus();
        tree.setCurrentItem(item);
        QTest::keyClick(&tree, Qt::Key_Space);
    }
    [[nodiscard]] SessionState state(SessionId session) { return sessionOf(session).state; }
    [[nodiscard]] std::optional<JuryDecision> decisionOn(DefenceId defence)
    {
        return must(DecisionRepository(database()).currentOfDefence(defence));
    }
    void rateAll(RatingLevel level, int outcome)
    {
        for (const SkillBlock &block : sheet().blocks) {
            part<QComboBox>(qPrintable(QStringLiteral("opinionBlock%1").arg(block.number)))
                .setCurrentIndex(1 + static_cast<int>(level));
        }
        part<QComboBox>("opinionOutcome").setCurrentIndex(outcome);
    }

private:
    ui::DeliberationPage *m_page = nullptr;
};

} // namespace parchemin
