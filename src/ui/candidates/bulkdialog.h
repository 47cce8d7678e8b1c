#pragma once

#include "parchemin/ui/pageservices.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace parchemin::ui {

class BulkWork;
class CellTable;

/// The same act for many candidates: how many before, progress and a way out meanwhile, afterwards who it was
/// done for and why not for the others.
class BulkDialog : public QDialog
{
    Q_OBJECT

public:
    /// The chosen lines of the list, and all that it shows.
    struct Choice
    {
        std::vector<CandidacyId> selected;
        std::vector<CandidacyId> listed;
    };

    BulkDialog(const PageServices &services, Choice choice, QWidget *parent = nullptr);

    void reject() override;

private:
    void makeFrame();
    void fillMentors();
    void refresh();
    void countReady();
    void sayReady(const Result<qint64> &ready);
    void run();
    void showResult(bool isComplete);
    [[nodiscard]] const std::vector<CandidacyId> &candidacies() const;
    [[nodiscard]] bool isAssigning() const;

    PageServices m_services;
    Choice m_choice;
    BulkWork *m_work;
    QComboBox *m_scope;
    QComboBox *m_act;
    QComboBox *m_mentor;
    QComboBox *m_block;
    QLabel *m_mentorLabel;
    QLabel *m_blockLabel;
    QLabel *m_summary;
    QProgressBar *m_progress;
    CellTable *m_result;
    QPushButton *m_start;
    QPushButton *m_close;
};

} // namespace parchemin::ui
