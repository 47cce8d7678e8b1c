#include "ui/reference/parameterdialog.h"

#include "parchemin/app/rulesservice.h"
#include "parchemin/app/sentences.h"
#include "parchemin/app/sheettexts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/dialogroom.h"
#include "ui/dossier/dossiertexts.h"
#include "ui/dressing.h"
#include "ui/forms/dateedit.h"
#include "ui/inputname.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

ParameterDialog::ParameterDialog(const std::vector<PolicyParameter> &known, QDate today, Check check,
                                 QWidget *parent)
    : QDialog(parent)
    , m_known(known)
    , m_today(today)
    , m_check(std::move(check))
    , m_key(new QComboBox(this))
    , m_present(new QLabel(this))
    , m_value(new QLineEdit(this))
    , m_from(new DateEdit(this))
    , m_source(new QLineEdit(this))
    , m_trouble(new QLabel(this))
{
    setWindowTitle(tr("New value of the certification rules"));
    keepRoom(*this);
    makeForm();
    connect(m_key, &QComboBox::currentIndexChanged, this, &ParameterDialog::showPresent);
    showPresent();
    setMinimumWidth(520);
}

void ParameterDialog::makeForm()
{
    m_key->setObjectName(u"parameterCombo"_s);
    const QStringList keys = policyKeys();
    for (const QString &key : keys)
        m_key->addItem(parameterName(key), key);
    m_present->setObjectName(u"presentValue"_s);
    m_present->setProperty("variant", u"muted"_s);
    m_present->setWordWrap(true);
    m_value->setObjectName(u"parameterValueEdit"_s);
    m_from->setObjectName(u"parameterFromEdit"_s);
    m_from->setDate(m_today);
    m_from->setAccessibleName(tr("First day"));
    nameInput(*m_key, tr("Parameter"));
    m_source->setObjectName(u"parameterSourceEdit"_s);
    m_source->setPlaceholderText(tr("The text or decision that sets it"));
    m_trouble->setObjectName(u"parameterTrouble"_s);
    m_trouble->setProperty("variant", u"error"_s);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    auto *form = new QFormLayout;
    form->addRow(tr("&Parameter:"), m_key);
    form->addRow(QString(), m_present);
    form->addRow(tr("&Value:"), m_value);
    form->addRow(tr("&From:"), m_from);
    form->addRow(tr("&Source:"), m_source);
    auto *effect = new QLabel(tr("The values before stay in the table: what was done under them keeps being "
                                 "judged by them."),
                              this);
    effect->setProperty("variant", u"muted"_s);
    effect->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *act = buttons->button(QDialogButtonBox::Ok);
    act->setObjectName(u"addParameterButton"_s);
    act->setText(tr("&Add the value"));
    makePrimary(*act);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addLayout(form);
    column->addWidget(m_trouble);
    column->addWidget(effect);
    column->addWidget(buttons);
}

PolicyParameter ParameterDialog::parameter() const
{
    const QString key = m_key->currentData().toString();
    return {key, parameterInput(key, m_value->text()), m_from->date().value_or(QDate()),
            m_source->text().trimmed()};
}

void ParameterDialog::showPresent()
{
    const std::vector<DatedParameter> all = datedParameters(m_known, m_today);
    const auto present = std::ranges::find_if(all, [this](const DatedParameter &dated) {
        return dated.parameter.key == m_key->currentData().toString() && dated.validity == Validity::Present;
    });
    m_present->setText(present == all.end()
                           ? QString()
                           : tr("Today: %1 (written %2), since %3", "value in words, as it is typed, day")
                                 .arg(parameterValue(present->parameter.key, present->parameter.value),
                                      parameterTyped(present->parameter.key, present->parameter.value),
                                      dayText(present->parameter.validFrom)));
}

void ParameterDialog::accept()
{
    const std::optional<Error> fault = m_check(parameter());
    if (!fault) {
        QDialog::accept();
        return;
    }
    QWidget *field = m_value;
    if (fault->where == u"/source"_s) {
        field = m_source;
    } else if (fault->where == u"/validFrom"_s) {
        field = m_from;
    }
    QString text = sentence(*fault);
    if (fault->where == u"/source"_s) {
        text = tr("Write the source: no rule without one.");
    } else if (fault->where == u"/value"_s) {
        text = tr("“%1” does not fit this parameter.").arg(m_value->text());
    } else if (fault->code == ErrorCode::Conflict) {
        text = tr("This parameter has a value from that day already.");
    }
    m_trouble->setText(text);
    m_trouble->show();
    field->setAccessibleDescription(text);
    field->setFocus();
}

} // namespace parchemin::ui
