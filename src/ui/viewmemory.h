#pragma once

#include <QHash>
#include <QObject>
#include <QVariantMap>

class QAbstractItemView;
class QHeaderView;
class QSettings;
class QSplitter;

namespace parchemin::ui {

class Page;

/// Remembers how the user arranged each page: every splitter, and the columns of every table or tree, that
/// has an object name; and what the page itself keeps (Page::viewState(), Page::filterState()). The pages do
/// nothing for it.
class ViewMemory : public QObject
{
    Q_OBJECT

public:
    explicit ViewMemory(QSettings &settings, QObject *parent = nullptr);

    /// Filters are kept apart for each store: before the first page. Without a store none is.
    void setStore(const QString &uuid) { m_store = uuid; }

    /// Puts the page back as it was left; what has no columns yet follows once it has. Called once a page.
    void add(Page &page);
    /// When it is left and when the window closes. A page that was never seen keeps what it had.
    void save(const Page &page);
    /// Every page back to the layout the program gave it; filters stay.
    void resetLayout();
    /// The table whose columns the user means: the one with the keyboard, else the largest that is seen.
    [[nodiscard]] static QAbstractItemView *tableOf(const Page &page);
    /// Shows at its header the menu that shows and hides columns.
    static void offerColumnsOf(QAbstractItemView &table);

private:
    void keep(const QString &key, const QVariantMap &state);
    [[nodiscard]] QString keyOfFilter(const Page &page) const;
    void addSplitter(QSplitter &splitter, const QString &key);
    void addHeader(QHeaderView &header, const QString &key);
    void restoreHeader(QHeaderView &header, const QString &key);

    QSettings &m_settings;
    QString m_store;
    QHash<QSplitter *, QByteArray> m_splitters;  ///< the sizes the program gave
    QHash<QHeaderView *, QVariantMap> m_headers; ///< the columns the program gave; empty while without any
};

} // namespace parchemin::ui
