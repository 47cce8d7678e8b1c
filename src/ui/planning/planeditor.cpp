#include "ui/planning/planeditor.h"

#include <QUndoStack>

#include <algorithm>
#include <functional>

#include "ui/planning/planboardmodel.h"

namespace parchemin::ui {
namespace {

/// One change of the board, kept whole: drafts are small.
class BoardEdit : public QUndoCommand
{
public:
    using Show = std::function<void(const PlanDraft &)>;

    BoardEdit(const QString &name, PlanDraft before, PlanDraft after, Show show)
        : QUndoCommand(name)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_show(std::move(show))
    {
    }
    void undo() override { m_show(m_before); }
    void redo() override { m_show(m_after); }

private:
    PlanDraft m_before;
    PlanDraft m_after;
    Show m_show;
};

/// The half-day of another frame that begins when that one does.
std::optional<planning::CellIndex> sameHalfDay(const PlanningHalfDay &half, const PlanningTask &other)
{
    for (std::size_t cell = 0; cell < other.frame.halfDays.size(); ++cell) {
        const PlanningHalfDay &one = other.frame.halfDays[cell];
        if (one.day == half.day && one.startsAt == half.startsAt)
            return static_cast<planning::CellIndex>(cell);
    }
    return std::nullopt;
}

/// The pin as positions of another task, or why it cannot be kept there.
QString carry(const PlanningTask &from, const planning::Pin &pin, const PlanningTask &other,
              planning::Pin &there)
{
    const CandidacyId id = from.candidates.at(static_cast<std::size_t>(pin.candidate)).candidacy;
    const auto found = std::ranges::find(other.candidates, id, &PlanningCandidate::candidacy);
    if (found == other.candidates.end())
        return PlanEditor::tr("this candidate does not wait for a jury any more.");
    const std::optional<planning::CellIndex> cell = sameHalfDay(from.halfDay(pin.cell), other);
    if (!cell || pin.slot >= other.halfDay(*cell).slotCount ||
        from.frame.slotMinutes != other.frame.slotMinutes)
        return PlanEditor::tr("the frame has no such slot any more.");
    there = {static_cast<int>(found - other.candidates.begin()), *cell, pin.slot};
    return inWords(whyPinFails(other, there));
}

} // namespace

PlanEditor::PlanEditor(QObject *parent)
    : QObject(parent)
    , m_edits(new QUndoStack(this))
{
}

void PlanEditor::setPlan(std::shared_ptr<const PlanningTask> task, const PlanDraft &draft, qint64 bound)
{
    m_task = std::move(task);
    m_draft = draft;
    m_bound = bound;
    m_edits->clear();
    emit changed();
}

void PlanEditor::clear()
{
    m_pinned = {};
    setPlan(nullptr, {}, 0);
}

void PlanEditor::leaveFrame()
{
    if (m_task)
        m_pinned = {m_task, m_draft.pins};
    setPlan(nullptr, {}, 0);
}

QString PlanEditor::nameOf(planning::CandidateIndex candidate) const
{
    return m_task->candidates.at(static_cast<std::size_t>(candidate)).name;
}

Blockers PlanEditor::move(planning::CandidateIndex candidate, const planning::Place &place)
{
    if (!m_task)
        return {};
    PlanMove move = moved(*m_task, m_draft, candidate, place);
    if (move.isPossible())
        change(move.draft, tr("move of %1").arg(nameOf(candidate)));
    return std::move(move.reasons);
}

void PlanEditor::togglePin(planning::CandidateIndex candidate)
{
    if (m_task)
        change(withPinToggled(m_draft, candidate), tr("pin of %1").arg(nameOf(candidate)));
}

void PlanEditor::leaveOut(planning::CandidateIndex candidate)
{
    if (m_task)
        change(withoutCandidate(m_draft, candidate), tr("leaving out of %1").arg(nameOf(candidate)));
}

CarriedPins PlanEditor::pinsFor(const PlanningTask &other) const
{
    const Pinned known = m_task ? Pinned{m_task, m_draft.pins} : m_pinned;
    CarriedPins pins;
    if (!known.task)
        return pins;
    for (const planning::Pin &pin : known.pins) {
        planning::Pin there;
        const QString reason = carry(*known.task, pin, other, there);
        if (reason.isEmpty()) {
            pins.kept.push_back(there);
        } else {
            pins.broken << tr("%1: %2", "who is pinned where, why that cannot be kept")
                               .arg(pinText(*known.task, pin), reason);
        }
    }
    return pins;
}

void PlanEditor::change(const PlanDraft &draft, const QString &name)
{
    if (draft == m_draft)
        return;
    m_edits->push(new BoardEdit(name, m_draft, draft, [this](const PlanDraft &shown) {
        m_draft = shown;
        emit changed();
    }));
}

} // namespace parchemin::ui
