#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace parchemin::ui {

/// A day that may be left out, typed as the reader writes days or in ISO form.
class DateInput : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateInput(QWidget *parent = nullptr);

    void setDate(std::optional<QDate> date);
    /// Absent when empty, and when it cannot be read.
    [[nodiscard]] std::optional<QDate> date() const;
    /// Whether it is empty or a day.
    [[nodiscard]] bool isReadable() const;
};

} // namespace parchemin::ui
