#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace parchemin::ui {

/// A day typed in the reader's way of writing ("14/03/1994", "14.3.1994", "14031994"), which may stay empty.
/// Leaving the field writes it out in full.
class DateEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateEdit(QWidget *parent = nullptr);

    void setDate(std::optional<QDate> date);
    /// Nothing when the field is empty or what stands there is no day.
    [[nodiscard]] std::optional<QDate> date() const;
    /// Something stands there that is no day.
    [[nodiscard]] bool isMalformed() const;

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace parchemin::ui
