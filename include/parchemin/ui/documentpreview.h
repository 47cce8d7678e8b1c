#pragma once

#include <QBuffer>
#include <QImage>
#include <QPdfDocument>
#include <QWidget>

class QPdfView;

namespace parchemin::ui {

/// Shows a PDF from memory: the stored bytes themselves, never another rendering of their content. Its pages
/// are drawn away from the window's thread.
class DocumentPreview : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentPreview(QWidget *parent = nullptr);
    ~DocumentPreview() override;

    /// False when they are no readable PDF. Empty bytes show nothing.
    bool setBytes(const QByteArray &bytes, const QString &name);
    [[nodiscard]] const QByteArray &bytes() const { return m_buffer.data(); }
    /// A page for a printer, as large as asked for, in pixels.
    [[nodiscard]] QImage picture(int page, QSize size) { return m_document.render(page, size); }
    [[nodiscard]] int pageCount() const { return m_document.pageCount(); }
    /// For tools around the pages: zoom, place, search.
    [[nodiscard]] QPdfView &view() { return *m_view; }
    [[nodiscard]] QPdfDocument &document() { return m_document; }

    /// Counts from 0.
    [[nodiscard]] int currentPage() const;
    void goToPage(int page);
    /// 1 is the size on paper.
    [[nodiscard]] qreal zoom() const;
    void setZoom(qreal zoom);
    /// The whole page, whatever the size of the window.
    void fitPage();
    [[nodiscard]] bool isPageFitted() const;

signals:
    /// Another document, page or zoom.
    void viewChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dress();
    [[nodiscard]] qreal fittedZoom() const;

    QBuffer m_buffer;
    QPdfDocument m_document;
    QPdfView *m_view;
};

} // namespace parchemin::ui
