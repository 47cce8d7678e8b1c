#include "ui/forms/formdialog.h"

#include "parchemin/app/fieldsentences.h"
#include "parchemin/app/sentences.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFocusEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

#include "ui/dressing.h"
#include "ui/forms/dateedit.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int margin = 20;

QLabel *problemLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setProperty("variant", u"error"_s);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    return label;
}

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
    , m_general(problemLabel(this))
{
    setWindowTitle(title);
    m_introduction->setWordWrap(true);
    m_introduction->setTextFormat(Qt::PlainText);
    m_introduction->setProperty("variant", u"muted"_s);
    m_introduction->hide();
    m_general->setObjectName(u"formProblem"_s);
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
}

void FormDialog::setIntroduction(const QString &text)
{
    m_introduction->setText(text);
    m_introduction->setVisible(!text.isEmpty());
}

void FormDialog::addField(const QString &key, const QString &label, QWidget *input, Width width)
{
    auto *frame = new QWidget(this);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *name = new QLabel(label, frame);
    name->setBuddy(input);
    name->setVisible(!label.isEmpty());
    auto *problem = problemLabel(frame);
    problem->setObjectName(nameOf(key) + u"Problem"_s);
    input->setParent(frame);
    if (input->objectName().isEmpty())
        input->setObjectName(nameOf(key) + u"Input"_s);
    column->addWidget(name);
    column->addWidget(input);
    column->addWidget(problem);
    column->addStretch(1);
    if (width == Width::Half && m_isHalfFree) {
        m_grid->addWidget(frame, m_grid->rowCount() - 1, 1);
        m_isHalfFree = false;
    } else {
        m_grid->addWidget(frame, m_grid->rowCount(), 0, 1, width == Width::Half ? 1 : 2);
        m_isHalfFree = width == Width::Half;
    }
    input->installEventFilter(this);
    m_fields.push_back({key, frame, input, problem, {}});
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
    if (Field *field = find(key))
        field->check = std::move(check);
}

void FormDialog::setFieldOf(BlockerCode code, const QString &key)
{
    m_fieldOf[code] = key;
}

void FormDialog::setFieldVisible(const QString &key, bool isVisible)
{
    if (Field *field = find(key))
        field->frame->setVisible(isVisible);
}

void FormDialog::setAct(std::function<Status()> act)
{
    m_act = std::move(act);
}

void FormDialog::showProblem(const QString &key, const QString &text)
{
    Field *field = find(key);
    if (field == nullptr)
        return;
    field->problem->setText(text);
    field->problem->setVisible(!text.isEmpty());
    field->input->setAccessibleDescription(text);
}

QString FormDialog::problemOf(const QString &key) const
{
    const auto field = std::ranges::find(m_fields, key, &Field::key);
    return field == m_fields.end() ? QString() : field->problem->text();
}

void FormDialog::accept()
{
    tell({});
    for (const Field &field : m_fields)
        check(field.key);
    const bool isFaulty =
        std::ranges::any_of(m_fields, [](const Field &field) { return !field.problem->text().isEmpty(); });
    if (!isFaulty) {
        const Status done = m_act ? m_act() : Status(Done{});
        if (done) {
            QDialog::accept();
            return;
        }
        showRefusal(done.error());
    }
    focusFirstProblem();
}

bool FormDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut &&
        static_cast<const QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        const auto left = std::ranges::find(m_fields, watched, &Field::input);
        // Once the input itself has taken notice.
        if (left != m_fields.end()) {
            QMetaObject::invokeMethod(
                this, [this, key = left->key] { check(key); }, Qt::QueuedConnection);
        }
    }
    return QDialog::eventFilter(watched, event);
}

void FormDialog::check(const QString &key)
{
    const Field *field = find(key);
    if (field == nullptr)
        return;
    const bool isAsked = field->check && !field->frame->isHidden();
    showProblem(key, isAsked ? field->check() : QString());
}

FormDialog::Field *FormDialog::find(const QString &key)
{
    const auto field = std::ranges::find(m_fields, key, &Field::key);
    return field == m_fields.end() ? nullptr : &*field;
}

void FormDialog::showRefusal(const Error &error)
{
    if (error.code != ErrorCode::RuleRefused) {
        if (find(error.where) != nullptr)
            showProblem(error.where, fieldSentence(error));
        else
            tell({fieldSentence(error)});
        return;
    }
    QStringList others;
    for (const Blocker &blocker : error.blockers) {
        const auto place = m_fieldOf.find(blocker.code);
        if (place == m_fieldOf.end()) {
            others.append(sentence(blocker));
            continue;
        }
        setFieldVisible(place->second, true);
        const QString known = problemOf(place->second);
        showProblem(place->second, known.isEmpty() ? sentence(blocker) : known + u'\n' + sentence(blocker));
    }
    tell(others);
}

void FormDialog::focusFirstProblem()
{
    const auto faulty =
        std::ranges::find_if(m_fields, [](const Field &field) { return !field.problem->text().isEmpty(); });
    if (faulty != m_fields.end())
        faulty->input->setFocus(Qt::OtherFocusReason);
}

void FormDialog::tell(const QStringList &sentences)
{
    m_general->setText(sentences.join(u'\n'));
    m_general->setVisible(!sentences.isEmpty());
}

} // namespace parchemin::ui
