#pragma once

#include "parchemin/app/overview.h"
#include "parchemin/ui/destination.h"

#include <QWidget>

#include <array>

namespace parchemin::ui {

class FigureButton;

/// The five figures at the top, each leading to its list.
class FigureRow : public QWidget
{
    Q_OBJECT

public:
    explicit FigureRow(QWidget *parent = nullptr);

    void setOverview(const Overview &overview, QDate today);

signals:
    void destinationRequested(const parchemin::ui::Destination &destination);

private:
    FigureButton *m_active;
    FigureButton *m_toEvaluate;
    FigureButton *m_toValidate;
    FigureButton *m_titles;
    FigureButton *m_registration;
};

} // namespace parchemin::ui
