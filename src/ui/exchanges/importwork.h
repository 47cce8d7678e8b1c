#pragma once

#include "parchemin/app/importservice.h"
#include "parchemin/exchange/candidatepreview.h"
#include "parchemin/ui/pageservices.h"
#include "parchemin/ui/storewriter.h"

#include <QObject>

#include <functional>
#include <memory>

namespace parchemin::ui {

/// The long steps of an import, away from the window's thread; one at a time.
class ImportWork : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Answer = std::function<void(const Result<T> &)>;

    explicit ImportWork(const PageServices &services, QObject *parent = nullptr);

    void preview(const QString &path, Answer<exchange::CandidatePreview> answer);
    /// The report comes without the rows themselves.
    void check(const ImportSource &source, Answer<ImportReport> answer);
    void commit(const ImportSource &source, Answer<ImportReport> answer);
    void takeBack(ImportBatchId batch, Answer<Done> answer);
    void listBatches(Answer<std::vector<ImportBatch>> answer);

    void cancel() { m_writer.cancel(); }
    [[nodiscard]] bool isBusy() const { return m_writer.isBusy(); }

signals:
    void progressed(double fraction);

private:
    /// Reads INSEE's lists once, in the writer's thread, which alone touches them.
    struct Lists;
    void judge(const ImportSource &source, bool isCommitted, Answer<ImportReport> answer);

    PageServices m_services;
    std::shared_ptr<Lists> m_lists;
    StoreWriter m_writer;
};

} // namespace parchemin::ui
