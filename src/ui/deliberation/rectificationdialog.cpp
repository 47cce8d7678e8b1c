#include "ui/deliberation/rectificationdialog.h"

#include "parchemin/ui/focus.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/blocks/approvedreason.h"
#include "ui/dialogroom.h"
#include "ui/tallarea.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

RectificationDialog::RectificationDialog(const Question &question, SecondPersonField *second, QWidget *parent)
    : QDialog(parent)
    , m_form(new DecisionForm(this))
    , m_why(
          new ApprovedReason(tr("Reason, kept in the &journal and in the corrective minutes:"), second, this))
{
    setWindowTitle(tr("Rectify the decision on %1").arg(question.candidate));
    keepRoom(*this);
    setMinimumWidth(640);
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
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *act = buttons->button(QDialogButtonBox::Ok);
    act->setObjectName(u"rectifyButton"_s);
    act->setText(tr("Rectify the decision"));
    QPushButton *keep = buttons->button(QDialogButtonBox::Cancel);
    keep->setText(tr("Keep the decision"));
    m_why->chooseDefault(*act, *keep);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addWidget(effect);
    column->addWidget(makeScrolled(),
                      1); // on a low screen the decision scrolls, who approves and the act do not
    column->addWidget(m_why);
    column->addWidget(buttons);
    tabAsLaidOut(*this);
    m_form->focusOutcome();
}

/// The decision; what room is left over stays together, under it.
QWidget *RectificationDialog::makeScrolled()
{
    auto *content = new QWidget(this);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_form);
    rows->addStretch(1);
    auto *area = new TallArea(content, this);
    content->setAutoFillBackground(false);
    return area;
}

std::optional<DecisionDraft> RectificationDialog::draft() const
{
    return m_form->draft();
}

QString RectificationDialog::reason() const
{
    return m_why->reason();
}

std::optional<Actor> RectificationDialog::approver() const
{
    return m_why->approver();
}

void RectificationDialog::accept()
{
    if (m_why->check())
        QDialog::accept();
}

} // namespace parchemin::ui
