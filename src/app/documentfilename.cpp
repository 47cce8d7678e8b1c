#include "parchemin/app/documentfilename.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

constexpr qsizetype longestStem = 146; // and ".pdf"
/// A name has at most 255 bytes, of which ".pdf", " (99)" and what is added while the file is written take
/// some.
constexpr qsizetype mostBytes = 230;

const QRegularExpression &fieldPattern()
{
    static const QRegularExpression expression(u"\\{([^{}]*)\\}"_s);
    return expression;
}

QString valueOf(const QString &field, const DocumentNameFields &fields)
{
    if (field == u"nom"_s)
        return fields.familyName;
    if (field == u"prenom"_s)
        return fields.firstName;
    if (field == u"numero"_s)
        return fields.number;
    if (field == u"document"_s)
        return fields.document;
    return fields.date.toString(Qt::ISODate);
}

/// Letters, digits, spaces and a few marks that every file system and every mail program takes.
bool isSafe(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isHighSurrogate() ||
           character.isLowSurrogate() || u" -_.,()'’°+&"_s.contains(character);
}

bool isReserved(const QString &stem)
{
    static const QRegularExpression devices(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|$)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return devices.match(stem).hasMatch();
}

QString safeStem(const QString &text)
{
    QString stem;
    for (const QChar character : text)
        stem += character.isSpace() ? QChar(u' ') : isSafe(character) ? character : QChar(u'_');
    stem = stem.simplified().left(longestStem);
    while (stem.toUtf8().size() > mostBytes)
        stem.chop(1);
    while (stem.endsWith(u'.') || stem.endsWith(u' ') || stem.endsWith(QChar(0xFFFD)) ||
           (!stem.isEmpty() && stem.back().isHighSurrogate()))
        stem.chop(1);
    while (stem.startsWith(u'.'))
        stem.remove(0, 1);
    return isReserved(stem) ? QString(u'_' + stem) : stem.trimmed();
}

} // namespace

QString defaultNamePattern()
{
    return u"{numero} {nom} {prenom}"_s;
}

QStringList namePatternFields()
{
    return {u"nom"_s, u"prenom"_s, u"numero"_s, u"document"_s, u"date"_s};
}

std::optional<QString> unknownFieldIn(const QString &pattern)
{
    const QStringList known = namePatternFields();
    auto fields = fieldPattern().globalMatch(pattern);
    while (fields.hasNext()) {
        const QString field = fields.next().captured(1);
        if (!known.contains(field))
            return field;
    }
    return std::nullopt;
}

QString documentFileName(const QString &pattern, const DocumentNameFields &fields)
{
    QString text;
    qsizetype from = 0;
    auto found = fieldPattern().globalMatch(pattern);
    while (found.hasNext()) {
        const QRegularExpressionMatch field = found.next();
        text += pattern.mid(from, field.capturedStart() - from) + valueOf(field.captured(1), fields);
        from = field.capturedEnd();
    }
    text += pattern.mid(from);
    QString stem = safeStem(text);
    if (stem.isEmpty())
        stem = safeStem(fields.number.isEmpty() ? fields.document : fields.number);
    return stem + u".pdf"_s;
}

QString freePathIn(const QString &folder, const QString &fileName)
{
    const QDir place(folder);
    const QFileInfo name(fileName);
    QString path = place.filePath(fileName);
    for (int number = 2; QFileInfo::exists(path); ++number) {
        path = place.filePath(
            u"%1 (%2).%3"_s.arg(name.completeBaseName(), QString::number(number), name.suffix()));
    }
    return path;
}

} // namespace parchemin
