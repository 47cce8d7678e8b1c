#include "parchemin/app/paperservice.h"
#include "parchemin/app/sentences.h"
#include "parchemin/exchange/filewriting.h"
#include "parchemin/ui/jurordeskpage.h"

#include "ui/dossier/dossiertexts.h"

using namespace Qt::Literals::StringLiterals;

/// What a juror takes away from his desk to read.
namespace parchemin::ui {

void JurorDeskPage::saveSummary()
{
    if (!m_dossier)
        return;
    const QString name =
        tr("Summary of %1", "name of a file; a candidate").arg(officialName(m_dossier->facts.person));
    const QString path = m_saveAs(this, name + u".pdf"_s);
    if (path.isEmpty())
        return;
    const auto pdf = PaperService(m_services.context).dossierSummary(m_dossier->defence.id);
    if (!pdf)
        return tell(pdf.error());
    if (const Status written = exchange::writeWholeFile(path, *pdf); !written)
        return tell(written.error());
    emit messageRequested(Tone::Positive, tr("The summary was written to %1.").arg(path));
}

} // namespace parchemin::ui
