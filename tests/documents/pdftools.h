#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// Reference readers of PDF, run as programs.
namespace parchemin::documents::pdftools {

/// What pdftotext extracts, or nothing with a test failure when it fails.
[[nodiscard]] QString extractedText(const QByteArray &pdf, const QStringList &options = {});
/// The complaints of `qpdf --check`; empty when the file is sound.
[[nodiscard]] QString structuralFaults(const QByteArray &pdf);
/// Whether a program is installed.
[[nodiscard]] bool has(const QString &program);

} // namespace parchemin::documents::pdftools
