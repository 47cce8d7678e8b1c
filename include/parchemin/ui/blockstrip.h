#pragma once

#include "parchemin/ui/blockdisplaystate.h"

#include <QLabel>

namespace parchemin::ui {

/// The place five numbered squares need, in logical pixels.
[[nodiscard]] QSize blockStripSize();
/// Draws them at the left of `area`, centred in height; for delegates, whose model answers
/// `sentenceOf(states)` for Qt::AccessibleTextRole and Qt::ToolTipRole.
void paintBlockStrip(QPainter &painter, const QRectF &area, const BlockStates &states, Tokens tokens);

/// The five blocks of a person: always the same five squares, in order. A cut corner, an underline or an
/// outline repeats what the colour says.
class BlockStrip : public QLabel
{
    Q_OBJECT

public:
    explicit BlockStrip(const BlockStates &states = {}, QWidget *parent = nullptr);

    void setStates(const BlockStates &states);
    [[nodiscard]] const BlockStates &states() const noexcept { return m_states; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    BlockStates m_states;
};

} // namespace parchemin::ui
