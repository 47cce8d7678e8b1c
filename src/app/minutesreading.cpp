#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <type_traits>

#include "app/minutesfields.h"
#include "app/minutessnapshot.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

// The second parameter only says which enumeration is wanted.
std::optional<AccessRoute> enumerator(const QString &code, AccessRoute)
{
    return accessRouteFromCode(code);
}
std::optional<DecisionOutcome> enumerator(const QString &code, DecisionOutcome)
{
    return decisionOutcomeFromCode(code);
}
std::optional<DefenceState> enumerator(const QString &code, DefenceState)
{
    return defenceStateFromCode(code);
}
std::optional<JuryQuality> enumerator(const QString &code, JuryQuality)
{
    return juryQualityFromCode(code);
}
std::optional<MinutesKind> enumerator(const QString &code, MinutesKind)
{
    return minutesKindFromCode(code);
}
std::optional<Presence> enumerator(const QString &code, Presence)
{
    return presenceFromCode(code);
}
std::optional<SeatRole> enumerator(const QString &code, SeatRole)
{
    return seatRoleFromCode(code);
}
std::optional<SessionModality> enumerator(const QString &code, SessionModality)
{
    return sessionModalityFromCode(code);
}
std::optional<Sex> enumerator(const QString &code, Sex)
{
    return sexFromCode(code);
}

/// Reads an object; the pointer of the first value that does not fit is kept for the whole document.
class Reader
{
public:
    Reader(QJsonObject object, QString pointer, QString &fault)
        : m_object(std::move(object))
        , m_pointer(std::move(pointer))
        , m_fault(&fault)
    {
    }

    void add(const char *name, auto &value)
    {
        const QLatin1String member(name);
        read(m_object.value(member), QString(m_pointer + u'/' + member), value);
    }
    void addKnown(const char *name, Sex &sex)
    {
        if (m_object.contains(QLatin1String(name)))
            add(name, sex);
    }

private:
    void expect(bool fits, const QString &pointer)
    {
        if (!fits && m_fault->isEmpty())
            *m_fault = pointer;
    }

    void read(const QJsonValue &json, const QString &pointer, int &number)
    {
        expect(json.isDouble(), pointer);
        number = json.toInt();
    }
    void read(const QJsonValue &json, const QString &pointer, bool &flag)
    {
        expect(json.isBool(), pointer);
        flag = json.toBool();
    }
    void read(const QJsonValue &json, const QString &pointer, QString &text)
    {
        expect(json.isString(), pointer);
        text = json.toString();
    }
    void read(const QJsonValue &json, const QString &pointer, QStringList &texts)
    {
        std::vector<QString> items;
        read(json, pointer, items);
        texts = QStringList(items.begin(), items.end());
    }
    void read(const QJsonValue &json, const QString &pointer, QDate &date)
    {
        date = QDate::fromString(json.toString(), Qt::ISODate);
        expect(json.isString() && (date.isValid() || json.toString().isEmpty()), pointer);
    }
    void read(const QJsonValue &json, const QString &pointer, QDateTime &instant)
    {
        instant = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
        expect(instant.isValid(), pointer);
    }
    template <typename E>
    requires std::is_enum_v<E>
    void read(const QJsonValue &json, const QString &pointer, E &value)
    {
        const std::optional<E> known = enumerator(json.toString(), E{});
        expect(known.has_value(), pointer);
        if (known)
            value = *known;
    }
    template <typename T>
    void read(const QJsonValue &json, const QString &pointer, std::optional<T> &value)
    {
        if (json.isNull())
            return;
        value.emplace();
        read(json, pointer, *value);
    }
    template <typename T>
    void read(const QJsonValue &json, const QString &pointer, std::vector<T> &values)
    {
        expect(json.isArray(), pointer);
        const QJsonArray array = json.toArray();
        for (qsizetype index = 0; index < array.size(); ++index) {
            T value{};
            read(array.at(index), QString(pointer + u'/' + QString::number(index)), value);
            values.push_back(std::move(value));
        }
    }
    template <typename T>
    requires std::is_class_v<T>
    void read(const QJsonValue &json, const QString &pointer, T &value)
    {
        expect(json.isObject(), pointer);
        Reader reader(json.toObject(), pointer, *m_fault);
        minutesfields::describe(reader, value);
    }

    QJsonObject m_object;
    QString m_pointer;
    QString *m_fault;
};

} // namespace

Result<MinutesContentSnapshot> minutesSnapshotFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return Error{ErrorCode::StoreCorrupt, u"the minutes' snapshot is no JSON object"_s, u"/"_s};
    QString fault;
    MinutesContentSnapshot snapshot{};
    Reader reader(document.object(), {}, fault);
    minutesfields::describe(reader, snapshot);
    if (!fault.isEmpty())
        return Error{ErrorCode::StoreCorrupt, u"the minutes' snapshot is not what was frozen"_s, fault};
    return snapshot;
}

} // namespace parchemin
