#include "ui/newsdialog.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr QSize comfortable{640, 560};

QString newsIn(Language language)
{
    QFile file(language == Language::French ? u":/parchemin/news/fr.md"_s : u":/parchemin/news/en.md"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

NewsDialog::NewsDialog(Language language, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("What's new"));
    auto *text = new QTextBrowser(this);
    text->setObjectName(u"newsText"_s);
    text->setAccessibleName(windowTitle());
    text->setMarkdown(newsIn(language));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(text);
    rows->addWidget(buttons);
    resize(comfortable);
}

} // namespace parchemin::ui
