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
    case BlockerItem::Kind::Later:
        return {Icon::CircleDashed, Tone::Neutral, BlockerList::tr("Later", "nothing can be said yet")};
    }
    Q_UNREACHABLE();
}

} // namespace

BlockerList::BlockerList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_rows);
}

void BlockerList::setItems(const std::vector<BlockerItem> &items)
{
    // Rows that are shown one by one make the whole page lay itself out for each of them.
    auto *rows = new QWidget;
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    int index = 0;
    for (const BlockerItem &item : items)
        column->addWidget(makeRow(item, index++, *rows));
    column->addStretch(1); // a few reasons in much room stay together

    delete layout()->replaceWidget(m_rows, rows);
    // Later: the click that led here may come from a link inside a row.
    m_rows->hide();
    m_rows->deleteLater();
    m_rows = rows;
    m_rows->show();
}

QWidget *BlockerList::makeRow(const BlockerItem &item, int index, QWidget &rows)
{
    auto *row = new QWidget(&rows);
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
    return row;
}

} // namespace parchemin::ui
