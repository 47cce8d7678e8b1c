#pragma once

#include <QTimer>

#include "ui/scrollcolumn.h"
#include "ui/submissions/competencyrow.h"

class QVBoxLayout;

namespace parchemin::ui {

/// The competencies of a block, one row each, with one of them current: the one that has the focus, or had it
/// last. It shows entries and says what the user wants; it changes none itself.
class CompetencyGrid : public ScrollColumn
{
    Q_OBJECT

public:
    explicit CompetencyGrid(QWidget *parent = nullptr);
    ~CompetencyGrid() override;

    /// Makes the rows anew; the first one is current.
    void setBlock(const SkillBlock &block);
    void setEntry(int competency, const GridEntry &entry);
    void setMark(int competency, const QString &mark);
    void setReadOnly(bool isReadOnly);
    /// Where a comment is looked for, by competency.
    using Bank = std::function<void(int competency, const QString &typed,
                                    std::function<void(const std::vector<EarlierComment> &)> answer)>;
    void setBank(Bank bank);

    /// The ordinal of the current one; nothing while there are no rows.
    [[nodiscard]] std::optional<int> current() const;
    void setCurrent(int competency);
    /// Moves on, or back, by one row; false at the end.
    bool move(bool isForward);
    /// Moves on to the next one without a level; stays where none is left below.
    void moveToUnrated();
    void editComment();
    /// The same, and offers the earlier comments.
    void offerComments();
    /// In a grid that is only read: the level that was given alone. For the rows of the blocks to come.
    void setBrief(bool isBrief) { m_isBrief = isBrief; }
    /// Puts the keyboard on the current row.
    void focusCurrent();
    void retranslate();

signals:
    void currentChanged(int competency);
    void levelChosen(int competency, parchemin::RatingLevel level);
    void commentTyped(int competency, const QString &comment);
    /// The page keys, which read the file on while the keyboard stays in the grid.
    void fileScrolled(bool isForward);
    void referenceFollowed(const parchemin::ui::PageReference &reference);
    void referenceRemoved(int competency, const parchemin::ui::PageReference &reference);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectRow(CompetencyRow &row);
    [[nodiscard]] CompetencyRow *currentRow() const;
    [[nodiscard]] CompetencyRow *rowOf(int competency) const;
    void moveTo(int row);
    void makeCurrent(int row);
    void followTyping();

    QWidget *m_content;
    QVBoxLayout *m_column;
    std::vector<CompetencyRow *> m_rows;
    Bank m_bank;
    int m_current = -1; ///< row
    bool m_isReadOnly = false;
    bool m_isBrief = false;
    QTimer m_follow;
};

} // namespace parchemin::ui
