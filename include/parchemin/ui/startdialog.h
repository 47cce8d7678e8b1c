#pragma once

#include "parchemin/ui/icons.h"
#include "parchemin/ui/recentstores.h"

#include <QDialog>

class QLabel;
class QVBoxLayout;

namespace parchemin::ui {

/// What the program starts with when it has no store to open: what it is for, the four ways to begin, and the
/// stores opened before. Returns the choice; does nothing itself.
class StartDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Choice { Demonstration, Create, Open, Restore };

    /// Where the demonstration is visited: the folder that scripts/run uses.
    [[nodiscard]] static QString demonstrationPlace();

    explicit StartDialog(const std::vector<RecentStore> &recent, QWidget *parent = nullptr);

    /// Says what went wrong before: "This is not a store of Parchemin."
    void setTrouble(const QString &text);
    [[nodiscard]] Choice choice() const noexcept { return m_choice; }
    /// The store to open or make, or the backup to restore.
    [[nodiscard]] QString folder() const { return m_folder; }

private:
    void holdEverything();
    void makeHead(QVBoxLayout &column);
    void addChoice(QVBoxLayout &column, Choice choice, const QString &title, const QString &explanation);
    void addRecent(QVBoxLayout &column, const RecentStore &store);
    void choose(Choice choice);
    void visitDemonstration();
    [[nodiscard]] QString askForNewFolder(const QString &suggested);
    void take(Choice choice, const QString &folder);

    QLabel *m_trouble;
    Choice m_choice = Choice::Open;
    QString m_folder;
};

} // namespace parchemin::ui
