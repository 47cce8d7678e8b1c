#include "ui/documents/documentwindow.h"

#include "parchemin/ui/documentpreview.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

#include "ui/documents/previewpane.h"

namespace parchemin::ui {

DocumentWindow::DocumentWindow(const QString &title, const QByteArray &bytes, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    auto *pane = new PreviewPane({}, this);
    pane->preview().setBytes(bytes, title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(pane, 1);
    column->addWidget(buttons);
    resize(parent == nullptr ? QSize(1000, 720) : parent->window()->size() * 0.85);
}

} // namespace parchemin::ui
