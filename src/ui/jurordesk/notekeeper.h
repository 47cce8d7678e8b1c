#pragma once

#include "parchemin/app/jurordesk.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace parchemin::ui {

/// Holds what a member writes for himself on the dossier in front of him, and saves it half a second after
/// the first change that is not saved, and whenever it is told to.
class NoteKeeper : public QObject
{
    Q_OBJECT

public:
    /// The source outlives it.
    explicit NoteKeeper(JurorDossierSource &source, QObject *parent = nullptr);
    ~NoteKeeper() override;
    Q_DISABLE_COPY_MOVE(NoteKeeper)

    /// Takes over a note as it is kept; what was held is saved before.
    void open(const JurorNote &note, const Actor &by);
    /// Saves what is pending and lets go.
    void close();
    [[nodiscard]] const std::optional<JurorNote> &note() const noexcept { return m_note; }
    void change(const std::function<void(JurorNote &)> &edit);
    /// False when it cannot be saved; it stays held and is tried again.
    bool flush();

signals:
    void saved();
    void failed(const parchemin::Error &error);

private:
    JurorDossierSource &m_source;
    QTimer m_timer;
    std::optional<JurorNote> m_note;
    std::optional<Actor> m_by;
    bool m_isPending = false;
};

} // namespace parchemin::ui
