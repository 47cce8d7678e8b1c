#include "parchemin/ui/outputchoosers.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

namespace parchemin::ui {

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
