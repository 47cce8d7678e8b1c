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
/// has an object name; and what the page itself keeps (Page::viewState()). The pages do nothing for it.
class ViewMemory : public QObject
{
    Q_OBJECT

public:
    explicit ViewMemory(QSettings &settings, QObject *parent = nullptr);

    /// Puts the page back as it was left; what has no columns yet follows once it has. Called once a page.
    void add(Page &page);
    /// When it is left and when the window closes. A page that was never seen keeps what it had.
    void save(const Page &page);
    /// Every page back to the layout the program gave it; filters stay.
    void resetLayout();
    /// The table whose columns the user means: the one with the keyboard, else the only one that is seen.
    [[nodiscard]] static QAbstractItemView *tableOf(const Page &page);
    /// Shows at its header the menu that shows and hides columns.
    static void offerColumnsOf(QAbstractItemView &table);

private:
    void addSplitter(QSplitter &splitter, const QString &key);
    void addHeader(QHeaderView &header, const QString &key);
    void restoreHeader(QHeaderView &header, const QString &key);

    QSettings &m_settings;
    QHash<QSplitter *, QByteArray> m_splitters;  ///< the sizes the program gave
    QHash<QHeaderView *, QVariantMap> m_headers; ///< the columns the program gave; empty while without any
};

} // namespace parchemin::ui
