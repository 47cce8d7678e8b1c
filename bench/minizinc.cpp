#include "minizinc.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace parchemin::planning;

namespace {

template <typename Items, typename Text>
QString listOf(const Items &items, const Text &text)
{
    QStringList all;
    for (const auto &item : items)
        all << text(item);
    return all.join(u", "_s);
}

QString setOf(const std::vector<int> &positions)
{
    return u'{' + listOf(positions, [](int position) { return QString::number(position + 1); }) + u'}';
}

QString word(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

template <typename Holds>
std::vector<int> jurorsWho(const Problem &problem, const Holds &holds)
{
    std::vector<int> positions;
    for (std::size_t index = 0; index < problem.jurors.size(); ++index) {
        if (holds(problem.jurors[index]))
            positions.push_back(static_cast<int>(index));
    }
    return positions;
}

bool isIn(const std::vector<CellSlots> &some, CellIndex cell, int slot)
{
    return std::ranges::any_of(some, [cell, slot](const CellSlots &entry) {
        return entry.cell == cell && std::ranges::count(entry.slotNumbers, slot) > 0;
    });
}

/// The data file of jury.mzn.
class Data
{
public:
    explicit Data(const Problem &problem)
        : m_problem(problem)
    {
    }

    QString text()
    {
        addCells();
        addJurors();
        addCandidates();
        return m_text;
    }

private:
    void add(const QString &name, const QString &value) { m_text += name + u" = "_s + value + u";\n"_s; }

    void addCells()
    {
        std::map<QDate, int> days;
        for (const Cell &cell : m_problem.cells)
            days.try_emplace(cell.day, 0);
        int number = 0;
        for (auto &[day, position] : days)
            position = ++number;
        std::vector<int> cellOf;
        for (const Room &room : m_problem.rooms)
            cellOf.insert(cellOf.end(), room.cells.begin(), room.cells.end());
        for (const Cell &cell : m_problem.cells)
            m_slots = std::max(m_slots, cell.slotCount);
        add(u"nSessions"_s, QString::number(cellOf.size()));
        add(u"nCells"_s, QString::number(m_problem.cells.size()));
        add(u"nDays"_s, QString::number(days.size()));
        add(u"nJurors"_s, QString::number(m_problem.jurors.size()));
        add(u"nCandidates"_s, QString::number(m_problem.candidates.size()));
        add(u"nSlots"_s, QString::number(m_slots));
        add(u"cellOf"_s, u'[' + listOf(cellOf, [](int cell) { return QString::number(cell + 1); }) + u']');
        add(u"dayOf"_s, u'[' + listOf(m_problem.cells, [&days](const Cell &cell) {
                            return QString::number(days.at(cell.day));
                        }) + u']');
    }

    void addJurors()
    {
        add(u"leads"_s,
            setOf(jurorsWho(m_problem, [](const Juror &juror) { return juror.role == JurorRole::Lead; })));
        add(u"externals"_s, setOf(jurorsWho(m_problem, [](const Juror &juror) { return juror.isExternal; })));
        add(u"experienced"_s,
            setOf(jurorsWho(m_problem, [](const Juror &juror) { return juror.hasVaeExperience; })));
        QStringList genders;
        QStringList free;
        for (const Juror &juror : m_problem.jurors) {
            if (!juror.gender.isEmpty() && !genders.contains(juror.gender))
                genders << juror.gender;
            for (std::size_t cell = 0; cell < m_problem.cells.size(); ++cell)
                free << word(std::ranges::count(juror.available, static_cast<int>(cell)) > 0);
        }
        const auto &jurors = m_problem.jurors;
        add(u"gender"_s, u'[' + listOf(jurors, [&genders](const Juror &juror) {
                             return QString::number(genders.indexOf(juror.gender) + 1);
                         }) + u']');
        add(u"isFree"_s, u"array2d(1..nJurors, 1..nCells, ["_s + free.join(u',') + u"])"_s);
        add(u"maxADay"_s, u'[' + listOf(jurors, [](const Juror &juror) {
                              return QString::number(juror.maxCellsPerDay);
                          }) + u']');
        add(u"maxInAll"_s,
            u'[' + listOf(jurors, [](const Juror &juror) { return QString::number(juror.maxCells); }) + u']');
    }

    void addCandidates()
    {
        const auto &candidates = m_problem.candidates;
        QStringList canBegin;
        QStringList isLiked;
        for (const Candidate &candidate : candidates) {
            for (std::size_t cell = 0; cell < m_problem.cells.size(); ++cell) {
                const quint64 starts = startsIn(m_problem, candidate, static_cast<int>(cell));
                for (int slot = 0; slot < m_slots; ++slot) {
                    canBegin << word((starts >> slot & 1U) != 0);
                    isLiked << word(candidate.preferred.empty() ||
                                    isIn(candidate.preferred, static_cast<int>(cell), slot));
                }
            }
        }
        add(u"need"_s, u'[' + listOf(candidates, [](const Candidate &candidate) {
                           return QString::number(candidate.slotsNeeded);
                       }) + u']');
        add(u"isVae"_s, u'[' + listOf(candidates, [](const Candidate &candidate) {
                            return word(candidate.isVae());
                        }) + u']');
        add(u"conflicts"_s, u'[' + listOf(candidates, [](const Candidate &candidate) {
                                return setOf(candidate.conflicts);
                            }) + u']');
        add(u"skilled"_s, u'[' + listOf(candidates, [this](const Candidate &candidate) {
                              return setOf(jurorsWho(m_problem, [&candidate](const Juror &juror) {
                                  return juror.role == JurorRole::Professional &&
                                         (candidate.speciality.isEmpty() ||
                                          juror.specialities.contains(candidate.speciality));
                              }));
                          }) + u']');
        const QString shape = u"array3d(1..nCandidates, 1..nCells, 1..nSlots, ["_s;
        add(u"canBegin"_s, shape + canBegin.join(u',') + u"])"_s);
        add(u"isLiked"_s, shape + isLiked.join(u',') + u"])"_s);
    }

    const Problem &m_problem;
    QString m_text;
    int m_slots = 1;
};

} // namespace

bool hasMinizinc()
{
    return !QStandardPaths::findExecutable(u"minizinc"_s).isEmpty();
}

std::optional<qint64> costByGecode(const Problem &problem, int seconds)
{
    QTemporaryFile data(u"XXXXXX.dzn"_s);
    if (!hasMinizinc() || !data.open())
        return std::nullopt;
    data.write(Data(problem).text().toUtf8());
    data.close();
    QProcess process;
    process.start(u"minizinc"_s,
                  {u"--solver"_s, u"gecode"_s, u"--intermediate"_s, u"--time-limit"_s,
                   QString::number(seconds * 1000), QStringLiteral(PARCHEMIN_JURY_MODEL), data.fileName()});
    // It compiles the model before its time begins.
    constexpr int patience = 40;
    process.waitForFinished((seconds + patience) * 1000);
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished();
    }
    std::optional<qint64> best;
    const QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u"cost "))
            best = line.section(u' ', 1).toLongLong();
    }
    return best;
}
