#pragma once

#include <QByteArray>
#include <QHash>

#include <array>
#include <memory>
#include <vector>

#include "documents/fontlibrary.h"

namespace parchemin::documents {

/// The glyphs of a face that one document shows, as a font program.
struct FontSubset
{
    QByteArray deflatedProgram; ///< bare CFF, compressed as files carry it
    QByteArray tag;             ///< the six capitals that mark a subset, always the same for its content
    unsigned int glyphCount;
    std::vector<quint32> codes; ///< of the glyphs asked for, in their order: their places in the program
};

/// Cuts subsets out of the bundled faces. Documents of one kind show the same glyphs of most faces, so that
/// the last subsets are remembered; a face that is cut again and again is unfolded once for all, which takes
/// longer than cutting it and halves the time of every cut after that. Neither changes a byte of what comes
/// out.
class FontSubsetter
{
public:
    explicit FontSubsetter(const FontLibrary &fonts);

    /// `glyphs` in ascending order, none twice.
    [[nodiscard]] std::shared_ptr<const FontSubset> subset(Face face,
                                                           const std::vector<quint32> &glyphs) const;

private:
    [[nodiscard]] hb_face_t *sourceOf(Face face) const;

    /// What is known of one face.
    struct Source
    {
        int cuts = 0;
        QHash<QByteArray, std::shared_ptr<const FontSubset>> subsets; // by their glyphs
    };
    const FontLibrary &m_fonts;
    mutable std::array<Source, faceCount> m_sources;
};

} // namespace parchemin::documents
