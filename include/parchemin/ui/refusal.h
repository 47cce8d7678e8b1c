#pragma once

#include "parchemin/core/blocker.h"

#include <QDateTime>
#include <QObject>

class QAction;

namespace parchemin::ui {

/// Why an action cannot be done now. While there is a reason the action is disabled, its tool tip and its
/// help say why, its buttons stay within reach of the keyboard, and pressing one of them, or the action's
/// own shortcut, asks for the reason instead.
class Refusal : public QObject
{
    Q_OBJECT

public:
    /// The one of this action, made when first asked for; the action owns it.
    [[nodiscard]] static Refusal &of(QAction &action);
    /// Null for an action that never had a reason.
    [[nodiscard]] static Refusal *find(const QAction &action);

    /// Enables the action, which says `toolTip`, or disables it, which then says what is missing.
    void setReasons(const Blockers &reasons, const QString &toolTip = {});
    /// The same for a reason that no rule gives; empty when the action is possible.
    void setReason(const QString &sentence, const QString &toolTip = {});
    /// The same, but the action's keys ask nothing meanwhile: a plain letter means it in a list or a grid
    /// only, and finds a line there while the action is not possible.
    void setSilentReason(const QString &sentence);

    /// Empty while the action is possible.
    [[nodiscard]] const QString &reason() const noexcept { return m_reason; }
    /// Takes the action's shortcut while it is refused. It belongs beside the action in the window.
    [[nodiscard]] QAction &shortcut() const { return *m_shortcut; }
    /// Tells the reason to whoever shows it.
    void explain();

signals:
    /// `until`: the hour that the act waits for; none when nothing waits.
    void explained(const QString &text, const QDateTime &until);
    /// The action is possible by now, or for another reason it is not: what was last explained is true no
    /// more.
    void lifted(const QString &text);

private:
    explicit Refusal(QAction &action);
    void tell(const QString &sentence, const QString &toolTip);
    void followAction();

    QAction &m_action;
    QAction *m_shortcut;
    bool m_isSilent = false; ///< its keys do not ask
    QString m_reason;
    QDateTime m_until;
    QString m_explanation; ///< the last that was told
    QString m_explained;   ///< the reason in it
};

/// Why the action cannot be done now; empty when it can, or nobody said.
[[nodiscard]] QString reasonAgainst(const QAction &action);

} // namespace parchemin::ui
