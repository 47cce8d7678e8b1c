#include "ui/forms/filelist.h"

#include "parchemin/ui/filechooser.h"
#include "parchemin/ui/focus.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

FileListField::FileListField(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    setAcceptDrops(true);
    m_list->setObjectName(u"fileList"_s);
    m_list->setMaximumHeight(110);
    m_list->installEventFilter(this);
    m_add->setObjectName(u"addFilesButton"_s);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    forwardFocus(*this, *m_list);
    connect(m_add, &QPushButton::clicked, this, &FileListField::ask);
    connect(m_remove, &QPushButton::clicked, this, &FileListField::removeCurrent);
    retranslate();
}

QStringList FileListField::paths() const
{
    QStringList paths;
    for (int row = 0; row < m_list->count(); ++row)
        paths.append(m_list->item(row)->data(Qt::UserRole).toString());
    return paths;
}

void FileListField::add(const QStringList &paths)
{
    for (const QString &path : paths) {
        const QFileInfo file(path);
        if (!file.isFile() || this->paths().contains(file.absoluteFilePath()))
            continue;
        auto *item = new QListWidgetItem(file.fileName(), m_list);
        item->setData(Qt::UserRole, file.absoluteFilePath());
        item->setToolTip(file.absoluteFilePath());
    }
    m_remove->setEnabled(m_list->count() > 0);
    emit changed();
}

void FileListField::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void FileListField::dropEvent(QDropEvent *event)
{
    QStringList paths;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    add(paths);
    event->acceptProposedAction();
}

bool FileListField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FileListField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FileListField::ask()
{
    const QStringList paths =
        QFileDialog::getOpenFileNames(this, tr("Add files"), lastFolder(FolderUse::Incoming));
    keepFolderOf(paths.value(0), FolderUse::Incoming);
    add(paths);
}

void FileListField::removeCurrent()
{
    delete m_list->currentItem();
    m_remove->setEnabled(m_list->count() > 0);
    emit changed();
}

void FileListField::retranslate()
{
    m_list->setAccessibleName(tr("Files"));
    m_list->setToolTip(tr("Drop files here, or add them."));
    m_add->setText(tr("A&dd files…"));
    m_remove->setText(tr("Take ou&t"));
    m_remove->setEnabled(m_list->count() > 0);
}

} // namespace parchemin::ui
