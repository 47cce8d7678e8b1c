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
    /// Room for a day that is written out, in pixels.
    static constexpr int usualWidth = 124;

    explicit DateEdit(QWidget *parent = nullptr);

    void setDate(std::optional<QDate> date);
    /// Nothing when the field is empty or what stands there is no day.
    [[nodiscard]] std::optional<QDate> date() const;
    /// Something stands there that is no day.
    [[nodiscard]] bool isMalformed() const;

signals:
    /// What stands there is another day than before, or none any more.
    void dateChanged();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::optional<QDate> m_told; ///< what dateChanged() spoke of last
};

} // namespace parchemin::ui
