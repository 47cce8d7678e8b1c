#pragma once

#include "documents/ornament.h"
#include "documents/portrait.h"

namespace parchemin::documents {

/// A portrait sheet with a navy banner at its head: the certifier at the left, the kind of paper at the
/// right.
[[nodiscard]] Flow::Sheet bannerSheet(Document &document, const CertifierMention &certifier,
                                      const QString &kind);
/// The same, lying.
[[nodiscard]] Flow::Sheet landscapeSheet(Document &document, const CertifierMention &certifier,
                                         const QString &kind);
/// A portrait sheet in a navy and gold line, rosettes at its corners.
[[nodiscard]] Flow::Sheet framedSheet();
inline constexpr FootPlace landscapeFoot{40.0, parchmentSize.width() - 40.0, 572.0};

/// A fact to be seen at once.
struct Fact
{
    QString label;
    QString value;
    QString detail; ///< may be empty; lines separated by '\n'
};
/// Facts side by side on a tinted ground.
void factPanel(Flow &flow, const std::vector<Fact> &facts);
/// A dashed list.
void dashedList(Flow &flow, const QStringList &items);

} // namespace parchemin::documents
