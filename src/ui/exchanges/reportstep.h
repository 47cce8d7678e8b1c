#pragma once

#include "parchemin/app/importservice.h"
#include "parchemin/ui/page.h"

#include <QWidget>

#include <array>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace parchemin::ui {

class DataTable;
class EmptyState;
class ProblemModel;

/// What an import would do, and every problem of the file, to be filtered and exported.
class ReportStep : public QWidget
{
    Q_OBJECT

public:
    explicit ReportStep(QWidget *parent = nullptr);

    void setReport(const QString &fileName, const ImportReport &report);
    /// The problems shown, with their headings.
    [[nodiscard]] std::vector<QStringList> shownTexts() const;
    /// The problems shown as a list for a file or for paper; empty without any.
    [[nodiscard]] ListMaker listMaker() const;
    void focusProblems();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Figure
    {
        QLabel *number;
        QLabel *words;
    };
    [[nodiscard]] QWidget *makeFigures();
    [[nodiscard]] QWidget *makeFilters();
    void showOnly(int filter);
    void retranslate();

    QString m_fileName;
    ImportReport m_report;
    QLabel *m_summary;
    std::array<Figure, 4> m_figures{};
    QButtonGroup *m_filters;
    DataTable *m_table;
    ProblemModel *m_model;
    EmptyState *m_empty;
};

} // namespace parchemin::ui
