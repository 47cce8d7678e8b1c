#include "app/actjson.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// An object that leaves out what is not given.
class SparseObject
{
public:
    SparseObject &add(const QString &name, const QString &text)
    {
        if (!text.isEmpty())
            m_object.insert(name, text);
        return *this;
    }
    SparseObject &add(const QString &name, QDate date) { return add(name, date.toString(Qt::ISODate)); }
    SparseObject &add(const QString &name, const std::optional<QDate> &date)
    {
        return add(name, date.value_or(QDate()));
    }
    SparseObject &add(const QString &name, const QJsonArray &array)
    {
        if (!array.isEmpty())
            m_object.insert(name, array);
        return *this;
    }
    SparseObject &add(const QString &name, qint64 number)
    {
        m_object.insert(name, number);
        return *this;
    }
    SparseObject &addFlag(const QString &name, bool flag)
    {
        m_object.insert(name, flag);
        return *this;
    }
    [[nodiscard]] QJsonObject take() { return std::move(m_object); }

private:
    QJsonObject m_object;
};

} // namespace

QJsonObject toJson(const PersonDetails &details)
{
    return SparseObject()
        .add(u"birthName"_s, details.birthName)
        .add(u"usageName"_s, details.usageName)
        .add(u"firstNames"_s, QJsonArray::fromStringList(details.firstNames))
        .add(u"birthDate"_s, details.birthDate)
        .add(u"birthPlace"_s, details.birthPlace)
        .add(u"birthInsee"_s, details.birthInsee)
        .add(u"birthPostal"_s, details.birthPostal)
        .add(u"birthCountry"_s, details.birthCountry)
        .add(u"sex"_s, codeName(details.sex))
        .add(u"email"_s, details.email)
        .add(u"phone"_s, details.phone)
        .add(u"address"_s, details.address)
        .take();
}

QJsonObject toJson(const Candidacy &candidacy)
{
    QJsonArray targets;
    for (const int block : candidacy.targetBlocks)
        targets.append(block);
    SparseObject object;
    object.add(u"number"_s, candidacy.number)
        .add(u"route"_s, codeName(candidacy.route))
        .add(u"scope"_s, codeName(candidacy.scope))
        .add(u"targetBlocks"_s, targets)
        .add(u"enteredOn"_s, candidacy.enteredOn)
        .add(u"state"_s, codeName(candidacy.state))
        .add(u"stateSince"_s, candidacy.stateSince)
        .add(u"closedReason"_s, candidacy.closedReason)
        .add(u"nonClaimableReason"_s, candidacy.nonClaimableReason);
    if (candidacy.organisation)
        object.add(u"organisation"_s, candidacy.organisation->value());
    return object.take();
}

QJsonObject toJson(const Admissibility &admissibility)
{
    return SparseObject()
        .add(u"civilYear"_s, admissibility.civilYear)
        .add(u"receivedOn"_s, admissibility.receivedOn)
        .add(u"completeOn"_s, admissibility.completeOn)
        .add(u"state"_s, codeName(admissibility.state))
        .add(u"decidedOn"_s, admissibility.decidedOn)
        .add(u"validUntil"_s, admissibility.validUntil)
        .add(u"reasons"_s, admissibility.reasons)
        .add(u"gapAnalysis"_s, admissibility.gapAnalysis)
        .addFlag(u"swornCommitment"_s, admissibility.swornCommitment)
        .take();
}

QJsonObject toJson(const EvidenceDossier &dossier)
{
    QJsonArray files;
    for (const Deliverable &file : dossier.deliverables)
        files.append(QJsonObject{{u"name"_s, file.name}, {u"sha256"_s, file.sha256}});
    return SparseObject()
        .add(u"version"_s, dossier.version)
        .add(u"receivedOn"_s, dossier.receivedOn)
        .addFlag(u"isComplete"_s, dossier.isComplete)
        .add(u"missingPieces"_s, QJsonArray::fromStringList(dossier.missingPieces))
        .add(u"files"_s, files)
        .take();
}

} // namespace parchemin
