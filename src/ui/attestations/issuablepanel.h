#pragma once

#include "parchemin/app/documentrequest.h"
#include "parchemin/core/result.h"
#include "parchemin/ui/page.h"

#include <QWidget>

#include <functional>

class QStackedWidget;

namespace parchemin::ui {

class BlockerList;
class Card;
class CheckTable;
class EmptyState;
class IssuableModel;
struct PageServices;

/// What can be issued now, and why a line cannot.
class IssuablePanel : public QWidget
{
    Q_OBJECT

public:
    explicit IssuablePanel(const PageServices &services, QWidget *parent = nullptr);

    /// Reads the list anew; with a text only those it finds.
    void reload(const QString &text);
    [[nodiscard]] IssuableModel &model() { return *m_model; }
    [[nodiscard]] int count() const;
    /// Null without one, or while it is on its way.
    [[nodiscard]] const IssuableDocument *current() const;
    [[nodiscard]] Blockers currentReasons() const;
    /// Reads what the next batch takes, judged anew when it is issued.
    void gatherChecked(const std::function<void(const std::vector<IssuableDocument> &)> &gathered);
    void retranslate();
    /// All that the list shows, judged for whoever sits at the desk, for a file or for paper.
    [[nodiscard]] ListMaker listMaker(const QString &title, const QStringList &filters) const;

signals:
    void counted();
    void currentChanged();
    void dossierRequested();
    void fixRequested(parchemin::FixAction fix, parchemin::CandidacyId candidacy);
    void failed(const parchemin::Error &error);

private:
    void makeFrame();
    void present(const std::vector<IssuableKey> &keys);
    void showReasons();

    const PageServices &m_services;
    IssuableModel *m_model;
    CheckTable *m_table;
    Card *m_why;
    BlockerList *m_reasons;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    bool m_isSearch = false;
};

} // namespace parchemin::ui
