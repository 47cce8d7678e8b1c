#pragma once

#include "parchemin/app/dossierasof.h"
#include "parchemin/ui/pageservices.h"

#include <QDialog>

class QLabel;
class QTabWidget;

namespace parchemin::ui {

class Banner;
class CellTable;
class DateEdit;

/// A dossier as it stood on a past day: to be read only, and it says so.
class PastDossierDialog : public QDialog
{
    Q_OBJECT

public:
    PastDossierDialog(const PageServices &services, CandidacyId candidacy, QDate day,
                      QWidget *parent = nullptr);

private:
    void makeFrame();
    void read();
    void show(const DossierAsOf &dossier);
    CellTable *addTable(const QString &name, const QString &title, int wideColumn);

    PageServices m_services;
    CandidacyId m_candidacy;
    Banner *m_banner;
    DateEdit *m_day;
    QLabel *m_identity;
    QTabWidget *m_tabs;
    CellTable *m_blocks = nullptr;
    CellTable *m_documents = nullptr;
    CellTable *m_decisions = nullptr;
    CellTable *m_events = nullptr;
};

} // namespace parchemin::ui
