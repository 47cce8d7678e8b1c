#pragma once

#include "parchemin/ui/page.h"

#include <QObject>

#include <vector>

namespace parchemin::ui {

/// Every act of the page as an action, with its drawing, its keys and its words.
class DeliberationActions : public QObject
{
    Q_OBJECT

public:
    explicit DeliberationActions(QObject *parent);

    [[nodiscard]] std::vector<MenuEntry> menuEntries() const;
    void retranslate() const;

    QAction *openSession;
    QAction *close;
    QAction *draw;
    QAction *sign;
    QAction *signByCertificate;
    QAction *signOnPaper;
    QAction *publish;
    QAction *decide;
    QAction *rectify;
    QAction *seal;
    QAction *reveal;
    QAction *present;
    QAction *absent;
    QAction *excused;
    QAction *hear;
    QAction *next;
    QAction *dossier;
    QAction *refresh;
};

} // namespace parchemin::ui
