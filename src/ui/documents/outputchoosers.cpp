#include "parchemin/ui/outputchoosers.h"

#include "parchemin/ui/filechooser.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>

namespace parchemin::ui {

FolderChooser folderChooser()
{
    return [](QWidget *parent, const QString &current) {
        const QString start = current.isEmpty() ? ownFolder() : current;
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
