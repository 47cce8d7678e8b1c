#include "ui/exchanges/homestep.h"

#include "parchemin/core/clock.h"
#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/card.h"
#include "parchemin/ui/emptystate.h"
#include "parchemin/ui/fonts.h"
#include "parchemin/ui/iconlabel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include "ui/dossier/celltable.h"
#include "ui/tablelist.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int wideColumn = 0;

} // namespace

HomeStep::HomeStep(QAction *choose, QAction *takeBack, QWidget *parent)
    : QWidget(parent)
    , m_dropCard(new Card(this))
    , m_dropText(new QLabel(m_dropCard))
    , m_help(new QLabel(m_dropCard))
    , m_choose(new ActionButton(choose, ActionButton::Variant::Secondary, m_dropCard))
    , m_batchCard(new Card(this))
    , m_table(new CellTable(wideColumn, m_batchCard))
    , m_empty(new EmptyState(m_batchCard))
{
    m_dropText->setFont(ui::font(TextStyle::CardTitle));
    m_dropText->setWordWrap(true);
    m_help->setProperty("variant", u"muted"_s);
    m_help->setWordWrap(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_dropText);
    texts->addWidget(m_help);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(new IconLabel(Icon::Upload, Token::Accent, 28, m_dropCard), 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    m_choose->setObjectName(u"importChoose"_s);
    row->addWidget(m_choose, 0, Qt::AlignVCenter);
    m_dropCard->setObjectName(u"importDrop"_s);
    m_dropCard->body().addLayout(row);

    m_table->setObjectName(u"importBatches"_s);
    m_table->setRowKept(true);
    m_batchCard->setTitleSide(new ActionButton(takeBack, ActionButton::Variant::Secondary, m_batchCard));
    m_batchCard->body().addWidget(m_table, 1);
    m_batchCard->body().addWidget(m_empty, 1);
    connect(m_table, &CellTable::currentRowChanged, this, &HomeStep::currentBatchChanged);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_dropCard);
    column->addWidget(m_batchCard, 1);
    retranslate();
}

void HomeStep::setBatches(std::vector<ImportBatch> batches)
{
    m_batches = std::move(batches);
    retranslate();
}

const ImportBatch *HomeStep::currentBatch() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < static_cast<int>(m_batches.size()) ? &m_batches.at(static_cast<std::size_t>(row))
                                                                : nullptr;
}

ListMaker HomeStep::listMaker() const
{
    return m_batches.empty() ? ListMaker() : tableListMaker(tr("Imports done"), *m_table->model(), {});
}

void HomeStep::focusFirst()
{
    QWidget *first = m_batches.empty() ? static_cast<QWidget *>(m_choose) : m_table;
    first->setFocus(Qt::OtherFocusReason);
}

void HomeStep::setDropOffered(bool isOffered)
{
    m_dropText->setText(isOffered ? tr("Let the file go to look at it.")
                                  : tr("Drop a school's list of candidates here, or choose it."));
}

void HomeStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HomeStep::retranslate()
{
    setDropOffered(false);
    m_help->setText(tr("An Excel workbook (.xlsx), of which the first sheet is read, or a CSV file. You see "
                       "its first rows, say what its columns "
                       "hold and read every problem before anything is written; a finished import can be "
                       "taken back."));
    m_batchCard->setTitle(tr("Imports done"));
    m_table->setAccessibleName(m_batchCard->accessibleName());
    m_empty->setText(Icon::Inbox, tr("Nothing was imported yet. Choose a file to begin."));
    const QLocale locale;
    const auto instant = [&locale](const QDateTime &at) {
        return QString(locale.toString(certifierDay(at), QLocale::ShortFormat) + u' ' +
                       locale.toString(certifierTime(at), QLocale::ShortFormat));
    };
    std::vector<CellRow> rows;
    for (const ImportBatch &batch : m_batches) {
        const Chip chip = batch.undoneAt
                              ? Chip{Icon::Undo, tr("Taken back"), Tone::Neutral}
                              : Chip{Icon::Check, tr("Imported", "a batch of rows"), Tone::Positive};
        const QString since =
            batch.undoneAt ? tr("Taken back on %1").arg(instant(*batch.undoneAt)) : QString();
        rows.push_back({{batch.fileName},
                        {instant(batch.importedAt), {}, {}, false, batch.importedAt},
                        {batch.importedBy},
                        numberCell(batch.rowCount),
                        {{}, chip, since}});
    }
    m_table->setContent({tr("File"), tr("Imported on"), tr("By"), tr("Rows"), tr("State")}, std::move(rows));
    m_table->setVisible(!m_batches.empty());
    m_empty->setVisible(m_batches.empty());
}

} // namespace parchemin::ui
