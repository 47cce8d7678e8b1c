#pragma once

#include "parchemin/core/result.h"

#include <QDialog>

#include <functional>
#include <map>
#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace parchemin::ui {

class DateEdit;
class FormField;
class KeptEntry;

/// A form in a dialog. What is wrong with a field stands under it once it has been left; the button that
/// saves stays active and shows everything. The act is tried while the form is open: a refusal is written
/// beside the field it concerns, and nothing that was typed is lost.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    /// What is wrong with a field now, in words; empty when nothing is.
    using Check = std::function<QString()>;
    enum class Width { Half, Full };

    /// `act` is the word on the button that saves.
    FormDialog(const QString &title, const QString &act, QWidget *parent = nullptr);

    /// What the form is about: what was typed and left is offered for the same again, and for no other.
    void setRecord(qint64 record);
    /// The act takes something away: its button does not invite, and Return alone does not press it.
    void setDestructive();
    /// A sentence over the fields: what the act will do.
    void setIntroduction(const QString &text);
    /// `key` names the field in errors ("/birthName"). The label's mnemonic leads to the input.
    void addField(const QString &key, const QString &label, QWidget *input, Width width = Width::Full);
    /// Something between the fields.
    void addRow(QWidget *row);
    QLineEdit *addText(const QString &key, const QString &label, const QString &text = {},
                       Width width = Width::Full);
    QPlainTextEdit *addLongText(const QString &key, const QString &label, const QString &text = {});
    DateEdit *addDate(const QString &key, const QString &label, std::optional<QDate> date,
                      Width width = Width::Half);
    QComboBox *addChoice(const QString &key, const QString &label, Width width = Width::Full);
    QCheckBox *addCheckBox(const QString &key, const QString &label);

    void setCheck(const QString &key, Check check);
    /// Where to write a refusal for this reason.
    void setFieldOf(BlockerCode code, const QString &key);
    void setFieldVisible(const QString &key, bool isVisible);
    /// What is tried when everything typed is well formed; the dialog closes when it succeeds.
    void setAct(std::function<Status()> act);

public slots:
    void accept() override;

protected:
    void showEvent(QShowEvent *event) override;
    /// The field of that key, which must have been added.
    [[nodiscard]] FormField &field(const QString &key) const;

private:
    struct KeyedField
    {
        QString key;
        FormField *field;
    };
    [[nodiscard]] FormField *find(const QString &key) const;
    [[nodiscard]] std::vector<FormField *> shownFields() const;
    void showRefusal(const Error &error);
    void tell(const QStringList &sentences);

    QVBoxLayout *m_column;
    QGridLayout *m_grid;
    QLabel *m_introduction;
    QLabel *m_general;
    QPushButton *m_save;
    KeptEntry *m_entry; ///< the form's own
    std::vector<KeyedField> m_fields;
    std::map<BlockerCode, QString> m_fieldOf;
    std::function<Status()> m_act;
    bool m_isHalfFree = false; ///< the right half of the last row
};

} // namespace parchemin::ui
