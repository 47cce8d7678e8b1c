#pragma once

#include "parchemin/store/journalquery.h"

#include <QVariantMap>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;

namespace parchemin::ui {

class DateEdit;

/// What the journal shows: person, act, actor, kind of record, days.
class JournalFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit JournalFilterBar(QWidget *parent = nullptr);

    /// What occurs in the journal; the choices made stay.
    void setChoices(const QStringList &actions, const QStringList &entities,
                    const std::vector<JournalActor> &actors);
    /// Only that person's events; nobody shows all.
    void setPerson(std::optional<PersonId> person, const QString &name);
    /// The day that "today" means.
    void setToday(QDate today);
    [[nodiscard]] JournalFilter filter() const;
    /// The filter in words, for a file: "Act: Block validated".
    [[nodiscard]] QStringList words() const;
    void clear();
    /// What is chosen, as codes, identifiers and days.
    [[nodiscard]] QVariantMap state() const;
    /// Chooses that again. The names are those of the person and of who acted that it has; an empty one
    /// leaves that choice out.
    void restore(const QVariantMap &state, const QString &person, const QString &actor);
    [[nodiscard]] static std::optional<PersonId> personIn(const QVariantMap &state);
    [[nodiscard]] static std::optional<UserId> actorIn(const QVariantMap &state);

signals:
    void changed();
    void personRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Period { All, Today, Week, Month, Year, Chosen };

    void makeFrame();
    void connectParts();
    [[nodiscard]] Period period() const;
    void refreshDates();
    void fold();
    void retranslate();

    QPushButton *m_person;
    QComboBox *m_action;
    QComboBox *m_actor;
    QComboBox *m_entity;
    QComboBox *m_period;
    QWidget *m_days;
    DateEdit *m_from;
    QLabel *m_untilLabel;
    DateEdit *m_until;
    QPushButton *m_clear;
    QBoxLayout *m_row = nullptr;
    std::optional<PersonId> m_chosen;
    QString m_personName;
    QDate m_today;
};

} // namespace parchemin::ui
