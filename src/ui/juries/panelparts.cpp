#include "ui/juries/panelparts.h"

#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/card.h"

#include <QVBoxLayout>

#include "ui/candidates/flowlayout.h"
#include "ui/dossier/celltable.h"

namespace parchemin::ui {

CellTable *makeTable(const char *name, int wideColumn, QWidget *parent)
{
    constexpr int leastHeight = 96;
    auto *table = new CellTable(wideColumn, parent);
    table->setObjectName(QString::fromLatin1(name));
    table->setMinimumHeight(leastHeight);
    return table;
}

QLayout *makeButtons(const QList<QAction *> &acts, QWidget *parent)
{
    constexpr int gap = 8;
    auto *buttons = new FlowLayout(gap);
    for (QAction *act : acts)
        buttons->addWidget(new ActionButton(act, ActionButton::Variant::Secondary, parent));
    return buttons;
}

Card *makeCard(CellTable *table, const QList<QAction *> &acts, QWidget *parent)
{
    auto *card = new Card(parent);
    card->body().addWidget(table, 1);
    if (!acts.isEmpty())
        card->body().addLayout(makeButtons(acts, card));
    return card;
}

} // namespace parchemin::ui
