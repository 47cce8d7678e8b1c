#pragma once

#include <QUndoCommand>

#include "ui/submissions/draftedit.h"
#include "ui/submissions/draftkeeper.h"

namespace parchemin::ui {

/// One change of a competency's level or proofs in a draft.
class EntryChange : public QUndoCommand
{
public:
    EntryChange(DraftKeeper &keeper, int competency, GridEntry before, GridEntry after, const QString &what)
        : QUndoCommand(what)
        , m_keeper(keeper)
        , m_competency(competency)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    [[nodiscard]] int competency() const noexcept { return m_competency; }
    void undo() override { put(m_before, m_after); }
    void redo() override { put(m_after, m_before); }

private:
    /// A comment typed since stays, unless the change itself was of the comment.
    void put(GridEntry entry, const GridEntry &other)
    {
        m_keeper.change([&](EvaluationDraft &draft) {
            if (entry.comment == other.comment)
                entry.comment = entryOf(draft, m_competency).comment;
            setEntry(draft, m_competency, entry);
        });
    }

    DraftKeeper &m_keeper;
    int m_competency;
    GridEntry m_before;
    GridEntry m_after;
};

} // namespace parchemin::ui
