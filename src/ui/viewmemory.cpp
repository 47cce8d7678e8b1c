#include "ui/viewmemory.h"

#include "parchemin/ui/page.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

#include "ui/columnlayout.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

QString keyOf(const Page &page, const QString &part)
{
    return u"pages/%1/%2"_s.arg(page.id(), part);
}

/// A header has no name of its own: it goes by its table's.
QString keyOf(const Page &page, const QHeaderView &header)
{
    return keyOf(page, u"columns/"_s + header.parentWidget()->objectName());
}

QString keyOf(const Page &page, const QSplitter &splitter)
{
    return keyOf(page, u"splitters/"_s + splitter.objectName());
}

QString keyOfState(const Page &page)
{
    return keyOf(page, u"state"_s);
}

QList<QSplitter *> splittersOf(const Page &page)
{
    QList<QSplitter *> named;
    const QList<QSplitter *> all = page.findChildren<QSplitter *>();
    for (QSplitter *splitter : all) {
        if (!splitter->objectName().isEmpty())
            named.append(splitter);
    }
    return named;
}

QHeaderView *columnsOf(const QAbstractItemView &view)
{
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return table->horizontalHeader();
    if (const auto *tree = qobject_cast<const QTreeView *>(&view))
        return tree->header();
    return nullptr;
}

QList<QHeaderView *> headersOf(const Page &page)
{
    QList<QHeaderView *> named;
    const QList<QAbstractItemView *> views = page.findChildren<QAbstractItemView *>();
    for (const QAbstractItemView *view : views) {
        QHeaderView *header = columnsOf(*view);
        // Without headings there is nothing to arrange by hand, and no name for a column to come back by.
        if (header != nullptr && !header->isHidden() && !view->objectName().isEmpty())
            named.append(header);
    }
    return named;
}

/// Where the parts lie, and nothing else: handles and what may collapse are the program's.
void restoreParts(QSplitter &splitter, const QByteArray &state)
{
    const int handleWidth = splitter.handleWidth();
    const bool isCollapsible = splitter.childrenCollapsible();
    splitter.restoreState(state);
    splitter.setHandleWidth(handleWidth);
    splitter.setChildrenCollapsible(isCollapsible);
}

} // namespace

ViewMemory::ViewMemory(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

void ViewMemory::add(Page &page)
{
    const QList<QSplitter *> splitters = splittersOf(page);
    for (QSplitter *splitter : splitters)
        addSplitter(*splitter, keyOf(page, *splitter));
    const QList<QHeaderView *> headers = headersOf(page);
    for (QHeaderView *header : headers)
        addHeader(*header, keyOf(page, *header));
    const QVariantMap state = m_settings.value(keyOfState(page)).toMap();
    if (!state.isEmpty())
        page.restoreViewState(state);
    const QVariantMap filter =
        m_store.isEmpty() ? QVariantMap() : m_settings.value(keyOfFilter(page)).toMap();
    if (!filter.isEmpty())
        page.restoreFilterState(filter);
}

void ViewMemory::save(const Page &page)
{
    if (!page.testAttribute(Qt::WA_WState_Created))
        return; // its widgets have never had their places
    const QList<QSplitter *> splitters = splittersOf(page);
    // Not sizes(): a part that is hidden now would come back without its own.
    for (const QSplitter *splitter : splitters)
        m_settings.setValue(keyOf(page, *splitter), splitter->saveState());
    const QList<QHeaderView *> headers = headersOf(page);
    for (const QHeaderView *header : headers) {
        if (header->count() > 0)
            m_settings.setValue(keyOf(page, *header), columnLayout(*header));
    }
    keep(keyOfState(page), page.viewState());
    if (!m_store.isEmpty())
        keep(keyOfFilter(page), page.filterState());
}

void ViewMemory::keep(const QString &key, const QVariantMap &state)
{
    if (state.isEmpty()) {
        m_settings.remove(key);
    } else {
        m_settings.setValue(key, state);
    }
}

QString ViewMemory::keyOfFilter(const Page &page) const
{
    return keyOf(page, u"filters/"_s + m_store);
}

void ViewMemory::resetLayout()
{
    for (auto [splitter, state] : m_splitters.asKeyValueRange())
        splitter->restoreState(state);
    for (auto [header, layout] : m_headers.asKeyValueRange())
        applyColumnLayout(*header, layout);
    m_settings.beginGroup(u"pages"_s);
    const QStringList pages = m_settings.childGroups();
    for (const QString &page : pages) {
        m_settings.remove(page + u"/columns"_s);
        m_settings.remove(page + u"/splitters"_s);
    }
    m_settings.endGroup();
}

QAbstractItemView *ViewMemory::tableOf(const Page &page)
{
    QAbstractItemView *largest = nullptr;
    const auto area = [](const QAbstractItemView &view) {
        return view.width() * view.height();
    };
    const QList<QHeaderView *> headers = headersOf(page);
    for (const QHeaderView *header : headers) {
        auto *view = qobject_cast<QAbstractItemView *>(header->parentWidget());
        if (view->hasFocus())
            return view;
        const bool isOffered = view->isVisible() && header->count() > 1;
        if (isOffered && (largest == nullptr || area(*view) > area(*largest)))
            largest = view;
    }
    return largest;
}

void ViewMemory::offerColumnsOf(QAbstractItemView &table)
{
    QHeaderView &header = *columnsOf(table);
    auto *menu = new QMenu(&table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    offerColumns(*menu, header);
    menu->popup(header.mapToGlobal(QPoint(8, header.height())));
}

void ViewMemory::addSplitter(QSplitter &splitter, const QString &key)
{
    m_splitters.insert(&splitter, splitter.saveState());
    connect(&splitter, &QObject::destroyed, this, [this, gone = &splitter] { m_splitters.remove(gone); });
    restoreParts(splitter, m_settings.value(key).toByteArray());
}

void ViewMemory::addHeader(QHeaderView &header, const QString &key)
{
    m_headers.insert(&header, {});
    connect(&header, &QObject::destroyed, this, [this, gone = &header] { m_headers.remove(gone); });
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header, &QWidget::customContextMenuRequested, this,
            [&header] { offerColumnsOf(*qobject_cast<QAbstractItemView *>(header.parentWidget())); });
    // Many a table gets its columns only with its first rows.
    connect(&header, &QHeaderView::sectionCountChanged, this,
            [this, &header, key] { restoreHeader(header, key); });
    restoreHeader(header, key);
}

void ViewMemory::restoreHeader(QHeaderView &header, const QString &key)
{
    if (header.count() == 0)
        return;
    m_headers.insert(&header, columnLayout(header));
    applyColumnLayout(header, m_settings.value(key).toMap());
}

} // namespace parchemin::ui
