#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace parchemin::documents {

/// A rule of PDF/A-3a or PDF/UA-1 that a file breaks.
struct ConformanceFault
{
    QString rule;   ///< standard and clause: "PDF/A-3 6.2.11.4.1" (ISO 19005-3), "PDF/UA-1 7.3" (ISO 14289-1)
    QString detail; ///< English, for the log: what was found, and where
};

/// The faults of a file against the rules of both standards that a machine can judge and that concern what
/// our documents contain: file structure, colours, fonts, metadata, attached files, annotations, marked
/// content and structure tree. Whether an alternative text is apt, or the order sensible, remains for a
/// person to judge. Empty: none found.
[[nodiscard]] std::vector<ConformanceFault> conformanceFaults(const QByteArray &pdf);

} // namespace parchemin::documents
