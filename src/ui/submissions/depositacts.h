#pragma once

#include "parchemin/app/evaluationservice.h"
#include "parchemin/ui/pageservices.h"

#include <QObject>

#include "ui/submissions/filechoosers.h"

class QWidget;

namespace parchemin::ui {

/// Handing projects in, and adding what a conditional pass asked for: asks, copies the files, calls the
/// service and tells what came of it.
class DepositActs : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand over `window`.
    DepositActs(const PageServices &services, FilesChooser chooser, QWidget &window);

    /// Asks for a project, with what is known of it already.
    void deposit(std::optional<CandidacyId> candidacy, std::optional<int> block,
                 const QStringList &files = {});
    /// Asks for the files, or takes those given, and adds them (BR-22).
    void addFiles(const Submission &submission, const QStringList &files = {});
    /// The latest submission of a candidacy's person at a block; nothing when there is none.
    [[nodiscard]] Result<std::optional<Submission>> latestOf(CandidacyId candidacy, int block) const;

signals:
    void done(const QString &message);
    void refused(const QString &message);
    void deposited(parchemin::SubmissionId submission);

private:
    PageServices m_services;
    SubmissionService m_service;
    FilesChooser m_chooser;
    QWidget &m_window;
};

} // namespace parchemin::ui
