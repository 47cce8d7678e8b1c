#pragma once

#include <QComboBox>

namespace parchemin::ui {

/// A choice whose text, where it is longer than its field, ends in an ellipsis and is told in full by the
/// tool tip: the style cuts it in the middle of a letter. Its list is as wide as its texts.
class ElidedCombo : public QComboBox
{
    Q_OBJECT

public:
    using QComboBox::QComboBox;

    /// What the field shows of an item in the place of its text, for who reads the rest beside it.
    static constexpr int shortTextRole = Qt::UserRole + 40;

    void showPopup() override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// What the field shows of the current text.
    [[nodiscard]] QString shownText() const;
};

} // namespace parchemin::ui
