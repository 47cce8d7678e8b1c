#include "ui/attestations/documentexport.h"

#include "parchemin/app/documentfilename.h"
#include "parchemin/app/sentences.h"
#include "parchemin/ui/pageservices.h"

#include <QDir>
#include <QVBoxLayout>

#include "ui/attestations/documentwords.h"
#include "ui/progressstrip.h"
#include "ui/slicedwork.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

DocumentExport::DocumentExport(const PageServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_work(new SlicedWork(this))
    , m_strip(new ProgressStrip(this))
{
    m_strip->setObjectName(u"exportStrip"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->addWidget(m_strip);
    hide();
    connect(m_work, &SlicedWork::advanced, m_strip, &ProgressStrip::setDone);
    connect(m_work, &SlicedWork::finished, this, &DocumentExport::conclude);
    connect(m_strip, &ProgressStrip::cancelRequested, m_work, &SlicedWork::cancel);
}

bool DocumentExport::isRunning() const
{
    return m_work->isRunning();
}

void DocumentExport::start(const QString &folder, std::vector<DocumentListItem> items, const QString &pattern)
{
    if (isRunning())
        return;
    m_folder = folder;
    m_items = std::move(items);
    m_faults.clear();
    show();
    const auto count = static_cast<int>(m_items.size());
    m_strip->start(tr("Writing %n document(s)", nullptr, count), count);
    m_work->start(count, [this, pattern](int index) {
        const DocumentListItem &item = m_items.at(static_cast<std::size_t>(index));
        const Status written = m_services.documents.exportTo(
            item.id, freePathIn(m_folder, documentFileName(pattern, nameFieldsOf(item))));
        if (!written)
            m_faults.append(item.number + u": "_s + sentence(written.error()));
    });
    emit started();
}

void DocumentExport::conclude(int done)
{
    const auto written = done - static_cast<int>(m_faults.size());
    QStringList lines{
        tr("%n document(s) were written to %1.", nullptr, written).arg(QDir::toNativeSeparators(m_folder))};
    if (const auto left = static_cast<int>(m_items.size()) - done; left > 0)
        lines.append(tr("You stopped before the last %n.", nullptr, left));
    if (!m_faults.isEmpty())
        lines.append(tr("Not every document could be written:"));
    m_strip->finish(m_faults.isEmpty() ? Tone::Positive : Tone::Negative, (lines + m_faults).join(u'\n'));
    m_items.clear();
    emit finished();
}

} // namespace parchemin::ui
