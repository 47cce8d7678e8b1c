#pragma once

#include "parchemin/ui/backupchoicedialog.h"
#include "parchemin/ui/backupkeeper.h"

#include <QDialog>

#include <array>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace parchemin::ui {

class CellTable;
class EmptyState;

/// The backups of a store: where they lie, how many stay, those there are; one can be made or chosen to be
/// restored.
class BackupsDialog : public QDialog
{
    Q_OBJECT

public:
    BackupsDialog(const Store &store, BackupKeeper &keeper, BackupChoosers choosers,
                  QWidget *parent = nullptr);

    /// What the user chose to restore, once the dialog was accepted.
    [[nodiscard]] const std::optional<RestoreRequest> &restore() const noexcept { return m_restore; }

signals:
    void planChanged(const parchemin::BackupPlan &plan);

private:
    void makeFrame();
    [[nodiscard]] QWidget *makePlan();
    void fill();
    void changeFolder();
    void changeRetention();
    void restoreCurrent();
    void restoreFromElsewhere();

    const Store &m_store;
    BackupKeeper &m_keeper;
    BackupChoosers m_choosers;
    std::optional<RestoreRequest> m_restore;
    std::vector<FoundBackup> m_backups;
    QLineEdit *m_folder;
    std::array<QSpinBox *, 3> m_generations{};
    QLabel *m_state;
    CellTable *m_table;
    EmptyState *m_empty;
    QPushButton *m_restoreButton;
    QPushButton *m_nowButton;
};

} // namespace parchemin::ui
