#pragma once

#include "parchemin/core/referencesheet.h"

#include <QListWidget>

#include <vector>

namespace parchemin::ui {

/// The competencies of a block, to check some of them. What was checked of a block is there again when the
/// list comes back to it.
class CompetencyChecks : public QListWidget
{
    Q_OBJECT
    /// What is checked in every block, for a form that was left.
    Q_PROPERTY(QStringList keptValue READ keptValue WRITE setKeptValue NOTIFY checkedChanged)

public:
    explicit CompetencyChecks(QWidget *parent = nullptr);

    void setBlock(const SkillBlock &block);
    /// The ordinals of those checked in the block, in order.
    [[nodiscard]] std::vector<int> checked() const;
    [[nodiscard]] QStringList keptValue() const { return m_checked; }
    void setKeptValue(const QStringList &codes);

signals:
    void checkedChanged();

private:
    void take(const QListWidgetItem &item);
    void showChecks();

    QStringList m_checked; ///< codes, of every block
};

} // namespace parchemin::ui
