#include "ui/forms/keptentry.h"

#include "parchemin/ui/focus.h"
#include "parchemin/ui/keptentries.h"
#include "parchemin/ui/linkbutton.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonValue>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>
#include <chrono>
#include <utility>

#include "ui/forms/suggestionedit.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

/// So often a form that is shown is looked at: nothing typed is lost but its last half second.
constexpr std::chrono::milliseconds lookingPeriod(500);

// The parts of what is kept.
const QString beforePart = u"before"_s;
const QString typedPart = u"typed"_s;

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

KeptEntry::KeptEntry(QDialog &form, QBoxLayout &column, QString record)
    : QObject(&form)
    , m_form(form)
    , m_column(column)
    , m_record(std::move(record))
{
    m_looking.setInterval(lookingPeriod);
    connect(&m_looking, &QTimer::timeout, this, &KeptEntry::keep);
    form.installEventFilter(this);
    connect(&form, &QDialog::rejected, this, &KeptEntry::keep);
    connect(&form, &QDialog::accepted, this, &KeptEntry::forget);
    connect(&form, &QDialog::finished, &m_looking, &QTimer::stop);
}

bool KeptEntry::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_form && event->type() == QEvent::Show && !event->spontaneous())
        begin();
    return QObject::eventFilter(watched, event);
}

QString KeptEntry::key() const
{
    return KeptEntries::nameOf(m_form, m_record);
}

QJsonObject KeptEntry::entry() const
{
    QJsonObject values;
    for (const QWidget *input : inputsOf(m_form)) {
        if (const QVariant value = valueOf(*input); value.isValid())
            values.insert(input->objectName(), QJsonValue::fromVariant(value));
    }
    return values;
}

KeptEntries &KeptEntry::entries() const
{
    return KeptEntries::of(*m_form.parentWidget()->window());
}

void KeptEntry::begin()
{
    if (m_form.parentWidget() == nullptr)
        return;
    m_looking.start();
    // Shown again after a refusal, it holds what was typed already.
    if (m_isBegun)
        return;
    m_isBegun = true;
    m_before = entry();
    m_kept = m_before;
    // Without a record, what the form shows at first may be another one's where it differs. With one, the day
    // or the record itself has changed since.
    const auto kept = entries().find(key());
    if (kept && (!m_record.isEmpty() || kept->value(beforePart).toObject() == m_before))
        offer(*kept);
}

void KeptEntry::keep()
{
    if (m_form.parentWidget() == nullptr)
        return;
    const QJsonObject now = entry();
    if (now == m_kept)
        return; // nothing typed; an entry that was offered stays offered
    if (now == m_before) {
        entries().drop(key());
    } else if (!entries().keep(key(), {{beforePart, m_before}, {typedPart, now}})) {
        return; // looked at again after the next pause
    }
    m_kept = now;
}

void KeptEntry::forget()
{
    if (m_form.parentWidget() != nullptr)
        entries().drop(key());
}

void KeptEntry::offer(const QJsonObject &kept)
{
    m_offer = new QWidget(&m_form);
    auto *sentence = new QLabel(tr("This form was left without saving."), m_offer);
    sentence->setProperty("variant", u"muted"_s);
    auto *row = new QHBoxLayout(m_offer);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(sentence);
    const auto addLink = [this, row](const QString &name, const QString &text) {
        auto *link = new LinkButton(m_offer);
        link->setObjectName(name);
        link->setText(text);
        link->setAutoDefault(false); // Return in a field saves
        row->addWidget(link);
        return link;
    };
    connect(addLink(u"takeUpButton"_s, tr("Take up what was typed")), &QPushButton::clicked, this,
            [this, kept] { takeUp(kept); });
    connect(addLink(u"dropButton"_s, tr("Drop it")), &QPushButton::clicked, this, [this] {
        entries().drop(key());
        m_kept = entry();
        m_offer->hide();
    });
    row->addStretch(1);
    m_column.insertWidget(0, m_offer);
    tabAsLaidOut(m_form);
}

/// What was typed alone: what the form shows otherwise by now, it shows for good reason.
void KeptEntry::takeUp(const QJsonObject &kept)
{
    const QJsonObject typed = kept.value(typedPart).toObject();
    const QJsonObject before = kept.value(beforePart).toObject();
    for (const int rank : {0, 1, 2}) {
        for (QWidget *input : inputsOf(m_form)) {
            const auto value = typed.constFind(input->objectName());
            if (value != typed.constEnd() && *value != before.value(input->objectName()) &&
                rankOf(*input) == rank)
                give(*input, value->toVariant());
        }
    }
    m_offer->hide(); // the focus goes on to the first field
}

} // namespace parchemin::ui
