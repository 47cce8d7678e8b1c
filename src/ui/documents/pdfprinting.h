#pragma once

class QPdfDocument;
class QPrinter;

namespace parchemin::ui {

/// Prints every page at its own size and orientation, drawn with 300 dots per inch. False when the printer
/// gave up.
[[nodiscard]] bool printPdf(QPdfDocument &document, QPrinter &printer);

} // namespace parchemin::ui
