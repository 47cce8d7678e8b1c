#include "ui/exchanges/problemmodel.h"

#include "parchemin/app/sentences.h"

#include <algorithm>

#include "ui/celldelegate.h"
#include "ui/exchanges/columnwords.h"

namespace parchemin::ui {
namespace {

using exchange::ImportProblem;
using exchange::ImportSeverity;

constexpr int columns = ProblemModel::Advice + 1;

bool isOf(const ImportProblem &problem, std::optional<ImportSeverity> severity)
{
    if (!severity || problem.severity == *severity)
        return true;
    return *severity == ImportSeverity::Error && problem.severity == ImportSeverity::Fatal;
}

/// What is wrong and what to do; the place has columns of its own.
QString adviceOf(ImportProblem problem)
{
    problem.line = 0;
    return sentence(problem);
}

} // namespace

void ProblemModel::setProblems(exchange::ImportProblems problems)
{
    beginResetModel();
    m_problems = std::move(problems);
    m_severity.reset();
    refresh();
    endResetModel();
}

void ProblemModel::show(std::optional<ImportSeverity> severity)
{
    beginResetModel();
    m_severity = severity;
    refresh();
    endResetModel();
}

void ProblemModel::refresh()
{
    m_shown.clear();
    for (std::size_t index = 0; index < m_problems.size(); ++index) {
        if (isOf(m_problems[index], m_severity))
            m_shown.push_back(index);
    }
}

int ProblemModel::count(std::optional<ImportSeverity> severity) const
{
    return static_cast<int>(std::ranges::count_if(
        m_problems, [severity](const ImportProblem &problem) { return isOf(problem, severity); }));
}

std::vector<QStringList> ProblemModel::shownTexts() const
{
    std::vector<QStringList> texts(1);
    for (int column = 0; column < columns; ++column)
        texts.front().append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    for (const std::size_t index : m_shown) {
        QStringList row;
        for (int column = 0; column < columns; ++column)
            row.append(textOf(m_problems.at(index), column));
        texts.push_back(row);
    }
    return texts;
}

void ProblemModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_shown.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString ProblemModel::textOf(const ImportProblem &problem, int column) const
{
    switch (static_cast<Column>(column)) {
    case Severity:
        return chipOf(problem.severity).word;
    case Line:
        return problem.line > 0 ? QString::number(problem.line) : QString();
    case Heading:
        if (problem.column <= 0)
            return {};
        return problem.heading.isEmpty() ? QString::number(problem.column)
                                         : tr("%1 (%2)", "heading of a column, its number")
                                               .arg(problem.heading)
                                               .arg(problem.column);
    case Value:
        return problem.value;
    case Advice:
        return adviceOf(problem);
    }
    Q_UNREACHABLE();
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ImportProblem &problem = m_problems.at(m_shown.at(static_cast<std::size_t>(index.row())));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textOf(problem, index.column());
    case Qt::ToolTipRole:
        return index.column() == Advice || index.column() == Value ? textOf(problem, index.column())
                                                                   : QVariant();
    case CellDelegate::ValueRole:
        return index.column() == Line && problem.line > 0 ? QVariant(problem.line) : QVariant();
    case CellDelegate::ChipRole:
        return index.column() == Severity ? QVariant::fromValue(chipOf(problem.severity)) : QVariant();
    default:
        return {};
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Severity:
        return tr("Effect");
    case Line:
        return tr("Line");
    case Heading:
        return tr("Column");
    case Value:
        return tr("The file says");
    case Advice:
        return tr("What is wrong, what to do");
    }
    return {};
}

} // namespace parchemin::ui
