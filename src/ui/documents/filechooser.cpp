#include "parchemin/ui/filechooser.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include <memory>

namespace parchemin::ui {

FileChooser pdfChooser()
{
    auto folder =
        std::make_shared<QString>(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return [folder](QWidget *parent, const QString &suggestedName) {
        const QString path = QFileDialog::getSaveFileName(
            parent, QCoreApplication::translate("FileChooser", "Export the document"),
            QDir(*folder).filePath(suggestedName),
            QCoreApplication::translate("FileChooser", "PDF documents (*.pdf)"));
        if (!path.isEmpty())
            *folder = QFileInfo(path).absolutePath();
        return path;
    };
}

} // namespace parchemin::ui
