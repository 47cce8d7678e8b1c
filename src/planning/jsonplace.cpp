#include "planning/jsonplace.h"

#include "parchemin/core/jsonsyntax.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::planning {
namespace {

/// A problem of 20 000 candidates is far smaller.
constexpr qsizetype maxBytes = qsizetype{256} * 1024 * 1024;
constexpr qsizetype maxTextLength = 500;

} // namespace

Result<QJsonObject> parseObject(const QByteArray &json)
{
    if (json.size() > maxBytes)
        return Error{ErrorCode::InvalidInput, u"has more than %1 bytes"_s.arg(maxBytes), u"the file"_s};
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError)
        return jsonSyntaxFault(json, fault);
    if (!document.isObject())
        return Error{ErrorCode::InvalidInput, u"is not an object"_s, lineAndColumn(json, 1)};
    return document.object();
}

JsonPlace::JsonPlace(QJsonValue value, std::optional<Error> &complaint)
    : m_value(std::move(value))
    , m_complaint(&complaint)
{
}

JsonPlace::JsonPlace(QJsonValue value, const JsonPlace &parent, const char *name, qsizetype index)
    : m_value(std::move(value))
    , m_parent(&parent)
    , m_name(name)
    , m_index(index)
    , m_items(m_value.toArray())
    , m_complaint(parent.m_complaint)
{
}

void JsonPlace::expectOnly(std::initializer_list<const char *> names) const
{
    if (!expect(QJsonValue::Object, u"an object"_s))
        return;
    const QJsonObject object = m_value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const bool isKnown = std::ranges::any_of(
            names, [&entry](const char *name) { return entry.key() == QLatin1StringView(name); });
        if (!isKnown)
            complain(u"has an unknown member, \"%1\""_s.arg(entry.key().left(80)));
    }
}

JsonPlace JsonPlace::member(const char *name) const
{
    return {m_value.toObject().value(QLatin1StringView(name)), *this, name, 0};
}

qsizetype JsonPlace::size() const
{
    return expect(QJsonValue::Array, u"an array"_s) ? m_items.size() : 0;
}

JsonPlace JsonPlace::item(qsizetype index) const
{
    return {m_items.at(index), *this, nullptr, index};
}

QString JsonPlace::text() const
{
    if (!expect(QJsonValue::String, u"a text"_s))
        return {};
    QString text = m_value.toString();
    if (text.trimmed().isEmpty()) {
        complain(u"is empty"_s);
    } else if (text.size() > maxTextLength) {
        complain(u"has more than %1 characters"_s.arg(maxTextLength));
    }
    return text;
}

int JsonPlace::number(int least, int most) const
{
    if (!expect(QJsonValue::Double, u"a number"_s))
        return least;
    // toInteger() gives its default for 1.5 and for what 64 bits cannot hold.
    const qint64 value = m_value.toInteger(qint64{least} - 1);
    if (value >= least && value <= most)
        return static_cast<int>(value);
    complain(u"is not a whole number from %1 to %2"_s.arg(least).arg(most));
    return least;
}

int JsonPlace::numberOr(int fallback, int least, int most) const
{
    return isAbsent() ? fallback : number(least, most);
}

bool JsonPlace::flag() const
{
    return !isAbsent() && expect(QJsonValue::Bool, u"true or false"_s) && m_value.toBool();
}

void JsonPlace::complain(const QString &what) const
{
    if (!*m_complaint)
        *m_complaint = Error{ErrorCode::InvalidInput, what, path()};
}

QString JsonPlace::path() const
{
    if (m_parent == nullptr)
        return {};
    const QString before = m_parent->path();
    if (m_name == nullptr)
        return before + u'[' + QString::number(m_index) + u']';
    return before + (before.isEmpty() ? QString() : u"."_s) + QString::fromLatin1(m_name);
}

bool JsonPlace::expect(QJsonValue::Type type, const QString &what) const
{
    if (m_value.type() == type)
        return true;
    complain(m_value.isUndefined() ? u"is missing"_s : u"is not %1"_s.arg(what));
    return false;
}

} // namespace parchemin::planning
