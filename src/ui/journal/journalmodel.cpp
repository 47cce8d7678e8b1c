#include "ui/journal/journalmodel.h"

#include "parchemin/app/sentences.h"
#include "parchemin/core/clock.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

QString whenText(const QDateTime &at)
{
    const QLocale locale;
    return locale.toString(certifierDay(at), QLocale::ShortFormat) + u' ' +
           locale.toString(certifierTime(at), QLocale::ShortFormat);
}

QString cellText(const JournalLine &line, JournalModel::Column column)
{
    switch (column) {
    case JournalModel::Column::Number:
        return QString::number(line.event.seq.value());
    case JournalModel::Column::When:
        return whenText(line.event.content.at);
    case JournalModel::Column::Act:
        return sentence(line.event);
    case JournalModel::Column::Person:
        return line.personName;
    case JournalModel::Column::Actor:
        return line.event.userName;
    }
    Q_UNREACHABLE();
}

QString headingOf(JournalModel::Column column)
{
    switch (column) {
    case JournalModel::Column::Number:
        return JournalModel::tr("No.", "number of an event");
    case JournalModel::Column::When:
        return JournalModel::tr("When");
    case JournalModel::Column::Act:
        return JournalModel::tr("Act");
    case JournalModel::Column::Person:
        return JournalModel::tr("Person");
    case JournalModel::Column::Actor:
        return JournalModel::tr("By", "who acted");
    }
    Q_UNREACHABLE();
}

} // namespace

JournalModel::JournalModel(Source source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(std::move(source))
{
}

void JournalModel::setFilter(const JournalFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    m_lines.clear();
    m_isComplete = false;
    endResetModel();
    ask();
}

const JournalLine *JournalModel::line(const QModelIndex &index) const
{
    return index.isValid() ? &m_lines.at(static_cast<std::size_t>(index.row())) : nullptr;
}

void JournalModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_lines.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    const JournalLine *found = line(index);
    if (found == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cellText(*found, static_cast<Column>(index.column()));
    case Qt::ToolTipRole:
        return found->event.content.reason.isEmpty() ? QVariant() : found->event.content.reason;
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::DisplayRole)
        return headingOf(static_cast<Column>(section));
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

bool JournalModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isComplete && !m_isAsking;
}

void JournalModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask();
}

void JournalModel::ask()
{
    m_isAsking = true;
    const quint64 number = ++m_question;
    const auto before = m_lines.empty() ? std::nullopt : std::optional(m_lines.back().event.seq);
    m_source(m_filter, before, [this, number](const Lines &lines) {
        if (number == m_question)
            take(lines);
    });
}

void JournalModel::take(const Lines &lines)
{
    if (!lines) {
        m_isAsking = false;
        m_isComplete = true;
        emit failed(lines.error());
        return;
    }
    m_isComplete = lines->size() < static_cast<std::size_t>(pageSize);
    if (!lines->empty())
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(lines->size()) - 1);
    m_lines.insert(m_lines.end(), lines->begin(), lines->end());
    m_isAsking = false; // not before the lines are there: whoever hears of them may ask for the next page
    if (!lines->empty())
        endInsertRows();
    emit extended();
}

} // namespace parchemin::ui
