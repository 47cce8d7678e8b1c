#include "ui/submissions/draftkeeper.h"

#include <chrono>

namespace parchemin::ui {
namespace {

constexpr std::chrono::milliseconds savingDelay(500);
constexpr std::chrono::milliseconds retryDelay(2000);

} // namespace

DraftKeeper::DraftKeeper(Context &context, QObject *parent)
    : QObject(parent)
    , m_service(context)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
}

DraftKeeper::~DraftKeeper()
{
    m_timer.stop();
    blockSignals(true);
    flush();
}

void DraftKeeper::open(EvaluationDraft draft, const Actor &by)
{
    flush();
    m_timer.stop();
    m_draft = std::move(draft);
    m_by = by;
    m_error.reset();
    setState(State::Untouched);
}

bool DraftKeeper::close()
{
    if (!flush())
        return false;
    forget();
    return true;
}

void DraftKeeper::forget()
{
    m_timer.stop();
    m_draft.reset();
    m_by.reset();
    m_error.reset();
    setState(State::Untouched);
}

void DraftKeeper::change(const std::function<void(EvaluationDraft &)> &edit)
{
    if (!m_draft)
        return;
    const EvaluationDraft before = *m_draft;
    edit(*m_draft);
    if (*m_draft == before)
        return;
    // The timer is not restarted by the next key: who types on and on is saved all the same.
    if (!m_timer.isActive())
        m_timer.start(savingDelay);
    setState(State::Pending);
    emit changed();
}

bool DraftKeeper::flush()
{
    m_timer.stop();
    if (!m_draft || m_state == State::Untouched || m_state == State::Saved)
        return true;
    const Status saved = m_service.saveDraft(*m_by, *m_draft);
    if (saved) {
        m_error.reset();
        setState(State::Saved);
        return true;
    }
    m_error = saved.error();
    m_timer.start(retryDelay);
    setState(State::Failed);
    return false;
}

void DraftKeeper::setState(State state)
{
    m_state = state;
    emit stateChanged();
}

} // namespace parchemin::ui
