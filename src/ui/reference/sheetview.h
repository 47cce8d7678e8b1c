#pragma once

#include "parchemin/core/referencesheet.h"

#include <QWidget>

#include <optional>

class QLabel;
class QTextBrowser;

namespace parchemin::ui {

class SearchField;

/// A reference sheet as a document to read and to search in.
class SheetView : public QWidget
{
    Q_OBJECT

public:
    explicit SheetView(QWidget *parent = nullptr);

    void setSheet(const ReferenceSheet &sheet);
    void focusSearch();
    /// Goes to the next place where the searched words stand, from the top again after the last.
    void findNext();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    SearchField *m_search;
    QLabel *m_found;
    QTextBrowser *m_text;
    std::optional<ReferenceSheet> m_sheet;
};

} // namespace parchemin::ui
