#pragma once

#include "parchemin/exchange/columnmapping.h"

class QSettings;

namespace parchemin::ui {

/// Remembers which columns the user chose for each set of headings: a school sends the same file every year.
class MappingMemory
{
public:
    explicit MappingMemory(QSettings &settings)
        : m_settings(settings)
    {
    }

    /// What was chosen last for these headings, or what they mean by themselves.
    [[nodiscard]] exchange::ColumnMapping recall(const QStringList &headings) const;
    /// Whether a choice is remembered for these headings.
    [[nodiscard]] bool knows(const QStringList &headings) const;
    void remember(const QStringList &headings, const exchange::ColumnMapping &mapping);

private:
    QSettings &m_settings;
};

} // namespace parchemin::ui
