#include "ui/shortcutsdialog.h"

#include "ui_shortcutsdialog.h"

#include "parchemin/core/namekey.h"
#include "parchemin/ui/fonts.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QKeySequence>
#include <QPushButton>

#include "ui/palette/paletteacts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

/// Every key that does it: "Ctrl+Y / Ctrl+Shift+Z".
QString keysOf(const QAction &action)
{
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText)
        .replace(u"; "_s, u" / "_s);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const std::vector<ShortcutGroup> &groups, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ShortcutsDialog>())
{
    m_ui->setupUi(this);
    m_ui->shortcutSearch->setPrompt(tr("Search an action or its keys"));
    connect(m_ui->shortcutSearch, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    QPushButton *print = m_ui->buttonBox->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    print->setObjectName(QStringLiteral("printSheetButton"));
    connect(print, &QPushButton::clicked, this, [this] { emit printRequested(sheet()); });
    fill(groups);
    m_ui->shortcutsTree->expandAll();
    m_ui->shortcutsTree->resizeColumnToContents(0);
    m_ui->shortcutSearch->installEventFilter(this);
    m_ui->shortcutSearch->setFocus();
}

ShortcutsDialog::~ShortcutsDialog() = default;

/// Up and down turn the sheet while one types.
bool ShortcutsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->shortcutSearch && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown)
            return QCoreApplication::sendEvent(m_ui->shortcutsTree, event);
    }
    return QDialog::eventFilter(watched, event);
}

void ShortcutsDialog::fill(const std::vector<ShortcutGroup> &groups)
{
    for (const ShortcutGroup &group : groups) {
        auto *heading = new QTreeWidgetItem({group.title});
        heading->setFont(0, ui::font(TextStyle::Strong));
        for (const QAction *action : group.actions) {
            const QString keys = keysOf(*action);
            if (!keys.isEmpty() && action->isVisible()) // what is not offered to this user has no keys
                new QTreeWidgetItem(heading, {nameOfAct(*action), keys});
        }
        if (heading->childCount() > 0) {
            m_ui->shortcutsTree->addTopLevelItem(heading);
        } else {
            delete heading;
        }
    }
}

void ShortcutsDialog::filter(const QString &text)
{
    const QString wanted = nameKey(text);
    for (int group = 0; group < m_ui->shortcutsTree->topLevelItemCount(); ++group) {
        QTreeWidgetItem *heading = m_ui->shortcutsTree->topLevelItem(group);
        int shown = 0;
        for (int row = 0; row < heading->childCount(); ++row) {
            QTreeWidgetItem *item = heading->child(row);
            const bool isMatch =
                nameKey(item->text(0)).contains(wanted) || nameKey(item->text(1)).contains(wanted);
            item->setHidden(!isMatch);
            shown += isMatch ? 1 : 0;
        }
        heading->setHidden(shown == 0);
    }
}

ListContent ShortcutsDialog::sheet() const
{
    ListContent content{.title = windowTitle(),
                        .origin = {},
                        .headings = {tr("Menu"), tr("Action"), tr("Shortcut")},
                        .rows = {}};
    for (int group = 0; group < m_ui->shortcutsTree->topLevelItemCount(); ++group) {
        const QTreeWidgetItem *heading = m_ui->shortcutsTree->topLevelItem(group);
        for (int row = 0; row < heading->childCount(); ++row) {
            content.rows.push_back(
                {heading->text(0), heading->child(row)->text(0), heading->child(row)->text(1)});
        }
    }
    return content;
}

} // namespace parchemin::ui
