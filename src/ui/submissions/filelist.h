#pragma once

#include "parchemin/app/candidacyservice.h"

#include <QWidget>

#include "ui/submissions/filechoosers.h"

class QAction;
class QLabel;
class QListWidget;

namespace parchemin::ui {

/// The files to hand in: chosen by dialog, dropped, or pasted. A file that cannot be handed in says why.
class FileList : public QWidget
{
    Q_OBJECT
    /// The paths, for a form that was left.
    Q_PROPERTY(QStringList keptValue READ paths WRITE setPaths NOTIFY changed)

public:
    explicit FileList(FilesChooser chooser, QWidget *parent = nullptr);

    void add(const QStringList &paths);
    [[nodiscard]] QStringList paths() const;
    /// In the place of those before; each is looked at anew.
    void setPaths(const QStringList &paths);
    [[nodiscard]] std::vector<IncomingFile> files() const;
    /// What the content store said, by file.
    void setErrors(const std::vector<std::optional<Error>> &errors);
    [[nodiscard]] bool hasErrors() const;
    /// What is wrong with the list as a whole, in words under it; empty for nothing.
    void setTrouble(const QString &trouble);
    [[nodiscard]] bool hasTrouble() const;

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry
    {
        QString path;
        QString trouble; ///< in words; empty when there is none
    };
    void removeCurrent();
    void paste();
    void show();

    FilesChooser m_chooser;
    std::vector<Entry> m_entries;
    QListWidget *m_list;
    QLabel *m_trouble;
    QLabel *m_hint;
    QAction *m_add;
    QAction *m_remove;
};

} // namespace parchemin::ui
