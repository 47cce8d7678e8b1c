#pragma once

#include <QAction>

namespace parchemin::ui {

class Desk;
class Page;

/// Where an account is tied to nobody and can do nothing: leads to it in the directory, where whoever manages
/// accounts ties it to its person.
class TieAccountAction : public QAction
{
    Q_OBJECT

public:
    TieAccountAction(const Desk &desk, Page &page);

    void retranslate();
};

} // namespace parchemin::ui
