#include "ui/submissions/filechoosers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <memory>

namespace parchemin::ui {
FilesChooser filesChooser()
{
    return [folder = std::make_shared<QString>(ownFolder())](QWidget *parent) {
        const QStringList paths = QFileDialog::getOpenFileNames(
            parent, QCoreApplication::translate("FileChooser", "Choose the files"), *folder);
        if (!paths.isEmpty())
            *folder = QFileInfo(paths.first()).absolutePath();
        return paths;
    };
}

FileChooser copyChooser()
{
    return [folder = std::make_shared<QString>(ownFolder())](QWidget *parent, const QString &suggestedName) {
        const QString path =
            QFileDialog::getSaveFileName(parent, QCoreApplication::translate("FileChooser", "Save a copy"),
                                         QDir(*folder).filePath(suggestedName));
        if (!path.isEmpty())
            *folder = QFileInfo(path).absolutePath();
        return path;
    };
}

} // namespace parchemin::ui
