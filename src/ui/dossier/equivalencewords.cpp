#include "ui/dossier/equivalencewords.h"

#include <algorithm>
#include <iterator>

#include "ui/dossier/dossiertexts.h"
#include "ui/translate.h"

namespace parchemin::ui {

Equivalences equivalencesOf(const Equivalences &standing, int block)
{
    Equivalences found;
    std::ranges::copy_if(standing, std::back_inserter(found), [block](const PartialEquivalence &equivalence) {
        return equivalence.block == block;
    });
    return found;
}

QString equivalenceLine(const PartialEquivalence &equivalence)
{
    const EquivalenceDraft &content = equivalence.content;
    return translate("Dossier", "%n competency(ies) through %1: %2. Recorded on %3 by %4.",
                     "certification, legal note, day, user", static_cast<int>(content.competencies.size()))
        .arg(content.origin, content.legalNote, dayText(equivalence.recordedAt), equivalence.recordedBy);
}

QString equivalenceMark(const Equivalences &equivalences, int competency)
{
    const PartialEquivalence *equivalence = equivalenceOf(equivalences, competency);
    return equivalence == nullptr
               ? QString()
               : translate("Dossier", "By partial equivalence: %1").arg(equivalence->content.legalNote);
}

QString markedLabel(const Competency &competency, const Equivalences &equivalences)
{
    const QString mark = equivalenceMark(equivalences, competency.ordinal);
    return mark.isEmpty() ? competency.label : competency.label + u'\n' + mark;
}

} // namespace parchemin::ui
