#pragma once

#include "parchemin/app/candidacyservice.h"
#include "parchemin/app/dossier.h"

#include <functional>

#include "ui/forms/formdialog.h"

class QCheckBox;
class QPlainTextEdit;

namespace parchemin::ui {

class DateEdit;
class FileListField;

/// The receipt of an evidence dossier of a VAE: its files, and what is missing.
class EvidenceForm : public FormDialog
{
    Q_OBJECT

public:
    explicit EvidenceForm(const Dossier &dossier, QWidget *parent = nullptr);

    [[nodiscard]] QDate receivedOn() const;
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] QStringList missingPieces() const;
    [[nodiscard]] std::vector<IncomingFile> files() const;

private:
    DateEdit *m_receivedOn;
    FileListField *m_files;
    QCheckBox *m_complete;
    QPlainTextEdit *m_missing;
};

} // namespace parchemin::ui
