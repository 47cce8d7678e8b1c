#pragma once

#include "parchemin/exchange/candidatepreview.h"
#include "parchemin/exchange/columnmapping.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace parchemin::ui {

class DataTable;
class PreviewModel;

/// The first rows of a file and, beside them, what each column holds: proposed, and corrected by hand.
class ColumnStep : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnStep(QWidget *parent = nullptr);

    /// `isRemembered`: the mapping was chosen by hand for the same headings before.
    void setFile(const QString &name, const exchange::CandidatePreview &preview,
                 const exchange::ColumnMapping &mapping, bool isRemembered);
    [[nodiscard]] exchange::ColumnMapping mapping() const;
    [[nodiscard]] const exchange::CandidatePreview &preview() const { return m_preview; }
    /// To the first column that is not read, else to the first.
    void focusColumns();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeColumns();
    [[nodiscard]] QWidget *makePreview();
    void makeRows(const exchange::ColumnMapping &mapping);
    void fillChoices(QComboBox &choice, std::optional<exchange::CandidateColumn> chosen);
    void apply(const exchange::ColumnMapping &mapping);
    void refreshVerdict();
    void retranslate();

    exchange::CandidatePreview m_preview;
    QString m_fileName;
    bool m_isRemembered = false;
    QLabel *m_facts;
    QLabel *m_verdict;
    QLabel *m_columnsTitle;
    QLabel *m_previewTitle;
    QPushButton *m_proposeAgain;
    QScrollArea *m_scroll;
    DataTable *m_table;
    PreviewModel *m_model;
    std::vector<QComboBox *> m_choices;
};

} // namespace parchemin::ui
