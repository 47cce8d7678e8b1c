#pragma once

#include <QByteArray>
#include <QSizeF>

#include <array>

#include "documents/page.h"

namespace parchemin::documents {

/// A shared drawing of the documents, made once and put in every file that uses it.
struct Ornament
{
    QRectF box;                 ///< points, y upwards
    QByteArray deflatedContent; ///< its operators
    std::vector<Form> uses;     ///< the drawings it repeats
};

/// The A4 landscape sheet the frame is made for, in points.
inline constexpr QSizeF parchmentSize{841.89, 595.28};

/// All ornaments, drawn by code: the woven frame of the parchment, its rosettes and the fleuron.
class OrnamentSet
{
public:
    OrnamentSet();
    [[nodiscard]] const Ornament &at(Form form) const { return m_ornaments.at(static_cast<size_t>(form)); }

private:
    std::array<Ornament, formCount> m_ornaments;
};

} // namespace parchemin::documents
