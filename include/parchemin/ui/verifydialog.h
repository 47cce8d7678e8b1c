#pragma once

#include "parchemin/core/result.h"
#include "parchemin/ui/filechooser.h"

#include <QDialog>

#include <vector>

class QLabel;
class QPlainTextEdit;
class QSettings;

namespace parchemin::documents {
struct KnownKey;
struct VerificationReport;
} // namespace parchemin::documents

namespace parchemin::ui {

class CellTable;
class StoreReader;

/// Verifies what somebody presents as proof: a PDF file, a credential (.jwt), or the text of the code on the
/// paper. What is found is shown line by line and never as one verdict: signature, key, printed facts, state
/// in the register.
class VerifyDialog : public QDialog
{
    Q_OBJECT

public:
    /// The keys that the user trusts are the file of exported keys that he chose last: `settings` keeps its
    /// place. The choosers answer with a file to read.
    struct Choosers
    {
        FileChooser proof;
        FileChooser keys;
    };
    VerifyDialog(StoreReader &reader, QSettings &settings, Choosers choosers, QWidget *parent = nullptr);
    ~VerifyDialog() override;

    /// Verifies a file as if it were dropped here.
    void verifyFile(const QString &path);

signals:
    /// A report is shown.
    void verified();

private:
    void makeFrame();
    void readKeys();
    void chooseKeys();
    void chooseFile();
    void verifyText();
    void verifyDropped(const QStringList &paths);
    void verify(const QByteArray &proof, const QString &name);
    void show(const documents::VerificationReport &report);
    void tell(const QString &fault);

    StoreReader &m_reader;
    QSettings &m_settings;
    Choosers m_choosers;
    std::vector<documents::KnownKey> m_keys;
    QLabel *m_keysText;
    QPlainTextEdit *m_code;
    QLabel *m_fault;
    QLabel *m_subject;
    CellTable *m_lines;
    QLabel *m_words;
};

} // namespace parchemin::ui
