#pragma once

#include <QDialog>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace parchemin::ui {

class DateInput;
class FormField;

/// A form of the directory: fields one below the other, what is wrong with each below it, and the buttons. It
/// returns a draft and saves nothing.
class DirectoryForm : public QDialog
{
    Q_OBJECT

public:
    explicit DirectoryForm(const QString &title, QWidget *parent = nullptr);

    void accept() override;
    /// A field that dies with the focus would still be told of it: the focus leaves first.
    void done(int result) override;

protected:
    /// Takes the input over; the check gives a sentence, or nothing when the input is right.
    FormField &add(QWidget *input, const char *name, const QString &label,
                   std::function<QString()> check = {});
    /// A day that may be left out.
    DateInput &addDate(const char *name, const QString &label, std::optional<QDate> date,
                       std::function<QString()> check = {});
    /// A sentence between the fields.
    void addText(const QString &text);
    /// The buttons, once all fields are there; the first says "Save" unless told otherwise.
    void finish(const QString &act = {});

private:
    QVBoxLayout *m_column;
    std::vector<FormField *> m_fields;
};

} // namespace parchemin::ui
