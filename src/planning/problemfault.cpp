#include "parchemin/planning/problem.h"

#include <QSet>

#include <algorithm>
#include <vector>

#include "planning/weightnames.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::planning {
namespace {

/// A list inside an entry of a list. It is written out only where there is a fault: there are many entries.
struct InnerList
{
    const char *list;
    std::size_t index;
    const char *field;

    [[nodiscard]] QString entry(std::size_t number) const
    {
        return u"%1[%2].%3[%4]"_s.arg(QString::fromLatin1(list))
            .arg(index)
            .arg(QString::fromLatin1(field))
            .arg(number);
    }
};

/// Beside the slots of a half-day, which are fewer: that a list names it.
constexpr quint64 isNamed = quint64{1} << 63;
static_assert(maxSlotCount < 63);

/// Looks a problem through and keeps the first fault.
class Inspection
{
public:
    explicit Inspection(const Problem &problem)
        : m_problem(problem)
    {
    }

    std::optional<ProblemFault> findFault()
    {
        inspectSizes();
        inspectCells();
        inspectRooms();
        inspectJurors();
        // What follows reads the lists above by position.
        if (!m_fault)
            inspectCandidates();
        inspectWeights();
        if (!m_fault)
            inspectPins();
        return m_fault;
    }

private:
    void note(const QString &where, const QString &what)
    {
        if (!m_fault)
            m_fault = ProblemFault{where, what};
    }
    static QString at(const char *list, std::size_t index)
    {
        return QString::fromLatin1(list) + u'[' + QString::number(index) + u']';
    }

    void inspectSizes()
    {
        if (m_problem.candidates.size() > std::size_t{maxCandidates})
            note(u"candidates"_s, u"has more than %1 items"_s.arg(maxCandidates));
        for (const auto &[name, size] :
             {std::pair("cells", m_problem.cells.size()), std::pair("rooms", m_problem.rooms.size()),
              std::pair("jurors", m_problem.jurors.size())}) {
            if (size > std::size_t{maxResources})
                note(QString::fromLatin1(name), u"has more than %1 items"_s.arg(maxResources));
        }
    }

    template <typename Items>
    void inspectIds(const char *list, const Items &items)
    {
        QSet<QString> known;
        for (std::size_t index = 0; index < items.size(); ++index) {
            if (items[index].id.isEmpty())
                note(at(list, index) + u".id"_s, u"is empty"_s);
            if (known.contains(items[index].id))
                note(at(list, index) + u".id"_s, u"\"%1\" is used twice"_s.arg(items[index].id));
            known.insert(items[index].id);
        }
    }

    /// Positions that exist, each once.
    void inspectPositions(const InnerList &where, const std::vector<int> &positions, std::size_t size,
                          const char *kind)
    {
        m_known.assign(size, false);
        for (std::size_t index = 0; index < positions.size(); ++index) {
            if (positions[index] < 0 || static_cast<std::size_t>(positions[index]) >= size) {
                note(where.entry(index), u"no such %1"_s.arg(QString::fromLatin1(kind)));
                return;
            }
            const auto position = static_cast<std::size_t>(positions[index]);
            if (m_known[position])
                note(where.entry(index), u"names the same %1 twice"_s.arg(QString::fromLatin1(kind)));
            m_known[position] = true;
        }
    }

    void inspectCells()
    {
        inspectIds("cells", m_problem.cells);
        for (std::size_t index = 0; index < m_problem.cells.size(); ++index) {
            const Cell &cell = m_problem.cells[index];
            if (!cell.day.isValid() || !cell.start.isValid())
                note(at("cells", index) + u".start"_s, u"is not a time"_s);
            if (cell.slotCount < 1 || cell.slotCount > maxSlotCount) {
                note(at("cells", index) + u".slots"_s,
                     u"is not a whole number from 1 to %1"_s.arg(maxSlotCount));
            }
        }
    }

    void inspectRooms()
    {
        inspectIds("rooms", m_problem.rooms);
        for (std::size_t index = 0; index < m_problem.rooms.size(); ++index) {
            inspectPositions({"rooms", index, "cells"}, m_problem.rooms[index].cells, m_problem.cells.size(),
                             "cell");
        }
    }

    void inspectJurors()
    {
        inspectIds("jurors", m_problem.jurors);
        for (std::size_t index = 0; index < m_problem.jurors.size(); ++index) {
            const Juror &juror = m_problem.jurors[index];
            inspectPositions({"jurors", index, "available"}, juror.available, m_problem.cells.size(), "cell");
            if (juror.maxCellsPerDay < 0)
                note(at("jurors", index) + u".maxCellsPerDay"_s, u"is negative"_s);
            if (juror.maxCells < 0)
                note(at("jurors", index) + u".maxCells"_s, u"is negative"_s);
        }
    }

    /// Half-days that exist, each once; slots within them, each once. `all` gets the slots by half-day;
    /// `within`: what they must lie in, if anything.
    void inspectSlots(const InnerList &where, const std::vector<CellSlots> &some, std::vector<quint64> &all,
                      const std::vector<quint64> *within)
    {
        all.assign(m_problem.cells.size(), 0);
        for (std::size_t index = 0; index < some.size() && !m_fault; ++index) {
            const CellSlots &entry = some[index];
            if (entry.cell < 0 || static_cast<std::size_t>(entry.cell) >= m_problem.cells.size()) {
                note(where.entry(index) + u".cell"_s, u"no such cell"_s);
                return;
            }
            const auto number = static_cast<std::size_t>(entry.cell);
            if (all[number] != 0) {
                note(where.entry(index) + u".cell"_s,
                     u"names \"%1\" a second time"_s.arg(m_problem.cells[number].id));
            }
            all[number] = isNamed;
            const quint64 possible = within != nullptr ? (*within)[number] : ~quint64{0};
            if (const auto fault = faultOfNumbers(entry, possible, all[number]))
                note(where.entry(index) + u".slots[%1]"_s.arg(fault->first), fault->second);
        }
    }

    /// Which of the slots is wrong, and why. Nothing is written out before there is a fault: there are many.
    [[nodiscard]] std::optional<std::pair<std::size_t, QString>>
    faultOfNumbers(const CellSlots &entry, quint64 possible, quint64 &known) const
    {
        const Cell &cell = m_problem.cells[static_cast<std::size_t>(entry.cell)];
        for (std::size_t index = 0; index < entry.slotNumbers.size(); ++index) {
            const int number = entry.slotNumbers[index];
            if (number < 0 || number >= cell.slotCount) {
                return std::pair(index, u"\"%1\" has %2 slots, from 0 to %3, and no slot %4"_s.arg(cell.id)
                                            .arg(cell.slotCount)
                                            .arg(cell.slotCount - 1)
                                            .arg(number));
            }
            if ((known >> number & 1U) != 0)
                return std::pair(index, u"names slot %1 twice"_s.arg(number));
            if ((possible >> number & 1U) == 0) {
                return std::pair(
                    index, u"contradicts the availability: slot %1 of \"%2\" is not in it"_s.arg(number).arg(
                               cell.id));
            }
            known |= quint64{1} << number;
        }
        return std::nullopt;
    }

    void inspectCandidates()
    {
        inspectIds("candidates", m_problem.candidates);
        for (std::size_t index = 0; index < m_problem.candidates.size(); ++index) {
            const Candidate &candidate = m_problem.candidates[index];
            if (candidate.slotsNeeded < 1 || candidate.slotsNeeded > maxSlotCount) {
                note(at("candidates", index) + u".slotsNeeded"_s,
                     u"is not a whole number from 1 to %1"_s.arg(maxSlotCount));
            }
            inspectPositions({"candidates", index, "conflicts"}, candidate.conflicts, m_problem.jurors.size(),
                             "juror");
            inspectSlots({"candidates", index, "available"}, candidate.available, m_offered, nullptr);
            inspectSlots({"candidates", index, "preferred"}, candidate.preferred, m_preferred, &m_offered);
        }
    }

    void inspectWeights()
    {
        for (const WeightName &entry : weightNames) {
            const int weight = m_problem.weights.*entry.weight;
            if (weight < 0 || weight > maxWeight) {
                note(u"weights."_s + QString::fromLatin1(entry.name),
                     u"is not a whole number from 0 to %1"_s.arg(maxWeight));
            }
        }
    }

    void inspectPins()
    {
        QSet<int> known;
        for (std::size_t index = 0; index < m_problem.pins.size(); ++index) {
            const Pin &pin = m_problem.pins[index];
            const QString place = at("pinned", index);
            if (pin.candidate < 0 || static_cast<std::size_t>(pin.candidate) >= m_problem.candidates.size())
                note(place + u".candidate"_s, u"no such candidate"_s);
            if (pin.cell < 0 || static_cast<std::size_t>(pin.cell) >= m_problem.cells.size())
                note(place + u".cell"_s, u"no such cell"_s);
            if (m_fault)
                return;
            const Candidate &candidate = m_problem.candidates[static_cast<std::size_t>(pin.candidate)];
            if (known.contains(pin.candidate))
                note(place + u".candidate"_s, u"\"%1\" is pinned twice"_s.arg(candidate.id));
            known.insert(pin.candidate);
            if (pin.slot < 0 || pin.slot >= maxSlotCount ||
                (startsIn(m_problem, candidate, pin.cell) >> pin.slot & 1U) == 0) {
                note(place + u".slot"_s,
                     u"contradicts the availability: \"%1\" cannot begin in slot %2"_s.arg(candidate.id)
                         .arg(pin.slot));
            }
        }
    }

    const Problem &m_problem;
    std::optional<ProblemFault> m_fault;
    std::vector<bool> m_known;        ///< by position, in the list that is looked through
    std::vector<quint64> m_offered;   ///< slots by half-day, of the candidate who is looked through
    std::vector<quint64> m_preferred; ///< the same, those she would like
};

} // namespace

std::optional<ProblemFault> findFault(const Problem &problem)
{
    return Inspection(problem).findFault();
}

} // namespace parchemin::planning
