#include "ui/attestations/previewloader.h"

#include "parchemin/app/sentences.h"
#include "parchemin/store/documentrepository.h"
#include "parchemin/ui/documentpreview.h"
#include "parchemin/ui/pageservices.h"
#include "parchemin/ui/storereader.h"

#include "ui/documents/previewpane.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr std::chrono::milliseconds patience(40);

} // namespace

PreviewLoader::PreviewLoader(const PageServices &services, PreviewPane &pane, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_pane(pane)
    , m_previewer(std::make_shared<DocumentPreviewer>(services.context.rules))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(patience);
    connect(&m_soon, &QTimer::timeout, this, [this] { m_next(); });
}

void PreviewLoader::showRequest(const DocumentRequest &request, const QString &caption)
{
    const auto render = [request, previewer = m_previewer,
                         today = m_services.context.clock.today()](const Database &database) {
        return previewer->render(database, request, today);
    };
    ask(render, word(request.kind), caption);
}

void PreviewLoader::showIssued(DocumentId document, const QString &number, const QString &caption)
{
    const auto read = [document](const Database &database) {
        return DocumentRepository(database).bytes(document);
    };
    ask(read, number, caption);
}

void PreviewLoader::clear()
{
    ++m_generation;
    m_soon.stop();
    m_pane.setCaption({});
    m_pane.preview().setBytes({}, {});
}

void PreviewLoader::ask(Question question, const QString &name, const QString &caption)
{
    const int generation = ++m_generation;
    m_next = [this, generation, question = std::move(question), name, caption] {
        m_services.reader.ask<QByteArray>(*this, question,
                                          [this, generation, name, caption](const Result<QByteArray> &bytes) {
                                              if (generation == m_generation)
                                                  present(bytes, name, caption);
                                          });
    };
    m_soon.start();
}

void PreviewLoader::present(const Result<QByteArray> &bytes, const QString &name, const QString &caption)
{
    m_pane.setCaption(caption);
    if (bytes && m_pane.preview().setBytes(*bytes, name))
        return;
    m_pane.preview().setBytes({}, name);
    emit failed(bytes ? Error{ErrorCode::StoreCorrupt, u"the document is no PDF"_s} : bytes.error());
}

} // namespace parchemin::ui
