#pragma once

#include "parchemin/ui/pageplace.h"

#include <QObject>

#include <vector>

class QTimer;

namespace parchemin::ui {

/// The pages of the window, in the order of the navigation. A page is made when somebody asks for it, or in
/// its turn once the window has nothing else to do: all of them together would keep the window from opening
/// at once.
class PageShelf : public QObject
{
    Q_OBJECT

public:
    explicit PageShelf(QObject *parent = nullptr);

    void add(PagePlace place, PageMaker make);
    [[nodiscard]] const std::vector<PagePlace> &places() const noexcept { return m_places; }

    /// The page, made if it was not; null for an unknown id.
    [[nodiscard]] Page *page(const QString &id);
    /// The page when it is made already, else null.
    [[nodiscard]] Page *madePage(const QString &id) const;
    /// Every page, made if it was not.
    [[nodiscard]] std::vector<Page *> pages();
    [[nodiscard]] std::vector<Page *> madePages() const;

    /// Makes those that are missing, one each time the event loop has nothing to do and the user neither
    /// types nor moves the mouse.
    void makeTheRest();

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// A page has just been made.
    void made(parchemin::ui::Page *page);

private:
    Page *make(size_t which);
    void makeNext();

    std::vector<PagePlace> m_places;
    std::vector<PageMaker> m_makers; ///< of the page at the same place; empty once it is made
    std::vector<Page *> m_pages;     ///< at the same place; null while it is not made
    QTimer *m_idle;
};

} // namespace parchemin::ui
