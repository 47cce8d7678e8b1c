#pragma once

#include "parchemin/app/rulebook.h"
#include "parchemin/core/listcontent.h"

#include <QObject>

#include <optional>

class QTabWidget;

namespace parchemin::ui {

class CellTable;

/// The versions of the sheet, the jury rule sets and the policy parameters, each in a tab.
class RuleTables : public QObject
{
    Q_OBJECT

public:
    /// Adds its tabs to `tabs`, which owns it.
    explicit RuleTables(QTabWidget &tabs);

    void setRules(const std::vector<RulesRepository::LoadedSheet> &versions, const Rulebook &rules,
                  QDate today);
    /// The table in front as a list; none while the sheet is.
    [[nodiscard]] std::optional<ListContent> shownList() const;
    void retranslate();

signals:
    /// Return or a double click on a version.
    void versionOpened(int row);

private:
    QTabWidget &m_tabs;
    CellTable *m_versions;
    CellTable *m_juryRules;
    CellTable *m_policy;
};

} // namespace parchemin::ui
