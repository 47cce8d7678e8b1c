#pragma once

#include <QLayout>

namespace parchemin::ui {

/// Widgets side by side that wrap into the next line where the room ends; hidden ones take none.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(int gap, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect &rect) override;

private:
    enum class Pass { Measure, Place };
    /// The height that the lines take.
    int arrange(const QRect &whole, Pass pass) const;

    int m_gap;
    QList<QLayoutItem *> m_items;
};

} // namespace parchemin::ui
