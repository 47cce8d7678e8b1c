#include "ui/candidates/candidatelistmodel.h"

#include "parchemin/app/sentences.h"
#include "parchemin/ui/blockdisplaystate.h"

#include <algorithm>

#include "ui/dossier/blockwords.h"
#include "ui/dossier/dossiertexts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

CandidateListModel::CandidateListModel(PageLoader loader, QObject *parent)
    : QAbstractListModel(parent)
    , m_loader(std::move(loader))
{
}

void CandidateListModel::setIds(std::vector<CandidacyId> ids)
{
    if (ids == m_ids) {
        refresh();
        return;
    }
    beginResetModel();
    m_ids = std::move(ids);
    m_pages.clear();
    endResetModel();
}

void CandidateListModel::refresh()
{
    m_pages.clear();
    if (!m_ids.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

std::optional<CandidacyId> CandidateListModel::idAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return std::nullopt;
    return m_ids.at(static_cast<std::size_t>(index.row()));
}

QModelIndex CandidateListModel::indexOf(CandidacyId candidacy) const
{
    const auto found = std::ranges::find(m_ids, candidacy);
    return found == m_ids.end() ? QModelIndex() : index(static_cast<int>(found - m_ids.begin()));
}

int CandidateListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

QVariant CandidateListModel::data(const QModelIndex &index, int role) const
{
    const CandidateListItem *line = index.isValid() ? item(index.row()) : nullptr;
    if (line == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return line->listName;
    case FamilyNameRole:
        return line->familyName;
    case RouteRole:
        return QString(distinction(index.row()) + word(line->route));
    case StatesRole:
        return QVariant::fromValue(blockStates(line->blocks));
    case Qt::ToolTipRole:
        return tr("Dossier %1\n%2", "number, the state of the blocks")
            .arg(line->number, sentenceOf(blockStates(line->blocks)));
    case Qt::AccessibleTextRole:
        return tr("%1, %2, dossier %3. %4", "name, route, number, the state of the blocks")
            .arg(line->listName, QString(distinction(index.row()) + word(line->route)), line->number,
                 sentenceOf(blockStates(line->blocks)));
    default:
        return {};
    }
}

/// Tells a line from its neighbours of the same name: another person by the birth date, another dossier of
/// the same person by its number. Neighbours on another page are not read for it.
QString CandidateListModel::distinction(int row) const
{
    const Page &lines = page(row / pageSize);
    const auto place = static_cast<std::size_t>(row % pageSize);
    const auto isNamesake = [&lines, place](std::size_t other) {
        return other < lines.size() && lines[other].listName == lines[place].listName;
    };
    const bool isBefore = place > 0 && isNamesake(place - 1);
    const bool isAfter = isNamesake(place + 1);
    if (!isBefore && !isAfter)
        return {};
    const CandidateListItem &line = lines[place];
    const bool isSamePerson = (isBefore && lines[place - 1].person == line.person) ||
                              (isAfter && lines[place + 1].person == line.person);
    return (isSamePerson || !line.birthDate.isValid() ? line.number : dayText(line.birthDate)) + u" · "_s;
}

const CandidateListItem *CandidateListModel::item(int row) const
{
    const Page &lines = page(row / pageSize);
    const auto place = static_cast<std::size_t>(row % pageSize);
    return place < lines.size() ? &lines[place] : nullptr;
}

const CandidateListModel::Page &CandidateListModel::page(int number) const
{
    if (const Page *kept = m_pages.find(number))
        return *kept;
    const auto first = static_cast<std::size_t>(number) * pageSize;
    const std::size_t count = std::min<std::size_t>(pageSize, m_ids.size() - first);
    return m_pages.keep(number, m_loader(std::span(m_ids).subspan(first, count)));
}

} // namespace parchemin::ui
