#pragma once

#include "parchemin/app/rulesservice.h"

#include <QDialog>

namespace parchemin::ui {

/// What a file holds that should become the sheet's next version: its faults, or its differences with the
/// present version. Accepting is offered for a file without fault only; does nothing itself.
class SheetReportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SheetReportDialog(const SheetReport &report, QWidget *parent = nullptr);
};

} // namespace parchemin::ui
