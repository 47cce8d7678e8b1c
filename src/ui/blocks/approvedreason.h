#pragma once

#include "parchemin/core/actor.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace parchemin::ui {

class SecondPersonField;

/// Why an act that takes something back is done, and the second person who approves it (BR-34, BR-69).
class ApprovedReason : public QWidget
{
    Q_OBJECT

public:
    /// Takes the field over. `label` may have a mnemonic, for the reason.
    ApprovedReason(const QString &label, SecondPersonField *second, QWidget *parent = nullptr);

    [[nodiscard]] QString reason() const;
    [[nodiscard]] std::optional<Actor> approver() const;
    /// Return leaves what stands as it is until a reason is written: what takes back is never the first
    /// choice. Then it does what was asked for, for nobody writes a reason to give up.
    void chooseDefault(QPushButton &act, QPushButton &keep);
    /// Says under the fields what is missing; true when nothing is.
    bool check();

private:
    QPlainTextEdit *m_reason;
    QLabel *m_trouble;
    SecondPersonField *m_second;
};

} // namespace parchemin::ui
