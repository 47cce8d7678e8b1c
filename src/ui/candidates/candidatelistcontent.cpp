#include "ui/candidates/candidatelistcontent.h"

#include "parchemin/app/sentences.h"

#include <QCoreApplication>

namespace parchemin::ui {
namespace {

QStringList headings(int blockCount)
{
    QStringList all{QCoreApplication::translate("CandidateList", "Dossier"),
                    QCoreApplication::translate("CandidateList", "Candidate"),
                    QCoreApplication::translate("CandidateList", "Born on"),
                    QCoreApplication::translate("CandidateList", "Route"),
                    QCoreApplication::translate("CandidateList", "State")};
    for (int block = 1; block <= blockCount; ++block)
        all.append(QCoreApplication::translate("CandidateList", "Block %1").arg(block));
    return all;
}

QStringList inWords(const CandidateFilter &filter)
{
    QStringList words;
    if (filter.route)
        words.append(QCoreApplication::translate("CandidateList", "Route: %1").arg(word(*filter.route)));
    if (filter.state)
        words.append(QCoreApplication::translate("CandidateList", "State: %1").arg(word(*filter.state)));
    if (!filter.text.isEmpty())
        words.append(QCoreApplication::translate("CandidateList", "Search: “%1”").arg(filter.text));
    return words;
}

ListRow rowOf(const CandidateListItem &item)
{
    ListRow row{item.number, item.listName, item.birthDate, word(item.route), word(item.state)};
    for (const BlockState state : item.blocks)
        row.emplace_back(word(state));
    return row;
}

} // namespace

ListMaker candidateListMaker(const CandidateFilter &filter, int blockCount)
{
    return [filter, blockCount](const Database &database) -> Result<ListContent> {
        const CandidateListRepository candidates(database);
        const auto ids = candidates.ids(filter);
        if (!ids)
            return ids.error();
        const auto items = candidates.load(*ids, blockCount);
        if (!items)
            return items.error();
        ListContent content{.title = QCoreApplication::translate("CandidateList", "Candidates"),
                            .origin = {},
                            .filters = inWords(filter),
                            .headings = headings(blockCount),
                            .rows = {}};
        content.rows.reserve(items->size());
        for (const CandidateListItem &item : *items)
            content.rows.push_back(rowOf(item));
        return content;
    };
}

} // namespace parchemin::ui
