#include "ui/attestations/annulmentdialog.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/dialogroom.h"
#include "ui/formfield.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

AnnulmentDialog::AnnulmentDialog(const Question &question,
                                 const std::vector<UserRepository::Account> &approvers, QWidget *parent)
    : QDialog(parent)
    , m_approvers(approvers)
    , m_reason(new QPlainTextEdit(this))
    , m_approver(new QComboBox(this))
{
    setWindowTitle(question.title);
    keepRoom(*this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    auto *effect = new QLabel(question.effect, this);
    effect->setWordWrap(true);
    column->addWidget(effect);

    m_reason->setObjectName(u"reasonEdit"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setMaximumHeight(90);
    auto *reason = new FormField(m_reason, this);
    reason->setLabel(tr("&Reason"));
    reason->setHint(tr("It stays in the register and in the journal."));
    reason->setCheck(
        [this] { return this->reason().isEmpty() ? tr("Write the reason: the act needs one.") : QString(); });
    connect(m_reason, &QPlainTextEdit::textChanged, reason, &FormField::inputChanged);
    column->addWidget(reason);
    m_fields.push_back(reason);
    if (m_approvers.empty()) {
        m_approver->hide();
    } else {
        addApprovers();
    }

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(question.act);
    buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &AnnulmentDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    setMinimumWidth(480);
    m_reason->setFocus();
}

void AnnulmentDialog::addApprovers()
{
    m_approver->setObjectName(u"approverCombo"_s);
    m_approver->setPlaceholderText(tr("Choose the person"));
    m_approver->view()->setAccessibleName(tr("Choose the person"));
    for (const UserRepository::Account &account : m_approvers)
        m_approver->addItem(account.actor.name);
    m_approver->setCurrentIndex(-1);
    auto *approver = new FormField(m_approver, this);
    approver->setLabel(tr("&Second person who approves"));
    approver->setCheck([this] {
        return m_approver->currentIndex() < 0 ? tr("Choose who approves: this act takes two persons.")
                                              : QString();
    });
    static_cast<QVBoxLayout *>(layout())->addWidget(approver);
    m_fields.push_back(approver);
}

QString AnnulmentDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

std::optional<Actor> AnnulmentDialog::approver() const
{
    const int chosen = m_approver->currentIndex();
    return chosen < 0 ? std::nullopt : std::optional(m_approvers[static_cast<std::size_t>(chosen)].actor);
}

void AnnulmentDialog::accept()
{
    if (acceptFields(m_fields))
        QDialog::accept();
}

void AnnulmentDialog::done(int result)
{
    if (QWidget *focus = focusWidget())
        focus->clearFocus();
    QDialog::done(result);
}

} // namespace parchemin::ui
