#include "support/sanitized.h"

#ifdef PARCHEMIN_IS_SANITIZED
/// Qt 6.4 does not free these: the gesture recogniser and the render thread of every QPdfView.
extern "C" __attribute__((visibility("default"))) const char *__lsan_default_suppressions();
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:QScroller::grabGesture\nleak:libQt6Pdf\n";
}
#endif
