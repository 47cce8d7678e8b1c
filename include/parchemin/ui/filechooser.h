#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace parchemin::ui {

/// Asks where a file goes, with a name to begin with; an empty answer means that the user gave up.
using FileChooser = std::function<QString(QWidget *parent, const QString &suggestedName)>;

/// Where file dialogs begin: the user's documents; his home while he has no folder for them, as a new
/// account.
[[nodiscard]] QString ownFolder();

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
