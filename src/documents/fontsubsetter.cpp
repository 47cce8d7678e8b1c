#include "documents/fontsubsetter.h"

#include <mutex>

#include "documents/barefont.h"
#include "documents/pdffile.h"
#include "documents/proof/openssl.h"

namespace parchemin::documents {
namespace {

constexpr int cutsBeforeUnfolding = 64;
constexpr qsizetype subsetsKept = 16;

QByteArray subsetTag(const QByteArray &program)
{
    const QByteArray hash = sha256(program);
    QByteArray tag;
    for (int index = 0; index < 6; ++index)
        tag += static_cast<char>('A' + static_cast<uchar>(hash.at(index)) % 26);
    return tag;
}

QByteArray tableOf(hb_face_t *face, hb_tag_t tag)
{
    const HarfBuzzPtr<hb_blob_t> blob(hb_face_reference_table(face, tag));
    unsigned int size = 0;
    const char *bytes = hb_blob_get_data(blob.get(), &size);
    return {bytes, static_cast<qsizetype>(size)};
}

/// A face with its subroutines put in their places: two megabytes, the same for all who cut it. Faces of
/// HarfBuzz that nobody changes may be read by many threads.
hb_face_t *unfolded(Face face, hb_face_t *source)
{
    struct Unfolded
    {
        std::once_flag once;
        HarfBuzzPtr<hb_face_t> face;
    };
    static std::array<Unfolded, faceCount> faces;
    Unfolded &one = faces.at(static_cast<size_t>(face));
    std::call_once(one.once, [&one, source] { one.face.reset(hb_subset_preprocess(source)); });
    return one.face.get();
}

} // namespace

FontSubsetter::FontSubsetter(const FontLibrary &fonts)
    : m_fonts(fonts)
{
}

hb_face_t *FontSubsetter::sourceOf(Face face) const
{
    hb_face_t *source = m_fonts.at(face).face.get();
    return ++m_sources.at(static_cast<size_t>(face)).cuts < cutsBeforeUnfolding ? source
                                                                                : unfolded(face, source);
}

std::shared_ptr<const FontSubset> FontSubsetter::subset(Face face, const std::vector<quint32> &glyphs) const
{
    auto &known = m_sources.at(static_cast<size_t>(face)).subsets;
    const QByteArray key(reinterpret_cast<const char *>(glyphs.data()),
                         static_cast<qsizetype>(glyphs.size() * sizeof(quint32)));
    if (const auto found = known.constFind(key); found != known.cend())
        return *found;

    const HarfBuzzPtr<hb_subset_input_t> input(hb_subset_input_create_or_fail());
    hb_set_t *wanted = hb_subset_input_glyph_set(input.get());
    for (const quint32 glyph : glyphs)
        hb_set_add(wanted, glyph);
    // Layout tables would draw in every glyph they can lead to.
    hb_set_t *dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const char *tag : {"GSUB", "GPOS", "GDEF", "cmap", "name", "OS/2", "post", "kern", "BASE", "DSIG"})
        hb_set_add(dropped, hb_tag_from_string(tag, 4));
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_DESUBROUTINIZE);
    const HarfBuzzPtr<hb_subset_plan_t> plan(hb_subset_plan_create_or_fail(sourceOf(face), input.get()));
    const HarfBuzzPtr<hb_face_t> made(hb_subset_plan_execute_or_fail(plan.get()));
    const hb_map_t *places = hb_subset_plan_old_to_new_glyph_mapping(plan.get());

    const QByteArray program = withoutNames(tableOf(made.get(), HB_TAG('C', 'F', 'F', ' ')));
    auto subset = std::make_shared<FontSubset>(
        FontSubset{deflated(program), subsetTag(program), hb_face_get_glyph_count(made.get()), {}});
    for (const quint32 glyph : glyphs)
        subset->codes.push_back(hb_map_get(places, glyph));
    if (known.size() >= subsetsKept)
        known.clear();
    known.insert(key, subset);
    return subset;
}

} // namespace parchemin::documents
