#pragma once

#include <QPushButton>

#include "candidatespagetest.h"
#include "ui/formfield.h"

namespace parchemin {

/// The forms that the candidates page opens.
class CandidateFormTest : public CandidatesPageTest
{
protected:
    static void save(QWidget &form)
    {
        QTest::mouseClick(&child<QPushButton>(form, "saveButton"), Qt::LeftButton);
    }
    /// Saves and expects that nothing is refused; a form that stays would keep the test waiting.
    static void saveAndClose(QWidget &form)
    {
        save(form);
        EXPECT_FALSE(form.isVisible());
        if (form.isVisible())
            QTest::keyClick(&form, Qt::Key_Escape);
    }
    /// What is wrong with a field, or with the whole form.
    static QString problem(const QWidget &form, const char *label)
    {
        if (const auto *field = form.findChild<const ui::FormField *>(QString::fromLatin1(label)))
            return field->error();
        return child<QLabel>(form, label).isHidden() ? QString() : child<QLabel>(form, label).text();
    }
};

} // namespace parchemin
