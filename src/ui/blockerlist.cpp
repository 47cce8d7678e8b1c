#include "parchemin/ui/blockerlist.h"

#include "parchemin/ui/iconlabel.h"
#include "parchemin/ui/tone.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/linkedsentence.h"

namespace parchemin::ui {
namespace {

struct Mark
{
    Icon icon;
    Tone tone;
    QString meaning;
};

Mark markOf(BlockerItem::Kind kind)
{
    switch (kind) {
    case BlockerItem::Kind::Met:
        return {Icon::CircleCheck, Tone::Positive, BlockerList::tr("Met", "a condition is fulfilled")};
    case BlockerItem::Kind::Missing:
        return {Icon::CircleCross, Tone::Negative,
                BlockerList::tr("Missing", "a condition is not fulfilled")};
    case BlockerItem::Kind::Warning:
        return {Icon::Triangle, Tone::Attention, BlockerList::tr("Warning")};
    }
    Q_UNREACHABLE();
}

} // namespace

BlockerList::BlockerList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(8);
}

void BlockerList::setItems(const std::vector<BlockerItem> &items)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        // Later: the click that led here may come from a link inside the row.
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
    int index = 0;
    for (const BlockerItem &item : items)
        addRow(item, index++);
}

void BlockerList::addRow(const BlockerItem &item, int index)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const Mark mark = markOf(item.kind);
    auto *icon = new IconLabel(mark.icon, tokensOf(mark.tone).mark, 16, row);
    icon->setAccessibleName(mark.meaning);
    auto *sentence = new LinkedSentence(item.sentence, item.linkText, row);
    connect(sentence, &LinkedSentence::linkActivated, this,
            [this, fix = item.fix, index] { emit activated(fix, index); });
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addWidget(sentence, 1);
    m_rows->addWidget(row);
    row->show();
}

} // namespace parchemin::ui
