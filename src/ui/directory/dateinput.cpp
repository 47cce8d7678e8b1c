#include "ui/directory/dateinput.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

DateInput::DateInput(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("dd/mm/yyyy", "how to type a day"));
}

void DateInput::setDate(std::optional<QDate> date)
{
    setText(date ? date->toString(u"dd/MM/yyyy"_s) : QString());
}

std::optional<QDate> DateInput::date() const
{
    const QString typed = text().trimmed();
    for (const QString &format : {u"d/M/yyyy"_s, u"d.M.yyyy"_s, u"d-M-yyyy"_s, u"yyyy-M-d"_s}) {
        if (const QDate date = QDate::fromString(typed, format); date.isValid())
            return date;
    }
    return std::nullopt;
}

bool DateInput::isReadable() const
{
    return text().trimmed().isEmpty() || date().has_value();
}

} // namespace parchemin::ui
