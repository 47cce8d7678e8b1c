#pragma once

#include "support/projectfile.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

/// The document with another value at a JSON pointer; an undefined value removes the member.
inline QJsonValue withValueAt(const QJsonValue &document, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QString &step = path.first();
    if (document.isArray()) {
        QJsonArray array = document.toArray();
        const qsizetype index = step.toLongLong();
        array[index] = withValueAt(array.at(index), path.mid(1), value);
        return array;
    }
    QJsonObject object = document.toObject();
    object.insert(step, withValueAt(object.value(step), path.mid(1), value));
    return object;
}

/// As above, for a pointer without escapes, as bytes.
inline QByteArray mutated(const QJsonObject &document, const QString &pointer, const QJsonValue &value)
{
    const QStringList path = pointer.mid(1).split(QLatin1Char('/'));
    return QJsonDocument(withValueAt(document, path, value).toObject()).toJson();
}

/// The pointers of everything below a value, itself excluded.
inline QStringList pointersBelow(const QJsonValue &value, const QString &prefix = QString())
{
    QStringList pointers;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString pointer = prefix + QLatin1Char('/') + member.key();
        pointers << pointer << pointersBelow(member.value(), pointer);
    }
    const QJsonArray array = value.toArray();
    for (qsizetype index = 0; index < array.size(); ++index) {
        const QString pointer = prefix + QLatin1Char('/') + QString::number(index);
        pointers << pointer << pointersBelow(array.at(index), pointer);
    }
    return pointers;
}

/// The value at a pointer without escapes.
inline QJsonValue valueAt(QJsonValue document, const QString &pointer)
{
    const QStringList path = pointer.mid(1).split(QLatin1Char('/'));
    for (const QString &step : path) {
        document =
            document.isArray() ? document.toArray().at(step.toLongLong()) : document.toObject().value(step);
    }
    return document;
}
