#include "ui/submissions/outsidepane.h"

#include "parchemin/ui/emptystate.h"

#include <QVBoxLayout>

#include "ui/submissions/outsidecopies.h"

namespace parchemin::ui {

OutsidePane::OutsidePane(QAction *opening, QAction *saving, QWidget *parent)
    : FilePane(parent)
    , m_state(new EmptyState(this))
    , m_opening(opening)
    , m_saving(saving)
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_state);
}

bool OutsidePane::show(const Deliverable &deliverable, const QByteArray &)
{
    const bool mayOpen = mayOpenOutside(deliverable);
    if (mayOpen && !m_reason.isEmpty()) {
        m_state->setText(Icon::CircleAlert, m_reason + u'\n' +
                                                tr("Its own program may still open it. A copy is made for "
                                                   "that; what was handed in stays as it is."));
    } else if (mayOpen) {
        m_state->setText(Icon::FileText, tr("“%1” opens in its own program. A copy is made for it; what was "
                                            "handed in stays as it is.")
                                             .arg(deliverable.name));
    } else {
        m_state->setText(Icon::Lock,
                         tr("“%1” is not opened from here: a file of this kind (%2) could run. Save "
                            "a copy to examine it with care.")
                             .arg(deliverable.name, deliverable.mime));
    }
    m_state->setAction(mayOpen ? m_opening : m_saving);
    emit placeChanged();
    return true;
}

} // namespace parchemin::ui
