#include "ui/pageshelf.h"

#include "parchemin/ui/page.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace parchemin::ui {
namespace {

/// Making a page takes longer than a key should wait.
constexpr std::chrono::milliseconds pauseAfterInput{500};

} // namespace

PageShelf::PageShelf(QObject *parent)
    : QObject(parent)
    , m_idle(new QTimer(this))
{
    connect(m_idle, &QTimer::timeout, this, &PageShelf::makeNext);
}

void PageShelf::add(PagePlace place, PageMaker make)
{
    m_places.push_back(std::move(place));
    m_makers.push_back(std::move(make));
    m_pages.push_back(nullptr);
}

Page *PageShelf::page(const QString &id)
{
    const auto found = std::ranges::find(m_places, id, &PagePlace::id);
    return found == m_places.end() ? nullptr : make(static_cast<size_t>(found - m_places.begin()));
}

Page *PageShelf::madePage(const QString &id) const
{
    const auto found = std::ranges::find(m_places, id, &PagePlace::id);
    return found == m_places.end() ? nullptr : m_pages.at(static_cast<size_t>(found - m_places.begin()));
}

std::vector<Page *> PageShelf::pages()
{
    for (size_t i = 0; i < m_places.size(); ++i)
        make(i);
    return m_pages;
}

std::vector<Page *> PageShelf::madePages() const
{
    std::vector<Page *> all = m_pages;
    std::erase(all, nullptr);
    return all;
}

void PageShelf::makeTheRest()
{
    qApp->installEventFilter(this); // only until all are made
    m_idle->start(0);
}

bool PageShelf::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
        m_idle->start(pauseAfterInput);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

Page *PageShelf::make(size_t which)
{
    if (m_pages.at(which) == nullptr) {
        const PageMaker maker = std::exchange(m_makers.at(which), {});
        m_pages.at(which) = maker();
        emit made(m_pages.at(which));
    }
    return m_pages.at(which);
}

void PageShelf::makeNext()
{
    const auto missing = std::ranges::find(m_pages, nullptr);
    if (missing == m_pages.end()) {
        m_idle->stop();
        qApp->removeEventFilter(this);
    } else {
        make(static_cast<size_t>(missing - m_pages.begin()));
        m_idle->start(0);
    }
}

} // namespace parchemin::ui
