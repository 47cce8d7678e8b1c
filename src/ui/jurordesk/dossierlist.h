#pragma once

#include "parchemin/app/jurordesk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QStandardItemModel;

namespace parchemin::ui {

/// The sessions in which the user sits, and the dossiers of the chosen one with his reading marks.
class DossierList : public QWidget
{
    Q_OBJECT

public:
    explicit DossierList(QWidget *parent = nullptr);

    /// Keeps the session and the dossier that are shown.
    void setSessions(std::vector<JurorSession> sessions);
    /// Shows how far a dossier is read, before the store is asked again.
    void mark(DefenceId defence, ReadingMark reading);
    [[nodiscard]] const JurorDossierLine *current() const;
    void choose(DefenceId defence);
    /// To the next dossier, or the one before; false at the end.
    bool move(bool isForward);
    /// Those that are not studied yet, of all sessions.
    [[nodiscard]] int unreadCount() const;
    [[nodiscard]] bool isEmpty() const noexcept { return m_sessions.empty(); }
    void retranslate();

signals:
    void currentChanged();
    void opened();

private:
    void showSession();
    [[nodiscard]] int firstToRead() const;

    std::vector<JurorSession> m_sessions;
    QComboBox *m_choice;
    QLabel *m_choiceLabel;
    QLabel *m_place;
    QListView *m_list;
    QStandardItemModel *m_model;
};

} // namespace parchemin::ui
