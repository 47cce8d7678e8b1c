#pragma once

#include "parchemin/app/importservice.h"

#include <QWidget>

class QAction;
class QLabel;

namespace parchemin::ui {

class Card;
class IconLabel;

/// What an import did, with what one may do next.
class ResultStep : public QWidget
{
    Q_OBJECT

public:
    /// The actions belong to the page; the first is the one the user most likely wants.
    explicit ResultStep(const QList<QAction *> &nextSteps, QWidget *parent = nullptr);

    void setReport(const QString &fileName, const ImportReport &report);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_fileName;
    ImportReport m_report;
    Card *m_card;
    QLabel *m_text;
};

} // namespace parchemin::ui
