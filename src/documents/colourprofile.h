#pragma once

#include <QByteArray>

namespace parchemin::documents {

/// The profile of sRGB (IEC 61966-2-1) as a version 2 ICC profile, computed from the published primaries and
/// transfer curve; no file of another maker is in it.
[[nodiscard]] QByteArray standardRgbProfile();

} // namespace parchemin::documents
