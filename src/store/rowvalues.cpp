#include "store/rowvalues.h"

#include "parchemin/core/person.h"

#include <QCryptographicHash>
#include <QStringList>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
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
