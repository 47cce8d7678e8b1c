#include "parchemin/ui/refusal.h"

#include "parchemin/core/clock.h"

#include <QAction>

#include <utility>

#include "ui/dossier/dossiertexts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

/// The latest hour that the reasons wait for; none when no reason is of the hour.
QDateTime awaitedHour(const Blockers &reasons)
{
    QDateTime latest;
    for (const Blocker &reason : reasons) {
        QString written;
        if (reason.code == BlockerCode::TimeOrder)
            written = reason.parameters.value(u"limite"_s);
        if (reason.code == BlockerCode::DecisionTooEarly)
            written = reason.parameters.value(u"date"_s);
        const bool isDay = !written.contains(u'T');
        const QDateTime hour = isDay ? certifierInstant(QDate::fromString(written, Qt::ISODate), QTime(0, 0))
                                     : QDateTime::fromString(written, Qt::ISODateWithMs);
        if (hour.isValid() && (!latest.isValid() || hour > latest))
            latest = hour;
    }
    return latest;
}

} // namespace

Refusal::Refusal(QAction &action)
    : QObject(&action)
    , m_action(action)
    , m_shortcut(new QAction(this))
{
    m_shortcut->setEnabled(false);
    connect(m_shortcut, &QAction::triggered, this, &Refusal::explain);
    connect(&m_action, &QAction::changed, this, &Refusal::followAction);
}

Refusal &Refusal::of(QAction &action)
{
    Refusal *found = find(action);
    return found == nullptr ? *new Refusal(action) : *found;
}

Refusal *Refusal::find(const QAction &action)
{
    return action.findChild<Refusal *>(QString(), Qt::FindDirectChildrenOnly);
}

void Refusal::setReasons(const Blockers &reasons, const QString &toolTip)
{
    setReason(reasons.empty() ? QString() : asList(reasons), toolTip);
    m_until = awaitedHour(reasons);
}

void Refusal::setReason(const QString &sentence, const QString &toolTip)
{
    m_isSilent = false;
    tell(sentence, toolTip);
}

void Refusal::setSilentReason(const QString &sentence)
{
    m_isSilent = true;
    tell(sentence, {});
}

void Refusal::tell(const QString &sentence, const QString &toolTip)
{
    m_reason = sentence;
    m_until = {};
    const QString help = sentence.isEmpty() ? toolTip : tr("Not yet possible:") + u'\n' + sentence;
    m_action.setEnabled(sentence.isEmpty());
    m_action.setToolTip(help); // an empty one falls back to the action's words
    m_action.setWhatsThis(help);
    followAction();
    if (!m_explanation.isEmpty() && sentence != m_explained)
        emit lifted(std::exchange(m_explanation, {}));
}

void Refusal::explain()
{
    if (m_reason.isEmpty())
        return;
    m_explained = m_reason;
    m_explanation =
        tr("“%1” is not possible yet:", "the words of an act").arg(m_action.iconText()) + u'\n' + m_reason;
    emit explained(m_explanation, m_until);
}

/// Two actions that answer the same keys would block each other: only one is ever enabled.
void Refusal::followAction()
{
    const bool isRefused = !m_action.isEnabled() && m_action.isVisible() && !m_reason.isEmpty();
    if (m_shortcut->shortcuts() != m_action.shortcuts())
        m_shortcut->setShortcuts(m_action.shortcuts());
    m_shortcut->setEnabled(isRefused && !m_isSilent);
}

QString reasonAgainst(const QAction &action)
{
    const Refusal *refusal = action.isEnabled() ? nullptr : Refusal::find(action);
    return refusal == nullptr ? QString() : refusal->reason();
}

} // namespace parchemin::ui
