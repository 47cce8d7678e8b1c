#include "ui/formfield.h"

#include "parchemin/ui/focus.h"
#include "parchemin/ui/iconlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMetaProperty>
#include <QStyle>
#include <QVBoxLayout>
#include <QVariant>

#include "ui/dressing.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
FormField::FormField(QWidget *input, QWidget *parent)
    : QWidget(parent)
    , m_target(input)
    , m_label(new QLabel(this))
    , m_mark(new IconLabel(Icon::CircleAlert, Token::NegativeMark, 14, this))
    , m_message(new QLabel(this))
{
    m_label->setObjectName(u"fieldLabel"_s);
    m_label->setProperty("variant", u"field"_s);
    m_label->setBuddy(input);
    m_message->setObjectName(u"fieldMessage"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);

    auto *below = new QHBoxLayout;
    below->setSpacing(6);
    below->addWidget(m_mark, 0, Qt::AlignTop);
    below->addWidget(m_message, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_label);
    column->addWidget(input);
    column->addLayout(below);
    forwardFocus(*this, *input);

    followInput(*input);
    connect(qApp, &QApplication::focusChanged, this, &FormField::focusMoved);
    refresh();
}

// Its input may lose the focus while it goes with the field, which is no field any more by then.
FormField::~FormField()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void FormField::setLabel(const QString &text)
{
    m_label->setText(text);
    m_label->setVisible(!text.isEmpty());
    // The buddy gets its name from the label; a line inside it has none of its own.
    const QList<QLineEdit *> lines = m_target->findChildren<QLineEdit *>();
    for (QLineEdit *line : lines)
        line->setAccessibleName(QString(text).remove(u'&'));
}

void FormField::setHint(const QString &hint)
{
    m_hint = hint;
    refresh();
}

void FormField::setCheck(Check check)
{
    m_check = std::move(check);
}

void FormField::setKeyTarget(QWidget &target)
{
    m_target = &target;
    m_label->setBuddy(&target);
    followInput(target);
    refresh();
}

bool FormField::check()
{
    setError(m_check ? m_check() : QString());
    return m_error.isEmpty();
}

void FormField::setError(const QString &error)
{
    m_error = error;
    refresh();
}

void FormField::inputChanged()
{
    if (!m_error.isEmpty())
        check();
}

/// Every input of Qt names its value by the user property, and the signal that tells of a change.
void FormField::followInput(const QObject &input)
{
    const QMetaMethod changed = input.metaObject()->userProperty().notifySignal();
    const QMetaMethod follow = staticMetaObject.method(staticMetaObject.indexOfSlot("inputChanged()"));
    if (changed.isValid())
        connect(&input, changed, this, follow);
}

/// Leaving the window is not leaving the field.
void FormField::focusMoved(const QWidget *from, const QWidget *to)
{
    if (to != nullptr && holds(from) && !holds(to) && m_error.isEmpty())
        check();
}

/// Popups count: the list of a combo box is its child, though a window of its own.
bool FormField::holds(const QWidget *widget) const
{
    while (widget != nullptr && widget != this)
        widget = widget->parentWidget();
    return widget == this;
}

void FormField::refresh()
{
    const bool isWrong = !m_error.isEmpty();
    const QString text = isWrong ? m_error : m_hint;
    m_mark->setVisible(isWrong);
    m_message->setVisible(!text.isEmpty());
    m_message->setText(text);
    m_message->setProperty("variant", isWrong ? u"error"_s : u"small"_s);
    dressAnew(*m_message);
    m_target->setAccessibleDescription(text);
    if (m_target->property("isWrong").toBool() != isWrong) {
        m_target->setProperty("isWrong", isWrong);
        dressAnew(*m_target);
    }
}

bool acceptFields(std::span<FormField *const> fields)
{
    FormField *firstWrong = nullptr;
    for (FormField *field : fields) {
        if (!field->check() && firstWrong == nullptr)
            firstWrong = field;
    }
    if (firstWrong == nullptr)
        return true;
    firstWrong->keyTarget().setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(firstWrong, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    return false;
}

} // namespace parchemin::ui
