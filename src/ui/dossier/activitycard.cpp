#include "ui/dossier/activitycard.h"

#include "parchemin/app/sentences.h"
#include "parchemin/core/clock.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/dossier/dossiertexts.h"
#include "ui/scrollcolumn.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr std::size_t shownEvents = 60;

} // namespace

ActivityCard::ActivityCard(QWidget *parent)
    : Card(parent)
    , m_scroll(new ScrollColumn(this))
    , m_rows(new QVBoxLayout)
{
    auto *lines = new QWidget(m_scroll);
    lines->setProperty("variant", u"surface"_s);
    auto *column = new QVBoxLayout(lines);
    column->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(8);
    column->addLayout(m_rows);
    column->addStretch(1);
    m_scroll->setObjectName(u"activityScroll"_s);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setWidget(lines);
    m_scroll->setMinimumHeight(92);
    body().addWidget(m_scroll, 1);
}

void ActivityCard::setEvents(const std::vector<Event> &events, QDate today)
{
    setTitle(tr("Activity"));
    m_scroll->setAccessibleName(tr("Activity"));
    while (QLayoutItem *row = m_rows->takeAt(0)) {
        delete row->widget();
        delete row;
    }
    for (std::size_t i = 0; i < std::min(shownEvents, events.size()); ++i)
        m_rows->addWidget(makeLine(events[i], today));
}

QLabel *ActivityCard::makeLine(const Event &event, QDate today)
{
    const QLocale locale;
    const QDate day = certifierDay(event.content.at);
    auto *line = new QLabel(tr("%1 · %2 · %3", "day, what happened, who did it")
                                .arg(briefDayText(event.content.at, today), sentence(event), event.userName),
                            this);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    line->setProperty("variant", u"small"_s);
    line->setToolTip(locale.toString(day, QLocale::LongFormat) + u", "_s +
                     locale.toString(certifierTime(event.content.at), QLocale::ShortFormat));
    return line;
}

} // namespace parchemin::ui
