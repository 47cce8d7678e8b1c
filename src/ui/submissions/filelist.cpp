#include "ui/submissions/filelist.h"

#include "parchemin/app/sentences.h"
#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/focus.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMimeData>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/submissions/filedrop.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

/// What can be told of a file before it is copied; the store checks the rest.
QString troubleOf(const QString &path)
{
    const QFileInfo file(path);
    if (Status named = ContentStore::checkName(file.fileName()); !named)
        return sentence(named.error());
    if (!file.isFile())
        return FileList::tr("This is no file. Hand a folder in as an archive.");
    if (file.size() == 0)
        return FileList::tr("This file is empty.");
    if (file.size() > ContentStore::maximumFileSize) {
        return FileList::tr("This file has %1; at most %2 can be handed in.")
            .arg(QLocale().formattedDataSize(file.size()),
                 QLocale().formattedDataSize(ContentStore::maximumFileSize));
    }
    return {};
}

} // namespace

FileList::FileList(FilesChooser chooser, QWidget *parent)
    : QWidget(parent)
    , m_chooser(std::move(chooser))
    , m_list(new QListWidget(this))
    , m_trouble(new QLabel(this))
    , m_hint(new QLabel(tr("Drop files here, paste them, or choose them."), this))
    , m_add(new QAction(icon(Icon::Plus), tr("&Choose files…"), this))
    , m_remove(new QAction(icon(Icon::Cross), tr("&Take the file off"), this))
{
    setObjectName(u"fileList"_s);
    connect(new FileDrop(*this), &FileDrop::dropped, this, &FileList::add);
    m_list->setObjectName(u"depositFiles"_s);
    m_list->setAccessibleName(tr("Files to hand in"));
    m_list->setProperty("variant", u"field"_s);
    m_list->setWordWrap(true);
    m_trouble->setObjectName(u"depositFilesTrouble"_s);
    m_trouble->setProperty("variant", u"error"_s);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_hint->setProperty("variant", u"small"_s);
    m_list->installEventFilter(this);
    auto *buttons = new QHBoxLayout;
    auto *choose = new ActionButton(m_add, ActionButton::Variant::Secondary, this);
    choose->setObjectName(u"chooseFilesButton"_s);
    buttons->addWidget(choose);
    buttons->addWidget(new ActionButton(m_remove, ActionButton::Variant::Secondary, this));
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_list, 1);
    column->addWidget(m_trouble);
    column->addWidget(m_hint);
    column->addLayout(buttons);
    forwardFocus(*this, *m_list);
    connect(m_add, &QAction::triggered, this, [this] { add(m_chooser(this)); });
    connect(m_remove, &QAction::triggered, this, &FileList::removeCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int row) { m_remove->setEnabled(row >= 0); });
    m_remove->setEnabled(false);
}

void FileList::add(const QStringList &paths)
{
    for (const QString &path : paths) {
        const bool isThere = std::ranges::find(m_entries, path, &Entry::path) != m_entries.end();
        if (!isThere)
            m_entries.push_back({path, troubleOf(path)});
    }
    show();
}

QStringList FileList::paths() const
{
    QStringList paths;
    for (const Entry &entry : m_entries)
        paths.append(entry.path);
    return paths;
}

void FileList::setPaths(const QStringList &paths)
{
    m_entries.clear();
    add(paths);
}

std::vector<IncomingFile> FileList::files() const
{
    std::vector<IncomingFile> files;
    for (const Entry &entry : m_entries)
        files.push_back({.path = entry.path, .name = {}});
    return files;
}

void FileList::setErrors(const std::vector<std::optional<Error>> &errors)
{
    for (std::size_t place = 0; place < std::min(errors.size(), m_entries.size()); ++place)
        m_entries[place].trouble = errors[place] ? sentence(*errors[place]) : QString();
    show();
}

bool FileList::hasErrors() const
{
    return std::ranges::any_of(m_entries, [](const Entry &entry) { return !entry.trouble.isEmpty(); });
}

void FileList::setTrouble(const QString &trouble)
{
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    m_list->setAccessibleDescription(trouble);
}

bool FileList::hasTrouble() const
{
    return !m_trouble->text().isEmpty();
}

/// Delete takes the file off, the keys of “paste” add what is on the clipboard.
bool FileList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<const QKeyEvent *>(event);
    if (key->matches(QKeySequence::Delete)) {
        removeCurrent();
    } else if (key->matches(QKeySequence::Paste)) {
        paste();
    } else {
        return QWidget::eventFilter(watched, event);
    }
    return true;
}

void FileList::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_entries.erase(m_entries.begin() + row);
    show();
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

void FileList::paste()
{
    add(localFiles(QGuiApplication::clipboard()->mimeData()));
}

void FileList::show()
{
    m_list->clear();
    for (const Entry &entry : m_entries) {
        const QFileInfo file(entry.path);
        QString text = tr("%1 (%2)", "name, size of a file")
                           .arg(file.fileName(), QLocale().formattedDataSize(file.size()));
        if (!entry.trouble.isEmpty())
            text += u'\n' + entry.trouble;
        auto *item = new QListWidgetItem(text, m_list);
        const bool isFit = entry.trouble.isEmpty();
        item->setIcon(
            icon(isFit ? Icon::FileText : Icon::CircleAlert, isFit ? Token::Ink : Token::NegativeMark));
        item->setToolTip(entry.path);
    }
    m_remove->setEnabled(m_list->currentRow() >= 0);
    emit changed();
}

} // namespace parchemin::ui
