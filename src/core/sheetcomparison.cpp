#include "parchemin/core/sheetcomparison.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

using Differences = std::vector<SheetDifference>;

QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return QString::number(value.toDouble());
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }
    Q_UNREACHABLE();
}

bool isTree(const QJsonValue &value)
{
    return value.isObject() || value.isArray();
}

void compare(Differences &differences, const QString &pointer, const QJsonValue &before,
             const QJsonValue &after);

void compareObjects(Differences &differences, const QString &pointer, const QJsonObject &before,
                    const QJsonObject &after)
{
    QStringList names = before.keys();
    for (const QString &name : after.keys()) {
        if (!names.contains(name))
            names.append(name);
    }
    for (const QString &name : names)
        compare(differences, pointer + u'/' + name, before.value(name), after.value(name));
}

void compareArrays(Differences &differences, const QString &pointer, const QJsonArray &before,
                   const QJsonArray &after)
{
    for (qsizetype i = 0; i < std::max(before.size(), after.size()); ++i) {
        compare(differences, pointer + u'/' + QString::number(i),
                i < before.size() ? before.at(i) : QJsonValue(QJsonValue::Undefined),
                i < after.size() ? after.at(i) : QJsonValue(QJsonValue::Undefined));
    }
}

void compare(Differences &differences, const QString &pointer, const QJsonValue &before,
             const QJsonValue &after)
{
    if (before == after)
        return;
    const bool areTrees = isTree(before) || isTree(after);
    const bool hasArray = before.isArray() || after.isArray();
    if (areTrees && hasArray) {
        compareArrays(differences, pointer, before.toArray(), after.toArray());
    } else if (areTrees) {
        compareObjects(differences, pointer, before.toObject(), after.toObject());
    } else if (textOf(before) != textOf(after)) {
        differences.push_back({pointer, textOf(before), textOf(after)});
    }
}

QJsonObject objectOf(const ReferenceSheet &sheet)
{
    return QJsonDocument::fromJson(toJson(sheet)).object();
}

Error countFault(const QString &pointer, qsizetype found, qsizetype expected)
{
    return {ErrorCode::InvalidInput,
            u"has %1 entries, where the registered sheet has %2"_s.arg(found).arg(expected), pointer};
}

} // namespace

std::vector<SheetDifference> differencesBetween(const ReferenceSheet &before, const ReferenceSheet &after)
{
    Differences differences;
    compareObjects(differences, {}, objectOf(before), objectOf(after));
    return differences;
}

std::vector<Error> countFaults(const ReferenceSheet &sheet)
{
    static constexpr std::array competencies{1, 9, 10, 9, 9};
    constexpr qsizetype activities = 13;
    constexpr qsizetype capacities = 13;
    std::vector<Error> faults;
    if (sheet.rncpCode != u"31187"_s)
        return faults;
    const auto expect = [&faults](const QString &pointer, qsizetype found, qsizetype expected) {
        if (found != expected)
            faults.push_back(countFault(pointer, found, expected));
    };
    expect(u"/blocks"_s, static_cast<qsizetype>(sheet.blocks.size()), competencies.size());
    for (std::size_t i = 0; i < std::min(sheet.blocks.size(), competencies.size()); ++i) {
        expect(u"/blocks/%1/competencies"_s.arg(i),
               static_cast<qsizetype>(sheet.blocks[i].competencies.size()), competencies.at(i));
    }
    expect(u"/activities"_s, sheet.activities.size(), activities);
    expect(u"/capacities"_s, sheet.capacities.size(), capacities);
    return faults;
}

} // namespace parchemin
