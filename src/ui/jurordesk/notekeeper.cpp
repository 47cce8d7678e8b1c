#include "ui/jurordesk/notekeeper.h"

#include <chrono>

namespace parchemin::ui {
namespace {

constexpr std::chrono::milliseconds savingDelay(500);
constexpr std::chrono::milliseconds retryDelay(2000);

} // namespace

NoteKeeper::NoteKeeper(JurorDossierSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &NoteKeeper::flush);
}

NoteKeeper::~NoteKeeper()
{
    blockSignals(true);
    flush();
}

void NoteKeeper::open(const JurorNote &note, const Actor &by)
{
    flush();
    m_timer.stop();
    m_note = note;
    m_by = by;
    m_isPending = false;
}

void NoteKeeper::close()
{
    flush();
    m_timer.stop();
    m_note.reset();
    m_by.reset();
    m_isPending = false;
}

void NoteKeeper::change(const std::function<void(JurorNote &)> &edit)
{
    if (!m_note)
        return;
    const JurorNote before = *m_note;
    edit(*m_note);
    if (*m_note == before)
        return;
    m_isPending = true;
    if (!m_timer.isActive())
        m_timer.start(savingDelay);
}

bool NoteKeeper::flush()
{
    m_timer.stop();
    if (!m_note || !m_isPending)
        return true;
    if (const Status kept = m_source.saveNote(*m_by, *m_note); !kept) {
        m_timer.start(retryDelay);
        emit failed(kept.error());
        return false;
    }
    m_isPending = false;
    emit saved();
    return true;
}

} // namespace parchemin::ui
