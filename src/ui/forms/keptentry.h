#pragma once

#include <QJsonObject>
#include <QObject>
#include <QTimer>

class QBoxLayout;
class QDialog;
class QWidget;

namespace parchemin::ui {

class KeptEntries;

/// What was typed in a form that is left without saving. Escape asks nobody "are you sure?", and a machine
/// that goes down asks nobody at all: while one types, the window keeps the entry (KeptEntries), and the same
/// form offers it when it is opened again.
class KeptEntry : public QObject
{
    Q_OBJECT

public:
    /// The property of a part whose content its inner widgets do not hold: it is kept and given back whole.
    static constexpr const char *valueProperty = "keptValue";

    /// Offers at the top of the column. Belongs to the form. `record` tells what the form is about: without
    /// one, an entry is offered only where the form begins as it began then.
    KeptEntry(QDialog &form, QBoxLayout &column, QString record = {});

    /// Before the form is shown.
    void setRecord(const QString &record) { m_record = record; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void keep();
    void forget();
    void offer(const QJsonObject &kept);
    void takeUp(const QJsonObject &kept);
    [[nodiscard]] QString key() const;
    [[nodiscard]] QJsonObject entry() const;
    /// Of the window over which the form stands.
    [[nodiscard]] KeptEntries &entries() const;

    QDialog &m_form;
    QBoxLayout &m_column;
    QString m_record;
    QTimer m_looking;
    bool m_isBegun = false;
    QJsonObject m_before; ///< as the form was shown
    QJsonObject m_kept;   ///< what was last kept of this form; as it was shown when nothing was
    QWidget *m_offer = nullptr;
};

} // namespace parchemin::ui
