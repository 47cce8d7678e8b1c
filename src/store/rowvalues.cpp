#include "store/rowvalues.h"

#include "parchemin/core/person.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QRandomGenerator>
#include <QStringList>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {

QString newUuid()
{
    // Version 7 of RFC 9562, random behind the time: rows that are written together lie together in the index
    // of their identifiers. Scattered, and drawn from the processor's slow source, they were a tenth of an
    // import's time.
    constexpr ushort version = 0x7000;
    constexpr uchar variant = 0x80;
    const auto milliseconds = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    const quint64 first = QRandomGenerator::global()->generate64();
    const quint64 second = QRandomGenerator::global()->generate64();
    const auto byte = [second](int position) {
        return static_cast<uchar>(second >> (8 * position));
    };
    return QUuid(static_cast<uint>(milliseconds >> 16), static_cast<ushort>(milliseconds),
                 static_cast<ushort>(version | (first & 0x0fff)),
                 static_cast<uchar>(variant | (byte(0) & 0x3f)), byte(1), byte(2), byte(3), byte(4), byte(5),
                 byte(6), byte(7))
        .toString(QUuid::WithoutBraces);
}

QString numbersText(const std::vector<int> &numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts.append(QString::number(number));
    return texts.join(u',');
}

std::vector<int> numbersFromText(const QString &text)
{
    std::vector<int> numbers;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        numbers.push_back(part.toInt());
    return numbers;
}

QString personName(const Statement &row, int firstColumn)
{
    PersonDetails details;
    details.birthName = row.text(firstColumn);
    details.usageName = row.text(firstColumn + 1);
    details.firstNames = row.text(firstColumn + 2).split(u", "_s, Qt::SkipEmptyParts);
    return displayName(details);
}

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Error unknownName(const QString &column, const QString &name)
{
    return {ErrorCode::StoreCorrupt, u"unknown name '%1'"_s.arg(name), column};
}

} // namespace parchemin
