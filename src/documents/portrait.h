#pragma once

#include "parchemin/documents/contents.h"

#include "documents/flow.h"

namespace parchemin::documents {

inline constexpr QSizeF portraitSize{595.28, 841.89};

/// The styles that all portrait documents share.
namespace portrait {
inline const TextStyle body{Face::Garamond, 11.4, palette::ink, Feature::OldStyle, 0.0};
/// For hours and dates that are read down a column.
inline const TextStyle figures{Face::Garamond, 11.4, palette::ink, Feature::Lining, 0.0};
inline const TextStyle italic{Face::GaramondItalic, 11.4, palette::ink, Feature::OldStyle, 0.0};
inline const TextStyle small{Face::Garamond, 9.4, palette::slate, Feature::OldStyle, 0.0};
inline const TextStyle label{Face::InterSemiBold, 8.2, palette::navy, {}, 0.0};
inline const TextStyle note{Face::Garamond, 9.0, palette::slate, Feature::Lining, 0.0};
inline const TextStyle heading{Face::Garamond, 14.0, palette::navy, Feature::SmallCaps | Feature::OldStyle,
                               0.03};
} // namespace portrait

/// The sheet of a portrait document: a navy band along its left edge, the certifier at its head.
[[nodiscard]] Flow::Sheet portraitSheet(Document &document, const CertifierMention &certifier);
/// The title of the document and what it is about, under a gold hairline.
/// The right indent, in points, leaves room for something beside it.
void titleBlock(Flow &flow, const QString &title, const RichText &about, double rightIndent = 0.0);
/// The name of a person, in display: first names and birth name part company where they do not fit one line.
void nameParagraph(Flow &flow, const TextSpan &first, const QString &birthName, ParagraphStyle paragraph);
/// The name above an address.
void addresseeParagraph(Flow &flow, const QString &first, const QString &birthName,
                        const ParagraphStyle &paragraph);
/// A section heading that stays with what follows it.
void sectionHeading(Flow &flow, const QString &text);
/// The same above a table: its first row stays too.
void tableSectionHeading(Flow &flow, const QString &text);
/// Date, place, capacity and name of the signatory at the left, with room to sign; at the right the room kept
/// for the verification code. Height in points.
void signatureBlock(Flow &flow, Document &document, const IssueMention &issue, double height);
/// Where the foot of a page stands, in points.
struct FootPlace
{
    double left = 68.0;
    double right = portraitSize.width() - 56.0;
    double baseline = 806.0;
};
/// The foot of every page: a text at the left, "page x/y" at the right.
void drawFeet(Document &document, const RichText &left, const FootPlace &place = {});
/// Address and site of the certifier on one line.
[[nodiscard]] QString contactLine(const CertifierMention &certifier);
/// A short text on one line, set smaller if it is too long for its place.
void fittedLine(Document &document, Page &page, TextSpan span, QPointF at, double width, Alignment alignment);
/// What proves the document, in small letters; nothing when it does not say.
void proofParagraph(Flow &flow, const IssueMention &issue, Alignment alignment = Alignment::Left);
/// Number, check code and duplicate of an issued document, or that it has none.
[[nodiscard]] RichText numberText(const IssueMention &issue, const TextStyle &style);

} // namespace parchemin::documents
