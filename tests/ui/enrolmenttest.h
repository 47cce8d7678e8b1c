#pragma once

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <functional>

#include "candidateformtest.h"
#include "dialogdriver.h"

namespace parchemin {

/// Entering persons and opening candidacies, by the keys of somebody who types.
class EnrolmentTest : public CandidateFormTest
{
protected:
    // A dialog that is not active yet, or no more behind an open list, moves its focus without anybody
    // leaving a field.
    static void enter(QLineEdit &field)
    {
        EXPECT_TRUE(QTest::qWaitFor([&field] {
            field.window()->activateWindow();
            field.setFocus();
            return field.hasFocus();
        }));
    }
    /// A form that stays would keep the test for ever.
    static std::function<void(QWidget &)> closing(std::function<void(QWidget &)> act)
    {
        return [act = std::move(act)](QWidget &form) {
            act(form);
            EXPECT_FALSE(form.isVisible()) << "the form stays";
            form.close();
        };
    }
    static void fill(QWidget &form, const char *input, const QString &text)
    {
        auto &field = child<QLineEdit>(form, input);
        enter(field);
        field.selectAll();
        QTest::keyClicks(&field, text);
        if (field.completer() != nullptr && field.completer()->popup()->isVisible()) {
            QTest::keyClick(field.completer()->popup(), Qt::Key_Escape);
            enter(field);
        }
        QTest::keyClick(&field, Qt::Key_Tab);
        QCoreApplication::processEvents();
    }
    static void typeNguyen(QWidget &form)
    {
        fill(form, "birthNameInput", QStringLiteral("Nguyen"));
        fill(form, "firstNamesInput", QStringLiteral("Minh Anh, Lan"));
        fill(form, "birthDateInput", QStringLiteral("14/03/1994"));
    }
    [[nodiscard]] std::vector<Person> nguyens()
    {
        return must(
            PersonRepository(database()).duplicatesOf(details(QStringLiteral("Nguyen"), {}, {1994, 3, 14})));
    }
    /// Types until the list opens, and takes the line that begins so.
    static void choose(QWidget &form, const char *input, const QString &typed, const QString &line)
    {
        auto &field = child<QLineEdit>(form, input);
        enter(field);
        QAbstractItemView *popup = field.completer()->popup();
        ASSERT_TRUE(QTest::qWaitFor([&field, popup, &typed] {
            field.clear();
            QTest::keyClicks(&field, typed);
            return popup->isVisible(); // the code lists are read in another thread
        }));
        const QAbstractItemModel *offered = field.completer()->completionModel();
        int row = 0;
        while (row < offered->rowCount() && !offered->index(row, 0).data().toString().startsWith(line))
            ++row;
        ASSERT_LT(row, offered->rowCount()) << qPrintable(line);
        for (int step = 0; step <= row; ++step)
            QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        ASSERT_TRUE(QTest::qWaitFor([&field] { return !field.accessibleDescription().isEmpty(); }));
    }
    void bornIn(const QString &country, const QString &place, const QString &code)
    {
        PersonDetails details = person(personOf(candidacyId())).details;
        details.birthCountry = country;
        details.birthPlace = place;
        details.birthInsee = code;
        must(candidacies().correctPerson(lead(), personOf(candidacyId()), details,
                                         QStringLiteral("as on the papers")));
    }
    static void give(QWidget &form, const char *text, const QString &words)
    {
        child<QPlainTextEdit>(form, text).setPlainText(words);
    }
};

} // namespace parchemin
