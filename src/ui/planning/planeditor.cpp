#include "ui/planning/planeditor.h"

#include <QUndoStack>

#include <algorithm>
#include <functional>

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

std::vector<planning::Pin> PlanEditor::pinsFor(const PlanningTask &other) const
{
    std::vector<planning::Pin> pins;
    if (!m_task || m_task->frame != other.frame)
        return pins;
    for (const planning::Pin &pin : m_draft.pins) {
        const CandidacyId id = m_task->candidates.at(static_cast<std::size_t>(pin.candidate)).candidacy;
        const auto found = std::ranges::find(other.candidates, id, &PlanningCandidate::candidacy);
        if (found != other.candidates.end())
            pins.push_back({static_cast<int>(found - other.candidates.begin()), pin.cell, pin.slot});
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
