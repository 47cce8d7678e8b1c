#include "ui/forms/dateedit.h"

#include <QEvent>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

/// Day and month in the order of the reader's language, the year with four figures.
bool isDayFirst()
{
    const QString format = QLocale().dateFormat(QLocale::ShortFormat);
    return format.indexOf(u'd') < format.indexOf(u'M');
}

QDate read(const QString &text)
{
    static const QRegularExpression parted(u"^(\\d{1,2})[\\s./-]+(\\d{1,2})[\\s./-]+(\\d{4})$"_s);
    static const QRegularExpression together(u"^(\\d{2})(\\d{2})(\\d{4})$"_s);
    if (const QDate iso = QDate::fromString(text, Qt::ISODate); iso.isValid())
        return iso;
    for (const QRegularExpression &form : {parted, together}) {
        const QRegularExpressionMatch match = form.match(text);
        if (!match.hasMatch())
            continue;
        const int first = match.captured(1).toInt();
        const int second = match.captured(2).toInt();
        const int year = match.captured(3).toInt();
        return isDayFirst() ? QDate(year, second, first) : QDate(year, first, second);
    }
    return {};
}

} // namespace

DateEdit::DateEdit(QWidget *parent)
    : QLineEdit(parent)
{
    retranslate();
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (const auto day = date(); day != m_told) {
            m_told = day;
            emit dateChanged();
        }
    });
}

void DateEdit::setDate(std::optional<QDate> date)
{
    const bool isGiven = date && date->isValid();
    const QString format = isDayFirst() ? u"dd/MM/yyyy"_s : u"MM/dd/yyyy"_s;
    setText(isGiven ? date->toString(format) : QString());
}

std::optional<QDate> DateEdit::date() const
{
    const QDate day = read(text().trimmed());
    return day.isValid() ? std::optional(day) : std::nullopt;
}

bool DateEdit::isMalformed() const
{
    return !text().trimmed().isEmpty() && !date();
}

void DateEdit::focusOutEvent(QFocusEvent *event)
{
    if (const auto day = date())
        setDate(day);
    QLineEdit::focusOutEvent(event);
}

void DateEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void DateEdit::retranslate()
{
    setPlaceholderText(isDayFirst() ? tr("dd/mm/yyyy", "how a day is typed, day first")
                                    : tr("mm/dd/yyyy", "how a day is typed, month first"));
}

} // namespace parchemin::ui
