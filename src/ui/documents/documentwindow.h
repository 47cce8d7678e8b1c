#pragma once

#include <QDialog>

namespace parchemin::ui {

/// A document at its full size. Escape closes it.
class DocumentWindow : public QDialog
{
    Q_OBJECT

public:
    DocumentWindow(const QString &title, const QByteArray &bytes, QWidget *parent = nullptr);
};

} // namespace parchemin::ui
