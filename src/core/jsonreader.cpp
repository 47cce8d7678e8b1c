#include "core/jsonreader.h"

#include "parchemin/core/jsonsyntax.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace parchemin {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Several pages: what a sheet says in one place is far shorter, and what is longer would break every screen
/// and document that shows it.
constexpr qsizetype maxTextLength = 20'000;

QString escaped(QString name)
{
    return name.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

bool hasControl(const QString &text, bool allowLineFeed)
{
    return std::ranges::any_of(text, [allowLineFeed](QChar character) {
        return character.category() == QChar::Other_Control && !(allowLineFeed && character == u'\n');
    });
}

} // namespace

Result<QJsonValue> parseJson(const QByteArray &json, qsizetype maxBytes)
{
    if (json.size() > maxBytes) {
        return Error{ErrorCode::InvalidInput,
                     u"the document has %1 bytes, more than %2"_s.arg(json.size()).arg(maxBytes)};
    }
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return jsonSyntaxFault(json, parseError);
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
}

void JsonFault::report(const QString &pointer, const QString &what)
{
    const bool isKnown = std::ranges::any_of(m_errors, [&pointer](const Error &error) {
        return error.where == pointer || pointer.startsWith(error.where + u'/');
    });
    if (!isKnown)
        m_errors.push_back({ErrorCode::InvalidInput, what, pointer});
}

JsonReader::JsonReader(QJsonValue value, QString pointer, JsonFault &fault)
    : m_value(std::move(value))
    , m_pointer(std::move(pointer))
    , m_fault(&fault)
{
}

void JsonReader::expectOnly(std::initializer_list<const char *> names) const
{
    if (!expect(QJsonValue::Object, u"an object"_s))
        return;
    const QStringList present = m_value.toObject().keys();
    for (const QString &name : present) {
        const bool known = std::ranges::any_of(
            names, [&name](const char *candidate) { return name == QLatin1StringView(candidate); });
        if (!known)
            m_fault->report(m_pointer + u'/' + escaped(name), u"is not a known member"_s);
    }
}

JsonReader JsonReader::member(const char *name) const
{
    expect(QJsonValue::Object, u"an object"_s);
    const QLatin1StringView key(name);
    return {m_value.toObject().value(key), m_pointer + u'/' + key, *m_fault};
}

std::vector<JsonReader> JsonReader::items(Size size) const
{
    std::vector<JsonReader> result;
    if (!expect(QJsonValue::Array, u"an array"_s))
        return result;
    const QJsonArray array = m_value.toArray();
    if (array.isEmpty() && size == Size::NonEmpty)
        fail(u"is empty"_s);
    result.reserve(static_cast<std::size_t>(array.size()));
    for (qsizetype index = 0; index < array.size(); ++index)
        result.emplace_back(array.at(index), m_pointer + u'/' + QString::number(index), *m_fault);
    return result;
}

QString JsonReader::text() const
{
    if (!expect(QJsonValue::String, u"a text"_s))
        return {};
    const QString value = m_value.toString();
    if (value.trimmed().isEmpty()) {
        fail(u"is empty"_s);
    } else if (value.trimmed() != value) {
        fail(u"has white space at its ends"_s);
    } else if (value.size() > maxTextLength) {
        fail(u"has %1 characters, more than %2"_s.arg(value.size()).arg(maxTextLength));
    }
    return value;
}

QString JsonReader::line() const
{
    const QString value = text();
    if (hasControl(value, false))
        fail(u"has a control character"_s);
    return value;
}

std::optional<QString> JsonReader::optionalLine() const
{
    return isNull() ? std::nullopt : std::optional(line());
}

QString JsonReader::paragraphs() const
{
    const QString value = text();
    if (hasControl(value, true))
        fail(u"has a control character"_s);
    return value;
}

QString JsonReader::matching(const QRegularExpression &pattern) const
{
    const QString value = line();
    const QRegularExpression whole(QRegularExpression::anchoredPattern(pattern.pattern()));
    if (!whole.match(value).hasMatch())
        fail(u"does not fit %1"_s.arg(pattern.pattern()));
    return value;
}

std::optional<QString> JsonReader::optionalMatching(const QRegularExpression &pattern) const
{
    return isNull() ? std::nullopt : std::optional(matching(pattern));
}

int JsonReader::number(int least, int most) const
{
    if (!expect(QJsonValue::Double, u"a number"_s))
        return least;
    // toInteger() gives its default for 1.5 and for what 64 bits cannot hold.
    const qint64 value = m_value.toInteger(qint64{least} - 1);
    if (value >= least && value <= most)
        return static_cast<int>(value);
    fail(u"is not a whole number from %1 to %2"_s.arg(least).arg(most));
    return least;
}

double JsonReader::ratio() const
{
    if (!expect(QJsonValue::Double, u"a number"_s))
        return 0.0;
    const double value = m_value.toDouble();
    if (value >= 0.0 && value <= 1.0)
        return value;
    fail(u"is not a number from 0 to 1"_s);
    return 0.0;
}

bool JsonReader::flag() const
{
    return expect(QJsonValue::Bool, u"true or false"_s) && m_value.toBool();
}

QDate JsonReader::date() const
{
    static const QRegularExpression form(u"[0-9]{4}-[0-9]{2}-[0-9]{2}"_s);
    const QDate value = QDate::fromString(matching(form), Qt::ISODate);
    if (!value.isValid())
        fail(u"is not a day of the calendar"_s);
    return value;
}

std::optional<QDate> JsonReader::optionalDate() const
{
    return isNull() ? std::nullopt : std::optional(date());
}

void JsonReader::fail(const QString &what) const
{
    m_fault->report(m_pointer, what);
}

bool JsonReader::expect(QJsonValue::Type type, const QString &what) const
{
    if (m_value.type() == type)
        return true;
    fail(m_value.isUndefined() ? u"is missing"_s : u"is not %1"_s.arg(what));
    return false;
}

} // namespace parchemin
