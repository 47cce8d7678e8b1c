#include "ui/forms/keptentry.h"

#include "parchemin/ui/focus.h"
#include "parchemin/ui/keptentries.h"
#include "parchemin/ui/linkbutton.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>
#include <utility>

#include "ui/forms/suggestionedit.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr const char *keptProperty = "keptEntries";

/// What stands in an input; invalid for what is none. A suggestion that was chosen is kept as such.
QVariant valueOf(const QWidget &input)
{
    if (const QVariant whole = input.property(KeptEntry::valueProperty); whole.isValid())
        return whole;
    if (const auto *suggestion = qobject_cast<const SuggestionEdit *>(&input); suggestion != nullptr) {
        if (const auto &choice = suggestion->choice())
            return QStringList{choice->text, choice->detail, choice->key};
    }
    if (const auto *line = qobject_cast<const QLineEdit *>(&input))
        return line->echoMode() == QLineEdit::Normal && !line->isReadOnly() ? line->text() : QVariant();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&input))
        return text->isReadOnly() ? QVariant() : text->toPlainText();
    if (const auto *combo = qobject_cast<const QComboBox *>(&input))
        return combo->currentText();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&input))
        return button->isCheckable() ? QVariant(button->isChecked()) : QVariant();
    if (const auto *number = qobject_cast<const QSpinBox *>(&input))
        return number->value();
    return {};
}

bool isWhole(const QWidget &input)
{
    return input.metaObject()->indexOfProperty(KeptEntry::valueProperty) >= 0;
}

/// What is given back first: it decides which fields there are, and what can be chosen in them.
int rankOf(const QWidget &input)
{
    if (isWhole(input))
        return 0;
    const bool isChosen = qobject_cast<const QComboBox *>(&input) != nullptr ||
                          qobject_cast<const QAbstractButton *>(&input) != nullptr;
    return isChosen ? 1 : 2;
}

void give(QWidget &input, const QVariant &value)
{
    if (isWhole(input)) {
        input.setProperty(KeptEntry::valueProperty, value);
        return;
    }
    auto *suggestion = qobject_cast<SuggestionEdit *>(&input);
    if (const QStringList chosen = value.toStringList(); suggestion != nullptr && chosen.size() == 3) {
        suggestion->setChoice({chosen[0], chosen[1], chosen[2]});
    } else if (auto *line = qobject_cast<QLineEdit *>(&input)) {
        line->setText(value.toString());
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(&input)) {
        text->setPlainText(value.toString());
    } else if (auto *combo = qobject_cast<QComboBox *>(&input)) {
        combo->setCurrentIndex(std::max(combo->findText(value.toString()), 0));
    } else if (auto *button = qobject_cast<QAbstractButton *>(&input)) {
        button->setChecked(value.toBool());
    } else if (auto *number = qobject_cast<QSpinBox *>(&input)) {
        number->setValue(value.toInt());
    }
}

/// By form, how it was shown and how it was left.
QVariantMap keptOf(const QWidget &window)
{
    return window.property(keptProperty).toMap();
}

/// The inputs that have a name; Qt's own, inside another input, are that one's.
QList<QWidget *> inputsOf(const QDialog &form)
{
    QList<QWidget *> inputs = form.findChildren<QWidget *>();
    inputs.removeIf([](const QWidget *one) {
        return one->objectName().isEmpty() || one->objectName().startsWith(u"qt_"_s);
    });
    return inputs;
}

} // namespace

void forgetKeptEntries(QWidget &window)
{
    window.setProperty(keptProperty, {});
}

KeptEntry::KeptEntry(QDialog &form, QBoxLayout &column, QString record)
    : QObject(&form)
    , m_form(form)
    , m_column(column)
    , m_record(std::move(record))
{
    form.installEventFilter(this);
    connect(&form, &QDialog::rejected, this, &KeptEntry::keep);
    connect(&form, &QDialog::accepted, this, &KeptEntry::forget);
}

bool KeptEntry::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_form && event->type() == QEvent::Show && !event->spontaneous())
        begin();
    return QObject::eventFilter(watched, event);
}

/// Names the form as its reader does.
QString KeptEntry::key() const
{
    return m_form.objectName() + u'/' + m_form.windowTitle() + u'/' + m_record;
}

QVariantMap KeptEntry::entry() const
{
    QVariantMap values;
    for (const QWidget *input : inputsOf(m_form)) {
        if (const QVariant value = valueOf(*input); value.isValid())
            values.insert(input->objectName(), value);
    }
    return values;
}

void KeptEntry::begin()
{
    // Shown again after a refusal, it holds what was typed already.
    if (m_isBegun || m_form.parentWidget() == nullptr)
        return;
    m_isBegun = true;
    m_before = entry();
    // What the form shows at first is another record's where it differs.
    const QVariantList kept = keptOf(*m_form.parentWidget()->window()).value(key()).toList();
    if (!kept.isEmpty() && kept.front().toMap() == m_before)
        offer();
}

void KeptEntry::keep()
{
    if (m_form.parentWidget() == nullptr)
        return;
    const QVariantMap now = entry();
    if (now == m_before)
        return; // nothing typed; an entry that was offered stays offered
    QWidget &window = *m_form.parentWidget()->window();
    QVariantMap kept = keptOf(window);
    kept.insert(key(), QVariantList{m_before, now});
    window.setProperty(keptProperty, kept);
}

void KeptEntry::forget()
{
    if (m_form.parentWidget() == nullptr)
        return;
    QWidget &window = *m_form.parentWidget()->window();
    QVariantMap kept = keptOf(window);
    kept.remove(key());
    window.setProperty(keptProperty, kept);
}

void KeptEntry::offer()
{
    m_offer = new QWidget(&m_form);
    auto *sentence = new QLabel(tr("This form was left without saving."), m_offer);
    sentence->setProperty("variant", u"muted"_s);
    auto *link = new LinkButton(m_offer);
    link->setObjectName(u"takeUpButton"_s);
    link->setText(tr("Take up what was typed"));
    link->setAutoDefault(false); // Return in a field saves
    connect(link, &QPushButton::clicked, this, &KeptEntry::takeUp);
    auto *row = new QHBoxLayout(m_offer);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(sentence);
    row->addWidget(link);
    row->addStretch(1);
    m_column.insertWidget(0, m_offer);
    tabAsLaidOut(m_form);
}

void KeptEntry::takeUp()
{
    const QVariantMap kept = keptOf(*m_form.parentWidget()->window()).value(key()).toList().back().toMap();
    for (const int rank : {0, 1, 2}) {
        for (QWidget *input : inputsOf(m_form)) {
            const auto value = kept.constFind(input->objectName());
            if (value != kept.constEnd() && rankOf(*input) == rank)
                give(*input, *value);
        }
    }
    m_offer->hide(); // the focus goes on to the first field
}

} // namespace parchemin::ui
