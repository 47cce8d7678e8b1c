#include "parchemin/app/undostack.h"

#include "support/must.h"
#include "support/printers.h"

#include "parchemin/app/context.h"

#include <gtest/gtest.h>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class UndoStackTest : public ::testing::Test
{
protected:
    /// An arrangement that adds a letter to the desk.
    Arrangement adding(QChar letter)
    {
        return {[letter] { return QString(u"letter "_s + letter); },
                [this]() -> Status {
                    if (m_refuses)
                        return Error{ErrorCode::Conflict, u"no"_s};
                    m_desk.chop(1);
                    return Done{};
                },
                [this, letter]() -> Status {
                    m_desk += letter;
                    return Done{};
                }};
    }
    void add(QChar letter)
    {
        m_desk += letter;
        m_stack.push(adding(letter));
    }
    UndoStack &stack() { return m_stack; }
    Announcer &announcer() { return m_announcer; }
    [[nodiscard]] const QString &desk() const { return m_desk; }
    void refuse() { m_refuses = true; }

private:
    Announcer m_announcer;
    UndoStack m_stack{m_announcer};
    QString m_desk;
    bool m_refuses = false;
};

} // namespace

TEST_F(UndoStackTest, undoesAndRedoesInOrderAndNamesEach)
{
    add(u'a');
    add(u'b');
    EXPECT_EQ(stack().undoName(), u"letter b"_s);
    EXPECT_TRUE(stack().redoName().isEmpty());
    ASSERT_TRUE(stack().undo());
    EXPECT_EQ(desk(), u"a"_s);
    EXPECT_EQ(stack().undoName(), u"letter a"_s);
    EXPECT_EQ(stack().redoName(), u"letter b"_s);
    ASSERT_TRUE(stack().redo());
    EXPECT_EQ(desk(), u"ab"_s);
    EXPECT_FALSE(stack().canRedo());
}

TEST_F(UndoStackTest, aNewArrangementEndsWhatCouldBeMadeAgain)
{
    add(u'a');
    ASSERT_TRUE(stack().undo());
    add(u'b');
    EXPECT_FALSE(stack().canRedo());
    ASSERT_TRUE(stack().undo());
    EXPECT_TRUE(desk().isEmpty());
    EXPECT_FALSE(stack().canUndo());
}

TEST_F(UndoStackTest, whatCannotBeMadeAgainIsForgottenOnceUndone)
{
    Arrangement once = adding(u'a');
    once.redo = nullptr;
    stack().push(once);
    ASSERT_TRUE(stack().undo());
    EXPECT_FALSE(stack().canRedo());
    EXPECT_FALSE(stack().canUndo());
}

TEST_F(UndoStackTest, aRefusedUndoIsToldAndForgotten)
{
    add(u'a');
    add(u'b');
    refuse();
    const Status undone = stack().undo();
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().code, ErrorCode::Conflict);
    EXPECT_EQ(desk(), u"ab"_s);
    EXPECT_FALSE(stack().canUndo()) << "what came before rests on it";
}

TEST_F(UndoStackTest, anOfficialActClosesTheWayBack)
{
    add(u'a');
    emit announcer().acted(u"person.corrected"_s, {});
    EXPECT_TRUE(stack().canUndo());
    emit announcer().acted(u"session.published"_s, {});
    EXPECT_FALSE(stack().canUndo());
}

TEST_F(UndoStackTest, everyOfficialKindIsABoundary)
{
    for (const QString &action :
         {u"block.validated"_s, u"document.issued"_s, u"minutes.signed"_s, u"decision.taken"_s,
          u"validation.cancelled"_s, u"session.published"_s, u"evaluation.locked"_s})
        EXPECT_TRUE(UndoStack::isBoundary(action)) << qPrintable(action);
    for (const QString &action : {u"mentor.assigned"_s, u"import.committed"_s, u"session.created"_s})
        EXPECT_FALSE(UndoStack::isBoundary(action)) << qPrintable(action);
}

TEST_F(UndoStackTest, tellsOfEveryChange)
{
    int changed = 0;
    int pushed = 0;
    QObject::connect(&stack(), &UndoStack::changed, &stack(), [&changed] { ++changed; });
    QObject::connect(&stack(), &UndoStack::pushed, &stack(), [&pushed] { ++pushed; });
    add(u'a');
    must(stack().undo());
    must(stack().redo());
    stack().clear();
    EXPECT_EQ(changed, 4);
    EXPECT_EQ(pushed, 1);
}
