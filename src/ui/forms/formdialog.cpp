#include "ui/forms/formdialog.h"

#include "parchemin/app/fieldsentences.h"
#include "parchemin/app/sentences.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

#include "ui/dialogroom.h"
#include "ui/dressing.h"
#include "ui/formfield.h"
#include "ui/forms/dateedit.h"
#include "ui/forms/keptentry.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int margin = 20;

/// "/birthName" → "birthName".
QString nameOf(const QString &key)
{
    return key.mid(1);
}

} // namespace

FormDialog::FormDialog(const QString &title, const QString &act, QWidget *parent)
    : QDialog(parent)
    , m_column(new QVBoxLayout)
    , m_grid(new QGridLayout)
    , m_introduction(new QLabel(this))
    , m_general(new QLabel(this))
{
    setWindowTitle(title);
    keepRoom(*this);
    m_introduction->setObjectName(u"formIntroduction"_s);
    m_introduction->setWordWrap(true);
    m_introduction->setTextFormat(Qt::PlainText);
    m_introduction->setProperty("variant", u"muted"_s);
    m_introduction->hide();
    m_general->setObjectName(u"formProblem"_s);
    m_general->setProperty("variant", u"error"_s);
    m_general->setTextFormat(Qt::PlainText);
    m_general->setWordWrap(true);
    m_general->hide();
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_column->setContentsMargins(margin, 16, margin, 12);
    m_column->setSpacing(12);
    m_column->addWidget(m_introduction);
    m_column->addLayout(m_grid);
    m_column->addWidget(m_general);
    m_column->addStretch(1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Ok);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setText(act);
    makePrimary(*m_save);
    connect(buttons, &QDialogButtonBox::accepted, this, &FormDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addLayout(m_column, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(margin, 0, margin, 16);
    foot->addWidget(buttons);
    rows->addLayout(foot);
    setMinimumWidth(560);
    m_entry = new KeptEntry(*this, *m_column);
}

void FormDialog::setRecord(qint64 record)
{
    m_entry->setRecord(QString::number(record));
}

void FormDialog::setDestructive()
{
    m_save->setProperty("variant", {});
    dressAnew(*m_save);
    // The box would make the first that accepts the default one when none is.
    if (auto *buttons = findChild<QDialogButtonBox *>())
        buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
}

void FormDialog::setIntroduction(const QString &text)
{
    m_introduction->setText(text);
    m_introduction->setVisible(!text.isEmpty());
}

void FormDialog::addField(const QString &key, const QString &label, QWidget *input, Width width)
{
    if (input->objectName().isEmpty())
        input->setObjectName(nameOf(key) + u"Input"_s);
    auto *field = new FormField(input, this);
    field->setObjectName(nameOf(key) + u"Field"_s);
    field->setLabel(label);
    // A message below the neighbour must not pull the field apart.
    const Qt::Alignment place = width == Width::Half ? Qt::AlignTop : Qt::Alignment();
    if (width == Width::Half && m_isHalfFree) {
        m_grid->addWidget(field, m_grid->rowCount() - 1, 1, place);
        m_isHalfFree = false;
    } else {
        m_grid->addWidget(field, m_grid->rowCount(), 0, 1, width == Width::Half ? 1 : 2, place);
        m_isHalfFree = width == Width::Half;
    }
    m_fields.push_back({key, field});
}

void FormDialog::addRow(QWidget *row)
{
    m_grid->addWidget(row, m_grid->rowCount(), 0, 1, 2);
    m_isHalfFree = false;
}

QLineEdit *FormDialog::addText(const QString &key, const QString &label, const QString &text, Width width)
{
    auto *input = new QLineEdit(text, this);
    addField(key, label, input, width);
    return input;
}

QPlainTextEdit *FormDialog::addLongText(const QString &key, const QString &label, const QString &text)
{
    auto *input = new QPlainTextEdit(text, this);
    input->setTabChangesFocus(true);
    input->setMaximumHeight(96);
    addField(key, label, input);
    return input;
}

DateEdit *FormDialog::addDate(const QString &key, const QString &label, std::optional<QDate> date,
                              Width width)
{
    auto *input = new DateEdit(this);
    input->setDate(date);
    addField(key, label, input, width);
    setCheck(key, [input] {
        return input->isMalformed() ? tr("This is no day: type it as %1.").arg(input->placeholderText())
                                    : QString();
    });
    return input;
}

QComboBox *FormDialog::addChoice(const QString &key, const QString &label, Width width)
{
    auto *input = new QComboBox(this);
    input->view()->setAccessibleName(QString(label).remove(u'&'));
    addField(key, label, input, width);
    return input;
}

QCheckBox *FormDialog::addCheckBox(const QString &key, const QString &label)
{
    auto *input = new QCheckBox(label, this);
    addField(key, QString(), input);
    return input;
}

void FormDialog::setCheck(const QString &key, Check check)
{
    field(key).setCheck(std::move(check));
}

void FormDialog::setFieldOf(BlockerCode code, const QString &key)
{
    m_fieldOf[code] = key;
}

void FormDialog::setFieldVisible(const QString &key, bool isVisible)
{
    field(key).setVisible(isVisible);
    if (!isVisible)
        field(key).setError({}); // it starts anew when it comes back
}

void FormDialog::setAct(std::function<Status()> act)
{
    m_act = std::move(act);
}

void FormDialog::accept()
{
    tell({});
    if (!acceptFields(shownFields()))
        return;
    const Status done = m_act ? m_act() : Status(Done{});
    if (done) {
        QDialog::accept();
    } else {
        showRefusal(done.error());
    }
}

FormField &FormDialog::field(const QString &key) const
{
    FormField *found = find(key);
    Q_ASSERT(found != nullptr);
    return *found;
}

FormField *FormDialog::find(const QString &key) const
{
    const auto found = std::ranges::find(m_fields, key, &KeyedField::key);
    return found == m_fields.end() ? nullptr : found->field;
}

/// The buttons are there before any field, and Qt would begin with them.
void FormDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    const std::vector<FormField *> shown = shownFields();
    if (focusWidget() == nullptr && !shown.empty())
        shown.front()->keyTarget().setFocus(Qt::OtherFocusReason);
}

/// A field that is put away asks for nothing.
std::vector<FormField *> FormDialog::shownFields() const
{
    std::vector<FormField *> shown;
    for (const KeyedField &one : m_fields) {
        if (!one.field->isHidden())
            shown.push_back(one.field);
    }
    return shown;
}

void FormDialog::showRefusal(const Error &error)
{
    std::vector<FormField *> refused;
    const auto refuse = [&refused](FormField &field, const QString &text) {
        field.setError(field.error().isEmpty() ? text : field.error() + u'\n' + text);
        refused.push_back(&field);
    };
    QStringList others;
    if (error.code != ErrorCode::RuleRefused) {
        if (FormField *named = find(error.where)) {
            refuse(*named, fieldSentence(error));
        } else {
            others.append(fieldSentence(error));
        }
    }
    for (const Blocker &blocker : error.blockers) {
        const auto place = m_fieldOf.find(blocker.code);
        if (place == m_fieldOf.end()) {
            others.append(sentence(blocker));
            continue;
        }
        setFieldVisible(place->second, true);
        refuse(field(place->second), sentence(blocker));
    }
    others.removeDuplicates(); // one reason for many candidates is said once
    tell(others);
    if (!refused.empty())
        refused.front()->keyTarget().setFocus(Qt::OtherFocusReason);
}

void FormDialog::tell(const QStringList &sentences)
{
    m_general->setText(sentences.join(u'\n'));
    m_general->setVisible(!sentences.isEmpty());
}

} // namespace parchemin::ui
