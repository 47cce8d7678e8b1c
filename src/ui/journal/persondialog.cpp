#include "ui/journal/persondialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/candidates/candidatechooser.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

PersonDialog::PersonDialog(const PageServices &services, QWidget *parent)
    : QDialog(parent)
    , m_chooser(new CandidateChooser(services.context, services.reader, this))
{
    setWindowTitle(tr("Journal of one person"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *only = buttons->button(QDialogButtonBox::Ok);
    only->setText(tr("&Only this person"));
    only->setEnabled(false);
    only->setDefault(true);
    QPushButton *everybody = buttons->addButton(tr("&Every person"), QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(m_chooser, 1);
    column->addWidget(buttons);
    resize(460, 480);
    connect(m_chooser, &CandidateChooser::currentChanged, only,
            [this, only] { only->setEnabled(m_chooser->line() != nullptr); });
    connect(m_chooser, &CandidateChooser::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(everybody, &QPushButton::clicked, this, [this] {
        m_isEverybody = true;
        accept();
    });
}

const CandidateListItem *PersonDialog::line() const
{
    return m_isEverybody ? nullptr : m_chooser->line();
}

} // namespace parchemin::ui
