#pragma once

#include "parchemin/app/documentbatch.h"

#include <QDialog>

namespace parchemin::ui {

/// The log of a batch on the screen: every document, and what came of it.
class BatchLogDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BatchLogDialog(const DocumentBatch &batch, QWidget *parent = nullptr);
};

} // namespace parchemin::ui
