#pragma once

#include "parchemin/documents/contents.h"

namespace parchemin::documents {

enum class SupplementLanguage { French, English };

/// The supplement to the certificate, in the order of Europass: from the sheet alone, the same for all
/// holders. In English the headings and what is common are English; the registered wording stays French and
/// is marked so.
struct SupplementContent
{
    ReferenceSheet sheet;
    SupplementLanguage language = SupplementLanguage::French;
    std::optional<QString> translatedTitle; ///< without legal status; Europass asks for one
    IssueMention issue;
};

} // namespace parchemin::documents
