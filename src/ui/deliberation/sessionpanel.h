#pragma once

#include "parchemin/app/deliberationview.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QStandardItemModel;

namespace parchemin::ui {

class JuryCard;

/// The choice of the session, its candidates by hour with how far each is, and its members.
class SessionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SessionPanel(QWidget *parent = nullptr);

    /// `shown` becomes the chosen one.
    void setSessions(const std::vector<JurySession> &sessions, std::optional<SessionId> shown);
    [[nodiscard]] std::optional<SessionId> session() const;

    /// Keeps the candidate; the first one to decide is current when there was none.
    void setData(const DeliberationView &content, bool mayRecord);
    void clear();
    [[nodiscard]] std::optional<DefenceId> current() const;
    void choose(DefenceId defence);
    void retranslate();

signals:
    void sessionChosen(parchemin::SessionId session);
    void currentChanged();
    void opened();
    void presenceChosen(parchemin::JuryMemberId member, parchemin::Presence presence);

private:
    void showAbout();

    QComboBox *m_sessions;
    QLabel *m_sessionLabel;
    QLabel *m_about; ///< what the choice has no room for
    QLabel *m_count;
    QLabel *m_decided;
    QListView *m_list;
    QStandardItemModel *m_model;
    JuryCard *m_jury;
};

} // namespace parchemin::ui
