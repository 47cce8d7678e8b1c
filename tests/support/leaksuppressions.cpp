#include "support/qtleaks.h"
#include "support/sanitized.h"

#ifdef PARCHEMIN_IS_SANITIZED
extern "C" __attribute__((visibility("default"))) const char *__lsan_default_suppressions();
extern "C" const char *__lsan_default_suppressions()
{
    return qtLeaks;
}
#endif
