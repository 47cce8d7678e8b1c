#pragma once

#include "ui/submissions/filepane.h"

class QScrollArea;

namespace parchemin::ui {

class PictureView;

/// A picture, as wide as the pane or larger.
class ImagePane : public FilePane
{
    Q_OBJECT

public:
    explicit ImagePane(QWidget *parent = nullptr);

    bool show(const Deliverable &deliverable, const QByteArray &bytes) override;
    [[nodiscard]] QString failure() const override { return m_failure; }
    [[nodiscard]] bool canZoom() const override { return true; }
    void zoom(bool isLarger) override;
    void fitWidth() override;
    [[nodiscard]] QString zoomText() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] qreal shownFactor() const;
    void refresh();

    PictureView *m_view;
    QScrollArea *m_area;
    QString m_failure;
    std::optional<qreal> m_factor; ///< absent: the width of the pane
};

} // namespace parchemin::ui
