#pragma once

#include "parchemin/app/dossier.h"
#include "parchemin/core/whatif.h"

#include <QDialog>

#include <map>

class QCheckBox;
class QComboBox;
class QLabel;

namespace parchemin::ui {

class CellTable;

/// "What if…": one supposes blocks acquired or a soutenance passed, and sees at once what would differ. It is
/// computed from the facts in memory: nothing is saved.
class WhatIfDialog : public QDialog
{
    Q_OBJECT

public:
    explicit WhatIfDialog(const Dossier &dossier, QWidget *parent = nullptr);

    [[nodiscard]] Hypothesis hypothesis() const;

private:
    void addChoices();
    void refresh();

    CandidacyFacts m_facts;
    Outlook m_now;
    std::map<int, QCheckBox *> m_blocks;
    QComboBox *m_outcome;
    QLabel *m_summary;
    CellTable *m_difference;
};

} // namespace parchemin::ui
