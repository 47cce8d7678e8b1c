#pragma once

#include "parchemin/app/documentbatch.h"
#include "parchemin/ui/outputchoosers.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace parchemin::ui {

class FormField;

/// What a batch will do, before it does it: how many documents of which kind, that their numbers are final,
/// and where copies go. Returns a draft; issues nothing.
class BatchDialog : public QDialog
{
    Q_OBJECT

public:
    BatchDialog(const std::vector<IssuableDocument> &documents, const BatchFiles &files, bool wantsFiles,
                QDate today, FolderChooser chooser, QWidget *parent = nullptr);

    /// What the documents will carry as proof.
    void setProving(const QString &sentence);
    /// Absent when no copies are wanted.
    [[nodiscard]] std::optional<BatchFiles> files() const;
    /// As typed, wanted or not.
    [[nodiscard]] BatchFiles typedFiles() const;

    void accept() override;
    /// A field that dies with the focus would still be told of it: the focus leaves first.
    void done(int result) override;

private:
    [[nodiscard]] QString effect(const std::vector<IssuableDocument> &documents) const;
    [[nodiscard]] QWidget *makeFolderRow(FolderChooser chooser);
    void refresh();

    IssuableItem m_sample;
    QDate m_today;
    QCheckBox *m_wantsFiles;
    QLineEdit *m_folder;
    QLineEdit *m_pattern;
    QLabel *m_example;
    QLabel *m_proving;
    FormField *m_folderField = nullptr;
    FormField *m_patternField;
};

} // namespace parchemin::ui
