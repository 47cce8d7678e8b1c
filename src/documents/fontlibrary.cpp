#include "documents/fontlibrary.h"

#include <QResource>
#include <QtEndian>

#include <hb-ot.h>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

// Resources of a static library are registered only when asked for, from outside any namespace.
static void registerDocumentFonts()
{
    Q_INIT_RESOURCE(parchemin_document_fonts);
}

namespace parchemin::documents {
namespace {

struct FaceSource
{
    const char *fileName;
    const char *postScriptName;
};

constexpr std::array<FaceSource, faceCount> sources{{
    {"EBGaramond12-Regular.otf", "EBGaramond12-Regular"},
    {"EBGaramond12-Italic.otf", "EBGaramond12-Italic"},
    {"EBGaramond08-Regular.otf", "EBGaramond08-Regular"},
    {"Inter-Regular.otf", "Inter-Regular"},
    {"Inter-SemiBold.otf", "Inter-SemiBold"},
}};

int metric(const LoadedFace &loaded, hb_ot_metrics_tag_t tag)
{
    hb_position_t value = 0;
    hb_ot_metrics_get_position_with_fallback(loaded.font.get(), tag, &value);
    return static_cast<int>(std::lround(value * 1000.0 / loaded.unitsPerEm));
}

/// The bounding box of all glyphs, from the table "head".
QRect fontBox(const LoadedFace &loaded)
{
    const HarfBuzzPtr<hb_blob_t> head(hb_face_reference_table(loaded.face.get(), HB_TAG('h', 'e', 'a', 'd')));
    unsigned int size = 0;
    const char *bytes = hb_blob_get_data(head.get(), &size);
    Q_ASSERT(size >= 44);
    const auto value = [&](size_t offset) {
        return static_cast<int>(
            std::lround(qFromBigEndian<qint16>(bytes + offset) * 1000.0 / loaded.unitsPerEm));
    };
    return {QPoint(value(36), value(38)), QPoint(value(40), value(42))};
}

LoadedFace load(const FaceSource &source)
{
    const QResource resource(u":/parchemin/fonts/"_s + QLatin1StringView(source.fileName));
    Q_ASSERT(resource.isValid() && resource.compressionAlgorithm() == QResource::NoCompression);
    const HarfBuzzPtr<hb_blob_t> blob(hb_blob_create(reinterpret_cast<const char *>(resource.data()),
                                                     static_cast<unsigned int>(resource.size()),
                                                     HB_MEMORY_MODE_READONLY, nullptr, nullptr));
    LoadedFace loaded;
    loaded.postScriptName = source.postScriptName;
    loaded.face.reset(hb_face_create(blob.get(), 0));
    loaded.font.reset(hb_font_create(loaded.face.get()));
    loaded.unitsPerEm = hb_face_get_upem(loaded.face.get());
    loaded.metrics.ascent = metric(loaded, HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER);
    loaded.metrics.descent = metric(loaded, HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER);
    loaded.metrics.capHeight = metric(loaded, HB_OT_METRICS_TAG_CAP_HEIGHT);
    loaded.metrics.italicAngle = hb_style_get_value(loaded.font.get(), HB_STYLE_TAG_SLANT_ANGLE);
    loaded.metrics.box = fontBox(loaded);
    return loaded;
}

} // namespace

FontLibrary::FontLibrary()
{
    registerDocumentFonts();
    for (size_t index = 0; index < faceCount; ++index)
        m_faces.at(index) = load(sources.at(index));
}

} // namespace parchemin::documents
