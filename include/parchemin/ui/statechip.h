#pragma once

#include "parchemin/ui/blockdisplaystate.h"

#include <QLabel>

namespace parchemin::ui {

/// A state in one pill: icon, word and colour.
struct Chip
{
    Icon icon;
    QString word;
    Tone tone;

    [[nodiscard]] static Chip of(BlockDisplayState state);
};

/// The place a chip needs, in logical pixels.
[[nodiscard]] QSize chipSize(const Chip &chip);
/// Draws it at the left of `area`, centred in height; for delegates.
void paintChip(QPainter &painter, const QRectF &area, const Chip &chip, Tokens tokens);

/// A chip as a widget. It is a label, because a label's text is what a screen reader reads.
class StateChip : public QLabel
{
    Q_OBJECT

public:
    explicit StateChip(QWidget *parent = nullptr);
    explicit StateChip(const Chip &chip, QWidget *parent = nullptr);

    void setChip(const Chip &chip);
    [[nodiscard]] const Chip &chip() const noexcept { return m_chip; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Chip m_chip;
};

} // namespace parchemin::ui
