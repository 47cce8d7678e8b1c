#pragma once

#include "parchemin/documents/contents.h"

#include "documents/document.h"

namespace parchemin::documents {

/// The room kept for the verification code, 32 mm square.
inline constexpr double verificationCodeSide = millimetres(32.0);

/// Draws the code of an issued document, if it has one, as a figure with its alternative text. The place is
/// its bottom right corner; white must surround it, as wide as four of its modules (ISO 18004, 6.3.8).
void drawVerificationCode(Document &document, Page &page, const IssueMention &issue, QPointF bottomRight);

} // namespace parchemin::documents
