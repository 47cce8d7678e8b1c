#pragma once

#include <QByteArray>
#include <QRect>

#include <hb-subset.h>
#include <hb.h>

#include <array>
#include <memory>

namespace parchemin::documents {

/// The bundled faces. GaramondSmall is the cut of EB Garamond drawn for small sizes.
enum class Face { Garamond, GaramondItalic, GaramondSmall, Inter, InterSemiBold };
inline constexpr size_t faceCount = 5;

struct HarfBuzzDeleter
{
    void operator()(hb_blob_t *blob) const { hb_blob_destroy(blob); }
    void operator()(hb_buffer_t *buffer) const { hb_buffer_destroy(buffer); }
    void operator()(hb_face_t *face) const { hb_face_destroy(face); }
    void operator()(hb_font_t *font) const { hb_font_destroy(font); }
    void operator()(hb_subset_input_t *input) const { hb_subset_input_destroy(input); }
    void operator()(hb_subset_plan_t *plan) const { hb_subset_plan_destroy(plan); }
};
template <typename T>
using HarfBuzzPtr = std::unique_ptr<T, HarfBuzzDeleter>;

/// One opened face. Lengths of `metrics` are in thousandths of the size.
struct LoadedFace
{
    struct Metrics
    {
        int ascent;
        int descent; ///< negative
        int capHeight;
        double italicAngle; ///< degrees, negative leans right
        QRect box;          ///< y upwards: top() is the lowest ordinate
    };

    QByteArray postScriptName;
    HarfBuzzPtr<hb_face_t> face;
    HarfBuzzPtr<hb_font_t> font;
    double unitsPerEm;
    Metrics metrics;
};

/// The faces compiled into this library; never those installed on the computer.
class FontLibrary
{
public:
    FontLibrary();
    [[nodiscard]] const LoadedFace &at(Face face) const { return m_faces.at(static_cast<size_t>(face)); }

private:
    std::array<LoadedFace, faceCount> m_faces;
};

} // namespace parchemin::documents
