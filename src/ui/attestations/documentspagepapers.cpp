#include "parchemin/app/paperservice.h"
#include "parchemin/app/sentences.h"
#include "parchemin/exchange/filewriting.h"
#include "parchemin/ui/desk.h"
#include "parchemin/ui/documentspage.h"

#include "ui/attestations/documentwords.h"
#include "ui/attestations/issuedpanel.h"

using namespace Qt::Literals::StringLiterals;

/// The papers that the page issues beside attestations.
namespace parchemin::ui {

void DocumentsPage::issueSupplement(PaperLanguage language)
{
    const auto issued = PaperService(m_services.context).issueSupplement(m_services.desk.actor(), language);
    const auto document =
        issued ? m_services.documents.load(*issued) : Result<OfficialDocument>(issued.error());
    if (!document) {
        emit messageRequested(Tone::Negative, sentence(document.error()));
        return;
    }
    m_issued->choose(document->id);
    const bool isNew = document->issuedOn == m_services.context.clock.today();
    const QString told = isNew ? tr("%1 %2 was issued.", "kind of document, its number")
                               : tr("%1 %2 says the same and still stands.", "kind of document, its number");
    emit messageRequested(Tone::Positive, told.arg(word(document->kind), document->number));
}

/// A working paper: made anew each time, without a number.
void DocumentsPage::exportRegister()
{
    const QDate today = m_services.context.clock.today();
    const QString path =
        m_choosers.pdf(this, tr("Register %1", "name of a file; a year").arg(today.year()) + u".pdf"_s);
    if (path.isEmpty())
        return;
    const auto pdf = PaperService(m_services.context).printedRegister(QDate(today.year(), 1, 1), today);
    if (!pdf) {
        emit messageRequested(Tone::Negative, sentence(pdf.error()));
        return;
    }
    if (const Status written = exchange::writeWholeFile(path, *pdf); !written) {
        emit messageRequested(Tone::Negative, sentence(written.error()));
        return;
    }
    emit messageRequested(Tone::Positive, tr("The register was written to %1.").arg(path));
}

} // namespace parchemin::ui
