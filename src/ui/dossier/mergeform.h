#pragma once

#include "parchemin/app/personmergeservice.h"

#include <functional>

#include "ui/forms/formdialog.h"

class QCheckBox;
class QLabel;
class QPlainTextEdit;

namespace parchemin::ui {

class SuggestionEdit;
struct Suggestion;

/// Chooses the other record of a person and shows what would follow it before the merge is done, and in what
/// the two are not alike: then somebody must say that they are one person all the same.
class MergeForm : public FormDialog
{
    Q_OBJECT

public:
    using Search = std::function<std::vector<Suggestion>(const QString &typed)>;
    using Preview = std::function<Result<MergePreview>(PersonId merged)>;

    MergeForm(const Person &kept, const Search &search, Preview preview, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<PersonId> merged() const;
    [[nodiscard]] MergeGround ground() const;

private:
    void addWarning();
    void showPreview();

    Preview m_preview;
    SuggestionEdit *m_other;
    QLabel *m_moving;
    QLabel *m_warning;             ///< in what the two are not alike
    QCheckBox *m_isSame = nullptr; ///< asked only then
    QPlainTextEdit *m_reason = nullptr;
};

} // namespace parchemin::ui
