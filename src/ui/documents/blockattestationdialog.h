#pragma once

#include "parchemin/app/dossier.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QLabel;

namespace parchemin::ui {

/// Asks which of the acquired blocks an attestation names. Returns a draft; issues nothing.
class BlockAttestationDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BlockAttestationDialog(const Dossier &dossier, QWidget *parent = nullptr);

    /// The numbers chosen, in order.
    [[nodiscard]] std::vector<int> blocks() const;

    void accept() override;

private:
    std::vector<std::pair<int, QCheckBox *>> m_choices;
    QLabel *m_missing;
};

} // namespace parchemin::ui
