#include "ui/juries/panelparts.h"

#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/card.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

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

QHBoxLayout *makeButtons(const QList<QAction *> &acts, QWidget *parent)
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QAction *act : acts)
        buttons->addWidget(new ActionButton(act, ActionButton::Variant::Secondary, parent));
    buttons->addStretch(1);
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
