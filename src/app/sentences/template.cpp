#include "app/sentences/template.h"

#include "parchemin/core/clock.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// Parameters whose value is a code name, or several.
const QSet<QString> &codedParameters()
{
    static const QSet<QString> names{u"etat"_s,  u"acte"_s,  u"voie"_s,  u"nature"_s,
                                     u"droit"_s, u"motif"_s, u"champ"_s, u"champs"_s};
    return names;
}

QString valueText(const QString &name, const QString &value)
{
    if (!codedParameters().contains(name))
        return dateText(value);
    QStringList words;
    for (const QString &code : value.split(u", "_s))
        words.append(wordFor(name, code));
    QString text = words.join(u", "_s);
    if (!text.isEmpty())
        text.front() = text.front().toLower();
    return text;
}

/// French counts none as one: 0 jour, 1 jour, 2 jours.
bool isSingular(int count)
{
    return count == 1 || (count == 0 && QLocale().language() == QLocale::French);
}

} // namespace

QString dateText(const QString &iso)
{
    if (iso.contains(u'T')) {
        const QDateTime instant = QDateTime::fromString(iso, Qt::ISODateWithMs);
        if (!instant.isValid())
            return iso;
        const QLocale locale;
        return locale.toString(certifierDay(instant), QLocale::ShortFormat) + u' ' +
               locale.toString(certifierTime(instant), QLocale::ShortFormat);
    }
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : iso;
}

QString filled(const QString &text, const QMap<QString, QString> &parameters)
{
    static const QRegularExpression brace(u"\\{([a-zA-Z]+)(?::([^|}]*)\\|([^}]*))?\\}"_s);
    QString result;
    qsizetype end = 0;
    for (auto match = brace.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        result += QStringView(text).sliced(end, found.capturedStart() - end);
        const QString name = found.captured(1);
        const QString value = parameters.value(name);
        const bool isWord = found.hasCaptured(3);
        result += isWord ? found.captured(isSingular(value.toInt()) ? 2 : 3) : valueText(name, value);
        end = found.capturedEnd();
    }
    result += QStringView(text).sliced(end);
    return result;
}

QString tidied(const QString &text)
{
    QString result;
    result.reserve(text.size());
    bool isParted = false;
    for (const QChar letter : text) {
        if (letter.isSpace() && letter.decompositionTag() != QChar::NoBreak) {
            isParted = !result.isEmpty();
            continue;
        }
        if (isParted)
            result += u' ';
        isParted = false;
        result += letter;
    }
    return result;
}

} // namespace parchemin
