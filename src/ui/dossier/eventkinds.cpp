#include "ui/dossier/eventkinds.h"

#include <QCoreApplication>

#include <array>

namespace parchemin::ui {
namespace {

struct KindOfAction
{
    const char *prefix;
    EventKind kind;
};

constexpr std::array subjectKinds{
    KindOfAction{"person.", EventKind::Person},           KindOfAction{"employment.", EventKind::Person},
    KindOfAction{"accommodation.", EventKind::Person},    KindOfAction{"candidacy.", EventKind::Candidacy},
    KindOfAction{"admissibility.", EventKind::Candidacy}, KindOfAction{"dossier.", EventKind::Candidacy},
    KindOfAction{"mentor.", EventKind::Candidacy},        KindOfAction{"import.", EventKind::Candidacy},
    KindOfAction{"submission.", EventKind::Project},      KindOfAction{"evaluation.", EventKind::Project},
    KindOfAction{"fraud.", EventKind::Project},           KindOfAction{"block.", EventKind::Block},
    KindOfAction{"validation.", EventKind::Block},        KindOfAction{"document.", EventKind::Document},
    KindOfAction{"equivalence.", EventKind::Block},
};

} // namespace

EventKind kindOf(const Event &event)
{
    for (const KindOfAction &row : subjectKinds) {
        if (event.content.action.startsWith(QLatin1StringView(row.prefix)))
            return row.kind;
    }
    return EventKind::Jury;
}

QString word(EventKind kind)
{
    switch (kind) {
    case EventKind::Person:
        return QCoreApplication::translate("Changes", "Identity, contact and accommodations");
    case EventKind::Candidacy:
        return QCoreApplication::translate("Changes", "Candidacy, admissibility and mentors");
    case EventKind::Project:
        return QCoreApplication::translate("Changes", "Projects and evaluations");
    case EventKind::Block:
        return QCoreApplication::translate("Changes", "Blocks");
    case EventKind::Jury:
        return QCoreApplication::translate("Changes", "Jury and decisions");
    case EventKind::Document:
        return QCoreApplication::translate("Changes", "Documents");
    }
    Q_UNREACHABLE();
}

} // namespace parchemin::ui
