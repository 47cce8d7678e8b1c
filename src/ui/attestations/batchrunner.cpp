#include "ui/attestations/batchrunner.h"

#include "parchemin/app/sentences.h"
#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/blockerlist.h"

#include <QAction>
#include <QDir>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/progressstrip.h"
#include "ui/slicedwork.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

/// More are read in the log.
constexpr std::size_t shownRefusals = 50;

FixAction fixOf(const Error &error)
{
    return error.blockers.empty() ? FixAction::None : parchemin::fixOf(error.blockers.front().code);
}

} // namespace

BatchRunner::BatchRunner(QWidget *parent)
    : QWidget(parent)
    , m_work(new SlicedWork(this))
    , m_strip(new ProgressStrip(this))
    , m_scroll(new QScrollArea(this))
    , m_refusals(new BlockerList(this))
    , m_showLog(new QAction(this))
{
    m_strip->setObjectName(u"batchStrip"_s);
    m_scroll->setObjectName(u"batchRefusals"_s);
    m_scroll->setWidget(m_refusals);
    m_scroll->setWidgetResizable(true);
    m_scroll->setMaximumHeight(180);
    m_scroll->hide();
    ActionButton::giveIcon(*m_showLog, Icon::FileText);
    auto *log = new ActionButton(m_showLog, ActionButton::Variant::Secondary, this);
    log->setObjectName(u"batchLogButton"_s);
    m_showLog->setVisible(false);
    log->hide();
    connect(m_showLog, &QAction::changed, log, [this, log] { log->setVisible(m_showLog->isVisible()); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addWidget(m_strip);
    column->addWidget(m_scroll);
    column->addWidget(log, 0, Qt::AlignLeft);
    hide();
    connect(m_work, &SlicedWork::advanced, m_strip, &ProgressStrip::setDone);
    connect(m_work, &SlicedWork::finished, this, &BatchRunner::conclude);
    connect(m_strip, &ProgressStrip::cancelRequested, m_work, &SlicedWork::cancel);
    connect(m_showLog, &QAction::triggered, this, &BatchRunner::logRequested);
    connect(m_refusals, &BlockerList::activated, this, [this](FixAction fix, int index) {
        emit fixRequested(fix, m_refused.at(static_cast<std::size_t>(index)));
    });
    retranslate();
}

BatchRunner::~BatchRunner() = default;

void BatchRunner::stop()
{
    if (isRunning())
        m_work->cancel();
}

bool BatchRunner::isRunning() const
{
    return m_work->isRunning();
}

void BatchRunner::start(std::unique_ptr<DocumentBatch> batch)
{
    m_batch = std::move(batch);
    m_scroll->hide();
    m_showLog->setVisible(false);
    show();
    const auto count = static_cast<int>(m_batch->lines().size());
    m_strip->start(tr("Issuing %n document(s)", nullptr, count), count);
    m_work->start(count, [this](int) { m_batch->step(); });
}

void BatchRunner::conclude(int done)
{
    if (!m_batch)
        return;
    m_batch->cancel();
    const std::span<const BatchLine> tried = std::span(m_batch->lines()).first(m_batch->done());
    const auto issued = static_cast<int>(
        std::ranges::count_if(tried, [](const BatchLine &line) { return line.document.has_value(); }));
    const bool areAllDone = std::ranges::all_of(tried, &BatchLine::isDone);
    QStringList sentences{tr("%n document(s) issued.", nullptr, issued)};
    if (!areAllDone) {
        sentences.append(tr("%n could not be completed: the reasons stand below.", nullptr,
                            static_cast<int>(std::ranges::count_if(
                                tried, [](const BatchLine &line) { return !line.isDone(); }))));
    }
    if (const auto left = static_cast<int>(m_batch->lines().size()) - done; left > 0)
        sentences.append(tr("You stopped before the last %n: they can be issued later.", nullptr, left));
    if (!m_batch->logPath().isEmpty())
        sentences.append(tr("Log: %1").arg(QDir::toNativeSeparators(m_batch->logPath())));
    m_strip->finish(areAllDone ? Tone::Positive : Tone::Attention, sentences.join(u' '));
    showRefusals();
    m_showLog->setVisible(true);
    emit finished();
}

void BatchRunner::showRefusals()
{
    std::vector<BlockerItem> items;
    m_refused.clear();
    for (const BatchLine &line : m_batch->lines()) {
        if (!line.error || items.size() == shownRefusals)
            continue;
        const FixAction fix = fixOf(*line.error);
        items.push_back(
            {line.document ? BlockerItem::Kind::Warning : BlockerItem::Kind::Missing,
             tr("%1: %2", "person, why the document was not issued").arg(line.holder, sentence(*line.error)),
             parchemin::sentence(fix), fix});
        m_refused.push_back(line.request.candidacy);
    }
    m_refusals->setItems(items);
    m_scroll->setVisible(!items.empty());
}

void BatchRunner::retranslate()
{
    m_showLog->setText(tr("Show the &log of the batch"));
    m_scroll->setAccessibleName(tr("What could not be issued"));
    if (m_batch && !isRunning())
        showRefusals();
}

} // namespace parchemin::ui
