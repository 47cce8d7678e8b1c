#include "ui/dossier/evidenceform.h"

#include "parchemin/app/sentences.h"

#include <QCheckBox>
#include <QPlainTextEdit>

#include <algorithm>

#include "ui/dossier/dossiertexts.h"
#include "ui/formfield.h"
#include "ui/forms/dateedit.h"
#include "ui/forms/filelist.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

EvidenceForm::EvidenceForm(const Dossier &dossier, QWidget *parent)
    : FormDialog(
          tr("Evidence dossier of %1").arg(officialName(dossier.facts.person)),
          tr("&Record version %1").arg(dossier.evidence.empty() ? 1 : dossier.evidence.front().version + 1),
          parent)
    , m_receivedOn(addDate(u"/receivedOn"_s, tr("Received &on"), dossier.facts.today))
    , m_files(new FileListField(this))
{
    setObjectName(u"evidenceForm"_s);
    setRecord(dossier.facts.candidacy.id.value());
    addField(u"/files"_s, tr("&Files"), m_files);
    connect(m_files, &FileListField::changed, &field(u"/files"_s), &FormField::inputChanged);
    m_complete = addCheckBox(u"/complete"_s, tr("The dossier is &complete"));
    m_missing = addLongText(u"/missingPieces"_s, tr("&Missing pieces, one a line"));
    setFieldOf(BlockerCode::TimeOrder, u"/receivedOn"_s);
    setFieldOf(BlockerCode::NoDeliverable, u"/files"_s);
    setCheck(u"/receivedOn"_s, [this] {
        return m_receivedOn->date() ? QString()
                                    : tr("Enter the day as %1.").arg(m_receivedOn->placeholderText());
    });
    setCheck(u"/missingPieces"_s, [this] {
        return !isComplete() && missingPieces().isEmpty()
                   ? tr("Name what is missing, or say that it is complete.")
                   : QString();
    });
    connect(m_complete, &QCheckBox::toggled, this,
            [this](bool isComplete) { setFieldVisible(u"/missingPieces"_s, !isComplete); });
}

QDate EvidenceForm::receivedOn() const
{
    return m_receivedOn->date().value_or(QDate());
}

bool EvidenceForm::isComplete() const
{
    return m_complete->isChecked();
}

QStringList EvidenceForm::missingPieces() const
{
    if (isComplete())
        return {};
    QStringList pieces;
    const QStringList lines = m_missing->toPlainText().split(u'\n');
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty())
            pieces.append(line.simplified());
    }
    return pieces;
}

std::vector<IncomingFile> EvidenceForm::files() const
{
    std::vector<IncomingFile> files;
    const QStringList paths = m_files->paths();
    std::ranges::transform(paths, std::back_inserter(files), [](const QString &path) {
        return IncomingFile{path, {}};
    });
    return files;
}

} // namespace parchemin::ui
