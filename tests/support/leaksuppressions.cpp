#if defined(__SANITIZE_ADDRESS__) // GCC
#define PARCHEMIN_LEAKS_ARE_LOOKED_FOR
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) // Clang
#define PARCHEMIN_LEAKS_ARE_LOOKED_FOR
#endif
#endif

#ifdef PARCHEMIN_LEAKS_ARE_LOOKED_FOR
/// Qt 6.4 does not free these: the gesture recogniser and the render thread of every QPdfView.
extern "C" __attribute__((visibility("default"))) const char *__lsan_default_suppressions();
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:QScroller::grabGesture\nleak:libQt6Pdf\n";
}
#endif
