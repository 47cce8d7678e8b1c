#pragma once

#include <QDialog>

#include <memory>

class QAction;

namespace parchemin::ui {

namespace Ui {
class ShortcutsDialog;
}

/// Every action that has a shortcut, beside it.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent = nullptr);
    ~ShortcutsDialog() override;

private:
    std::unique_ptr<Ui::ShortcutsDialog> m_ui;
};

} // namespace parchemin::ui
