#pragma once

#include <QByteArray>

namespace parchemin::documents {

/// A CFF font program without the names of its glyphs and the strings about its making, which a PDF file
/// never reads: codes are places in the program. What it does not know how to rewrite it gives back as it is.
[[nodiscard]] QByteArray withoutNames(const QByteArray &program);

} // namespace parchemin::documents
