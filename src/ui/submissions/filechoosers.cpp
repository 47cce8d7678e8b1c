#include "ui/submissions/filechoosers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>

namespace parchemin::ui {

FilesChooser filesChooser()
{
    return [](QWidget *parent) {
        const QStringList paths = QFileDialog::getOpenFileNames(
            parent, QCoreApplication::translate("FileChooser", "Choose the files"),
            lastFolder(FolderUse::Incoming));
        keepFolderOf(paths.value(0), FolderUse::Incoming);
        return paths;
    };
}

FileChooser copyChooser()
{
    return [](QWidget *parent, const QString &suggestedName) {
        const QString path =
            QFileDialog::getSaveFileName(parent, QCoreApplication::translate("FileChooser", "Save a copy"),
                                         QDir(lastFolder(FolderUse::Outgoing)).filePath(suggestedName));
        keepFolderOf(path, FolderUse::Outgoing);
        return path;
    };
}

} // namespace parchemin::ui
