#pragma once

#include "parchemin/app/backups.h"

#include <QDialog>

#include <atomic>
#include <functional>
#include <memory>

class QDialogButtonBox;
class QLabel;
class QRadioButton;
class QThread;

namespace parchemin::ui {

/// What the user wants to be restored.
struct RestoreRequest
{
    QString backup;
    QString folder;         ///< where to
    bool isInPlace = false; ///< in the place of the store there, which is kept beside it
};

/// Verifies a backup in a thread of its own, shows what it holds and what restoring it would lose, and asks
/// where it should go. Restores nothing itself.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    /// How the dialog asks for a new folder; tests answer themselves.
    using FolderChooser = std::function<QString(QWidget *parent, const QString &suggested)>;

    /// `presentFolder`: the store that the backup may take the place of; empty when there is none.
    RestoreDialog(QString backup, QString presentFolder, FolderChooser chooser, QWidget *parent = nullptr);
    ~RestoreDialog() override;

    /// Once the dialog was accepted.
    [[nodiscard]] const RestoreRequest &request() const noexcept { return m_request; }

    void accept() override;

private:
    void makeFrame();
    void present(const Result<RestorePreview> &preview);
    [[nodiscard]] QString suggestedFolder() const;
    [[nodiscard]] QString whatItHolds(const RestorePreview &preview) const;
    [[nodiscard]] QString whatIsLost(const RestorePreview &preview) const;

    QString m_backup;
    QString m_presentFolder;
    FolderChooser m_chooser;
    RestoreRequest m_request;
    QLabel *m_contents;
    QLabel *m_comparison;
    QRadioButton *m_asNew;
    QRadioButton *m_inPlace;
    QDialogButtonBox *m_buttons;
    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<std::atomic<bool>> m_isStopped;
};

/// The desktop's dialog for a folder that does not exist yet.
[[nodiscard]] RestoreDialog::FolderChooser newFolderChooser();

} // namespace parchemin::ui
