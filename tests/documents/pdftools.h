#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

/// Reference readers of PDF, run as programs.
namespace parchemin::documents::pdftools {

/// What pdftotext extracts, or nothing with a test failure when it fails.
[[nodiscard]] QString extractedText(const QByteArray &pdf, const QStringList &options = {});
/// The complaints of `qpdf --check`; empty when the file is sound.
[[nodiscard]] QString structuralFaults(const QByteArray &pdf);
/// The structure tree with its texts, as Poppler reads it.
[[nodiscard]] QString structureTree(const QByteArray &pdf);
/// The error codes that Apache PDFBox preflight gives each file, sorted: what keeps it from being PDF/A-1b.
/// All files in one run, for starting it takes longer than judging.
[[nodiscard]] std::vector<QStringList> preflightCodes(const std::vector<QByteArray> &files);
/// Whether a program is installed.
[[nodiscard]] bool has(const QString &program);

} // namespace parchemin::documents::pdftools
