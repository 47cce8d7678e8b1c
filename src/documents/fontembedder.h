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

    /// The variant of a face that maps a glyph to a text.
    [[nodiscard]] std::size_t variant(Face face, quint32 glyph, const QString &text) const;
    /// Its name among the resources: "G1".
    [[nodiscard]] static QByteArray resourceName(Face face, std::size_t variant);
    /// The two-byte code of a glyph in its subset, after write().
    [[nodiscard]] quint32 code(Face face, quint32 glyph) const;
    /// The advance that the embedded widths give, in thousandths of the size.
    [[nodiscard]] int width(Face face, quint32 glyph) const;

private:
    struct UsedFace
    {
        std::map<quint32, std::vector<QString>> texts; // by glyph, in order of first use
        std::map<quint32, quint32> codes;              // by glyph, after write()
    };
    [[nodiscard]] UsedFace &used(Face face) { return m_used.at(static_cast<size_t>(face)); }
    [[nodiscard]] const UsedFace &used(Face face) const { return m_used.at(static_cast<size_t>(face)); }
    QByteArray writeFace(PdfFile &file, Face face);
    [[nodiscard]] int writeDescriptor(PdfFile &file, Face face, const QByteArray &name,
                                      const FontSubset &subset) const;
    [[nodiscard]] QByteArray widths(Face face) const;
    [[nodiscard]] QByteArray toUnicode(Face face, size_t variant) const;

    const FontLibrary &m_fonts;
    const FontSubsetter &m_subsetter;
    std::array<UsedFace, faceCount> m_used;
};

} // namespace parchemin::documents
