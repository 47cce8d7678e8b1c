#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>
#include <vector>

namespace parchemin::planning {

// Positions in the vectors of a Problem.
using CellIndex = int;
using RoomIndex = int;
using JurorIndex = int;
using CandidateIndex = int;

/// The longest half-day, in slots: a set of slots fits in one word.
inline constexpr int maxSlotCount = 48;
/// The most candidates that one problem may hold.
inline constexpr int maxCandidates = 20'000;
/// The most half-days, rooms and jurors, each.
inline constexpr int maxResources = 5'000;
/// The dearest that a weight may be.
inline constexpr int maxWeight = 1'000'000;
/// Professionals on a panel; with the lead it has three members (BR-41).
inline constexpr int professionalSeats = 2;
/// External members that make at least half of a panel of three (BR-43).
inline constexpr int minExternals = 2;

/// A half-day on which juries can sit.
struct Cell
{
    QString id;
    QDate day;
    QTime start;       ///< local time of the first slot
    int slotCount = 0; ///< from 1 to maxSlotCount, one after the other

    friend bool operator==(const Cell &, const Cell &) = default;
};

/// A room, or a video link: one session a half-day.
struct Room
{
    QString id;
    std::vector<CellIndex> cells; ///< when it is free

    friend bool operator==(const Room &, const Room &) = default;
};

/// The quality in which a juror sits (BR-41).
enum class JurorRole { Lead, Professional };

/// Somebody who may sit. Only half-days on which the person is habilitated (BR-44) may be listed as
/// available.
struct Juror
{
    QString id;
    JurorRole role = JurorRole::Professional;
    bool isExternal = false;
    QString gender; ///< empty when not known
    bool hasVaeExperience = false;
    QStringList specialities;
    std::vector<CellIndex> available;
    int maxCellsPerDay = 2;
    int maxCells = 1000;

    friend bool operator==(const Juror &, const Juror &) = default;
};

/// Some slots of a half-day.
struct CellSlots
{
    CellIndex cell = 0;
    std::vector<int> slotNumbers; ///< from 0

    friend bool operator==(const CellSlots &, const CellSlots &) = default;
};

/// Somebody ready for the jury (BR-40).
struct Candidate
{
    QString id;
    QString route;                     ///< its code; only VAE matters here
    QString speciality;                ///< empty when any professional will do
    int slotsNeeded = 1;               ///< one after the other, in one session
    std::vector<JurorIndex> conflicts; ///< who may not sit for this defence (BR-45)
    std::vector<CellSlots> available;
    std::vector<CellSlots> preferred; ///< slots in which the defence should begin; none: all are alike

    [[nodiscard]] bool isVae() const
    {
        return route.compare(QStringLiteral("VAE"), Qt::CaseInsensitive) == 0;
    }

    friend bool operator==(const Candidate &, const Candidate &) = default;
};

/// What a person has fixed: the plan keeps it.
struct Pin
{
    CandidateIndex candidate = 0;
    CellIndex cell = 0;
    int slot = 0; ///< the first one

    friend bool operator==(const Pin &, const Pin &) = default;
};

/// What each flaw of a plan costs.
struct Weights
{
    int unscheduled = 1000;       ///< a candidate left out
    int session = 20;             ///< a session opened
    int jurorDay = 6;             ///< each day on which a juror sits
    int hole = 3;                 ///< an empty slot between two occupied ones of a session
    int notPreferred = 2;         ///< a defence that begins outside the preferred slots
    int oneGender = 4;            ///< a panel of one gender (BR-47)
    int vaeWithoutExperience = 5; ///< a VAE candidate, none of the three with VAE experience
    int noSpeciality = 2;         ///< neither professional of the candidate's speciality
    int balance = 1;              ///< times the square of the half-days of each juror
    // When a plan is repaired:
    int movedCandidate = 40; ///< a candidate whose half-day or slot changes, or who is left out now
    int movedRoom = 4;       ///< a candidate who stays in her slot, in another room
    int changedSeat = 10;    ///< a seat whose holder did not sit there before

    friend bool operator==(const Weights &, const Weights &) = default;
};

/// The jury problem, as values. A Problem that problemFromJson() or findFault() accepts is sound: ids are
/// unique and every position exists.
struct Problem
{
    int slotMinutes = 60;
    std::vector<Cell> cells;
    std::vector<Room> rooms;
    std::vector<Juror> jurors;
    std::vector<Candidate> candidates;
    Weights weights;
    std::vector<Pin> pins;

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// Where and why a problem contradicts itself.
struct ProblemFault
{
    QString where; ///< "candidates[3].available[0].cell"
    QString what;  ///< English: "names the same half-day twice"

    friend bool operator==(const ProblemFault &, const ProblemFault &) = default;
};

/// The first contradiction of a problem that was built by hand: a double id, a position that does not exist,
/// a slot outside its half-day, two lists for one half-day, a pin where its candidate cannot come, a weight
/// or a limit outside its range. Nothing for a sound one, be it without juror, room or candidate.
[[nodiscard]] std::optional<ProblemFault> findFault(const Problem &problem);

/// The slots of a half-day in which a defence of this candidate can begin: bit n stands for slot n.
[[nodiscard]] quint64 startsIn(const Problem &problem, const Candidate &candidate, CellIndex cell);
/// The same when what she offers for the half-day is at hand.
[[nodiscard]] quint64 startsIn(const Problem &problem, const Candidate &candidate, const CellSlots &offer);

} // namespace parchemin::planning
