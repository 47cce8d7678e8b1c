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
    , m_row(new QHBoxLayout(this))
{
    m_text->setObjectName(u"bannerText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_row->setContentsMargins(16, 5, 16, 5);
    m_row->setSpacing(8);
    m_row->addWidget(new IconLabel(Icon::Info, Token::AttentionInk, 14, this));
    m_row->addWidget(m_text, 1);
    hide();
}

void Banner::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

void Banner::addLink(QAction *action)
{
    auto *link = new LinkButton(this);
    link->setObjectName(action->objectName() + u"Link"_s);
    const auto refresh = [link, action] { // without the mnemonic and the dots of the menu
        link->setVisible(action->isVisible());
        link->setText(action->iconText());
    };
    connect(link, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, link, refresh);
    connect(action, &QObject::destroyed, link, &QObject::deleteLater);
    m_row->addWidget(link);
    refresh();
}

QString Banner::text() const
{
    return m_text->text();
}

} // namespace parchemin::ui
