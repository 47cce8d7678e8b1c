#pragma once

#include "parchemin/ui/documentpreview.h"

#include "ui/submissions/filepane.h"

class QPdfSearchModel;

namespace parchemin::ui {

/// A PDF page by page.
class PdfPane : public FilePane
{
    Q_OBJECT

public:
    explicit PdfPane(QWidget *parent = nullptr);
    ~PdfPane() override;
    Q_DISABLE_COPY_MOVE(PdfPane)

    bool show(const Deliverable &deliverable, const QByteArray &bytes) override;
    [[nodiscard]] QString failure() const override;
    [[nodiscard]] std::optional<int> page() const override;
    [[nodiscard]] int pageCount() const override { return m_preview->pageCount(); }
    void goToPage(int page) override;
    [[nodiscard]] bool canZoom() const override { return true; }
    void zoom(bool isLarger) override;
    void fitWidth() override;
    [[nodiscard]] QString zoomText() const override;
    [[nodiscard]] bool canFind() const override { return true; }
    void find(const QString &text, bool isForward) override;
    [[nodiscard]] QString findText() const override;

private:
    [[nodiscard]] qreal shownFactor() const;
    void jumpToMatch();

    DocumentPreview *m_preview;
    QPdfSearchModel *m_matches;
    QString m_name; ///< of the file
    int m_match = -1;
};

} // namespace parchemin::ui
