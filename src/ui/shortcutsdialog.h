#pragma once

#include "parchemin/core/listcontent.h"

#include <QDialog>

#include <memory>
#include <vector>

class QAction;

namespace parchemin::ui {

namespace Ui {
class ShortcutsDialog;
}

/// Actions that belong together: those of a menu, or of the page beside its menus.
struct ShortcutGroup
{
    QString title;
    QList<QAction *> actions;
};

/// Every action that has a shortcut, beside it, by menu; searched without regard to accents, and printed.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const std::vector<ShortcutGroup> &groups, QWidget *parent = nullptr);
    ~ShortcutsDialog() override;

signals:
    /// The whole sheet, for paper.
    void printRequested(const parchemin::ListContent &sheet);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const std::vector<ShortcutGroup> &groups);
    void filter(const QString &text);
    [[nodiscard]] ListContent sheet() const;

    std::unique_ptr<Ui::ShortcutsDialog> m_ui;
};

} // namespace parchemin::ui
