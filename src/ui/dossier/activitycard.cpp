#include "ui/dossier/activitycard.h"

#include "parchemin/app/sentences.h"
#include "parchemin/core/clock.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr std::size_t shownEvents = 12;

} // namespace

ActivityCard::ActivityCard(QWidget *parent)
    : Card(parent)
    , m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(8);
    body().addLayout(m_rows);
    body().addStretch(1);
}

void ActivityCard::setEvents(const std::vector<Event> &events)
{
    setTitle(tr("Activity"));
    while (QLayoutItem *row = m_rows->takeAt(0)) {
        delete row->widget();
        delete row;
    }
    const QLocale locale;
    for (std::size_t i = 0; i < std::min(shownEvents, events.size()); ++i) {
        const Event &event = events[i];
        const QDate day = certifierDay(event.content.at);
        auto *line = new QLabel(
            tr("%1 · %2 · %3", "day and month, what happened, who did it")
                .arg(locale.toString(day, tr("dd/MM", "day and month")), sentence(event), event.userName),
            this);
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        line->setProperty("variant", u"small"_s);
        line->setToolTip(locale.toString(day, QLocale::LongFormat) + u", "_s +
                         locale.toString(certifierTime(event.content.at), QLocale::ShortFormat));
        m_rows->addWidget(line);
    }
}

} // namespace parchemin::ui
