#pragma once

#include "parchemin/app/founding.h"

#include "ui/forms/formdialog.h"

namespace parchemin::ui {

/// The name of whoever founds a store, and whether she or he sits on juries.
class FounderForm : public FormDialog
{
    Q_OBJECT

public:
    explicit FounderForm(QWidget *parent = nullptr);

    [[nodiscard]] Founder founder() const;

private:
    QLineEdit *m_firstName;
    QLineEdit *m_birthName;
    QCheckBox *m_sitsOnJuries;
};

} // namespace parchemin::ui
