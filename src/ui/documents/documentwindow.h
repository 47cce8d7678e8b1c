#pragma once

#include "parchemin/core/officialdocument.h"

#include <QDialog>

namespace parchemin::ui {

/// A document at its full size. Escape closes it.
class DocumentWindow : public QDialog
{
    Q_OBJECT

public:
    DocumentWindow(const OfficialDocument &document, const QByteArray &bytes, QWidget *parent = nullptr);
};

} // namespace parchemin::ui
