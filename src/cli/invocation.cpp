#include "cli/invocation.h"

#include <QJsonDocument>

#include "cli/translate.h"
#include "cli/usage.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {

QDate dayOf(const QString &text)
{
    const QDate iso = QDate::fromString(text, Qt::ISODate);
    return iso.isValid() ? iso : QDate::fromString(text, u"dd/MM/yyyy"_s);
}

QString Invocation::codeForm(const QString &text)
{
    return text.trimmed().toUpper().replace(u'-', u'_');
}

void Invocation::noteMisuse(const QString &problem)
{
    if (m_misuse.isEmpty())
        m_misuse = problem;
}

void Invocation::noteMissing(const QString &option)
{
    noteMisuse(missingOption(option));
}

void Invocation::noteBadValue(const QString &option, const QString &text)
{
    noteMisuse(translate("Cli", "--%1 does not take the value “%2”.").arg(option, text));
}

QString Invocation::argument(qsizetype index) const
{
    return m_parser.positionalArguments().value(index);
}

QStringList Invocation::argumentsFrom(qsizetype index) const
{
    return m_parser.positionalArguments().mid(index);
}

int Invocation::block(qsizetype index)
{
    bool isNumber = false;
    const int number = argument(index).toInt(&isNumber);
    if (!isNumber || number < 1)
        noteMisuse(translate("Cli", "“%1” is not the number of a block.").arg(argument(index)));
    return number;
}

int Invocation::number(const QString &option, int fallback)
{
    if (!has(option))
        return fallback;
    bool isNumber = false;
    const int value = text(option).toInt(&isNumber);
    if (!isNumber || value < 0)
        noteBadValue(option, text(option));
    return value;
}

std::vector<int> Invocation::numbers(const QString &option)
{
    return has(option) ? numbersIn(option, text(option)) : std::vector<int>{};
}

std::vector<int> Invocation::numbersIn(const QString &option, const QString &text)
{
    std::vector<int> numbers;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        bool isNumber = false;
        numbers.push_back(part.trimmed().toInt(&isNumber));
        if (!isNumber || numbers.back() < 1)
            noteBadValue(option, text);
    }
    if (numbers.empty())
        noteBadValue(option, text);
    return numbers;
}

QDate Invocation::dateIn(const QString &option)
{
    const QDate day = dayOf(text(option));
    if (!day.isValid()) {
        noteMisuse(
            translate("Cli", "--%1 takes a day such as 2021-06-21, not “%2”.").arg(option, text(option)));
    }
    return day;
}

QDate Invocation::date(const QString &option, QDate fallback)
{
    return has(option) ? dateIn(option) : fallback;
}

std::optional<QDate> Invocation::optionalDate(const QString &option)
{
    return has(option) ? std::optional(dateIn(option)) : std::nullopt;
}

QTime Invocation::timeIn(const QString &option)
{
    const QTime time = QTime::fromString(text(option), u"H:mm"_s);
    if (!time.isValid())
        noteMisuse(translate("Cli", "--%1 takes a time such as 9:30, not “%2”.").arg(option, text(option)));
    return time;
}

ExitStatus Invocation::misused() const
{
    tellMisuse(err(), m_misuse, &m_verb);
    return ExitStatus::Misused;
}

bool Invocation::isJson() const
{
    return has(u"json"_s);
}

void Invocation::print(const QJsonObject &object) const
{
    out() << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void Invocation::print(const QJsonArray &array) const
{
    out() << QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Indented));
}

ExitStatus Invocation::done(const QString &line) const
{
    out() << line << '\n';
    return ExitStatus::Done;
}

} // namespace parchemin::cli
