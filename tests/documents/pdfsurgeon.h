#pragma once

#include <QByteArray>

#include <functional>

#include "documents/qpdf.h"

/// Changes made to files by qpdf, to see what a check says of them.
namespace parchemin::documents::pdfsurgeon {

/// The file written again after a change to its objects.
[[nodiscard]] QByteArray altered(const QByteArray &pdf, const std::function<void(QPDF &)> &change);
/// The file with a text of a stream replaced.
void replaceInStream(QPDFObjectHandle stream, const QByteArray &before, const QByteArray &after);
/// The first element of a type in the structure tree.
[[nodiscard]] QPDFObjectHandle element(QPDF &pdf, const char *type);
[[nodiscard]] QPDFObjectHandle firstPage(QPDF &pdf);
/// The first font of the first page.
[[nodiscard]] QPDFObjectHandle font(QPDF &pdf);
/// The content stream of the first page.
[[nodiscard]] QPDFObjectHandle content(QPDF &pdf);
/// The same page as PDF/A-1b knows it: version 1.4, no attached file, and its metadata saying so.
[[nodiscard]] QByteArray archiveTwin(const QByteArray &pdf);

} // namespace parchemin::documents::pdfsurgeon
