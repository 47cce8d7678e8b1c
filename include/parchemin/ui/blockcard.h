#pragma once

#include "parchemin/ui/statechip.h"

#include <QRadioButton>

namespace parchemin::ui {

/// What a block card shows.
struct BlockCardContent
{
    int number;
    QString name;
    BlockDisplayState state;
    QString note; ///< one line on what happened last or is due: "Acquired for life · 18/01/2021"
};

/// One of the five blocks of a dossier. Exactly one card among its siblings is chosen, by click or arrows:
/// it is a radio button in another dress, and reads as one.
class BlockCard : public QRadioButton
{
    Q_OBJECT

public:
    explicit BlockCard(QWidget *parent = nullptr);

    void setContent(const BlockCardContent &content);
    [[nodiscard]] const BlockCardContent &content() const noexcept { return m_content; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override;

private:
    struct Places;
    [[nodiscard]] Places placesIn(int width) const;
    [[nodiscard]] QString title() const;
    void retranslate();

    BlockCardContent m_content = {1, {}, BlockDisplayState::NotStarted, {}};
};

} // namespace parchemin::ui
