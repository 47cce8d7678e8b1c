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
    /// Offers at the top of the column. Belongs to the form.
    KeptEntry(QDialog &form, QBoxLayout &column);

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
    QVariantMap m_before; ///< as the form was shown
    QWidget *m_offer = nullptr;
};

} // namespace parchemin::ui
