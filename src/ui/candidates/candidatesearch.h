#pragma once

#include "parchemin/store/candidatelistrepository.h"
#include "parchemin/ui/storereader.h"

#include <QTimer>

namespace parchemin::ui {

/// Finds candidacies in the reader's thread. A newer search overtakes an older one: its answer is dropped.
class CandidateSearch : public QObject
{
    Q_OBJECT

public:
    explicit CandidateSearch(StoreReader &reader, QObject *parent = nullptr);

    /// Searches once typing has paused for 150 ms.
    void searchSoon(const CandidateFilter &filter);
    void search(const CandidateFilter &filter);

signals:
    void found(const std::vector<parchemin::CandidacyId> &ids);
    void failed(const parchemin::Error &error);

private:
    StoreReader &m_reader;
    QTimer m_pause;
    CandidateFilter m_filter;
    std::shared_ptr<std::atomic<quint64>> m_latest;
};

} // namespace parchemin::ui
