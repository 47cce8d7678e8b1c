#pragma once

#include "support/projectfile.h"

#include "parchemin/ui/submissionspage.h"

#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>

#include "dialogdriver.h"
#include "pagetest.h"

namespace parchemin {

/// The submissions page with the mentor at the desk.
class SubmissionsPageTest : public PageTest
{
protected:
    void SetUp() override
    {
        PageTest::SetUp();
        desk().seat(mentor());
    }
    /// A project with a PDF of two pages, a text and a spreadsheet.
    SubmissionId depositFiles(int block)
    {
        SubmissionDraft draft = project(block);
        draft.files = {
            {writeFile(QStringLiteral("offre.pdf"),
                       projectFile(QStringLiteral("data/demo/deliverables/reponse-appel-offres.pdf"))),
             {}},
            {writeFile(QStringLiteral("notes.txt"), "Une note\nsur le devis\n"), {}},
            {writeFile(QStringLiteral("lance.sh"), "#!/bin/sh\necho\n"), {}}};
        return must(projects().deposit(lead(), draft));
    }
    void openPage()
    {
        m_page = new ui::SubmissionsPage(services(),
                                         {.open =
                                              [this](const QUrl &file) {
                                                  m_opened = file.toLocalFile();
                                                  return true;
                                              },
                                          .saveAs = [this](QWidget *, const QString &) { return m_savePath; },
                                          .files =
                                              [this](QWidget *) {
                                                  return m_chosenFiles;
                                              }},
                                         &window());
        showPage(m_page);
    }
    /// Opens the page and waits for a submission on it.
    void openOn(SubmissionId submission)
    {
        openPage();
        page().open(submission);
        ASSERT_EQ(page().title(), QStringLiteral("Evaluate a submission")) << message().toStdString();
        row(1).setFocus();
    }
    /// Two projects in the queue, the first of which is open and has the keyboard in its grid.
    void openTwoInAQueue()
    {
        deposit(2);
        clock().advance(60);
        deposit(3);
        openPage();
        waitForQueue(2);
        row(1).setFocus();
    }
    void waitForQueue(int count)
    {
        ASSERT_TRUE(QTest::qWaitFor([this, count] { return queue().model()->rowCount() == count; }));
    }

    ui::SubmissionsPage &page() { return *m_page; }
    QListView &queue() { return child<QListView>(page(), "submissionQueue"); }
    QWidget &grid() { return child<QWidget>(page(), "competencyGrid"); }
    QWidget &row(int competency)
    {
        return child<QWidget>(grid(), QStringLiteral("competency%1").arg(competency).toLatin1().constData());
    }
    QPlainTextEdit &comment(int competency) { return child<QPlainTextEdit>(row(competency), "commentEdit"); }
    /// "A", "P", "R", "N", or nothing.
    QString levelOf(int competency)
    {
        for (const char *letter : {"A", "P", "R", "N"}) {
            const QByteArray name = QByteArray("level") + letter + "Button";
            if (child<QPushButton>(row(competency), name.constData()).isChecked())
                return QString::fromLatin1(letter);
        }
        return {};
    }
    [[nodiscard]] QString textOf(const char *label) { return child<QLabel>(page(), label).text(); }
    [[nodiscard]] QString notice() { return textOf("evaluationNotice"); }
    [[nodiscard]] QString reason() { return textOf("outcomeReason"); }
    [[nodiscard]] std::optional<EvaluationDraft> savedDraft(SubmissionId submission)
    {
        return must(EvaluationRepository(database()).draft(submission, *mentor().person));
    }
    void waitUntilSaved()
    {
        ASSERT_TRUE(
            QTest::qWaitFor([this] { return textOf("draftState") == QStringLiteral("Draft saved"); }));
    }
    /// Rates every competency by keys, those given otherwise than acquired.
    void rateAll(int count, const std::map<int, Qt::Key> &others = {})
    {
        for (int competency = 1; competency <= count; ++competency) {
            const auto other = others.find(competency);
            row(competency).setFocus();
            pressOnWindow(other == others.end() ? Qt::Key_A : other->second);
        }
    }

    void setSavePath(const QString &path) { m_savePath = path; }
    void setChosenFiles(const QStringList &files) { m_chosenFiles = files; }
    [[nodiscard]] const QString &openedFile() const { return m_opened; }

private:
    ui::SubmissionsPage *m_page = nullptr;
    QString m_opened;
    QString m_savePath;
    QStringList m_chosenFiles;
};

} // namespace parchemin
