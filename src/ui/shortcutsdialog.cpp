#include "ui/shortcutsdialog.h"

#include "ui_shortcutsdialog.h"

#include <QAction>
#include <QKeySequence>

namespace parchemin::ui {

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ShortcutsDialog>())
{
    m_ui->setupUi(this);
    for (const QAction *action : actions) {
        const QKeySequence keys = action->shortcut();
        if (keys.isEmpty())
            continue;
        new QTreeWidgetItem(m_ui->shortcutsTree,
                            {action->iconText(), keys.toString(QKeySequence::NativeText)});
    }
    m_ui->shortcutsTree->setCurrentItem(m_ui->shortcutsTree->topLevelItem(0));
    m_ui->shortcutsTree->resizeColumnToContents(0);
}

ShortcutsDialog::~ShortcutsDialog() = default;

} // namespace parchemin::ui
