#include "support/invariants.h"
#include "support/jurytest.h"

#include "parchemin/app/arrangements.h"
#include "parchemin/app/directoryupkeep.h"
#include "parchemin/app/jurorwithdrawal.h"
#include "parchemin/app/sessionboard.h"
#include "parchemin/app/undostack.h"
#include "parchemin/app/writtensessions.h"

#include <QUndoStack>

#include <random>

#include "ui/planning/planeditor.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int actsOfASequence = 60;
constexpr int candidatesOfASchool = 9;

planning::SearchOptions fewMoves(quint64 seed)
{
    return {.moves = 3'000, .seed = seed, .isProofWanted = false};
}

/// What a lead does on the board, drawn at random: plans are proposed, candidates dragged, pinned and taken
/// out, edits taken back and made again, plans applied, what is written moved and put back, jurors withdraw
/// and change their minds.
class BoardActsTest : public JuryTest, public ::testing::WithParamInterface<quint32>
{
protected:
    void SetUp() override
    {
        JuryTest::SetUp();
        m_chance.seed(GetParam());
        m_jurors = {chair(), roux(), garnier()};
        m_jurors.push_back(addJuror(u"Lambert"_s, JuryQuality::PedagogicalLead, false));
        for (const QString &name : {u"Petit"_s, u"Leroy"_s, u"Morel"_s})
            m_jurors.push_back(addJuror(name, JuryQuality::Professional, name != u"Leroy"_s));
        for (int index = 0; index < candidatesOfASchool; ++index) {
            const CandidacyId candidacy = readyCandidate(u"Candidat%1"_s.arg(QChar(u'a' + index)));
            if (below(3) == 0) {
                must(juries().declareConflict(lead(), oneOf(m_jurors).id, personOf(candidacy),
                                              ConflictKind::Personal, u"Voisins"_s));
            }
        }
    }

    [[nodiscard]] int below(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(m_chance); }
    template <typename T>
    [[nodiscard]] const T &oneOf(const std::vector<T> &all)
    {
        return all.at(static_cast<std::size_t>(below(static_cast<int>(all.size()))));
    }
    [[nodiscard]] static PlanningFrame frame()
    {
        return {
            .halfDays = {{{2021, 7, 5}, {9, 0}, 3}, {{2021, 7, 5}, {14, 0}, 3}, {{2021, 7, 6}, {9, 0}, 3}},
            .rooms = {{u"Salle A"_s}, {u"visio.example/b"_s, true}},
            .slotMinutes = 60,
            .areSilentJurorsFree = true};
    }
    [[nodiscard]] std::shared_ptr<const PlanningTask> taskNow()
    {
        return std::make_shared<const PlanningTask>(
            must(planningTask(database(), rules(), frame(), clock().now())));
    }

    // The acts
    // -----------------------------------------------------------------------------------------------
    void propose()
    {
        PlanningTask task = *taskNow();
        task.problem.pins = m_editor.pinsFor(task).kept;
        const auto outcome = planning::planJuries(task.problem, fewMoves(m_chance()));
        ASSERT_TRUE(outcome) << qPrintable(outcome.error().detail);
        const std::vector<planning::Pin> pins = task.problem.pins;
        for (const planning::Pin &pin : pins) {
            const auto place = placeOf(outcome->plan, pin.candidate);
            EXPECT_TRUE(!place || (place->cell == pin.cell && place->slot == pin.slot))
                << "a pinned candidate was moved";
        }
        task.problem.pins.clear();
        m_editor.setPlan(std::make_shared<const PlanningTask>(std::move(task)), {outcome->plan, pins},
                         outcome->bound);
    }
    void drag()
    {
        const PlanDraft before = m_editor.draft();
        const planning::Place place{below(3), below(2), below(3)};
        const int candidate = below(static_cast<int>(m_editor.task()->candidates.size()));
        const Blockers reasons = m_editor.move(candidate, place);
        if (reasons.empty()) {
            EXPECT_EQ(placeOf(m_editor.draft().plan, candidate), place);
        } else {
            EXPECT_EQ(m_editor.draft(), before) << "a forbidden drag changed the plan";
        }
    }
    void undoAndRedo()
    {
        QUndoStack &edits = m_editor.edits();
        if (below(2) == 0) {
            edits.redo();
            return;
        }
        const PlanDraft before = m_editor.draft();
        if (!edits.canUndo())
            return;
        edits.undo();
        if (below(2) == 0) {
            edits.redo();
            EXPECT_EQ(m_editor.draft(), before) << "what was taken back is not what is made again";
        }
    }
    void apply()
    {
        const EventSeq head = lastEvent().seq;
        const auto applied = JuryPlanning(context()).apply(lead(), *m_editor.task(), m_editor.draft().plan);
        if (applied) {
            m_applied += 1;
            m_editor.clear();
            return;
        }
        expectRefused(applied.error(), head);
    }
    /// A defence that is written goes to another time of its session, as a drag of its card would have it.
    void moveWritten()
    {
        std::vector<WrittenPassage> passages;
        for (const WrittenSession &session : must(readWrittenSessions(database(), today())))
            passages.insert(passages.end(), session.passages.begin(), session.passages.end());
        if (passages.empty())
            return;
        const WrittenPassage &passage = oneOf(passages);
        const QDate day = passage.startsAt.date();
        const EventSeq head = lastEvent().seq;
        UndoStack undo(context());
        const Status moved =
            Arrangements(context(), undo)
                .moveDefence(lead(), passage.defence,
                             certifierInstant(day, QTime(8 + below(11), 30 * below(2))).toUTC());
        if (!moved) {
            expectRefused(moved.error(), head);
            return;
        }
        m_moved += 1;
        if (below(2) == 0)
            return;
        const EventSeq after = lastEvent().seq;
        if (const Status back = undo.undo(); !back) // somebody changed his mind meanwhile
            expectRefused(back.error(), after);
    }
    void withdraw()
    {
        const QDate day(2021, 7, 5 + below(2));
        const auto proposal = withdrawalProposal(
            database(), rules(), {oneOf(m_jurors).id, day, day.addDays(below(2)), u"Empêchement"_s},
            clock().now(), fewMoves(m_chance()));
        ASSERT_TRUE(proposal) << qPrintable(proposal.error().detail);
        if (below(3) == 0)
            return; // looked at, and given up
        const EventSeq head = lastEvent().seq;
        const Status written = JurorWithdrawals(context()).apply(lead(), *proposal);
        if (written) {
            m_withdrawn += 1;
        } else {
            expectRefused(written.error(), head);
        }
    }
    void changeAMind()
    {
        const QDate day(2021, 7, 5 + below(2));
        const TimeRange whole{certifierInstant(day, {8, 0}).toUTC(), certifierInstant(day, {19, 0}).toUTC()};
        std::vector<TimeRange> times;
        if (below(3) > 0) {
            times.push_back(
                {whole.start, below(2) == 0 ? whole.end : certifierInstant(day, {13, 0}).toUTC()});
        }
        must(DirectoryUpkeepService(context()).setAvailability(lead(), oneOf(m_jurors).id, whole, times));
    }
    void actOnTheStore(int drawn)
    {
        if (drawn < 35) {
            withdraw();
        } else if (drawn < 65) {
            moveWritten();
        } else {
            changeAMind();
        }
    }
    void actOnce()
    {
        const int drawn = below(100);
        const bool isOnTheBoard = m_editor.hasPlan() && !m_editor.task()->candidates.empty();
        if (!m_editor.hasPlan() || drawn < 6) {
            propose();
        } else if (!isOnTheBoard) {
            actOnTheStore(drawn);
        } else if (drawn < 43) {
            drag();
        } else if (drawn < 50) {
            moveWritten();
        } else if (drawn < 60) {
            m_editor.togglePin(below(static_cast<int>(m_editor.task()->candidates.size())));
        } else if (drawn < 66) {
            m_editor.leaveOut(below(static_cast<int>(m_editor.task()->candidates.size())));
        } else if (drawn < 82) {
            undoAndRedo();
        } else if (drawn < 88) {
            apply();
        } else if (drawn < 94) {
            withdraw();
        } else {
            changeAMind();
        }
    }

    // What must hold
    // -----------------------------------------------------------------------------------------
    void expectRefused(const Error &error, EventSeq head)
    {
        const bool isExpected =
            error.code == ErrorCode::InvalidInput || error.code == ErrorCode::Conflict ||
            (error.code == ErrorCode::RuleRefused && !withoutWarnings(error.blockers).empty());
        EXPECT_TRUE(isExpected) << qPrintable(error.detail);
        EXPECT_EQ(lastEvent().seq, head) << "a refused act left something behind";
    }
    /// The draft of the moment breaks no rule of its task.
    void expectLawfulDraft()
    {
        if (!m_editor.hasPlan())
            return;
        const auto broken = planning::violationsOf(m_editor.task()->problem, m_editor.draft().plan);
        for (const planning::Violation &violation : broken)
            ADD_FAILURE() << qPrintable(planning::codeName(violation.code));
    }
    /// What is stored breaks none either: every passage of a constituted jury has a lawful panel.
    void expectLawfulStore()
    {
        const QStringList broken = brokenInvariants(database());
        EXPECT_TRUE(broken.isEmpty()) << qPrintable(broken.join(u'\n'));
        for (const JurySession &session : must(juries().sessions())) {
            if (session.state != SessionState::Composed)
                continue;
            EXPECT_TRUE(withoutWarnings(must(juries().compositionBlockers(session.id))).empty())
                << qPrintable(session.code);
            const SessionDetail detail = must(readSession(database(), rules(), session.id, clock().now()));
            for (const PassageLine &line : detail.passages) {
                const bool isHeard = line.defence.state != DefenceState::Postponed;
                EXPECT_TRUE(!isHeard || line.blockers.empty())
                    << qPrintable(session.code + u' ' + line.candidate);
            }
        }
    }

    [[nodiscard]] int applied() const { return m_applied; }
    [[nodiscard]] int withdrawn() const { return m_withdrawn; }
    [[nodiscard]] int moved() const { return m_moved; }

private:
    std::mt19937 m_chance;
    std::vector<Juror> m_jurors;
    ui::PlanEditor m_editor;
    int m_applied = 0;
    int m_withdrawn = 0;
    int m_moved = 0;
};

} // namespace

TEST_P(BoardActsTest, breakNoHardRule)
{
    for (int act = 0; act < actsOfASequence && !HasFailure(); ++act) {
        actOnce();
        expectLawfulDraft();
        expectLawfulStore();
    }
    if (applied() == 0 && !HasFailure()) { // chance never came to it
        propose();
        apply();
        expectLawfulStore();
    }
    RecordProperty("applied", applied());
    RecordProperty("withdrawn", withdrawn());
    RecordProperty("moved", moved());
    EXPECT_TRUE(isJournalIntact());
}

INSTANTIATE_TEST_SUITE_P(Seeds, BoardActsTest, ::testing::Range(1U, 13U));
