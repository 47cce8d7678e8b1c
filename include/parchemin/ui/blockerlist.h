#pragma once

#include "parchemin/core/blocker.h"

#include <QWidget>

#include <vector>

namespace parchemin::ui {

/// One condition of an act: met, or not yet and what would help.
struct BlockerItem
{
    enum class Kind {
        Met,     ///< a check
        Missing, ///< a cross: forbids the act
        Warning, ///< the act stays possible
        Later,   ///< nothing can be said yet
    };
    Kind kind;
    QString sentence;
    QString linkText = {}; ///< the fix in one word: "validate"; empty without a fix
    FixAction fix = FixAction::None;
};

/// Why an act is possible or not: one line a condition, each with a link to what would fix it.
class BlockerList : public QWidget
{
    Q_OBJECT

public:
    explicit BlockerList(QWidget *parent = nullptr);

    void setItems(const std::vector<BlockerItem> &items);

signals:
    /// The user follows the link of the item at `index`.
    void activated(parchemin::FixAction fix, int index);

private:
    [[nodiscard]] QWidget *makeRow(const BlockerItem &item, int index, QWidget &rows);

    QWidget *m_rows; ///< one child for each item
};

} // namespace parchemin::ui
