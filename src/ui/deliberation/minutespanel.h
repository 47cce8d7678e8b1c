#pragma once

#include "parchemin/app/deliberationview.h"
#include "parchemin/ui/pageservices.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QStackedWidget;

namespace parchemin::ui {

class CellTable;
class EmptyState;
class PreviewPane;

/// The minutes of a session: initial and corrective, who has signed, and the stored document itself.
class MinutesPanel : public QWidget
{
    Q_OBJECT

public:
    /// The ways to sign stand under the signatures, `draw` where there are no minutes yet.
    struct Acts
    {
        QAction *draw;
        QAction *sign;
        QAction *signByCertificate;
        QAction *signOnPaper;
    };
    MinutesPanel(const PageServices &services, const Acts &acts, QWidget *parent = nullptr);
    ~MinutesPanel() override;

    void setData(const DeliberationView &content, QDate noticesDue);
    /// The member whose line is current in the table of signatures.
    [[nodiscard]] std::optional<JuryMemberId> member() const;
    void retranslate();

signals:
    void memberChanged();
    void failed(const parchemin::Error &error);

private:
    void makeFrame(const Acts &acts);
    void showMinutes();
    void showDocument(const Minutes &minutes);
    void showSignatures(const Minutes &minutes);

    PageServices m_services;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QComboBox *m_choice;
    QLabel *m_choiceLabel;
    QLabel *m_state;
    QLabel *m_due;
    CellTable *m_signatures;
    PreviewPane *m_preview;
    std::vector<Minutes> m_minutes;
    JurySession m_session;
    std::vector<PanelSeat> m_signers;   ///< as the rows of the table
    std::vector<JuryMemberId> m_signed; ///< when the table was filled
    QDate m_noticesDue;
    std::optional<MinutesId> m_shown; ///< whose document is in the preview
};

} // namespace parchemin::ui
