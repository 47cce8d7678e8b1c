#include "parchemin/app/sentences.h"

#include <QLocale>

#include <map>

#include "ui/briefname.h"
#include "ui/planning/planboardmodel.h"

using namespace Qt::Literals::StringLiterals;

// What the board says of its places.
namespace parchemin::ui {

QString inWords(const Blockers &blockers)
{
    QStringList sentences;
    for (const Blocker &blocker : blockers) {
        QString one = sentence(blocker);
        if (!one.endsWith(u'.')) // else two of them would read as one
            one += u'.';
        sentences << one;
    }
    return sentences.join(u' ');
}

QString pinnedTime(const PlanningTask &task, const planning::Pin &pin)
{
    return PlanBoardModel::tr("%1 at %2", "day, time")
        .arg(QLocale().toString(task.halfDay(pin.cell).day, u"dddd d MMMM"_s),
             QLocale().toString(task.timeOf(pin.cell, pin.slot), u"HH:mm"_s));
}

QString pinText(const PlanningTask &task, const planning::Pin &pin)
{
    return QString(task.candidates.at(static_cast<std::size_t>(pin.candidate)).name + u", "_s +
                   pinnedTime(task, pin));
}

QString PlanBoardModel::textAt(const QModelIndex &index) const
{
    if (const auto candidate = candidateAt(index))
        return m_task->candidates.at(static_cast<std::size_t>(*candidate)).listName;
    const WrittenPassage *passage = passageAt(index);
    return passage == nullptr ? QString() : passage->listName;
}

QString PlanBoardModel::secondLineAt(const QModelIndex &index) const
{
    const auto route = routeAt(index);
    if (!route)
        return {};
    if (kindAt(index) == Kind::Continued)
        return tr("continued");
    QStringList parts{word(*route)};
    const auto candidate = candidateAt(index);
    if (!candidate)
        parts << word(passageAt(index)->state).toLower();
    if (!warningsAt(index).empty())
        parts << tr("late");
    if (candidate && isPinned(m_draft, *candidate))
        parts << tr("pinned");
    return parts.join(u" · "_s);
}

Blockers PlanBoardModel::warningsAt(const QModelIndex &index) const
{
    const auto heard = candidateAt(index);
    const auto candidate = heard || litAt(index) != Lit::Allowed ? heard : m_moving;
    if (!candidate)
        return {};
    return m_task->candidates.at(static_cast<std::size_t>(*candidate))
        .warningsOn(columnAt(index.column()).day);
}

QString PlanBoardModel::contentSentenceAt(const QModelIndex &index) const
{
    QStringList parts;
    switch (kindAt(index)) {
    case Kind::Closed:
        parts << tr("closed");
        break;
    case Kind::Free:
        parts << tr("free");
        break;
    case Kind::Between:
        parts << tr("nobody is heard");
        break;
    case Kind::Heard:
    case Kind::Continued:
        parts << textAt(index) << secondLineAt(index);
        break;
    }
    if (const WrittenSession *session = sessionAt(index))
        parts << tr("written: session %1").arg(session->code);
    return parts.join(u", "_s);
}

QString PlanBoardModel::sentenceAt(const QModelIndex &index) const
{
    const BoardColumn &column = columnAt(index.column());
    QStringList parts{
        QLocale().toString(m_grid.times().at(static_cast<std::size_t>(index.row())), QLocale::ShortFormat),
        QLocale().toString(column.day, u"dddd d MMMM"_s), column.place, contentSentenceAt(index)};
    if (litAt(index) == Lit::Allowed) {
        parts << tr("possible");
    } else if (litAt(index) == Lit::Forbidden) {
        parts << tr("not possible: %1").arg(reasonAt(index));
    }
    if (const Blockers warnings = warningsAt(index); !warnings.empty())
        parts << inWords(warnings);
    return parts.join(u", "_s);
}

QString PlanBoardModel::reasonAt(const QModelIndex &index) const
{
    if (!isMoving())
        return {};
    const auto found = m_reasons.find({index.row(), index.column()});
    if (found != m_reasons.end())
        return inWords(found->second);
    if (m_movingWritten) {
        return tr(
            "A defence that is written keeps its session: to hear the candidate in another one, take it "
            "out of this one among the juries, then plan it anew.");
    }
    if (const WrittenSession *session = sessionAt(index)) {
        return inWords({Blocker{BlockerCode::Overlap}
                            .with(u"personne"_s, session->place)
                            .with(u"date"_s, session->day.toString(Qt::ISODate))
                            .with(u"heure"_s, session->startsAt.toString(u"HH:mm"_s))});
    }
    return tr("No jury can sit here at that time.");
}

QString PlanBoardModel::panelOf(const planning::PlannedSession &session, bool isBrief) const
{
    QStringList names;
    for (const auto &seat : planning::panelOf(session)) {
        if (!seat)
            continue;
        const QString name = m_task->jurors.at(static_cast<std::size_t>(*seat)).name;
        names << (isBrief ? briefName(name) : name);
    }
    return names.join(u" · "_s);
}

/// One line where the same jury sits all day; else each with the time from which it sits.
QStringList PlanBoardModel::panelsOf(const BoardColumn &column, bool isBrief) const
{
    std::map<QTime, QString> panels;
    for (const planning::PlannedSession &session : m_draft.plan.sessions) {
        if (session.room == column.room && m_task->halfDay(session.cell).day == column.day)
            panels[m_task->timeOf(session.cell, 0)] = panelOf(session, isBrief);
    }
    for (const WrittenSession &session : m_written) {
        if (session.day != column.day || session.place.compare(column.place, Qt::CaseInsensitive) != 0)
            continue;
        QStringList names;
        for (const QString &name : session.panel)
            names << (isBrief ? briefName(name) : name);
        panels[session.startsAt] = names.isEmpty() ? tr("no jury yet") : names.join(u" · "_s);
    }
    QStringList lines;
    QString before;
    for (const auto &[time, panel] : panels) {
        if (panel == before)
            continue;
        before = panel;
        lines
            << tr("%1 %2", "from when, who sits").arg(QLocale().toString(time, QLocale::ShortFormat), panel);
    }
    return lines.size() == 1 ? QStringList{before} : lines;
}

QVariant PlanBoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (!isText || section < 0)
        return {};
    if (orientation == Qt::Vertical) {
        return section < rowCount() ? QLocale().toString(m_grid.times().at(static_cast<std::size_t>(section)),
                                                         QLocale::ShortFormat)
                                    : QVariant();
    }
    if (section >= columnCount())
        return {};
    const BoardColumn &column = columnAt(section);
    const QString head = QLocale().toString(column.day, u"ddd d MMM"_s) + u" · "_s + column.place;
    return (QStringList{head} + panelsOf(column, role == Qt::DisplayRole)).join(u'\n');
}

} // namespace parchemin::ui
