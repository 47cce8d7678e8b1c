#pragma once

#include "parchemin/app/availabilityrequests.h"
#include "parchemin/ui/pageservices.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace parchemin::ui {

class CellTable;
class DateEdit;

/// Who was asked when he can come on some days, and who has answered. Each button is one act: asking
/// everybody who has not answered, asking the member in front, noting that he cannot come.
class RequestsDialog : public QDialog
{
    Q_OBJECT

public:
    RequestsDialog(const PageServices &services, QDate from, QDate until, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeFrame(QDate from, QDate until);
    [[nodiscard]] QPushButton *makeButton(const char *name, const QString &text);
    /// Reads the lines of the days that stand in the fields.
    void reload();
    void refresh();
    [[nodiscard]] const RequestLine *current() const;
    void ask(const std::vector<JuryMemberId> &members);
    void askAll();
    /// The week of the current member, where his times are written.
    void showTimes();
    void recordAnswer();
    void tell(const QString &text, bool isTrouble);

    PageServices m_services;
    std::vector<RequestLine> m_lines;
    DateEdit *m_from;
    DateEdit *m_until;
    QComboBox *m_channel;
    CellTable *m_table;
    QLabel *m_outcome;
    QPushButton *m_askAll = nullptr;
    QPushButton *m_askOne = nullptr;
    QPushButton *m_times = nullptr;
    QPushButton *m_cannotCome = nullptr;
};

} // namespace parchemin::ui
