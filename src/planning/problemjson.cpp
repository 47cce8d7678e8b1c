#include "parchemin/planning/problemjson.h"

#include <QDateTime>

#include "planning/jsonplace.h"
#include "planning/names.h"
#include "planning/weightnames.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::planning {
namespace {

constexpr int mostSlotsNeeded = maxSlotCount;
constexpr int mostCells = 100'000;

bool isWithin(const JsonPlace &place, qsizetype most)
{
    const qsizetype size = place.size();
    if (size > most)
        place.complain(u"has %1 items, more than %2"_s.arg(size).arg(most));
    return size <= most;
}

template <typename Item>
std::vector<Item> listIn(const JsonPlace &place, qsizetype most, const auto &read)
{
    std::vector<Item> items;
    if (!isWithin(place, most))
        return items;
    const qsizetype size = place.size();
    items.reserve(static_cast<std::size_t>(size));
    for (qsizetype index = 0; index < size; ++index)
        items.push_back(read(place.item(index)));
    return items;
}

Cell readCell(const JsonPlace &place)
{
    place.expectOnly({"id", "start", "slots"});
    const JsonPlace start = place.member("start");
    const QString text = start.text();
    const QDateTime instant = QDateTime::fromString(text, Qt::ISODate);
    if (!instant.isValid() || instant.timeSpec() != Qt::LocalTime || !text.contains(u'T'))
        start.complain(u"is not a local time such as 2021-06-21T09:00"_s);
    return {place.member("id").text(), instant.date(), instant.time(),
            place.member("slots").number(1, maxSlotCount)};
}

std::vector<int> positionsIn(const JsonPlace &place, const Names &names)
{
    return listIn<int>(place, mostCells, [&names](const JsonPlace &item) { return names.read(item); });
}

Juror readJuror(const JsonPlace &place, const Names &cells)
{
    place.expectOnly({"id", "role", "external", "gender", "vaeExperience", "specialities", "available",
                      "maxCellsPerDay", "maxCells"});
    Juror juror;
    juror.id = place.member("id").text();
    const JsonPlace role = place.member("role");
    const QString roleName = role.text();
    if (roleName != u"lead" && roleName != u"professional")
        role.complain(u"is neither \"lead\" nor \"professional\""_s);
    juror.role = roleName == u"lead" ? JurorRole::Lead : JurorRole::Professional;
    juror.isExternal = place.member("external").flag();
    juror.gender = place.member("gender").optionalText();
    juror.hasVaeExperience = place.member("vaeExperience").flag();
    if (const JsonPlace specialities = place.member("specialities"); !specialities.isAbsent()) {
        const auto names =
            listIn<QString>(specialities, mostCells, [](const JsonPlace &item) { return item.text(); });
        juror.specialities = QStringList(names.begin(), names.end());
    }
    juror.available = positionsIn(place.member("available"), cells);
    juror.maxCellsPerDay = place.member("maxCellsPerDay").numberOr(juror.maxCellsPerDay, 0, mostCells);
    juror.maxCells = place.member("maxCells").numberOr(juror.maxCells, 0, mostCells);
    return juror;
}

std::vector<CellSlots> slotsIn(const JsonPlace &place, const Names &cells)
{
    return listIn<CellSlots>(place, mostCells, [&cells](const JsonPlace &item) {
        item.expectOnly({"cell", "slots"});
        CellSlots some;
        some.cell = cells.read(item.member("cell"));
        some.slotNumbers = listIn<int>(item.member("slots"), maxSlotCount, [](const JsonPlace &number) {
            return number.number(0, maxSlotCount - 1);
        });
        return some;
    });
}

Candidate readCandidate(const JsonPlace &place, const Names &cells, const Names &jurors)
{
    place.expectOnly({"id", "route", "speciality", "slotsNeeded", "conflicts", "available", "preferred"});
    Candidate candidate;
    candidate.id = place.member("id").text();
    candidate.route = place.member("route").optionalText();
    candidate.speciality = place.member("speciality").optionalText();
    candidate.slotsNeeded = place.member("slotsNeeded").numberOr(1, 1, mostSlotsNeeded);
    if (const JsonPlace conflicts = place.member("conflicts"); !conflicts.isAbsent())
        candidate.conflicts = positionsIn(conflicts, jurors);
    candidate.available = slotsIn(place.member("available"), cells);
    if (const JsonPlace preferred = place.member("preferred"); !preferred.isAbsent())
        candidate.preferred = slotsIn(preferred, cells);
    return candidate;
}

Weights readWeights(const JsonPlace &place)
{
    Weights weights;
    if (place.isAbsent())
        return weights;
    place.expectOnly({"unscheduled", "session", "jurorDay", "hole", "notPreferred", "oneGender",
                      "vaeWithoutExperience", "noSpeciality", "balance", "movedCandidate", "movedRoom",
                      "changedSeat"});
    for (const WeightName &entry : weightNames)
        weights.*entry.weight = place.member(entry.name).numberOr(weights.*entry.weight, 0, maxWeight);
    return weights;
}

void readVersion(const JsonPlace &place)
{
    const JsonPlace version = place.member("version");
    if (version.number(0, mostCells) != 1)
        version.complain(u"is not 1, the version that this program reads"_s);
}

QJsonArray slotsToJson(const Problem &problem, const std::vector<CellSlots> &some)
{
    QJsonArray array;
    for (const CellSlots &entry : some) {
        QJsonArray numbers;
        for (const int number : entry.slotNumbers)
            numbers.append(number);
        array.append(QJsonObject{{u"cell"_s, problem.cells[static_cast<std::size_t>(entry.cell)].id},
                                 {u"slots"_s, numbers}});
    }
    return array;
}

template <typename Items>
QJsonArray idsOf(const Items &items, const std::vector<int> &positions)
{
    QJsonArray array;
    for (const int position : positions)
        array.append(items[static_cast<std::size_t>(position)].id);
    return array;
}

QJsonObject jurorToJson(const Problem &problem, const Juror &juror)
{
    return {{u"id"_s, juror.id},
            {u"role"_s, juror.role == JurorRole::Lead ? u"lead"_s : u"professional"_s},
            {u"external"_s, juror.isExternal},
            {u"gender"_s, juror.gender.isEmpty() ? QJsonValue() : QJsonValue(juror.gender)},
            {u"vaeExperience"_s, juror.hasVaeExperience},
            {u"specialities"_s, QJsonArray::fromStringList(juror.specialities)},
            {u"available"_s, idsOf(problem.cells, juror.available)},
            {u"maxCellsPerDay"_s, juror.maxCellsPerDay},
            {u"maxCells"_s, juror.maxCells}};
}

QJsonObject candidateToJson(const Problem &problem, const Candidate &candidate)
{
    QJsonObject object{{u"id"_s, candidate.id},
                       {u"slotsNeeded"_s, candidate.slotsNeeded},
                       {u"conflicts"_s, idsOf(problem.jurors, candidate.conflicts)},
                       {u"available"_s, slotsToJson(problem, candidate.available)},
                       {u"preferred"_s, slotsToJson(problem, candidate.preferred)}};
    if (!candidate.route.isEmpty())
        object.insert(u"route"_s, candidate.route);
    if (!candidate.speciality.isEmpty())
        object.insert(u"speciality"_s, candidate.speciality);
    return object;
}

} // namespace

Result<Problem> problemFromJson(const QByteArray &json)
{
    const auto object = parseObject(json);
    if (!object)
        return object.error();
    std::optional<Error> complaint;
    const JsonPlace root(QJsonValue(*object), complaint);
    root.expectOnly(
        {"version", "slotMinutes", "cells", "rooms", "jurors", "candidates", "weights", "pinned"});
    readVersion(root);
    Problem problem;
    problem.slotMinutes = root.member("slotMinutes").numberOr(problem.slotMinutes, 1, 24 * 60);
    problem.cells = listIn<Cell>(root.member("cells"), maxResources, readCell);
    const Names cells(problem.cells, u"cell"_s);
    problem.rooms = listIn<Room>(root.member("rooms"), maxResources, [&cells](const JsonPlace &place) {
        place.expectOnly({"id", "cells"});
        return Room{place.member("id").text(), positionsIn(place.member("cells"), cells)};
    });
    problem.jurors = listIn<Juror>(root.member("jurors"), maxResources,
                                   [&cells](const JsonPlace &place) { return readJuror(place, cells); });
    const Names jurors(problem.jurors, u"juror"_s);
    problem.candidates = listIn<Candidate>(
        root.member("candidates"), maxCandidates,
        [&cells, &jurors](const JsonPlace &place) { return readCandidate(place, cells, jurors); });
    problem.weights = readWeights(root.member("weights"));
    if (const JsonPlace pinned = root.member("pinned"); !pinned.isAbsent()) {
        const Names candidates(problem.candidates, u"candidate"_s);
        problem.pins = listIn<Pin>(pinned, maxCandidates, [&](const JsonPlace &place) {
            place.expectOnly({"candidate", "cell", "slot"});
            return Pin{candidates.read(place.member("candidate")), cells.read(place.member("cell")),
                       place.member("slot").number(0, maxSlotCount - 1)};
        });
    }
    if (complaint)
        return *complaint;
    if (const auto fault = findFault(problem))
        return Error{ErrorCode::InvalidInput, fault->what, fault->where};
    return problem;
}

QJsonObject toJson(const Problem &problem)
{
    QJsonArray cells;
    for (const Cell &cell : problem.cells) {
        cells.append(
            QJsonObject{{u"id"_s, cell.id},
                        {u"start"_s, QDateTime(cell.day, cell.start).toString(u"yyyy-MM-ddTHH:mm"_s)},
                        {u"slots"_s, cell.slotCount}});
    }
    QJsonArray rooms;
    for (const Room &room : problem.rooms)
        rooms.append(QJsonObject{{u"id"_s, room.id}, {u"cells"_s, idsOf(problem.cells, room.cells)}});
    QJsonArray jurors;
    for (const Juror &juror : problem.jurors)
        jurors.append(jurorToJson(problem, juror));
    QJsonArray candidates;
    for (const Candidate &candidate : problem.candidates)
        candidates.append(candidateToJson(problem, candidate));
    QJsonObject weights;
    for (const WeightName &entry : weightNames)
        weights.insert(QLatin1StringView(entry.name), problem.weights.*entry.weight);
    QJsonArray pins;
    for (const Pin &pin : problem.pins) {
        pins.append(
            QJsonObject{{u"candidate"_s, problem.candidates[static_cast<std::size_t>(pin.candidate)].id},
                        {u"cell"_s, problem.cells[static_cast<std::size_t>(pin.cell)].id},
                        {u"slot"_s, pin.slot}});
    }
    return {{u"version"_s, 1},       {u"slotMinutes"_s, problem.slotMinutes},
            {u"cells"_s, cells},     {u"rooms"_s, rooms},
            {u"jurors"_s, jurors},   {u"candidates"_s, candidates},
            {u"weights"_s, weights}, {u"pinned"_s, pins}};
}

} // namespace parchemin::planning
