#pragma once

/// What Qt 6.4 does not free, as LeakSanitizer is told of it: the gesture recogniser and the render thread of
/// every QPdfView.
inline constexpr const char *qtLeaks = "leak:QScroller::grabGesture\nleak:libQt6Pdf\n";
