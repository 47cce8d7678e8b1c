#pragma once

#include <QWidget>

#include <functional>
#include <span>

class QLabel;

namespace parchemin::ui {

class IconLabel;

/// One field of a form: its label with a mnemonic, its input, and below it what is wrong, in words, once the
/// user has left it. A wrong field never disables the button that saves: see acceptFields().
class FormField : public QWidget
{
    Q_OBJECT

public:
    /// What is wrong with the input in a whole sentence; empty when it is right.
    using Check = std::function<QString()>;

    /// Takes the input over.
    explicit FormField(QWidget *input, QWidget *parent = nullptr);
    ~FormField() override;

    /// Names the input, for the screen reader too; `&` marks the mnemonic. No text for an input that names
    /// itself.
    void setLabel(const QString &text);
    /// A hint below the field while nothing is wrong with it.
    void setHint(const QString &hint);
    void setCheck(Check check);
    /// Where the keyboard writes in an input made of several widgets; the input itself unless told.
    void setKeyTarget(QWidget &target);

    /// Checks at once; whether the input is right.
    bool check();
    /// Shows what a service refused; it stays until the input changes.
    void setError(const QString &error);
    [[nodiscard]] const QString &error() const noexcept { return m_error; }
    [[nodiscard]] QWidget &keyTarget() const { return *m_target; }

public slots:
    /// The input changed: a message that was shown is judged again. Called for every input with a user
    /// property; connect the others.
    void inputChanged();

private:
    void followInput(const QObject &input);
    void focusMoved(const QWidget *from, const QWidget *to);
    [[nodiscard]] bool holds(const QWidget *widget) const;
    void refresh();

    QWidget *m_target;
    QLabel *m_label;
    IconLabel *m_mark;
    QLabel *m_message;
    Check m_check;
    QString m_hint;
    QString m_error;
};

/// Checks every field and shows what is wrong; the focus goes to the first wrong one. Whether all are right.
[[nodiscard]] bool acceptFields(std::span<FormField *const> fields);

} // namespace parchemin::ui
