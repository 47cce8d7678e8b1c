#pragma once

#include <QString>

#include <map>
#include <vector>

#include "documents/fontlibrary.h"
#include "documents/fontsubsetter.h"
#include "documents/pdffile.h"

namespace parchemin::documents {

/// Collects the glyphs a document uses and embeds one subset a face.
///
/// One glyph may stand for several texts ("a" and "A" have the same small capital), but a PDF font maps each
/// of its codes to one text. Each face therefore has variants: fonts that share the same embedded program and
/// differ in their ToUnicode map only.
class FontEmbedder
{
public:
    FontEmbedder(const FontLibrary &fonts, const FontSubsetter &subsetter);

    /// Notes a use; to be called for every glyph before write().
    void use(Face face, quint32 glyph, const QString &text);
    /// Embeds everything used. Returns the entries of the /Font resource dictionary.
    [[nodiscard]] QByteArray write(PdfFile &file);

    /// How a page shows a glyph that stands for a text, after write().
    struct Shown
    {
        std::size_t variant; ///< of the face: the one that maps the glyph to the text
        quint32 code;        ///< of two bytes, in the subset
        int width;           ///< the advance that the embedded widths give, in thousandths of the size
    };
    [[nodiscard]] Shown shown(Face face, quint32 glyph, const QString &text) const;
    /// The name of a variant among the resources: "G1".
    [[nodiscard]] static QByteArray resourceName(Face face, std::size_t variant);

private:
    struct UsedGlyph
    {
        std::vector<QString> texts; // in order of first use
        quint32 code = 0;           // after write(), as the width
        int width = 0;
    };
    struct UsedFace
    {
        std::map<quint32, UsedGlyph> glyphs;
        std::vector<UsedGlyph *> places; // of the same by their numbers: asked for at every letter
    };
    [[nodiscard]] UsedFace &used(Face face) { return m_used.at(static_cast<size_t>(face)); }
    [[nodiscard]] const UsedFace &used(Face face) const { return m_used.at(static_cast<size_t>(face)); }
    QByteArray writeFace(PdfFile &file, Face face);
    [[nodiscard]] int writeDescriptor(PdfFile &file, Face face, const QByteArray &name,
                                      const FontSubset &subset) const;
    [[nodiscard]] int widthOf(Face face, quint32 glyph) const;
    [[nodiscard]] QByteArray widths(Face face) const;
    [[nodiscard]] QByteArray toUnicode(Face face, size_t variant) const;

    const FontLibrary &m_fonts;
    const FontSubsetter &m_subsetter;
    std::array<UsedFace, faceCount> m_used;
};

} // namespace parchemin::documents
