#include "parchemin/app/undostack.h"

#include "parchemin/app/context.h"

#include <algorithm>
#include <array>

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

UndoStack::UndoStack(const Announcer &announcer, QObject *parent)
    : QObject(parent)
{
    connect(&announcer, &Announcer::acted, this, [this](const QString &action) {
        if (isBoundary(action))
            clear();
    });
}

void UndoStack::push(Arrangement arrangement)
{
    m_arrangements.resize(m_position);
    m_arrangements.push_back(std::move(arrangement));
    ++m_position;
    emit changed();
    emit pushed();
}

QString UndoStack::undoName() const
{
    return canUndo() ? m_arrangements[m_position - 1].name() : QString();
}

QString UndoStack::redoName() const
{
    return canRedo() ? m_arrangements[m_position].name() : QString();
}

Status UndoStack::undo()
{
    if (!canUndo())
        return Done{};
    // The act announces itself, and listeners may come back here: the arrangement is held by a copy.
    const Arrangement arrangement = m_arrangements[m_position - 1];
    Status undone = arrangement.undo();
    if (!undone) {
        m_arrangements.erase(m_arrangements.begin(),
                             m_arrangements.begin() + static_cast<std::ptrdiff_t>(m_position));
        m_position = 0;
    } else if (m_position > 0) {
        --m_position;
        if (!arrangement.redo)
            m_arrangements.resize(m_position);
    }
    emit changed();
    return undone;
}

Status UndoStack::redo()
{
    if (!canRedo())
        return Done{};
    const Arrangement arrangement = m_arrangements[m_position];
    Status redone = arrangement.redo();
    if (!redone) {
        m_arrangements.resize(m_position);
    } else if (canRedo()) {
        ++m_position;
    }
    emit changed();
    return redone;
}

void UndoStack::clear()
{
    m_arrangements.clear();
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
