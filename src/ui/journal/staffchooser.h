#pragma once

#include "parchemin/store/directorylistrepository.h"
#include "parchemin/ui/pageservices.h"

#include <QWidget>

#include <vector>

class QListWidget;

namespace parchemin::ui {

class SearchField;

/// Finds one mentor or juror by name, with or without accents.
class StaffChooser : public QWidget
{
    Q_OBJECT

public:
    explicit StaffChooser(const PageServices &services, QWidget *parent = nullptr);

    /// Null when nobody is chosen.
    [[nodiscard]] const StaffMember *member() const;

signals:
    void currentChanged();
    /// Return or a double click on a line.
    void accepted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(std::vector<StaffMember> staff);
    void filter();

    std::vector<StaffMember> m_staff; ///< as the rows of the list
    SearchField *m_search;
    QListWidget *m_list;
};

} // namespace parchemin::ui
