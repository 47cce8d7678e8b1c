#include "ui/submissions/competencygrid.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

CompetencyGrid::CompetencyGrid(QWidget *parent)
    : ScrollColumn(parent)
    , m_content(new QWidget(this))
    , m_column(new QVBoxLayout(m_content))
{
    m_content->setProperty("variant", u"surface"_s);
    m_content->setAttribute(Qt::WA_StyledBackground);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    setWidget(m_content);
    m_follow.setSingleShot(true);
    connect(&m_follow, &QTimer::timeout, this, &CompetencyGrid::followTyping);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        const auto row = std::ranges::find_if(m_rows, [now](const CompetencyRow *candidate) {
            return now != nullptr && candidate->isAncestorOf(now);
        });
        if (row != m_rows.end())
            makeCurrent(static_cast<int>(row - m_rows.begin()));
    });
}

// A row may lose the focus while it goes with the grid, which is no grid any more by then.
CompetencyGrid::~CompetencyGrid()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void CompetencyGrid::setBlock(const SkillBlock &block)
{
    m_current = -1;
    for (CompetencyRow *row : std::exchange(m_rows, {})) {
        row->hide();
        row->setParent(nullptr); // gone for everybody at once
        row->deleteLater();
    }
    for (const Competency &competency : block.competencies) {
        auto *row = new CompetencyRow(competency, m_content);
        connectRow(*row);
        m_column->insertWidget(static_cast<int>(m_rows.size()), row);
        m_rows.push_back(row);
    }
    if (!m_rows.empty())
        makeCurrent(0);
}

void CompetencyGrid::connectRow(CompetencyRow &row)
{
    row.setBrief(m_isBrief);
    row.setReadOnly(m_isReadOnly);
    row.installEventFilter(this);
    row.setBank([this, competency = row.competency()](
                    const QString &typed, std::function<void(const std::vector<EarlierComment> &)> answer) {
        if (m_bank)
            m_bank(competency, typed, std::move(answer));
    });
    connect(&row, &CompetencyRow::levelChosen, this, &CompetencyGrid::levelChosen);
    connect(&row, &CompetencyRow::commentTyped, this, &CompetencyGrid::commentTyped);
    connect(&row, &CompetencyRow::referenceFollowed, this, &CompetencyGrid::referenceFollowed);
    connect(&row, &CompetencyRow::referenceRemoved, this, &CompetencyGrid::referenceRemoved);
}

void CompetencyGrid::setEntry(int competency, const GridEntry &entry)
{
    if (CompetencyRow *row = rowOf(competency))
        row->setEntry(entry);
}

void CompetencyGrid::setMark(int competency, const QString &mark)
{
    if (CompetencyRow *row = rowOf(competency))
        row->setMark(mark);
}

void CompetencyGrid::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    for (CompetencyRow *row : m_rows)
        row->setReadOnly(isReadOnly);
}

void CompetencyGrid::setBank(Bank bank)
{
    m_bank = std::move(bank);
}

std::optional<int> CompetencyGrid::current() const
{
    const CompetencyRow *row = currentRow();
    return row == nullptr ? std::nullopt : std::optional(row->competency());
}

void CompetencyGrid::setCurrent(int competency)
{
    const auto row = std::ranges::find(m_rows, competency, &CompetencyRow::competency);
    if (row != m_rows.end())
        makeCurrent(static_cast<int>(row - m_rows.begin()));
}

bool CompetencyGrid::move(bool isForward)
{
    const int next = m_current + (isForward ? 1 : -1);
    if (next < 0 || next >= static_cast<int>(m_rows.size()))
        return false;
    moveTo(next);
    return true;
}

void CompetencyGrid::moveToUnrated()
{
    const auto isUnrated = [](const CompetencyRow *row) {
        return !row->level();
    };
    const auto next = std::find_if(m_rows.begin() + m_current + 1, m_rows.end(), isUnrated);
    if (next != m_rows.end())
        moveTo(static_cast<int>(next - m_rows.begin()));
}

/// The keyboard goes along where it was on the current row.
void CompetencyGrid::moveTo(int row)
{
    const bool hasFocus = currentRow() != nullptr && currentRow()->isAncestorOf(QApplication::focusWidget());
    makeCurrent(row);
    if (hasFocus)
        focusCurrent();
}

void CompetencyGrid::editComment()
{
    if (CompetencyRow *row = currentRow(); row != nullptr && !m_isReadOnly)
        row->editComment();
}

void CompetencyGrid::offerComments()
{
    if (CompetencyRow *row = currentRow(); row != nullptr && !m_isReadOnly)
        row->offerComments();
}

void CompetencyGrid::focusCurrent()
{
    if (CompetencyRow *row = currentRow())
        row->setFocus(Qt::OtherFocusReason);
}

void CompetencyGrid::retranslate()
{
    for (CompetencyRow *row : m_rows)
        row->retranslate();
}

void CompetencyGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        move(event->key() == Qt::Key_Down);
        return;
    }
    const bool isForward = event->key() == Qt::Key_PageDown;
    static const QMetaMethod scrolled = QMetaMethod::fromSignal(&CompetencyGrid::fileScrolled);
    if ((isForward || event->key() == Qt::Key_PageUp) && isSignalConnected(scrolled)) {
        emit fileScrolled(isForward);
        return;
    }
    ScrollColumn::keyPressEvent(event);
}

/// A comment that opens or grows may leave the view; only once the whole column has its room can one tell.
bool CompetencyGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == currentRow())
        m_follow.start();
    return ScrollColumn::eventFilter(watched, event);
}

/// What stands around the grid takes room of it as well, a notice or a reason that comes with the first
/// letter.
void CompetencyGrid::resizeEvent(QResizeEvent *event)
{
    ScrollColumn::resizeEvent(event);
    m_follow.start();
}

void CompetencyGrid::followTyping()
{
    constexpr int margin = 8;
    QWidget *focus = QApplication::focusWidget();
    if (currentRow() == nullptr || !currentRow()->isAncestorOf(focus))
        return;
    // The whole field: of a text, ensureWidgetVisible shows the cursor alone, which comes last where both
    // cannot be.
    const int top = focus->mapTo(m_content, QPoint()).y();
    ensureVisible(0, top + focus->height(), 0, margin);
    ensureVisible(0, top, 0, margin);
    ensureWidgetVisible(focus, 0, margin);
}

CompetencyRow *CompetencyGrid::currentRow() const
{
    return m_current < 0 ? nullptr : m_rows.at(static_cast<std::size_t>(m_current));
}

CompetencyRow *CompetencyGrid::rowOf(int competency) const
{
    const auto row = std::ranges::find(m_rows, competency, &CompetencyRow::competency);
    return row == m_rows.end() ? nullptr : *row;
}

void CompetencyGrid::makeCurrent(int row)
{
    const bool isMoved = row != std::exchange(m_current, row);
    for (std::size_t place = 0; place < m_rows.size(); ++place)
        m_rows[place]->setCurrent(static_cast<int>(place) == row);
    ensureWidgetVisible(currentRow(), 0, 8);
    if (isMoved)
        emit currentChanged(currentRow()->competency());
}

} // namespace parchemin::ui
