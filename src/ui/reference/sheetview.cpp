#include "ui/reference/sheetview.h"

#include "parchemin/ui/searchfield.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "ui/reference/sheetdocument.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

SheetView::SheetView(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(this))
    , m_found(new QLabel(this))
    , m_text(new QTextBrowser(this))
{
    m_search->setObjectName(u"sheetSearch"_s);
    m_found->setObjectName(u"sheetFound"_s);
    m_found->setProperty("variant", u"small"_s);
    m_text->setObjectName(u"sheetText"_s);
    m_text->setOpenExternalLinks(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(24);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 10, 16, 8);
    row->setSpacing(12);
    row->addWidget(m_search, 1);
    row->addWidget(m_found, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_text, 1);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_text->moveCursor(QTextCursor::Start);
        findNext();
    });
    connect(m_search, &QLineEdit::returnPressed, this, &SheetView::findNext);
}

void SheetView::setSheet(const ReferenceSheet &sheet)
{
    m_sheet = sheet;
    refresh();
}

void SheetView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void SheetView::findNext()
{
    const QString words = m_search->text().trimmed();
    m_found->clear();
    if (words.isEmpty())
        return;
    bool isFound = m_text->find(words);
    if (!isFound) {
        m_text->moveCursor(QTextCursor::Start);
        isFound = m_text->find(words);
    }
    m_found->setText(isFound ? QString() : tr("“%1” stands nowhere in the sheet.").arg(words));
}

void SheetView::changeEvent(QEvent *event)
{
    const bool isDressed = event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange;
    if (isDressed && m_sheet)
        refresh();
    QWidget::changeEvent(event);
}

void SheetView::refresh()
{
    m_search->setPrompt(tr("Search the sheet"));
    m_text->setAccessibleName(tr("Reference sheet"));
    m_text->setHtml(sheetHtml(*m_sheet, Tokens::of(palette())));
}

} // namespace parchemin::ui
