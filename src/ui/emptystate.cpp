#include "parchemin/ui/emptystate.h"

#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/iconlabel.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(Icon::Inbox, Token::Muted, 32, this))
    , m_sentence(new QLabel(this))
    , m_button(new ActionButton(this))
{
    m_sentence->setObjectName(u"emptySentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_button->setObjectName(u"emptyAction"_s);
    m_button->hide();
    setFocusProxy(m_button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addStretch(1);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(1);
}

void EmptyState::setText(Icon icon, const QString &sentence)
{
    m_icon->setIcon(icon, Token::Muted);
    m_sentence->setText(sentence);
}

void EmptyState::setAction(QAction *action)
{
    m_button->setAction(action);
}

void EmptyState::setOtherAction(QAction *action)
{
    if (action == nullptr && m_other == nullptr)
        return; // few views have two first steps
    if (m_other == nullptr) {
        m_other = new ActionButton(this);
        m_other->setObjectName(u"emptyOtherAction"_s);
        auto *column = qobject_cast<QVBoxLayout *>(layout());
        column->insertWidget(column->indexOf(m_button) + 1, m_other, 0, Qt::AlignHCenter);
    }
    m_other->setAction(action);
}

} // namespace parchemin::ui
