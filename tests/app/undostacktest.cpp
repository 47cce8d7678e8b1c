#include "parchemin/app/undostack.h"

#include "support/must.h"
#include "support/servicetest.h"

#include <QSignalSpy>

#include <optional>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class UndoStackTest : public ServiceTest
{
protected:
    /// An arrangement that adds a letter to the desk.
    Arrangement adding(QChar letter)
    {
        return {[letter] { return QString(u"letter "_s + letter); },
                [this](Context &, const ProgressCallback &) -> Status {
                    if (m_refuses)
                        return Error{ErrorCode::Conflict, u"no"_s};
                    m_desk.chop(1);
                    return Done{};
                },
                [this, letter](Context &, const ProgressCallback &) -> Status {
                    m_desk += letter;
                    return Done{};
                }};
    }
    void add(QChar letter)
    {
        m_desk += letter;
        stack().push(adding(letter));
    }
    UndoStack &stack()
    {
        if (!m_stack)
            m_stack.emplace(context());
        return *m_stack;
    }
    [[nodiscard]] const QString &desk() const { return m_desk; }
    void refuse() { m_refuses = true; }
    static Error stopped() { return {ErrorCode::Cancelled, u"stopped"_s}; }

private:
    std::optional<UndoStack> m_stack;
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
    const QSignalSpy changed(&stack(), &UndoStack::changed);
    const QSignalSpy pushed(&stack(), &UndoStack::pushed);
    add(u'a');
    must(stack().undo());
    must(stack().redo());
    stack().clear();
    EXPECT_EQ(changed.count(), 6) << "a move is told when it begins and when it is settled";
    EXPECT_EQ(pushed.count(), 1);
}

TEST_F(UndoStackTest, offersNothingWhileAMoveIsUnderWay)
{
    add(u'a');
    add(u'b');
    const UndoStack::Move move = stack().beginUndo();
    EXPECT_TRUE(move.isUndo);
    EXPECT_EQ(move.arrangement->name(), u"letter b"_s);
    EXPECT_FALSE(stack().canUndo());
    EXPECT_TRUE(stack().undoName().isEmpty());
    ASSERT_TRUE(stack().undo()) << "there is nothing that it could do";
    EXPECT_EQ(desk(), u"ab"_s);
    stack().settle(move, Done{});
    EXPECT_EQ(stack().undoName(), u"letter a"_s);
    EXPECT_EQ(stack().redoName(), u"letter b"_s);
}

TEST_F(UndoStackTest, whatWasStoppedStaysWhereItIs)
{
    add(u'a');
    add(u'b');
    stack().settle(stack().beginUndo(), stopped());
    EXPECT_EQ(stack().undoName(), u"letter b"_s);
    must(stack().undo());
    stack().settle(stack().beginRedo(), stopped());
    EXPECT_EQ(stack().undoName(), u"letter a"_s);
    EXPECT_EQ(stack().redoName(), u"letter b"_s);
}

TEST_F(UndoStackTest, whatIsMadeDuringAMoveEntersAfterIt)
{
    add(u'a');
    const UndoStack::Move move = stack().beginUndo();
    const QSignalSpy pushed(&stack(), &UndoStack::pushed);
    add(u'b');
    EXPECT_EQ(pushed.count(), 0);
    stack().settle(move, Done{});
    EXPECT_EQ(pushed.count(), 1);
    EXPECT_EQ(stack().undoName(), u"letter b"_s);
    must(stack().undo());
    EXPECT_FALSE(stack().canUndo()) << "the first was undone before the second was made";
}

TEST_F(UndoStackTest, anOfficialActDuringAMoveClosesTheWayBackToo)
{
    add(u'a');
    const UndoStack::Move move = stack().beginUndo();
    emit announcer().acted(u"block.validated"_s, {});
    stack().settle(move, Done{});
    EXPECT_FALSE(stack().canUndo());
    EXPECT_FALSE(stack().canRedo());
}
