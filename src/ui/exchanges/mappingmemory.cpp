#include "ui/exchanges/mappingmemory.h"

#include <QCryptographicHash>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

/// The same for the same headings in the same order; what they say stays out of the settings.
QString keyOf(const QStringList &headings)
{
    const QByteArray text = headings.join(QChar(u'\x1f')).toUtf8();
    return u"import/mapping/"_s +
           QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(24));
}

} // namespace

bool MappingMemory::knows(const QStringList &headings) const
{
    return m_settings.value(keyOf(headings)).toStringList().size() == headings.size();
}

exchange::ColumnMapping MappingMemory::recall(const QStringList &headings) const
{
    if (!knows(headings))
        return exchange::proposedMapping(headings);
    exchange::ColumnMapping mapping;
    const QStringList names = m_settings.value(keyOf(headings)).toStringList();
    for (const QString &name : names)
        mapping.cells.push_back(exchange::columnOfHeading(name));
    return mapping;
}

void MappingMemory::remember(const QStringList &headings, const exchange::ColumnMapping &mapping)
{
    QStringList names;
    for (qsizetype cell = 0; cell < headings.size(); ++cell) {
        const auto column = mapping.columnOf(static_cast<std::size_t>(cell));
        names.append(column ? exchange::headingOf(*column) : QString());
    }
    m_settings.setValue(keyOf(headings), names);
}

} // namespace parchemin::ui
