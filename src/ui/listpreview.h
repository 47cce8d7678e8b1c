#pragma once

#include "parchemin/ui/filechooser.h"

#include <QDialog>

#include <memory>

class QPainter;
class QPdfDocument;
class QPrinter;
class QPushButton;

namespace parchemin::ui {

class DocumentPreview;
class ProgressStrip;
class SlicedWork;

/// A list as it will look on paper, to be printed or kept as a PDF file. Escape closes it.
class ListPreview : public QDialog
{
    Q_OBJECT

public:
    ListPreview(const QString &title, const QByteArray &pdf, FileChooser chooser, QWidget *parent = nullptr);
    ~ListPreview() override;

    /// Prints page by page, so that it can be cancelled.
    void printTo(std::unique_ptr<QPrinter> printer);
    /// While it prints, only the printing ends, and what became of it is told.
    void reject() override;

signals:
    void printed();

private:
    void choosePrinter();
    void save();
    void saveTo(const QString &path);
    void printPage(int page);
    void endPrinting(int pages);

    QString m_title;
    FileChooser m_chooser;
    DocumentPreview *m_preview;
    QPushButton *m_print;
    ProgressStrip *m_progress;
    SlicedWork *m_work;
    std::unique_ptr<QPrinter> m_printer;
    std::unique_ptr<QPainter> m_painter;
};

} // namespace parchemin::ui
