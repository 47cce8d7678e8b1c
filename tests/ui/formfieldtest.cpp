#include "ui/formfield.h"

#include "support/printers.h"
#include "support/widgets.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>

#include "themedtest.h"
#include "ui/dialogroom.h"
#include "ui/forms/timeedit.h"

using namespace parchemin::ui;
using namespace Qt::Literals::StringLiterals;

class FormFieldTest : public ThemedTest
{
protected:
    void SetUp() override
    {
        m_name->setLabel(u"Birth &name"_s);
        m_name->setCheck([this] { return m_edit->text().isEmpty() ? u"Give the birth name."_s : QString(); });
        m_year->setLabel(u"&Year"_s);
        m_year->setCheck([this] { return m_spin->value() < 10 ? u"Give a year after 10."_s : QString(); });
        auto *column = new QVBoxLayout(&m_form);
        column->addWidget(m_name);
        column->addWidget(m_year);
        showActive(m_form);
    }

    QWidget &form() { return m_form; }
    FormField &name() { return *m_name; }
    FormField &year() { return *m_year; }
    QLineEdit &edit() { return *m_edit; }
    QSpinBox &spin() { return *m_spin; }
    static QLabel &message(const FormField &field) { return child<QLabel>(field, "fieldMessage"); }

private:
    QWidget m_form;
    QLineEdit *m_edit = new QLineEdit;
    QSpinBox *m_spin = new QSpinBox;
    FormField *m_name = new FormField(m_edit);
    FormField *m_year = new FormField(m_spin);
};

TEST_F(FormFieldTest, itsLabelNamesTheInputAndItsMnemonicLeadsThere)
{
    EXPECT_EQ(accessibleName(edit()), u"Birth name"_s);
    spin().setFocus();
    QTest::keyClick(&spin(), Qt::Key_N, Qt::AltModifier);
    EXPECT_TRUE(edit().hasFocus());
}

TEST_F(FormFieldTest, saysNothingBeforeTheFieldIsLeft)
{
    edit().setFocus();
    QTest::keyClicks(&edit(), u"A"_s);
    QTest::keyClick(&edit(), Qt::Key_Backspace);
    EXPECT_FALSE(message(name()).isVisible());
}

TEST_F(FormFieldTest, saysWhatIsWrongOnceTheFieldIsLeft)
{
    edit().setFocus();
    QTest::keyClick(&edit(), Qt::Key_Tab);
    EXPECT_TRUE(spin().hasFocus());
    EXPECT_TRUE(message(name()).isVisible());
    EXPECT_EQ(message(name()).text(), u"Give the birth name."_s);
    EXPECT_EQ(edit().accessibleDescription(), u"Give the birth name."_s);
    EXPECT_FALSE(message(year()).isVisible());
}

TEST_F(FormFieldTest, takesItBackAsSoonAsItIsRight)
{
    EXPECT_FALSE(name().check());
    edit().setFocus();
    QTest::keyClicks(&edit(), u"Amrani"_s);
    EXPECT_TRUE(name().error().isEmpty());
    EXPECT_FALSE(message(name()).isVisible());
    EXPECT_TRUE(edit().accessibleDescription().isEmpty());
}

TEST_F(FormFieldTest, judgesASpinBoxAnewToo)
{
    EXPECT_FALSE(year().check());
    spin().setFocus();
    spin().selectAll();
    QTest::keyClicks(&spin(), u"19"_s);
    EXPECT_TRUE(year().error().isEmpty());
}

TEST_F(FormFieldTest, showsTheHintWhileNothingIsWrong)
{
    name().setHint(u"As on the identity card."_s);
    EXPECT_EQ(message(name()).text(), u"As on the identity card."_s);
    EXPECT_EQ(edit().accessibleDescription(), u"As on the identity card."_s);
    EXPECT_FALSE(name().check());
    EXPECT_EQ(message(name()).text(), u"Give the birth name."_s);
}

TEST_F(FormFieldTest, keepsWhatAServiceRefusedUntilTheInputChanges)
{
    edit().setText(u"Amrani"_s);
    name().setError(u"This person is there already."_s);
    edit().setFocus();
    spin().setFocus();
    EXPECT_EQ(name().error(), u"This person is there already."_s) << "leaving the field proves nothing";
    edit().setFocus();
    QTest::keyClick(&edit(), Qt::Key_X);
    EXPECT_TRUE(name().error().isEmpty());
}

TEST_F(FormFieldTest, theListOfAComboBoxIsNotElsewhere)
{
    QWidget form;
    auto *combo = new QComboBox;
    combo->addItems({u"France"_s, u"Belgique"_s});
    combo->setCurrentIndex(-1);
    auto *field = new FormField(combo);
    field->setCheck([combo] { return combo->currentIndex() < 0 ? u"Choose."_s : QString(); });
    auto *column = new QVBoxLayout(&form);
    column->addWidget(field);
    showActive(form);
    combo->setFocus();
    combo->showPopup();
    ASSERT_TRUE(QTest::qWaitFor([combo] { return combo->view()->isVisible(); }));
    EXPECT_TRUE(field->error().isEmpty());
    combo->hidePopup();
}

TEST_F(FormFieldTest, savingShowsEveryErrorAndGoesToTheFirst)
{
    spin().setFocus();
    const std::array fields{&name(), &year()};
    EXPECT_FALSE(acceptFields(fields));
    EXPECT_TRUE(message(name()).isVisible());
    EXPECT_TRUE(message(year()).isVisible());
    EXPECT_TRUE(edit().hasFocus());
    edit().setText(u"Amrani"_s);
    spin().setValue(1998);
    EXPECT_TRUE(acceptFields(fields));
    expectEveryInputHasAName(form());
}

// The message took its room from the field that it stood under, which showed half its text.
TEST_F(FormFieldTest, aMessageThatWrapsMakesTheDialogGrow)
{
    QDialog dialog;
    keepRoom(dialog);
    auto *input = new QLineEdit;
    auto *field = new FormField(input);
    field->setLabel(u"&Day"_s);
    auto *column = new QVBoxLayout(&dialog);
    column->addWidget(field);
    dialog.setFixedWidth(180);
    showActive(dialog);
    const int wanted = input->height();
    field->setError(
        u"This is no day: type it as dd/mm/yyyy, the day first, then the month, then the year."_s);
    EXPECT_TRUE(QTest::qWaitFor([&field] {
        return message(*field).height() >= message(*field).heightForWidth(message(*field).width());
    }));
    EXPECT_EQ(input->height(), wanted);
}

// A click put the cursor between the figures, where "14" fell and only the minutes were taken: 12:40.
using TimeEditTest = ThemedTest;

TEST_F(TimeEditTest, takesAWholeTimeTypedAfterAClickAnywhere)
{
    for (const QString &typed : {u"14:40"_s, u"1440"_s, u"14h40"_s}) {
        for (const int place : {12, 40, 150}) { // in the hour, in the minutes, beside them
            TimeEdit edit;
            edit.resize(200, 32);
            edit.setTime(QTime(12, 5));
            showActive(edit);
            auto *line = edit.findChild<QLineEdit *>();
            ASSERT_NE(line, nullptr);
            if (place == 40 && typed == u"1440"_s)
                continue; // who chose the minutes types minutes
            QTest::mouseClick(line, Qt::LeftButton, {}, QPoint(place, line->height() / 2));
            QTest::keyClicks(&edit, typed);
            EXPECT_EQ(edit.time(), QTime(14, 40)) << qPrintable(typed) << " at " << place;
        }
    }
}

TEST_F(TimeEditTest, takesATimeTypedAgainAndOneOfOneFigure)
{
    TimeEdit edit;
    edit.setTime(QTime(12, 5));
    showActive(edit);
    edit.setFocus(Qt::TabFocusReason);
    QTest::keyClicks(&edit, u"14:40"_s);
    QTest::keyClicks(&edit, u"16:20"_s); // without having left the field
    EXPECT_EQ(edit.time(), QTime(16, 20));
    QTest::keyClick(&edit, Qt::Key_Home);
    QTest::keyClicks(&edit, u"9h30"_s);
    EXPECT_EQ(edit.time(), QTime(9, 30));
}
