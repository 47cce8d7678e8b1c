#pragma once

#include "parchemin/store/documentlistrepository.h"
#include "parchemin/ui/documentpreview.h"
#include "parchemin/ui/documentspage.h"

#include <QLineEdit>
#include <QPrinter>
#include <QTabBar>
#include <QTableView>

#include "dialogdriver.h"
#include "pagetest.h"

namespace parchemin {

/// The page of the official documents, with a signatory in function.
class DocumentsPageTest : public PageTest
{
protected:
    void SetUp() override
    {
        PageTest::SetUp();
        must(directory().addSignatory(lead(), {.id = SignatoryId{0},
                                               .name = QStringLiteral("Antoine Delorme"),
                                               .capacity = QStringLiteral("Président"),
                                               .from = {2018, 1, 1}}));
    }
    /// Another person with these blocks acquired.
    CandidacyId addHolder(const QString &name, const std::vector<int> &numbers = {1})
    {
        const CandidacyId candidacy = addCandidate(name);
        for (const int block : numbers) {
            must(blocks().recognise(lead(), candidacy, block, ValidationSource::PriorProof,
                                    QStringLiteral("Attestation antérieure")));
        }
        return candidacy;
    }
    void openPage()
    {
        const auto chooseFile = [this](QWidget *, const QString &suggested) {
            m_suggested = suggested;
            return m_path;
        };
        const auto choosePrinter = [this](QWidget *, QPrinter &printer) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(m_path);
            return !m_path.isEmpty();
        };
        m_page = new ui::DocumentsPage(
            services(),
            {chooseFile, chooseFile, [this](QWidget *, const QString &) { return m_path; }, choosePrinter},
            &window());
        showPage(m_page);
        m_page->setFocus();
    }
    void waitForRows(const char *name, int count)
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return table(name).model()->rowCount() == count && isRead(name); }))
            << name << ' ' << table(name).model()->rowCount();
    }
    void showIssued()
    {
        auto &tabs = child<QTabBar>(page(), "documentTabs");
        tabs.setFocus();
        QTest::keyClick(&tabs, Qt::Key_Right);
    }
    [[nodiscard]] QString cell(const char *name, int row, int column)
    {
        return table(name).model()->index(row, column).data().toString();
    }
    /// Waits for other bytes than these in the preview, and gives them.
    [[nodiscard]] QByteArray previewAfter(const QByteArray &before = {})
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return preview().bytes() != before; }));
        return preview().bytes();
    }
    [[nodiscard]] std::vector<DocumentListItem>
    stored(DocumentFilter::Standing standing = DocumentFilter::Standing::Living)
    {
        const DocumentListRepository lists(database());
        return must(lists.loadIssued(must(lists.issued({{}, standing}))));
    }
    /// Waits until a message other than that one is shown.
    [[nodiscard]] QString nextMessage(const QString &before = {})
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return message() != before; }));
        return message();
    }

    ui::DocumentsPage &page() { return *m_page; }
    QTableView &table(const char *name) { return child<QTableView>(*m_page, name); }
    ui::DocumentPreview &preview() { return onlyChild<ui::DocumentPreview>(*m_page); }
    [[nodiscard]] const QString &suggestedName() const { return m_suggested; }
    void setPath(const QString &path) { m_path = path; }

private:
    /// Its first line is there.
    [[nodiscard]] bool isRead(const char *name)
    {
        return table(name).model()->rowCount() == 0 || cell(name, 0, 0) != QStringLiteral("…");
    }

    ui::DocumentsPage *m_page = nullptr;
    QString m_suggested;
    QString m_path;
};

} // namespace parchemin
