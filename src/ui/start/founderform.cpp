#include "ui/start/founderform.h"

#include "parchemin/ui/founderdialog.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

FounderForm::FounderForm(QWidget *parent)
    : FormDialog(tr("Who founds this store?"), tr("&Found the store"), parent)
    , m_firstName(addText(u"/firstName"_s, tr("Fi&rst name"), {}, Width::Half))
    , m_birthName(addText(u"/birthName"_s, tr("Birth &name"), {}, Width::Half))
    , m_sitsOnJuries(
          addCheckBox(u"/sitsOnJuries"_s, tr("I sit on &juries and evaluate, as pedagogical lead")))
{
    setObjectName(u"founderForm"_s);
    setIntroduction(tr("The first account is yours: pedagogical lead and administrator. What you evaluate, "
                       "validate and sign is recorded under this name."));
    m_sitsOnJuries->setChecked(true);
    setCheck(u"/firstName"_s, [this] {
        return m_firstName->text().trimmed().isEmpty() ? tr("Enter your first name.") : QString();
    });
    setCheck(u"/birthName"_s, [this] {
        return m_birthName->text().trimmed().isEmpty() ? tr("Enter your birth name.") : QString();
    });
    m_firstName->setFocus();
}

Founder FounderForm::founder() const
{
    return {m_firstName->text(), m_birthName->text(), m_sitsOnJuries->isChecked()};
}

bool askForFounder(const std::function<Status(const Founder &)> &found, QWidget *parent)
{
    FounderForm form(parent);
    form.setAct([&form, &found] { return found(form.founder()); });
    return form.exec() == QDialog::Accepted;
}

} // namespace parchemin::ui
