#pragma once

#include "parchemin/core/policy.h"
#include "parchemin/core/result.h"

#include <QDialog>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace parchemin::ui {

class DateEdit;

/// A new dated value of a policy parameter. Returns a draft; does nothing itself.
class ParameterDialog : public QDialog
{
    Q_OBJECT

public:
    /// What is wrong with a draft, by field.
    using Check = std::function<std::optional<Error>(const PolicyParameter &)>;

    ParameterDialog(const std::vector<PolicyParameter> &known, QDate today, Check check,
                    QWidget *parent = nullptr);

    [[nodiscard]] PolicyParameter parameter() const;

    void accept() override;

private:
    void makeForm();
    void showPresent();

    std::vector<PolicyParameter> m_known;
    QDate m_today;
    Check m_check;
    QComboBox *m_key;
    QLabel *m_present;
    QLineEdit *m_value;
    DateEdit *m_from;
    QLineEdit *m_source;
    QLabel *m_trouble;
};

} // namespace parchemin::ui
