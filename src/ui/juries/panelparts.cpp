#include "ui/juries/panelparts.h"

#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/card.h"

#include <QVBoxLayout>

#include "ui/candidates/flowlayout.h"
#include "ui/dossier/celltable.h"

namespace parchemin::ui {
namespace {

/// Keeps the height that its rows take at its width: a splitter asks for the least height alone, and would
/// lay the second row over the table.
class ButtonRows : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event);
        setMinimumHeight(layout()->heightForWidth(width()));
    }
};

} // namespace

CellTable *makeTable(const char *name, int wideColumn, QWidget *parent)
{
    constexpr int leastHeight = 96;
    auto *table = new CellTable(wideColumn, parent);
    table->setObjectName(QString::fromLatin1(name));
    table->setMinimumHeight(leastHeight);
    return table;
}

QWidget *makeButtons(const QList<QAction *> &acts, QWidget *parent)
{
    constexpr int gap = 8;
    auto *buttons = new ButtonRows(parent);
    auto *flow = new FlowLayout(gap, buttons);
    for (QAction *act : acts)
        flow->addWidget(new ActionButton(act, ActionButton::Variant::Secondary, buttons));
    return buttons;
}

Card *makeCard(CellTable *table, const QList<QAction *> &acts, QWidget *parent)
{
    auto *card = new Card(parent);
    card->body().addWidget(table, 1);
    if (!acts.isEmpty())
        card->body().addWidget(makeButtons(acts, card));
    return card;
}

} // namespace parchemin::ui
