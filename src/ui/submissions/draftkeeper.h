#pragma once

#include "parchemin/app/evaluationservice.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace parchemin::ui {

/// Holds the draft that is being typed and saves it: half a second after the first change that is not saved,
/// however long the typing goes on, and whenever it is told to.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Untouched, ///< as it was opened
        Pending,   ///< typed, not saved yet
        Saved,
        Failed, ///< the store refused; it is tried again
    };

    explicit DraftKeeper(Context &context, QObject *parent = nullptr);
    /// Saves what is pending.
    ~DraftKeeper() override;
    Q_DISABLE_COPY_MOVE(DraftKeeper)

    /// Takes over a draft as it lies in the store, typed by that actor. What was held is saved before.
    void open(EvaluationDraft draft, const Actor &by);
    /// Saves what is pending and lets go; false, and still held, when it cannot be saved.
    [[nodiscard]] bool close();
    /// Lets go without saving: the draft became an act.
    void forget();

    [[nodiscard]] const EvaluationDraft *draft() const { return m_draft ? &*m_draft : nullptr; }
    /// Changes it; what leaves it as it is counts for nothing.
    void change(const std::function<void(EvaluationDraft &)> &edit);
    /// Saves now what is pending; false when it cannot be saved.
    bool flush();
    [[nodiscard]] State state() const noexcept { return m_state; }
    /// Why it could not be saved.
    [[nodiscard]] const std::optional<Error> &error() const noexcept { return m_error; }

signals:
    void changed();
    void stateChanged();

private:
    void setState(State state);

    EvaluationService m_service;
    QTimer m_timer;
    std::optional<EvaluationDraft> m_draft;
    std::optional<Actor> m_by;
    std::optional<Error> m_error;
    State m_state = State::Untouched;
};

} // namespace parchemin::ui
