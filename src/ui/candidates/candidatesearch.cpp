#include "ui/candidates/candidatesearch.h"

#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr std::chrono::milliseconds typingPause(150);

} // namespace

CandidateSearch::CandidateSearch(StoreReader &reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_latest(std::make_shared<std::atomic<quint64>>(0))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, [this] { search(m_filter); });
}

void CandidateSearch::searchSoon(const CandidateFilter &filter)
{
    m_filter = filter;
    m_pause.start();
}

void CandidateSearch::search(const CandidateFilter &filter)
{
    using Ids = std::vector<CandidacyId>;
    m_pause.stop();
    m_filter = filter;
    const quint64 number = ++*m_latest;
    m_reader.ask<Ids>(
        *this,
        [filter, number, latest = m_latest](const Database &database) -> Result<Ids> {
            if (*latest != number)
                return Error{ErrorCode::Cancelled, u"a newer search overtook this one"_s};
            return CandidateListRepository(database).ids(filter);
        },
        [this, number](const Result<Ids> &ids) {
            if (*m_latest != number)
                return;
            if (ids) {
                emit found(*ids);
            } else {
                emit failed(ids.error());
            }
        });
}

} // namespace parchemin::ui
