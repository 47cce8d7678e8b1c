#pragma once

#include "parchemin/core/referencesheet.h"

#include <QFrame>

#include "ui/submissions/commentedit.h"
#include "ui/submissions/draftedit.h"

class QLabel;
class QHBoxLayout;

namespace parchemin::ui {

class LevelButtons;

/// One competency of the grid: number, label, level, comment, and the pages that prove it.
class CompetencyRow : public QFrame
{
    Q_OBJECT

public:
    explicit CompetencyRow(const Competency &competency, QWidget *parent = nullptr);

    [[nodiscard]] int competency() const noexcept { return m_competency.ordinal; }
    [[nodiscard]] std::optional<RatingLevel> level() const noexcept { return m_entry.level; }
    void setEntry(const GridEntry &entry);
    /// What is to be known of the competency before it is rated: it is acquired elsewhere. Empty for nothing.
    void setMark(const QString &mark);
    void setReadOnly(bool isReadOnly);
    void setBank(CommentEdit::Bank bank);
    /// Shows it as the one that the keys speak of.
    void setCurrent(bool isCurrent);
    /// Opens the comment for typing.
    void editComment();
    /// The same, and offers the earlier comments.
    void offerComments();
    /// Shows the level that was given alone, where it only can be read.
    void setBrief(bool isBrief);
    [[nodiscard]] bool isEditingComment() const;
    void retranslate();

signals:
    void levelChosen(int competency, parchemin::RatingLevel level);
    void commentTyped(int competency, const QString &comment);
    void referenceFollowed(const parchemin::ui::PageReference &reference);
    void referenceRemoved(int competency, const parchemin::ui::PageReference &reference);

protected:
    /// The arrows walk through the competencies from a proof too.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void nameLevels();
    void showReferences();
    void refreshComment();

    Competency m_competency;
    QLabel *m_label;
    QLabel *m_mark;
    LevelButtons *m_levels;
    CommentEdit *m_comment;
    QWidget *m_references;
    QHBoxLayout *m_referenceRow;
    GridEntry m_entry;
    bool m_isReadOnly = false;
    bool m_isOpened = false;
};

} // namespace parchemin::ui
