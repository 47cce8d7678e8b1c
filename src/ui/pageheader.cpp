#include "parchemin/ui/pageheader.h"

#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/fonts.h"
#include "parchemin/ui/searchfield.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

#include "ui/elidedlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

PageHeader::PageHeader(QWidget *parent)
    : QFrame(parent)
    , m_title(new ElidedLabel(this))
    , m_search(new SearchField(this))
    , m_row(new QHBoxLayout(this))
{
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setFont(ui::font(TextStyle::PageTitle));
    m_title->setTextFormat(Qt::PlainText);
    m_search->setObjectName(u"commandSearch"_s);
    m_search->setMinimumWidth(200);
    m_search->setMaximumWidth(330);
    m_row->setContentsMargins(16, 9, 16, 9);
    m_row->setSpacing(10);
    // The title keeps its words as long as the search can give of its room.
    m_row->addWidget(m_title);
    m_row->addStretch(1);
    m_row->addWidget(m_search, 100);
    retranslate();
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    fitWords();
}

QString PageHeader::title() const
{
    return m_title->text();
}

void PageHeader::setActions(const QList<QAction *> &secondary, QAction *primary)
{
    for (ActionButton *button : m_buttons) {
        button->setAction(nullptr);
        button->deleteLater(); // the click that led here may come from it
    }
    m_buttons.clear();
    const auto add = [this](QAction *action, ActionButton::Variant variant) {
        m_buttons.push_back(new ActionButton(action, variant, this));
        m_row->addWidget(m_buttons.back());
    };
    for (QAction *action : secondary)
        add(action, ActionButton::Variant::Secondary);
    if (primary != nullptr)
        add(primary, ActionButton::Variant::Primary);
    fitWords();
    m_row->activate(); // at once: until then what is new stands over the title
}

/// Asks for the widths with all words, so that the answer does not depend on what is shown now.
void PageHeader::fitWords()
{
    constexpr int longestTitle = 420;
    constexpr int leastWidth = 44;
    int wanted = std::min(m_title->sizeHint().width(), longestTitle) + m_search->minimumWidth() +
                 m_row->contentsMargins().left() + m_row->contentsMargins().right() + 2 * m_row->spacing();
    for (const ActionButton *button : m_buttons)
        wanted += button->isHidden() ? 0 : button->widthWithWords() + m_row->spacing();
    for (ActionButton *button : m_buttons) {
        if (button->variant() == ActionButton::Variant::Primary || button->icon().isNull())
            continue;
        button->setMinimumWidth(leastWidth); // or the window could not become so narrow
        button->setBrief(wanted > width());
    }
}

bool PageHeader::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fitWords();
    return QFrame::event(event);
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitWords();
    m_row->activate();
}

void PageHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void PageHeader::retranslate()
{
    m_search->setPrompt(tr("Search or run a command"));
}

} // namespace parchemin::ui
