#include "ui/deliberation/rectificationdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/blocks/secondpersonfield.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

RectificationDialog::RectificationDialog(const Question &question, SecondPersonField *second, QWidget *parent)
    : QDialog(parent)
    , m_reason(new QPlainTextEdit(this))
    , m_trouble(new QLabel(this))
    , m_form(new DecisionForm(this))
    , m_second(second)
{
    setWindowTitle(tr("Rectify the decision on %1").arg(question.candidate));
    setMinimumWidth(640);
    m_second->setParent(this);
    auto *effect = new QLabel(
        tr("– Minutes %1 are withdrawn from publication and stay in the register.\n"
           "– The documents that rest on the decision are revoked; blocks are granted or taken back "
           "accordingly.\n"
           "– Corrective minutes are drawn up, to be signed by every member present and published again.")
            .arg(question.minutes),
        this);
    effect->setObjectName(u"rectificationEffect"_s);
    effect->setTextFormat(Qt::PlainText);
    effect->setWordWrap(true);
    m_form->setSubject(question.subject, UnfinishedDecision{question.current});
    auto *label = new QLabel(tr("Reason, kept in the &journal and in the corrective minutes:"), this);
    label->setBuddy(m_reason);
    m_reason->setObjectName(u"rectificationReason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setMaximumHeight(70);
    m_trouble->setObjectName(u"rectificationTrouble"_s);
    m_trouble->setProperty("variant", u"error"_s);
    m_trouble->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *act = buttons->button(QDialogButtonBox::Ok);
    act->setObjectName(u"rectifyButton"_s);
    act->setText(tr("Rectify the decision"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Keep the decision"));
    buttons->button(QDialogButtonBox::Cancel)
        ->setDefault(true); // what revokes documents is never the first choice
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addWidget(effect);
    column->addWidget(m_form);
    column->addWidget(label);
    column->addWidget(m_reason);
    column->addWidget(m_trouble);
    column->addWidget(m_second);
    column->addWidget(buttons);
    m_form->focusOutcome();
}

std::optional<DecisionDraft> RectificationDialog::draft() const
{
    return m_form->draft();
}

QString RectificationDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

std::optional<Actor> RectificationDialog::approver() const
{
    return m_second->approver();
}

void RectificationDialog::accept()
{
    const bool hasReason = !reason().isEmpty();
    m_trouble->setText(tr("Write why: the reason is part of the act."));
    m_trouble->setVisible(!hasReason);
    m_reason->setAccessibleDescription(hasReason ? QString() : m_trouble->text());
    const bool isApproved = m_second->check();
    if (hasReason && isApproved)
        QDialog::accept();
    else if (!hasReason)
        m_reason->setFocus();
}

} // namespace parchemin::ui
