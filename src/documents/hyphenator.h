#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace parchemin::documents {

/// Says where French words may be divided, by the patterns compiled into this library (Liang's method).
class Hyphenator
{
public:
    Hyphenator();

    /// The places in a word, in characters from its start, before which a line may begin: three letters at
    /// least on each side. None for a word with a capital or a figure, for names and codes are not divided.
    [[nodiscard]] std::vector<qsizetype> breaks(const QString &word) const;

private:
    QHash<QString, QByteArray> m_patterns; // the letters, and the levels between them
    qsizetype m_longest = 0;
};

} // namespace parchemin::documents
