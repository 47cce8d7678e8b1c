#include "ui/dossier/historypanel.h"

#include "parchemin/app/journaltexts.h"
#include "parchemin/app/sentences.h"
#include "parchemin/core/clock.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "ui/dossier/celltable.h"
#include "ui/dossier/dossiertexts.h"
#include "ui/dossier/eventkinds.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

QString whenText(const Event &event)
{
    return HistoryPanel::tr("%1, %2", "day, time")
        .arg(dayText(event.content.at),
             QLocale().toString(certifierTime(event.content.at), QLocale::ShortFormat));
}

} // namespace

HistoryPanel::HistoryPanel(Naming naming, QWidget *parent)
    : Card(parent)
    , m_naming(std::move(naming))
    , m_kind(new QComboBox(this))
    , m_table(new CellTable(1, this))
    , m_reason(new QLabel(this))
    , m_changes(new CellTable(2, this))
{
    m_kind->setObjectName(u"historyKind"_s);
    m_table->setObjectName(u"historyTable"_s);
    m_table->setRowKept(true);
    m_table->setMinimumHeight(200);
    m_changes->setObjectName(u"changeTable"_s);
    m_changes->setMinimumHeight(140);
    m_reason->setObjectName(u"historyReason"_s);
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    setTitleSide(m_kind);
    body().addWidget(m_table, 3);
    body().addWidget(m_reason);
    body().addWidget(m_changes, 2);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &HistoryPanel::showEvents);
    connect(m_table, &CellTable::currentRowChanged, this, &HistoryPanel::showChanges);
    retranslate();
}

void HistoryPanel::setEvents(const std::vector<Event> &events)
{
    m_events = events;
    showEvents();
}

void HistoryPanel::retranslate()
{
    setTitle(tr("History"));
    m_kind->setAccessibleName(tr("Show only"));
    m_kind->view()->setAccessibleName(m_kind->accessibleName());
    m_table->setAccessibleName(tr("What was done"));
    m_changes->setAccessibleName(tr("What the act changed"));
    const QSignalBlocker quiet(m_kind);
    const int chosen = std::max(0, m_kind->currentIndex());
    m_kind->clear();
    m_kind->addItem(tr("Everything"));
    for (const EventKind kind : {EventKind::Person, EventKind::Candidacy, EventKind::Project,
                                 EventKind::Block, EventKind::Jury, EventKind::Document})
        m_kind->addItem(word(kind), static_cast<int>(kind));
    m_kind->setCurrentIndex(chosen);
    showEvents();
}

void HistoryPanel::showEvents()
{
    const QVariant kind = m_kind->currentData();
    m_shown.clear();
    std::ranges::copy_if(m_events, std::back_inserter(m_shown), [&kind](const Event &event) {
        return !kind.isValid() || kindOf(event) == static_cast<EventKind>(kind.toInt());
    });
    std::vector<CellRow> rows;
    for (const Event &event : m_shown)
        rows.push_back({{whenText(event)}, {sentence(event)}, {event.userName}});
    m_table->setContent({tr("When"), tr("What"), tr("Who")}, std::move(rows));
    if (m_table->currentRow() < 0 && !m_shown.empty())
        m_table->setCurrentRow(0);
    showChanges(m_table->currentRow());
}

void HistoryPanel::showChanges(int row)
{
    std::vector<CellRow> rows;
    QString reason;
    if (row >= 0 && static_cast<std::size_t>(row) < m_shown.size()) {
        const Event &event = m_shown.at(static_cast<std::size_t>(row));
        reason = event.content.reason;
        for (const FieldChange &change : changesOf(event, m_naming(event)))
            rows.push_back({{change.field}, {change.before, {}, {}, true}, {change.after}});
    }
    m_reason->setText(reason.isEmpty() ? tr("No reason was given.") : tr("Reason: %1").arg(reason));
    m_changes->setContent({tr("Value"), tr("Before"), tr("After")}, std::move(rows));
}

} // namespace parchemin::ui
