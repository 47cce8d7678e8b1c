#pragma once

#include <QObject>
#include <QVariantMap>

class QBoxLayout;
class QDialog;
class QWidget;

namespace parchemin::ui {

/// What was typed in a form that is left without saving. Escape asks nobody "are you sure?": the window keeps
/// the entry, and the same form offers it when it is opened again.
class KeptEntry : public QObject
{
    Q_OBJECT

public:
    /// The property of a part whose content its inner widgets do not hold: it is kept and given back whole.
    static constexpr const char *valueProperty = "keptValue";

    /// Offers at the top of the column. Belongs to the form. `record` tells what the form is about where
    /// neither its title nor its fields do.
    KeptEntry(QDialog &form, QBoxLayout &column, QString record = {});

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void keep();
    void forget();
    void offer();
    void takeUp();
    [[nodiscard]] QString key() const;
    [[nodiscard]] QVariantMap entry() const;

    QDialog &m_form;
    QBoxLayout &m_column;
    QString m_record;
    bool m_isBegun = false;
    QVariantMap m_before; ///< as the form was shown
    QWidget *m_offer = nullptr;
};

} // namespace parchemin::ui
