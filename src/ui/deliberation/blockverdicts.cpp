#include "ui/deliberation/blockverdicts.h"

#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int numberRole = Qt::UserRole + 1;

bool isChecked(const QTreeWidgetItem &item)
{
    return item.checkState(0) == Qt::Checked;
}

std::vector<int> missingUnder(const QTreeWidgetItem &block)
{
    std::vector<int> missing;
    for (int row = 0; row < block.childCount(); ++row) {
        const QTreeWidgetItem &competency = *block.child(row);
        if (isChecked(competency))
            missing.push_back(competency.data(0, numberRole).toInt());
    }
    return missing;
}

} // namespace

BlockVerdicts::BlockVerdicts(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"blockVerdicts"_s);
    setColumnCount(2);
    setUniformRowHeights(true);
    setTabKeyNavigation(false);
    setMinimumHeight(190);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    header()->setSectionsMovable(false);
    connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item, int column) {
        if (column == 0)
            follow(*item);
    });
    retranslate();
}

void BlockVerdicts::setBlocks(const ReferenceSheet &sheet, const std::vector<int> &acquired)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const SkillBlock &block : sheet.blocks) {
        if (std::ranges::find(acquired, block.number) != acquired.end())
            continue;
        auto *item = new QTreeWidgetItem(
            this, {tr("Block %1 — %2", "number, title").arg(block.number).arg(block.title)});
        item->setToolTip(0, block.title);
        item->setData(0, numberRole, block.number);
        item->setCheckState(0, Qt::Unchecked);
        for (const Competency &competency : block.competencies) {
            auto *line = new QTreeWidgetItem(
                item, {tr("%1 %2", "code and label of a competency").arg(competency.code, competency.label)});
            line->setToolTip(0, competency.label);
            line->setData(0, numberRole, competency.ordinal);
            line->setCheckState(0, Qt::Unchecked);
        }
        refreshBlock(*item);
    }
    if (topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
}

std::vector<DecisionBlock> BlockVerdicts::verdicts() const
{
    std::vector<DecisionBlock> verdicts;
    for (int row = 0; row < topLevelItemCount(); ++row) {
        const QTreeWidgetItem &block = *topLevelItem(row);
        const int number = block.data(0, numberRole).toInt();
        if (isChecked(block)) {
            verdicts.push_back({number, true, {}});
        } else if (const std::vector<int> missing = missingUnder(block); !missing.empty()) {
            verdicts.push_back({number, false, missing});
        }
    }
    return verdicts;
}

void BlockVerdicts::setVerdicts(const std::vector<DecisionBlock> &verdicts)
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < topLevelItemCount(); ++row) {
        QTreeWidgetItem &block = *topLevelItem(row);
        const auto said =
            std::ranges::find(verdicts, block.data(0, numberRole).toInt(), &DecisionBlock::block);
        const bool isSaid = said != verdicts.end();
        block.setCheckState(0, isSaid && said->isGranted ? Qt::Checked : Qt::Unchecked);
        for (int place = 0; place < block.childCount(); ++place) {
            QTreeWidgetItem &competency = *block.child(place);
            const int ordinal = competency.data(0, numberRole).toInt();
            const bool isMissing = isSaid && std::ranges::find(said->missingCompetencies, ordinal) !=
                                                 said->missingCompetencies.end();
            competency.setCheckState(0, isMissing ? Qt::Checked : Qt::Unchecked);
        }
        refreshBlock(block);
    }
}

void BlockVerdicts::grantAll()
{
    std::vector<DecisionBlock> all;
    all.reserve(static_cast<std::size_t>(topLevelItemCount()));
    for (int row = 0; row < topLevelItemCount(); ++row)
        all.push_back({topLevelItem(row)->data(0, numberRole).toInt(), true, {}});
    setVerdicts(all);
}

void BlockVerdicts::setReadOnly(bool isReadOnly)
{
    setEnabled(!isReadOnly);
}

void BlockVerdicts::follow(QTreeWidgetItem &item)
{
    QTreeWidgetItem &block = item.parent() == nullptr ? item : *item.parent();
    {
        const QSignalBlocker quiet(this);
        // A competency that is missing and a block that is granted contradict each other.
        if (&item == &block && isChecked(block)) {
            for (int row = 0; row < block.childCount(); ++row)
                block.child(row)->setCheckState(0, Qt::Unchecked);
        } else if (&item != &block && isChecked(item)) {
            block.setCheckState(0, Qt::Unchecked);
        }
        refreshBlock(block);
    }
    viewport()->update();
    emit edited();
}

void BlockVerdicts::refreshBlock(QTreeWidgetItem &block)
{
    const auto missing = static_cast<int>(missingUnder(block).size());
    QString text = tr("not granted");
    if (isChecked(block)) {
        text = tr("granted");
    } else if (missing > 0) {
        text = tr("%n missing", "competencies of a block", missing);
    }
    block.setText(1, text);
    for (int row = 0; row < block.childCount(); ++row) {
        QTreeWidgetItem &competency = *block.child(row);
        competency.setText(1, isChecked(competency) ? tr("missing", "a competency") : QString());
    }
    block.setData(0, Qt::AccessibleTextRole,
                  tr("%1, %2", "block, what is said of it").arg(block.text(0), text));
}

void BlockVerdicts::retranslate()
{
    setHeaderLabels({tr("Block granted, or competencies missing under it"), tr("The jury says")});
    setAccessibleName(tr("Blocks: check those that are granted; under the others, what is missing"));
    const QSignalBlocker quiet(this);
    for (int row = 0; row < topLevelItemCount(); ++row)
        refreshBlock(*topLevelItem(row));
}

} // namespace parchemin::ui
