#pragma once

#include <QSplitter>

namespace parchemin::ui {

/// The file, the earlier evaluations when they are asked for, and the evaluation that is typed, side by side.
/// Where the three have no room, the earlier evaluations take the file's place: who compares needs the two
/// grids.
class EvaluationColumns : public QSplitter
{
    Q_OBJECT

public:
    EvaluationColumns(QWidget &file, QWidget &earlier, QWidget &evaluation, QWidget *parent = nullptr);

    void showEarlier(bool isShown);

    /// Of the two columns that are always there.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QWidget &m_file;
    QWidget &m_earlier;
    QWidget &m_evaluation;
    bool m_isEarlierShown = false;
};

} // namespace parchemin::ui
