#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace parchemin::ui {

class DocumentPreview;

/// A preview with the bar that turns its pages and changes its size, and the acts on the document shown.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    /// The acts (print, export…) stand at the right of the bar; they are not owned.
    explicit PreviewPane(const QList<QAction *> &acts, QWidget *parent = nullptr);
    ~PreviewPane() override;

    [[nodiscard]] DocumentPreview &preview() { return *m_preview; }
    /// What the document is, beside the pages: "not issued yet", its number.
    void setCaption(const QString &caption);
    [[nodiscard]] QString caption() const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QPushButton *makeButton(const char *name);
    void makeFrame(const QList<QAction *> &acts);
    void refresh();
    void retranslate();

    DocumentPreview *m_preview;
    QWidget *m_bar;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_smaller;
    QPushButton *m_larger;
    QPushButton *m_fit;
    QLabel *m_page;
    QLabel *m_caption;
};

} // namespace parchemin::ui
