#pragma once

#include "parchemin/core/decision.h"
#include "parchemin/core/referencesheet.h"

#include <QTreeWidget>

namespace parchemin::ui {

/// What a VAE jury says of each block that is not acquired yet: granted when it is checked; for the others,
/// the competencies that are missing are checked under it (BR-62).
class BlockVerdicts : public QTreeWidget
{
    Q_OBJECT

public:
    explicit BlockVerdicts(QWidget *parent = nullptr);

    /// The blocks that the jury may still grant; nothing is checked.
    void setBlocks(const ReferenceSheet &sheet, const std::vector<int> &acquired);
    [[nodiscard]] std::vector<DecisionBlock> verdicts() const;
    void setVerdicts(const std::vector<DecisionBlock> &verdicts);
    void grantAll();
    void setReadOnly(bool isReadOnly);
    void retranslate();

signals:
    void edited();

private:
    void refreshBlock(QTreeWidgetItem &block);
    void follow(QTreeWidgetItem &item);
};

} // namespace parchemin::ui
