#include "ui/blocks/competencychecks.h"

#include <QSignalBlocker>

namespace parchemin::ui {
namespace {

constexpr int codeRole = Qt::UserRole;
constexpr int ordinalRole = Qt::UserRole + 1;

} // namespace

CompetencyChecks::CompetencyChecks(QWidget *parent)
    : QListWidget(parent)
{
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) { take(*item); });
}

void CompetencyChecks::setBlock(const SkillBlock &block)
{
    {
        const QSignalBlocker silent(this);
        clear();
        for (const Competency &competency : block.competencies) {
            auto *item = new QListWidgetItem(competency.label, this);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setData(codeRole, competency.code);
            item->setData(ordinalRole, competency.ordinal);
        }
        setCurrentRow(0);
    }
    showChecks();
}

std::vector<int> CompetencyChecks::checked() const
{
    std::vector<int> ordinals;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            ordinals.push_back(item(row)->data(ordinalRole).toInt());
    }
    return ordinals;
}

void CompetencyChecks::setKeptValue(const QStringList &codes)
{
    m_checked = codes;
    showChecks();
}

void CompetencyChecks::take(const QListWidgetItem &item)
{
    const QString code = item.data(codeRole).toString();
    m_checked.removeAll(code);
    if (item.checkState() == Qt::Checked)
        m_checked.append(code);
    emit checkedChanged();
}

void CompetencyChecks::showChecks()
{
    {
        const QSignalBlocker silent(this);
        for (int row = 0; row < count(); ++row) {
            const bool isChecked = m_checked.contains(item(row)->data(codeRole).toString());
            item(row)->setCheckState(isChecked ? Qt::Checked : Qt::Unchecked);
        }
    }
    viewport()->update(); // nobody told the view while the signals were held back
    emit checkedChanged();
}

} // namespace parchemin::ui
