#include "ui/documents/documentwindow.h"

#include "parchemin/app/sentences.h"
#include "parchemin/ui/documentpreview.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

DocumentWindow::DocumentWindow(const OfficialDocument &document, const QByteArray &bytes, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("%1 %2", "kind of document, its number").arg(word(document.kind), document.number));
    auto *preview = new DocumentPreview(this);
    preview->setBytes(bytes, document.number);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(preview, 1);
    column->addWidget(buttons);
    resize(parent == nullptr ? QSize(1000, 720) : parent->window()->size() * 0.85);
}

} // namespace parchemin::ui
