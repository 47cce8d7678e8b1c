#pragma once

#include "parchemin/app/opinionservice.h"
#include "parchemin/core/referencesheet.h"
#include "parchemin/ui/card.h"

#include <functional>

class QAction;
class QGridLayout;
class QLabel;
class QPlainTextEdit;

namespace parchemin::ui {

class BlockerList;

/// The individual opinions side by side: one's own to be typed and sealed, the others' hidden until all are
/// open, then the gaps that the jury has to settle.
class OpinionCard : public Card
{
    Q_OBJECT

public:
    /// `seal` and `reveal` stand under the grid; they are not owned.
    OpinionCard(QAction *seal, QAction *reveal, QWidget *parent = nullptr);

    void setBoard(const OpinionBoard &board, const ReferenceSheet &sheet);
    void clear();
    /// What is typed; nothing while the user gives no opinion here.
    [[nodiscard]] const std::optional<JuryOpinion> &opinion() const noexcept { return m_opinion; }
    void retranslate();

signals:
    /// The own opinion changed by typing.
    void edited();
    /// What keeps the user from giving one could be mended there.
    void fixRequested(parchemin::FixAction fix);

private:
    void makeRows();
    void showReasons();
    void addHeading(int column, const QString &text, const QString &toolTip = {});
    void addBlockRow(const SkillBlock &block, int row);
    void addOutcomeRow(int row);
    void addCommentRows(int row);
    [[nodiscard]] QWidget *levelInput(const SkillBlock &block);
    [[nodiscard]] QWidget *outcomeInput();
    [[nodiscard]] QWidget *hiddenMark(const OpinionSeat &seat);
    [[nodiscard]] bool isTyping(const OpinionSeat &seat) const;
    void editOwn(const std::function<void(JuryOpinion &)> &edit);

    std::optional<OpinionBoard> m_board;
    const ReferenceSheet *m_sheet = nullptr;
    std::optional<JuryOpinion> m_opinion;
    QWidget *m_content = nullptr;
    QGridLayout *m_grid = nullptr;
    QLabel *m_note;
    QPlainTextEdit *m_comment;
    QLabel *m_commentLabel;
    BlockerList *m_reasons;
};

} // namespace parchemin::ui
