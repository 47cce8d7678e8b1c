#include "ui/blocks/approvedreason.h"

#include "parchemin/ui/focus.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/blocks/secondpersonfield.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

ApprovedReason::ApprovedReason(const QString &label, SecondPersonField *second, QWidget *parent)
    : QWidget(parent)
    , m_reason(new QPlainTextEdit(this))
    , m_trouble(new QLabel(this))
    , m_second(second)
{
    m_second->setParent(this);
    auto *reasonLabel = new QLabel(label, this);
    reasonLabel->setBuddy(m_reason);
    m_reason->setObjectName(u"reasonEdit"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setMaximumHeight(80);
    m_trouble->setObjectName(u"reasonTrouble"_s);
    m_trouble->setProperty("variant", u"error"_s);
    m_trouble->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(reasonLabel);
    column->addWidget(m_reason);
    column->addWidget(m_trouble);
    column->addWidget(m_second);
    forwardFocus(*this, *m_reason);
}

QString ApprovedReason::reason() const
{
    return m_reason->toPlainText().trimmed();
}

std::optional<Actor> ApprovedReason::approver() const
{
    return m_second->approver();
}

void ApprovedReason::chooseDefault(QPushButton &act, QPushButton &keep)
{
    const auto choose = [this, &act, &keep] {
        (reason().isEmpty() ? keep : act).setDefault(true);
    };
    choose();
    connect(m_reason, &QPlainTextEdit::textChanged, &act, choose);
}

bool ApprovedReason::check()
{
    const bool hasReason = !reason().isEmpty();
    m_trouble->setText(tr("Write why: the reason is part of the act."));
    m_trouble->setVisible(!hasReason);
    m_reason->setAccessibleDescription(hasReason ? QString() : m_trouble->text());
    const bool isApproved = m_second->check();
    if (!hasReason)
        m_reason->setFocus();
    return hasReason && isApproved;
}

} // namespace parchemin::ui
