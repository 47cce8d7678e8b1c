#pragma once

#include "documents/workshop.h"

namespace parchemin::documents {

/// Writes the attached files; returns the entries of the catalogue that name them, empty when there are none.
[[nodiscard]] QByteArray writeAttachments(PdfFile &file, const DocumentInformation &information);

} // namespace parchemin::documents
