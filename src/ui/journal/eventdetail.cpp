#include "ui/journal/eventdetail.h"

#include "parchemin/app/journaltexts.h"
#include "parchemin/app/sentences.h"
#include "parchemin/core/clock.h"
#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/card.h"
#include "parchemin/ui/fonts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include "ui/dossier/celltable.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int margin = 16;
constexpr int gap = 12;

/// A grid of ratings, say, one under another.
QString inLines(QString value)
{
    return value.replace(u" · "_s, u"\n"_s);
}

std::vector<CellRow> rowsOf(const std::vector<FieldChange> &changes)
{
    const auto shown = [](const QString &text) {
        return text.isEmpty() ? Cell{EventDetail::tr("—", "nothing stood in a field"), {}, {}, true}
                              : Cell{text};
    };
    std::vector<CellRow> rows;
    for (const FieldChange &change : changes) {
        const QString before = inLines(change.before);
        const QString after = inLines(change.after);
        const QString text =
            before.isEmpty()  ? after
            : after.isEmpty() ? EventDetail::tr("before: %1", "the value of a field").arg(before)
                              : EventDetail::tr("%1  →  %2", "value before, value after").arg(before, after);
        rows.push_back({{change.field, {}, {}, true}, shown(text)});
    }
    return rows;
}

} // namespace

EventDetail::EventDetail(QAction *pastDossier, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_reason(new QLabel(this))
    , m_changes(new CellTable(1, this))
    , m_unchanged(new QLabel(this))
    , m_hash(new QLabel(this))
{
    m_title->setObjectName(u"eventTitle"_s);
    m_title->setFont(ui::font(TextStyle::CardTitle));
    m_facts->setObjectName(u"eventFacts"_s);
    m_reason->setObjectName(u"eventReason"_s);
    m_unchanged->setProperty("variant", u"muted"_s);
    m_hash->setObjectName(u"eventHash"_s);
    m_hash->setProperty("variant", u"small"_s);
    for (QLabel *label : {m_title, m_facts, m_reason, m_unchanged, m_hash}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_hash->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_changes->setObjectName(u"eventChanges"_s);
    m_changes->setMinimumHeight(110);
    auto *head = new Card(this);
    head->body().addWidget(m_title);
    head->body().addWidget(m_facts);
    head->body().addWidget(m_reason);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(new ActionButton(pastDossier, ActionButton::Variant::Secondary, this));
    buttons->addStretch(1);
    head->body().addLayout(buttons);
    auto *changes = new Card(this);
    changes->setFlush(true);
    changes->body().addWidget(m_changes, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin - 2, margin, margin - 2);
    column->setSpacing(gap);
    column->addWidget(head);
    column->addWidget(changes, 1);
    column->addWidget(m_unchanged);
    column->addWidget(m_hash);
    retranslate();
}

void EventDetail::setLine(const JournalLine &line, const RecordNames &names)
{
    m_line = line;
    m_names = names;
    retranslate();
}

QString EventDetail::factsText() const
{
    const EventDraft &content = m_line->event.content;
    const QLocale locale;
    QStringList lines{tr("%1 at %2, by %3 (%4)", "day, time, who acted, role")
                          .arg(locale.toString(certifierDay(content.at), QLocale::LongFormat),
                               locale.toString(certifierTime(content.at), QLocale::ShortFormat),
                               m_line->event.userName, roleWord(content.role))};
    lines.append(tr("%1, record %2", "kind of record, its number")
                     .arg(entityWord(content.entity), QString::number(content.entityId)));
    if (!m_line->personName.isEmpty())
        lines.append(tr("Concerns %1", "name of a person").arg(m_line->personName));
    return lines.join(u'\n');
}

void EventDetail::retranslate()
{
    m_changes->setAccessibleName(tr("What the act changed"));
    if (!m_line)
        return;
    m_title->setText(sentence(m_line->event));
    m_facts->setText(factsText());
    m_reason->setVisible(!m_line->event.content.reason.isEmpty());
    m_reason->setText(tr("Reason: %1").arg(m_line->event.content.reason));
    const std::vector<FieldChange> changes = changesOf(m_line->event, m_names);
    m_changes->setContent({tr("Field"), tr("Before and after")}, rowsOf(changes));
    m_unchanged->setVisible(changes.empty());
    m_unchanged->setText(tr("The journal keeps no field of this act: its rows are sealed by their digest."));
    QString hash = QString::fromLatin1(m_line->event.hash.toHex());
    hash.insert(hash.size() / 2, u'\n'); // it has no place of its own to break
    m_hash->setText(tr("Event %1 · hash %2").arg(QString::number(m_line->event.seq.value()), hash));
}

} // namespace parchemin::ui
