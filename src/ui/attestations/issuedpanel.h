#pragma once

#include "parchemin/core/result.h"
#include "parchemin/store/documentlistrepository.h"
#include "parchemin/ui/page.h"

#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QStackedWidget;

namespace parchemin::ui {

class DataTable;
class EmptyState;
class IssuedModel;
struct PageServices;

/// The documents of one standing, and what became of the one that is chosen.
class IssuedPanel : public QWidget
{
    Q_OBJECT

public:
    /// `acts` stand below the table; they are not owned.
    IssuedPanel(const PageServices &services, DocumentFilter::Standing standing, const QList<QAction *> &acts,
                QWidget *parent = nullptr);

    void reload(const QString &text);
    [[nodiscard]] int count() const;
    [[nodiscard]] const DocumentListItem *current() const;
    [[nodiscard]] int selectedCount() const;
    /// Reads the lines of the rows chosen.
    void gatherSelected(const std::function<void(const std::vector<DocumentListItem> &)> &gathered);
    /// Once it is in the list.
    void choose(DocumentId document);
    void retranslate();
    /// All that the list shows, for a file or for paper.
    [[nodiscard]] ListMaker listMaker(const QString &title, const QStringList &filters) const;

signals:
    void counted();
    void currentChanged();
    void openRequested();
    void failed(const parchemin::Error &error);

private:
    void makeFrame(const QList<QAction *> &acts);
    void present(const std::vector<DocumentId> &ids);
    void showStory();

    const PageServices &m_services;
    DocumentFilter::Standing m_standing;
    IssuedModel *m_model;
    DataTable *m_table;
    QLabel *m_story;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    std::optional<DocumentId> m_wanted;
    bool m_isSearch = false;
};

} // namespace parchemin::ui
