#include "ui/palette/palettemodel.h"

#include <QAction>

#include <algorithm>
#include <iterator>

namespace parchemin::ui {

void PaletteModel::setEntries(std::vector<PaletteEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

void PaletteModel::setPersons(std::vector<PaletteEntry> persons)
{
    const auto isAfterActs = [](const PaletteEntry &entry) {
        return !entry.action;
    };
    const auto first = std::ranges::find_if(m_entries, isAfterActs);
    const auto row = static_cast<int>(first - m_entries.begin());
    const auto count = static_cast<int>(std::ranges::count_if(m_entries, &PaletteEntry::isPerson));
    if (count > 0) {
        beginRemoveRows({}, row, row + count - 1);
        m_entries.erase(first, first + count);
        endRemoveRows();
    }
    if (persons.empty())
        return;
    beginInsertRows({}, row, row + static_cast<int>(persons.size()) - 1);
    m_entries.insert(m_entries.begin() + row, std::make_move_iterator(persons.begin()),
                     std::make_move_iterator(persons.end()));
    endInsertRows();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PaletteEntry &entry = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::AccessibleTextRole:
        if (!entry.reason.isEmpty())
            return tr("%1, not possible now", "an act").arg(entry.text);
        return entry.detail.isEmpty() ? entry.text
                                      : tr("%1, %2", "an act or a person, its shortcut or dossier")
                                            .arg(entry.text, entry.detail);
    case Qt::AccessibleDescriptionRole:
    case ReasonRole:
        return entry.reason;
    case DetailRole:
        return entry.detail;
    case IconRole:
        return static_cast<int>(entry.icon);
    default:
        return {};
    }
}

} // namespace parchemin::ui
