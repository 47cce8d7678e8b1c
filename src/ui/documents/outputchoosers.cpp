#include "parchemin/ui/outputchoosers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

#include <memory>

namespace parchemin::ui {

FileChooser csvChooser()
{
    auto folder =
        std::make_shared<QString>(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return [folder](QWidget *parent, const QString &suggestedName) {
        const QString path = QFileDialog::getSaveFileName(
            parent, QCoreApplication::translate("FileChooser", "Export the list"),
            QDir(*folder).filePath(suggestedName),
            QCoreApplication::translate("FileChooser", "Tables (*.csv *.xlsx)"));
        if (!path.isEmpty())
            *folder = QFileInfo(path).absolutePath();
        return path;
    };
}

FolderChooser folderChooser()
{
    return [](QWidget *parent, const QString &current) {
        const QString start =
            current.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : current;
        return QFileDialog::getExistingDirectory(
            parent, QCoreApplication::translate("FileChooser", "Folder of the documents"), start);
    };
}

PrinterChooser printerChooser()
{
    return [](QWidget *parent, QPrinter &printer) {
        QPrintDialog dialog(&printer, parent);
        return dialog.exec() == QDialog::Accepted;
    };
}

} // namespace parchemin::ui
