#include "ui/documents/blockattestationdialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/dialogroom.h"
#include "ui/dossier/dossiertexts.h"
#include "ui/dressing.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

BlockAttestationDialog::BlockAttestationDialog(const Dossier &dossier, QWidget *parent)
    : QDialog(parent)
    , m_missing(new QLabel(this))
{
    setWindowTitle(tr("Block attestation"));
    keepRoom(*this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    auto *intro = new QLabel(tr("The attestation for %1 names these blocks. Once issued it keeps its number "
                                "and its content for ever.")
                                 .arg(officialName(dossier.facts.person)),
                             this);
    intro->setWordWrap(true);
    column->addWidget(intro);
    for (const BlockFacts &facts : dossier.facts.blocks) {
        if (!facts.validation || !facts.validation->isActive())
            continue;
        const int number = facts.block->number;
        auto *choice = new QCheckBox(tr("Block &%1: %2").arg(number).arg(facts.block->title), this);
        choice->setObjectName(u"block%1Check"_s.arg(number));
        choice->setChecked(true);
        column->addWidget(choice);
        m_choices.emplace_back(number, choice);
    }
    m_missing->setText(tr("Choose one block at least."));
    m_missing->setProperty("variant", u"error"_s);
    m_missing->hide();
    column->addWidget(m_missing);
    column->addStretch(1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Issue the attestation"));
    makePrimary(*buttons->button(QDialogButtonBox::Ok));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    setMinimumWidth(460);
}

std::vector<int> BlockAttestationDialog::blocks() const
{
    std::vector<int> numbers;
    for (const auto &[number, choice] : m_choices) {
        if (choice->isChecked())
            numbers.push_back(number);
    }
    return numbers;
}

void BlockAttestationDialog::accept()
{
    if (blocks().empty()) {
        m_missing->show();
        return;
    }
    QDialog::accept();
}

} // namespace parchemin::ui
