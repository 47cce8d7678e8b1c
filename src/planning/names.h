#pragma once

#include <QHash>

#include <vector>

#include "planning/jsonplace.h"

namespace parchemin::planning {

/// Where each id of one kind lies.
class Names
{
public:
    template <typename Items>
    explicit Names(const Items &items, QString kind)
        : m_kind(std::move(kind))
    {
        m_index.reserve(static_cast<qsizetype>(items.size()));
        for (std::size_t index = 0; index < items.size(); ++index)
            m_index.insert(items[index].id, static_cast<int>(index));
    }

    [[nodiscard]] std::optional<int> find(const QString &id) const
    {
        const auto found = m_index.constFind(id);
        return found == m_index.constEnd() ? std::nullopt : std::optional(*found);
    }
    /// The position of the named item; complains when there is none.
    [[nodiscard]] int read(const JsonPlace &place) const
    {
        const QString id = place.text();
        const std::optional<int> index = find(id);
        if (!index)
            place.complain(QStringLiteral("no %1 named \"%2\"").arg(m_kind, id.left(80)));
        return index.value_or(0);
    }

private:
    QHash<QString, int> m_index;
    QString m_kind;
};

} // namespace parchemin::planning
