#pragma once

#include "parchemin/core/evaluation.h"
#include "parchemin/ui/page.h"

#include <QAction>

#include <array>

namespace parchemin::ui {

/// The levels of a competency in the order of their keys.
inline constexpr std::array levelOrder{RatingLevel::Acquired, RatingLevel::Partial, RatingLevel::NotAcquired,
                                       RatingLevel::NotAssessed};

/// The actions of the submissions page: their keys, drawings, words, and the menus that show them. A key that
/// is a mere letter works while no text is typed: a text field takes it for itself.
class SubmissionActions : public QObject
{
    Q_OBJECT

public:
    explicit SubmissionActions(QObject *parent = nullptr);

    /// For the menus, in their order.
    [[nodiscard]] std::vector<MenuEntry> menuEntries() const;
    void retranslate();

    QAction *deposit;
    QAction *previous;
    QAction *next;
    std::array<QAction *, levelOrder.size()> levels; ///< as in levelOrder
    QAction *competencyUp;
    QAction *competencyDown;
    QAction *comment;
    QAction *bank;
    QAction *reference;
    QAction *undo;
    QAction *lock;
    QAction *validated;
    QAction *conditional;
    QAction *rework;
    QAction *correct;
    QAction *giveUp;
    QAction *earlier;
    QAction *copyEarlier;
    QAction *addFiles;
    QAction *sendBack;
    QAction *withdraw;
    QAction *fraud;
    QAction *closeFraud;
    QAction *dossier;
    QAction *refresh;
};

} // namespace parchemin::ui
