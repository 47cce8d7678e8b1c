#include "ui/submissions/depositacts.h"

#include "parchemin/app/sentences.h"
#include "parchemin/store/candidacyrepository.h"
#include "parchemin/store/submissionrepository.h"
#include "parchemin/ui/desk.h"

#include <QFileInfo>
#include <QWidget>

#include "ui/submissions/depositdialog.h"
#include "ui/submissions/fileintake.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

/// "devis.pdf: This file is empty." for each that failed.
QString troubles(const Intake &intake)
{
    QStringList lines;
    for (std::size_t place = 0; place < intake.errors.size(); ++place) {
        if (const std::optional<Error> &error = intake.errors[place])
            lines.append(QFileInfo(intake.files[place].path).fileName() + u": "_s + sentence(*error));
    }
    return lines.join(u'\n');
}

} // namespace

DepositActs::DepositActs(const PageServices &services, FilesChooser chooser, QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_service(services.context)
    , m_chooser(std::move(chooser))
    , m_window(window)
{
}

void DepositActs::deposit(std::optional<CandidacyId> candidacy, std::optional<int> block,
                          const QStringList &files)
{
    DepositDialog dialog(m_services, m_chooser, {.candidacy = candidacy, .block = block, .files = files},
                         &m_window);
    while (dialog.exec() == QDialog::Accepted) {
        SubmissionDraft draft = *dialog.draft();
        Intake intake = takeIn(m_services.context.store.files(), draft.files, &m_window);
        if (!intake.isComplete()) {
            dialog.setFileErrors(intake.errors);
            if (intake.isCancelled)
                dialog.setTrouble(tr("The copying was given up; nothing is handed in."));
            continue;
        }
        draft.files = std::move(intake.files);
        const auto submission = m_service.deposit(m_services.desk.actor(), draft);
        if (submission) {
            emit done(tr("The project for block %1 is handed in.").arg(draft.block));
            emit deposited(*submission);
            return;
        }
        dialog.setTrouble(sentence(submission.error()));
    }
}

void DepositActs::addFiles(const Submission &submission, const QStringList &files)
{
    std::vector<IncomingFile> incoming;
    const QStringList paths = files.isEmpty() ? m_chooser(&m_window) : files;
    for (const QString &path : paths)
        incoming.push_back({.path = path, .name = {}});
    if (incoming.empty())
        return;
    const Intake intake = takeIn(m_services.context.store.files(), std::move(incoming), &m_window);
    if (intake.isCancelled)
        return;
    if (!intake.isComplete()) {
        emit refused(troubles(intake));
        return;
    }
    const Status added = m_service.addFiles(m_services.desk.actor(), submission.id, intake.files);
    if (added) {
        emit done(tr("%n file(s) added; the project is under review.", nullptr,
                     static_cast<int>(intake.files.size())));
    } else {
        emit refused(sentence(added.error()));
    }
}

Result<std::optional<Submission>> DepositActs::latestOf(CandidacyId candidacy, int block) const
{
    const Database &database = m_services.context.database();
    const auto found = CandidacyRepository(database).load(candidacy);
    if (!found)
        return found.error();
    return SubmissionRepository(database).latest(found->person, block);
}

} // namespace parchemin::ui
