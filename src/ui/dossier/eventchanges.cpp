#include "ui/dossier/eventchanges.h"

#include "parchemin/app/sentences.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

#include "ui/dossier/dossiertexts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

struct Named
{
    const char *key;
    const char *text;
};

constexpr std::array names{
    Named{"address", QT_TRANSLATE_NOOP("Changes", "Address")},
    Named{"birthCountry", QT_TRANSLATE_NOOP("Changes", "Country of birth")},
    Named{"birthDate", QT_TRANSLATE_NOOP("Changes", "Birth date")},
    Named{"birthInsee", QT_TRANSLATE_NOOP("Changes", "INSEE code of the birth place")},
    Named{"birthName", QT_TRANSLATE_NOOP("Changes", "Birth name")},
    Named{"birthPlace", QT_TRANSLATE_NOOP("Changes", "Birth place")},
    Named{"birthPostal", QT_TRANSLATE_NOOP("Changes", "Postal code of the birth place")},
    Named{"block", QT_TRANSLATE_NOOP("Changes", "Block")},
    Named{"civilYear", QT_TRANSLATE_NOOP("Changes", "Civil year")},
    Named{"closedReason", QT_TRANSLATE_NOOP("Changes", "Reason of the end")},
    Named{"completeOn", QT_TRANSLATE_NOOP("Changes", "Complete on")},
    Named{"decidedOn", QT_TRANSLATE_NOOP("Changes", "Decided on")},
    Named{"email", QT_TRANSLATE_NOOP("Changes", "E-mail")},
    Named{"enteredOn", QT_TRANSLATE_NOOP("Changes", "Entered on")},
    Named{"extraTimePercent", QT_TRANSLATE_NOOP("Changes", "Extra time in per cent")},
    Named{"files", QT_TRANSLATE_NOOP("Changes", "Files")},
    Named{"firstNames", QT_TRANSLATE_NOOP("Changes", "First names")},
    Named{"from", QT_TRANSLATE_NOOP("Changes", "From")},
    Named{"isComplete", QT_TRANSLATE_NOOP("Changes", "Complete")},
    Named{"missingPieces", QT_TRANSLATE_NOOP("Changes", "Missing pieces")},
    Named{"nonClaimableReason", QT_TRANSLATE_NOOP("Changes", "Entry without a claim")},
    Named{"number", QT_TRANSLATE_NOOP("Changes", "Number")},
    Named{"phone", QT_TRANSLATE_NOOP("Changes", "Phone")},
    Named{"reasons", QT_TRANSLATE_NOOP("Changes", "Reasons")},
    Named{"receivedOn", QT_TRANSLATE_NOOP("Changes", "Received on")},
    Named{"route", QT_TRANSLATE_NOOP("Changes", "Access route")},
    Named{"scope", QT_TRANSLATE_NOOP("Changes", "Scope")},
    Named{"sex", QT_TRANSLATE_NOOP("Changes", "Sex")},
    Named{"state", QT_TRANSLATE_NOOP("Changes", "State")},
    Named{"stateSince", QT_TRANSLATE_NOOP("Changes", "In that state since")},
    Named{"swornCommitment", QT_TRANSLATE_NOOP("Changes", "Sworn commitment")},
    Named{"targetBlocks", QT_TRANSLATE_NOOP("Changes", "Blocks aimed at")},
    Named{"to", QT_TRANSLATE_NOOP("Changes", "Until")},
    Named{"usageName", QT_TRANSLATE_NOOP("Changes", "Name in use")},
    Named{"validUntil", QT_TRANSLATE_NOOP("Changes", "Valid until")},
    Named{"version", QT_TRANSLATE_NOOP("Changes", "Version")},
};

QString nameOf(const QString &key)
{
    for (const Named &row : names) {
        if (key == QLatin1StringView(row.key))
            return QCoreApplication::translate("Changes", row.text);
    }
    return key;
}

QString codeText(const QString &code)
{
    if (const auto route = accessRouteFromCode(code))
        return parchemin::word(*route);
    if (const auto state = candidacyStateFromCode(code))
        return parchemin::word(*state);
    return code;
}

QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? QCoreApplication::translate("Changes", "yes")
                              : QCoreApplication::translate("Changes", "no");
    case QJsonValue::Double:
        return QString::number(value.toInteger());
    case QJsonValue::String: {
        const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
        return day.isValid() && value.toString().size() == 10 ? dayText(day) : codeText(value.toString());
    }
    case QJsonValue::Array: {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const auto part : array)
            parts.append(part.isObject() ? part[u"name"_s].toString() : textOf(part));
        return parts.join(u", "_s);
    }
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    }
    Q_UNREACHABLE();
}

QJsonObject objectOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

struct KindOfAction
{
    const char *prefix;
    EventKind kind;
};

constexpr std::array subjectKinds{
    KindOfAction{"person.", EventKind::Person},           KindOfAction{"employment.", EventKind::Person},
    KindOfAction{"accommodation.", EventKind::Person},    KindOfAction{"candidacy.", EventKind::Candidacy},
    KindOfAction{"admissibility.", EventKind::Candidacy}, KindOfAction{"dossier.", EventKind::Candidacy},
    KindOfAction{"mentor.", EventKind::Candidacy},        KindOfAction{"import.", EventKind::Candidacy},
    KindOfAction{"submission.", EventKind::Project},      KindOfAction{"evaluation.", EventKind::Project},
    KindOfAction{"fraud.", EventKind::Project},           KindOfAction{"block.", EventKind::Block},
    KindOfAction{"validation.", EventKind::Block},        KindOfAction{"document.", EventKind::Document},
};

} // namespace

std::vector<EventChange> changesOf(const Event &event)
{
    const QJsonObject before = objectOf(event.content.before);
    const QJsonObject after = objectOf(event.content.after);
    QStringList keys = before.keys() + after.keys();
    keys.removeDuplicates();
    std::vector<EventChange> changes;
    for (const QString &key : keys) {
        const EventChange change{nameOf(key), textOf(before[key]), textOf(after[key])};
        if (change.before != change.after)
            changes.push_back(change);
    }
    return changes;
}

EventKind kindOf(const Event &event)
{
    for (const KindOfAction &row : subjectKinds) {
        if (event.content.action.startsWith(QLatin1StringView(row.prefix)))
            return row.kind;
    }
    return EventKind::Jury;
}

QString word(EventKind kind)
{
    switch (kind) {
    case EventKind::Person:
        return QCoreApplication::translate("Changes", "Identity, contact and accommodations");
    case EventKind::Candidacy:
        return QCoreApplication::translate("Changes", "Candidacy, admissibility and mentors");
    case EventKind::Project:
        return QCoreApplication::translate("Changes", "Projects and evaluations");
    case EventKind::Block:
        return QCoreApplication::translate("Changes", "Blocks");
    case EventKind::Jury:
        return QCoreApplication::translate("Changes", "Jury and decisions");
    case EventKind::Document:
        return QCoreApplication::translate("Changes", "Documents");
    }
    Q_UNREACHABLE();
}

} // namespace parchemin::ui
