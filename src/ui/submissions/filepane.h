#pragma once

#include "parchemin/core/submission.h"

#include <QWidget>

#include <optional>

namespace parchemin::ui {

/// Shows one kind of deliverable.
class FilePane : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// False when the bytes are not what the type says.
    virtual bool show(const Deliverable &deliverable, const QByteArray &bytes) = 0;
    /// Why show() was false, as a sentence.
    [[nodiscard]] virtual QString failure() const { return {}; }
    /// What the user must know of what is shown, such as that it is not the whole; empty for nothing.
    [[nodiscard]] virtual QString note() const { return {}; }
    /// The page in view, 1-based; nothing where there are no pages.
    [[nodiscard]] virtual std::optional<int> page() const { return std::nullopt; }
    [[nodiscard]] virtual int pageCount() const { return 0; }
    virtual void goToPage(int /*page*/) {}
    [[nodiscard]] virtual bool canZoom() const { return false; }
    /// Larger or smaller by one step.
    virtual void zoom(bool /*isLarger*/) {}
    virtual void fitWidth() {}
    /// "120 %", or "Width" while the page fills it; empty without a zoom.
    [[nodiscard]] virtual QString zoomText() const { return {}; }
    [[nodiscard]] virtual bool canFind() const { return false; }
    /// Shows the first, next or previous place of a text.
    virtual void find(const QString & /*text*/, bool /*isForward*/) {}
    /// "2 of 5"; empty before a search.
    [[nodiscard]] virtual QString findText() const { return {}; }

signals:
    /// Page, zoom or search moved.
    void placeChanged();
};

} // namespace parchemin::ui
