#pragma once

#include "documents/workshop.h"

namespace parchemin::documents {

/// The XMP packet of a document: what it is, and that it claims PDF/A-3a and PDF/UA-1.
[[nodiscard]] QByteArray metadataPacket(const DocumentInformation &information);

} // namespace parchemin::documents
