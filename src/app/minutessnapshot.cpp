#include "app/minutessnapshot.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <type_traits>

#include "app/minutesfields.h"

namespace parchemin {
namespace {

class Writer
{
public:
    void add(const char *name, const auto &value) { m_object.insert(QLatin1String(name), json(value)); }
    /// Left out while unknown: minutes frozen without it keep their bytes.
    void addKnown(const char *name, Sex sex)
    {
        if (sex != Sex::Unknown)
            add(name, sex);
    }
    [[nodiscard]] QJsonObject take() { return std::move(m_object); }

private:
    static QJsonValue json(int number) { return number; }
    static QJsonValue json(bool flag) { return flag; }
    static QJsonValue json(const QString &text) { return text; }
    static QJsonValue json(const QStringList &texts) { return QJsonArray::fromStringList(texts); }
    static QJsonValue json(QDate date) { return date.toString(Qt::ISODate); }
    static QJsonValue json(const QDateTime &instant) { return instant.toUTC().toString(Qt::ISODateWithMs); }
    template <typename E>
    requires std::is_enum_v<E>
    static QJsonValue json(E value) { return codeName(value); }
    template <typename T>
    static QJsonValue json(const std::optional<T> &value)
    {
        return value ? json(*value) : QJsonValue(QJsonValue::Null);
    }
    template <typename T>
    static QJsonValue json(const std::vector<T> &values)
    {
        QJsonArray array;
        for (const T &value : values)
            array.append(json(value));
        return array;
    }
    template <typename T>
    requires std::is_class_v<T>
    static QJsonValue json(const T &value)
    {
        Writer writer;
        minutesfields::describe(writer, value);
        return writer.take();
    }

    QJsonObject m_object;
};

} // namespace

QByteArray toJson(const MinutesContentSnapshot &snapshot)
{
    Writer writer;
    minutesfields::describe(writer, snapshot);
    return QJsonDocument(writer.take()).toJson(QJsonDocument::Compact);
}

} // namespace parchemin
