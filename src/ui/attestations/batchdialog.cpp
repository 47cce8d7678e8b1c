#include "ui/attestations/batchdialog.h"

#include "parchemin/app/documentfilename.h"
#include "parchemin/app/sentences.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/dialogroom.h"
#include "ui/dossier/dossiertexts.h"
#include "ui/dressing.h"
#include "ui/formfield.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

int countOf(const std::vector<IssuableDocument> &documents, DocumentKind kind)
{
    return static_cast<int>(std::ranges::count_if(
        documents, [kind](const IssuableDocument &one) { return one.item.key.kind == kind; }));
}

/// "{nom}, {prenom}, {numero}…"
QString fieldNames()
{
    QStringList fields;
    for (const QString &field : namePatternFields())
        fields.append(u'{' + field + u'}');
    return fields.join(u", "_s);
}

} // namespace

BatchDialog::BatchDialog(const std::vector<IssuableDocument> &documents, const BatchFiles &files,
                         bool wantsFiles, QDate today, FolderChooser chooser, QWidget *parent)
    : QDialog(parent)
    , m_sample(documents.front().item)
    , m_today(today)
    , m_wantsFiles(new QCheckBox(tr("Write a &copy of each document and one log"), this))
    , m_folder(new QLineEdit(files.folder, this))
    , m_pattern(new QLineEdit(files.pattern, this))
    , m_example(new QLabel(this))
    , m_proving(new QLabel(this))
    , m_patternField(new FormField(m_pattern, this))
{
    setWindowTitle(tr("Issue documents"));
    keepRoom(*this);
    auto *intro = new QLabel(effect(documents), this);
    intro->setObjectName(u"batchEffect"_s);
    intro->setWordWrap(true);
    m_proving->setObjectName(u"batchProving"_s);
    m_proving->setWordWrap(true);
    m_proving->hide();
    m_wantsFiles->setObjectName(u"wantsFilesCheck"_s);
    m_wantsFiles->setChecked(wantsFiles);
    m_folderField = new FormField(makeFolderRow(std::move(chooser)), this);
    m_folderField->setKeyTarget(*m_folder); // its mnemonic, and the red line of what is wrong
    m_folderField->setLabel(tr("&Folder"));
    m_folderField->setCheck([this] {
        return QFileInfo(m_folder->text()).isDir() ? QString() : tr("Choose a folder that exists.");
    });
    connect(m_folder, &QLineEdit::textChanged, m_folderField, &FormField::inputChanged);
    m_pattern->setObjectName(u"patternEdit"_s);
    m_patternField->setLabel(tr("File &names"));
    m_patternField->setHint(tr("Possible fields: %1").arg(fieldNames()));
    m_patternField->setCheck([this] {
        const auto unknown = unknownFieldIn(m_pattern->text());
        return unknown ? tr("There is no field {%1}. Possible fields: %2").arg(*unknown, fieldNames())
                       : QString();
    });
    m_example->setObjectName(u"patternExample"_s);
    m_example->setProperty("variant", u"small"_s);
    m_example->setWordWrap(true);
    connect(m_wantsFiles, &QCheckBox::toggled, this, &BatchDialog::refresh);
    connect(m_pattern, &QLineEdit::textChanged, this, &BatchDialog::refresh);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *ok = buttons->button(QDialogButtonBox::Ok);
    ok->setText(tr("&Issue %n document(s)", nullptr, static_cast<int>(documents.size())));
    makePrimary(*ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &BatchDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    for (QWidget *part : {static_cast<QWidget *>(intro), static_cast<QWidget *>(m_proving),
                          static_cast<QWidget *>(m_wantsFiles), static_cast<QWidget *>(m_folderField),
                          static_cast<QWidget *>(m_patternField), static_cast<QWidget *>(m_example),
                          static_cast<QWidget *>(buttons)})
        column->addWidget(part);
    setMinimumWidth(560);
    ok->setFocus();
    refresh();
}

QWidget *BatchDialog::makeFolderRow(FolderChooser chooser)
{
    auto *row = new QWidget(this);
    auto *browse = new QPushButton(tr("&Browse…"), row);
    browse->setObjectName(u"browseButton"_s);
    m_folder->setObjectName(u"folderEdit"_s);
    m_folder->setAccessibleName(tr("Folder"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_folder, 1);
    layout->addWidget(browse);
    setTabOrder(m_folder, browse);
    setTabOrder(browse, m_pattern);
    connect(browse, &QPushButton::clicked, this, [this, chooser = std::move(chooser)] {
        const QString chosen = chooser(this, m_folder->text());
        if (!chosen.isEmpty())
            m_folder->setText(QDir::toNativeSeparators(chosen));
    });
    return row;
}

QString BatchDialog::effect(const std::vector<IssuableDocument> &documents) const
{
    QStringList kinds;
    if (const int parchments = countOf(documents, DocumentKind::Parchment); parchments > 0)
        kinds.append(tr("%n parchment(s)", nullptr, parchments));
    if (const int attestations = countOf(documents, DocumentKind::BlockAttestation); attestations > 0)
        kinds.append(tr("%n block attestation(s)", nullptr, attestations));
    return tr("%1 will be issued, dated %2. Each receives its final number, without gap, and its bytes are "
              "kept as they are for ever; a mistake is corrected by another document. What the rules refuse "
              "is left out and listed with its reason. You may stop at any moment: what is issued stays.")
        .arg(QLocale().createSeparatedList(kinds), dayText(m_today));
}

void BatchDialog::setProving(const QString &sentence)
{
    m_proving->setText(sentence);
    m_proving->setVisible(!sentence.isEmpty());
}

std::optional<BatchFiles> BatchDialog::files() const
{
    return m_wantsFiles->isChecked() ? std::optional(typedFiles()) : std::nullopt;
}

BatchFiles BatchDialog::typedFiles() const
{
    return {m_folder->text().trimmed(), m_pattern->text().trimmed()};
}

void BatchDialog::refresh()
{
    const bool wantsFiles = m_wantsFiles->isChecked();
    m_folderField->setVisible(wantsFiles);
    m_patternField->setVisible(wantsFiles);
    m_example->setVisible(wantsFiles);
    const DocumentNameFields fields{m_sample.familyName, m_sample.firstName,
                                    documentNumber(m_sample.key.kind, m_today.year(), 1),
                                    word(m_sample.key.kind), m_today};
    // A field that does not exist has no example: the name would show something nobody asked for.
    m_example->setText(
        unknownFieldIn(m_pattern->text())
            ? QString()
            : tr("Example: %1", "a file name").arg(documentFileName(m_pattern->text(), fields)));
}

void BatchDialog::accept()
{
    const std::vector<FormField *> fields{m_folderField, m_patternField};
    if (!m_wantsFiles->isChecked() || acceptFields(fields))
        QDialog::accept();
}

void BatchDialog::done(int result)
{
    if (QWidget *focus = focusWidget())
        focus->clearFocus();
    QDialog::done(result);
}

} // namespace parchemin::ui
