#include "ui/journal/persondialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/candidates/candidatechooser.h"
#include "ui/journal/staffchooser.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

PersonDialog::PersonDialog(const PageServices &services, QWidget *parent)
    : QDialog(parent)
    , m_tabs(new QTabWidget(this))
    , m_candidates(new CandidateChooser(services.context, services.reader, this))
    , m_staff(new StaffChooser(services, this))
{
    setWindowTitle(tr("Journal of one person"));
    m_tabs->setObjectName(u"personTabs"_s);
    m_tabs->setAccessibleName(tr("Whose journal"));
    m_tabs->addTab(m_candidates, tr("&Candidates"));
    m_tabs->addTab(m_staff, tr("&Mentors and jurors"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *only = buttons->button(QDialogButtonBox::Ok);
    only->setText(tr("&Only this person"));
    only->setEnabled(false);
    only->setDefault(true);
    QPushButton *everybody = buttons->addButton(tr("&Every person"), QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(m_tabs, 1);
    column->addWidget(buttons);
    resize(460, 520);
    const auto offer = [this, only] {
        only->setEnabled(person().has_value());
    };
    connect(m_tabs, &QTabWidget::currentChanged, this, offer);
    connect(m_candidates, &CandidateChooser::currentChanged, this, offer);
    connect(m_staff, &StaffChooser::currentChanged, this, offer);
    connect(m_candidates, &CandidateChooser::accepted, this, &QDialog::accept);
    connect(m_staff, &StaffChooser::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(everybody, &QPushButton::clicked, this, [this] {
        m_isEverybody = true;
        accept();
    });
    m_candidates->setFocus();
}

std::optional<PersonDialog::Person> PersonDialog::person() const
{
    if (m_isEverybody)
        return std::nullopt;
    if (m_tabs->currentWidget() == m_staff) {
        const StaffMember *member = m_staff->member();
        return member == nullptr ? std::nullopt : std::optional(Person{member->person, member->name});
    }
    const CandidateListItem *line = m_candidates->line();
    return line == nullptr ? std::nullopt : std::optional(Person{line->person, line->listName});
}

} // namespace parchemin::ui
