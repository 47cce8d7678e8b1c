#pragma once

#include <QBuffer>
#include <QPdfDocument>
#include <QWidget>

class QPdfView;

namespace parchemin::ui {

/// Shows a PDF from memory: the stored bytes themselves, never another rendering of their content.
class DocumentPreview : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentPreview(QWidget *parent = nullptr);

    /// False when they are no readable PDF. Empty bytes show nothing.
    bool setBytes(const QByteArray &bytes, const QString &name);
    [[nodiscard]] const QByteArray &bytes() const { return m_buffer.data(); }
    [[nodiscard]] int pageCount() const { return m_document.pageCount(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    QBuffer m_buffer;
    QPdfDocument m_document;
    QPdfView *m_view;
};

} // namespace parchemin::ui
