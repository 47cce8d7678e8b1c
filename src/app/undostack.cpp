#include "parchemin/app/undostack.h"

#include "parchemin/app/context.h"

#include <algorithm>
#include <array>
#include <utility>

namespace parchemin {
namespace {

/// The kinds of acts that others rely on once they are done, by the first word of their name in the journal.
constexpr std::array officialKinds{QLatin1StringView("admissibility."), QLatin1StringView("block."),
                                   QLatin1StringView("decision."),      QLatin1StringView("document."),
                                   QLatin1StringView("evaluation."),    QLatin1StringView("fraud."),
                                   QLatin1StringView("minutes."),       QLatin1StringView("validation.")};
constexpr std::array officialActs{
    QLatin1StringView("session.constituted"), QLatin1StringView("session.convened"),
    QLatin1StringView("session.deliberated"), QLatin1StringView("session.opened"),
    QLatin1StringView("session.published")};

} // namespace

UndoStack::UndoStack(Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&context.announcer, &Announcer::acted, this, [this](const QString &action) {
        if (isBoundary(action))
            clear();
    });
}

void UndoStack::push(Arrangement arrangement)
{
    if (m_isMoving) {
        m_madeMeanwhile.push_back(std::move(arrangement));
        return;
    }
    m_arrangements.resize(m_position);
    m_arrangements.push_back(std::make_shared<const Arrangement>(std::move(arrangement)));
    ++m_position;
    emit changed();
    emit pushed();
}

QString UndoStack::undoName() const
{
    return canUndo() ? m_arrangements[m_position - 1]->name() : QString();
}

QString UndoStack::redoName() const
{
    return canRedo() ? m_arrangements[m_position]->name() : QString();
}

Status UndoStack::undo()
{
    return canUndo() ? take(beginUndo()) : Status(Done{});
}

Status UndoStack::redo()
{
    return canRedo() ? take(beginRedo()) : Status(Done{});
}

Status UndoStack::take(const Move &move)
{
    Status outcome = move.step()(m_context, {});
    settle(move, outcome);
    return outcome;
}

UndoStack::Move UndoStack::beginUndo()
{
    return begin(m_position - 1, true);
}

UndoStack::Move UndoStack::beginRedo()
{
    return begin(m_position, false);
}

UndoStack::Move UndoStack::begin(std::size_t place, bool isUndo)
{
    Move move{m_arrangements.at(place), isUndo};
    m_isMoving = true;
    emit changed();
    return move;
}

void UndoStack::settle(const Move &move, const Status &outcome)
{
    m_isMoving = false;
    const bool isStopped = !outcome && outcome.error().code == ErrorCode::Cancelled;
    // An official act or another user may have closed the way back meanwhile.
    if (!isStopped && std::ranges::find(m_arrangements, move.arrangement) != m_arrangements.end()) {
        if (move.isUndo) {
            settleUndo(move, outcome);
        } else {
            settleRedo(outcome);
        }
    }
    emit changed();
    for (Arrangement &made : std::exchange(m_madeMeanwhile, {}))
        push(std::move(made));
}

void UndoStack::settleUndo(const Move &move, const Status &outcome)
{
    if (!outcome) {
        m_arrangements.erase(m_arrangements.begin(),
                             m_arrangements.begin() + static_cast<std::ptrdiff_t>(m_position));
        m_position = 0;
        return;
    }
    --m_position;
    if (!move.arrangement->redo)
        m_arrangements.resize(m_position);
}

void UndoStack::settleRedo(const Status &outcome)
{
    if (outcome) {
        ++m_position;
    } else {
        m_arrangements.resize(m_position);
    }
}

void UndoStack::clear()
{
    m_arrangements.clear();
    m_madeMeanwhile.clear();
    m_position = 0;
    emit changed();
}

bool UndoStack::isBoundary(const QString &action)
{
    return std::ranges::any_of(officialKinds,
                               [&action](QLatin1StringView kind) { return action.startsWith(kind); }) ||
           std::ranges::find(officialActs, action) != officialActs.end();
}

} // namespace parchemin
