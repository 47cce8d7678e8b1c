#include "benchwindow.h"

#include <QApplication>
#include <QTest>

#include "bigstore.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

BenchWindow::BenchWindow(Store &store)
    : m_settings(std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat))
    , m_theme(*qApp)
    , m_workplace(need(Workplace::open(store)))
    , m_session(std::make_unique<WindowSession>(
          *m_workplace, WindowSession::Look{m_theme, m_language, *m_settings}, QString()))
{
    m_session->window().resize(1440, 900);
    m_session->window().show();
    m_session->window().openPage(m_session->candidates().id());
}

QListView &BenchWindow::list()
{
    return *page().findChild<QListView *>(u"candidateList"_s);
}

void BenchWindow::waitForList()
{
    const auto showsNames = [this] {
        return list().model()->rowCount() > 0 && !list().visibleRegion().isEmpty();
    };
    if (!QTest::qWaitFor(showsNames, 60'000))
        giveUp({ErrorCode::StoreUnavailable, u"the list stays empty"_s, {}});
    list().viewport()->repaint();
}
