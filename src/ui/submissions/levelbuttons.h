#pragma once

#include "parchemin/core/evaluation.h"

#include <QWidget>

#include <array>
#include <optional>

class QPushButton;

namespace parchemin::ui {

/// The four levels of a competency as joined buttons: A, P, R, N. Tab stops at one of them, the arrow keys
/// to the sides walk along, Space gives the level.
class LevelButtons : public QWidget
{
    Q_OBJECT

public:
    explicit LevelButtons(QWidget *parent = nullptr);

    void setLevel(std::optional<RatingLevel> level);
    void setReadOnly(bool isReadOnly);
    /// While it is read only: the level that was given alone.
    void setBrief(bool isBrief);
    /// The competency that the buttons' names speak of.
    void setCompetency(const QString &text);
    void retranslate();

signals:
    void chosen(parchemin::RatingLevel level);

protected:
    void focusInEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refreshFocus();
    void refreshShown();

    std::array<QPushButton *, 4> m_buttons = {};
    QPushButton *m_stop = nullptr; ///< where Tab stops
    std::optional<RatingLevel> m_level;
    QString m_competency;
    bool m_isReadOnly = false;
    bool m_isBrief = false;
};

/// The letter of a level, the same in every language: it is the key too.
[[nodiscard]] QString letterOf(RatingLevel level);

} // namespace parchemin::ui
