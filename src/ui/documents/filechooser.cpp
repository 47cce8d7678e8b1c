#include "parchemin/ui/filechooser.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

/// `title` and `kinds` are texts of the context FileChooser, looked up when the dialog opens.
FileChooser saveChooser(const char *title, const char *kinds)
{
    return [title, kinds](QWidget *parent, const QString &suggestedName) {
        const QString path =
            QFileDialog::getSaveFileName(parent, QCoreApplication::translate("FileChooser", title),
                                         QDir(lastFolder(FolderUse::Outgoing)).filePath(suggestedName),
                                         QCoreApplication::translate("FileChooser", kinds));
        keepFolderOf(path, FolderUse::Outgoing);
        return path;
    };
}

FileChooser openChooser(const char *title, const char *kinds)
{
    return [title, kinds](QWidget *parent, const QString &) {
        const QString path = QFileDialog::getOpenFileName(
            parent, QCoreApplication::translate("FileChooser", title), lastFolder(FolderUse::Incoming),
            QCoreApplication::translate("FileChooser", kinds));
        keepFolderOf(path, FolderUse::Incoming);
        return path;
    };
}

QString keyOf(FolderUse use)
{
    return use == FolderUse::Outgoing ? u"folders/outgoing"_s : u"folders/incoming"_s;
}

} // namespace

QString ownFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

QString lastFolder(FolderUse use)
{
    const QString kept = QSettings().value(keyOf(use)).toString();
    return !kept.isEmpty() && QDir(kept).exists() ? kept : ownFolder();
}

void keepFolderOf(const QString &file, FolderUse use)
{
    if (!file.isEmpty()) // the user gave up
        QSettings().setValue(keyOf(use), QFileInfo(file).absolutePath());
}

FileChooser pdfChooser()
{
    return saveChooser(QT_TRANSLATE_NOOP("FileChooser", "Export the document"),
                       QT_TRANSLATE_NOOP("FileChooser", "PDF documents (*.pdf)"));
}

FileChooser csvOpener()
{
    return openChooser(QT_TRANSLATE_NOOP("FileChooser", "Choose a list of candidates"),
                       QT_TRANSLATE_NOOP("FileChooser", "Tables (*.xlsx *.csv *.txt *.tsv);;All files (*)"));
}

FileChooser proofOpener()
{
    return openChooser(
        QT_TRANSLATE_NOOP("FileChooser", "Choose what to verify"),
        QT_TRANSLATE_NOOP("FileChooser", "Documents and credentials (*.pdf *.jwt *.txt);;All files (*)"));
}

FileChooser keysOpener()
{
    return openChooser(QT_TRANSLATE_NOOP("FileChooser", "Choose the keys that the certifier published"),
                       QT_TRANSLATE_NOOP("FileChooser", "Exported keys (*.json);;All files (*)"));
}

FileChooser pkcs12Opener()
{
    return openChooser(QT_TRANSLATE_NOOP("FileChooser", "Choose the certifier's certificate"),
                       QT_TRANSLATE_NOOP("FileChooser", "PKCS#12 files (*.p12 *.pfx);;All files (*)"));
}

FileChooser keysChooser()
{
    return saveChooser(QT_TRANSLATE_NOOP("FileChooser", "Export the public keys"),
                       QT_TRANSLATE_NOOP("FileChooser", "Exported keys (*.json)"));
}

FileChooser csvChooser()
{
    return saveChooser(QT_TRANSLATE_NOOP("FileChooser", "Export the list"),
                       QT_TRANSLATE_NOOP("FileChooser", "CSV files (*.csv)"));
}

FileChooser calendarChooser()
{
    return saveChooser(QT_TRANSLATE_NOOP("FileChooser", "Export to a calendar"),
                       QT_TRANSLATE_NOOP("FileChooser", "Calendars (*.ics)"));
}

FileChooser listChooser()
{
    return [](QWidget *parent, const QString &suggestedName) {
        const bool isPaper = suggestedName.endsWith(u".pdf"_s);
        QFileDialog dialog(parent, QCoreApplication::translate("FileChooser", "Export the list"),
                           lastFolder(FolderUse::Outgoing));
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setFileMode(QFileDialog::AnyFile);
        const QString workbooks = QCoreApplication::translate("FileChooser", "Excel workbooks (*.xlsx)");
        const QString texts = QCoreApplication::translate("FileChooser", "CSV files (*.csv)");
        const QString papers = QCoreApplication::translate("FileChooser", "PDF documents (*.pdf)");
        dialog.setNameFilters(isPaper ? QStringList{papers} : QStringList{workbooks, texts});
        dialog.setDefaultSuffix(isPaper ? u"pdf"_s : u"xlsx"_s);
        QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                         [&dialog, texts](const QString &chosen) {
                             dialog.setDefaultSuffix(chosen == texts ? u"csv"_s : u"xlsx"_s);
                         });
        dialog.selectFile(QFileInfo(suggestedName).completeBaseName());
        if (dialog.exec() != QDialog::Accepted)
            return QString();
        const QString path = dialog.selectedFiles().value(0);
        keepFolderOf(path, FolderUse::Outgoing);
        return path;
    };
}

} // namespace parchemin::ui
