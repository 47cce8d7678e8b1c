#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace parchemin::ui {

/// Asks where a file goes, with a name to begin with; an empty answer means that the user gave up.
using FileChooser = std::function<QString(QWidget *parent, const QString &suggestedName)>;

/// The user's documents; his home while he has no folder for them, as a new account.
[[nodiscard]] QString ownFolder();

/// What a folder was chosen for: files that leave the program, or that come into it.
enum class FolderUse { Outgoing, Incoming };
/// Where a file dialog begins: the folder last used so, also before the program was last closed; ownFolder()
/// when there is none, or it is no more.
[[nodiscard]] QString lastFolder(FolderUse use);
/// The next dialog begins where that file lies.
void keepFolderOf(const QString &file, FolderUse use);

/// The desktop's dialog for PDF files, which begins in the last folder used.
[[nodiscard]] FileChooser pdfChooser();
/// The same for lists: workbooks and CSV files, or PDF files when the suggested name is one.
[[nodiscard]] FileChooser listChooser();
/// The same for CSV files alone.
[[nodiscard]] FileChooser csvChooser();
/// The same for calendar files (.ics).
[[nodiscard]] FileChooser calendarChooser();
/// The desktop's dialog for a CSV file to read; the suggested name is ignored.
[[nodiscard]] FileChooser csvOpener();
/// The same for a document or a credential to verify.
[[nodiscard]] FileChooser proofOpener();
/// The same for a file of exported keys.
[[nodiscard]] FileChooser keysOpener();
/// The desktop's dialog for a PKCS#12 file (.p12, .pfx) to read.
[[nodiscard]] FileChooser pkcs12Opener();
/// Where exported keys go (.json).
[[nodiscard]] FileChooser keysChooser();

} // namespace parchemin::ui
