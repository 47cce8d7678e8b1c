#pragma once

#include "parchemin/store/documentlistrepository.h"

#include <QStringList>
#include <QWidget>

namespace parchemin::ui {

struct PageServices;
class ProgressStrip;
class SlicedWork;

/// Writes many issued documents into a folder, a few at a time between the window's other work, with its
/// progress; Escape stops it, and what is written then stays.
class DocumentExport : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentExport(const PageServices &services, QWidget *parent = nullptr);

    /// No file that is there is written over: a name that is taken gets a number. Nothing while it runs.
    void start(const QString &folder, std::vector<DocumentListItem> items, const QString &pattern);
    [[nodiscard]] bool isRunning() const;

signals:
    void started();
    /// All was tried, or the user stopped it.
    void finished();

private:
    void conclude(int done);

    const PageServices &m_services;
    SlicedWork *m_work;
    ProgressStrip *m_strip;
    QString m_folder;
    std::vector<DocumentListItem> m_items;
    QStringList m_faults;
};

} // namespace parchemin::ui
