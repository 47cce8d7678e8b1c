#include "parchemin/ui/banner.h"

#include "parchemin/ui/iconlabel.h"
#include "parchemin/ui/linkbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_button(new LinkButton(this))
{
    m_text->setObjectName(u"bannerText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 5, 16, 5);
    row->setSpacing(8);
    row->addWidget(new IconLabel(Icon::Info, Token::AttentionInk, 14, this));
    row->addWidget(m_text, 1);
    m_button->setObjectName(u"bannerAction"_s);
    m_button->hide();
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_action)
            m_action->trigger();
    });
    hide();
}

void Banner::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

void Banner::setAction(QAction *action)
{
    m_action = action;
    connect(action, &QAction::changed, this, &Banner::refreshAction);
    refreshAction();
}

/// Without the mnemonic and the dots of the menu.
void Banner::refreshAction()
{
    m_button->setVisible(m_action && m_action->isVisible());
    if (m_action)
        m_button->setText(m_action->iconText());
}

QString Banner::text() const
{
    return m_text->text();
}

} // namespace parchemin::ui
