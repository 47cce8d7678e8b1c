#pragma once

#include "parchemin/app/jurordesk.h"
#include "parchemin/ui/filechooser.h"
#include "parchemin/ui/page.h"
#include "parchemin/ui/pageservices.h"

#include <functional>
#include <memory>

class QLabel;
class QStackedWidget;
class QUrl;

namespace parchemin::ui {

namespace pageid {
inline constexpr QLatin1StringView jurorDesk("jurordesk");
} // namespace pageid

class DossierList;
class EmptyState;
class FileViewer;
class JurorDossierView;
class NoteKeeper;
class TieAccountAction;

/// The desk of a member of a jury: the dossiers of his sessions alone, their pieces in the viewer, the
/// mentors' grids, and what he writes for himself.
class JurorDeskPage : public Page
{
    Q_OBJECT

public:
    /// Where it stands in the navigation.
    [[nodiscard]] static PagePlace place();

    /// What the page needs from outside the window.
    struct Outside
    {
        std::function<bool(const QUrl &file)> open; ///< gives a file to the desktop's program
        FileChooser saveAs;                         ///< where a copy goes
    };
    /// The desktop's own.
    [[nodiscard]] static Outside desktop();

    /// The dossiers come from `source`: the store, or what was carried elsewhere.
    JurorDeskPage(const PageServices &services, std::unique_ptr<JurorDossierSource> source, Outside outside,
                  QWidget *parent = nullptr);
    /// Saves what is typed.
    ~JurorDeskPage() override;

    [[nodiscard]] QString title() const override;
    /// Shows the dossier of a candidacy, when it is one of his.
    void goTo(const Destination &destination) override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeFrame();
    void makeActions();
    void connectParts();
    void reload();
    void showCurrent();
    void close(const QString &sentence);
    void setLeaning(Leaning leaning);
    void markStudied();
    void recuse();
    /// Writes what the jury reads of the candidate on paper (PDF).
    void saveSummary();
    void walk(bool isForward);
    void refreshActions();
    void tell(const Error &error);
    void retranslate();
    void retranslateActions();

    PageServices m_services;
    std::unique_ptr<JurorDossierSource> m_source;
    FileChooser m_saveAs;
    QAction *m_studied;
    QAction *m_recuse;
    QAction *m_summary;
    QAction *m_previous;
    QAction *m_next;
    QAction *m_pieces;
    QAction *m_questions;
    QAction *m_notes;
    QAction *m_favourable;
    QAction *m_reserved;
    QAction *m_unfavourable;
    QAction *m_refresh;
    TieAccountAction *m_tie;
    DossierList *m_list;
    FileViewer *m_viewer;
    JurorDossierView *m_view;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QLabel *m_keys;
    NoteKeeper *m_keeper;
    std::optional<JurorDossier> m_dossier;
    std::vector<Deliverable> m_shownFiles;
};

} // namespace parchemin::ui
