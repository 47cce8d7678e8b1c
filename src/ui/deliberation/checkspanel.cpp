#include "ui/deliberation/checkspanel.h"

#include "parchemin/app/sentences.h"
#include "parchemin/ui/blockerlist.h"
#include "parchemin/ui/card.h"

#include <QVBoxLayout>

#include "ui/deliberation/deliberationwords.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

/// The reason as the list says it, with the candidate where the sentence does not name him.
QString reasonText(PreflightSubject subject, const Blocker &blocker)
{
    QString text = ChecksPanel::tr("%1: %2", "subject of a check, what was found")
                       .arg(subjectText(subject), sentence(blocker));
    const QString candidate = blocker.parameters.value(u"candidat"_s);
    if (!candidate.isEmpty() && !text.contains(candidate))
        text += u" (%1)"_s.arg(candidate);
    return text;
}

void addItems(std::vector<BlockerItem> &items, const PreflightCheck &check)
{
    if (!check.isDue) {
        items.push_back({BlockerItem::Kind::Later,
                         ChecksPanel::tr("%1: later", "subject of a check").arg(subjectText(check.subject))});
        return;
    }
    if (check.reasons.empty()) {
        items.push_back(
            {BlockerItem::Kind::Met,
             ChecksPanel::tr("%1: in order", "subject of a check").arg(subjectText(check.subject))});
    }
    for (const Blocker &blocker : check.reasons) {
        const FixAction fix = fixOf(blocker.code);
        items.push_back({isWarning(blocker.code) ? BlockerItem::Kind::Warning : BlockerItem::Kind::Missing,
                         reasonText(check.subject, blocker), sentence(fix), fix});
    }
}

} // namespace

ChecksPanel::ChecksPanel(QWidget *parent)
    : ScrollColumn(parent)
    , m_opening(new Card(this))
    , m_signing(new Card(this))
    , m_openingList(new BlockerList(m_opening))
    , m_signingList(new BlockerList(m_signing))
{
    setObjectName(u"checksPanel"_s);
    m_openingList->setObjectName(u"openingChecks"_s);
    m_signingList->setObjectName(u"signingChecks"_s);
    m_opening->body().addWidget(m_openingList);
    m_signing->body().addWidget(m_signingList);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(12);
    column->addWidget(m_opening);
    column->addWidget(m_signing);
    column->addStretch(1);
    setWidget(content);
    for (BlockerList *list : {m_openingList, m_signingList}) {
        connect(list, &BlockerList::activated, this, [this](FixAction fix) { emit fixRequested(fix); });
    }
    retranslate();
}

void ChecksPanel::setChecks(const std::vector<PreflightCheck> &checks)
{
    m_checks = checks;
    retranslate();
}

void ChecksPanel::fill(Card &card, BlockerList &list, PreflightMoment moment)
{
    std::vector<BlockerItem> items;
    for (const PreflightCheck &check : m_checks) {
        if (check.moment != moment)
            continue;
        addItems(items, check);
        m_openCount += check.isDue && !withoutWarnings(check.reasons).empty() ? 1 : 0;
    }
    list.setItems(items);
    card.setTitle(moment == PreflightMoment::Opening
                      ? tr("What would annul: before the session opens")
                      : tr("What would annul: before the minutes are signed and published"));
}

void ChecksPanel::retranslate()
{
    m_openCount = 0;
    fill(*m_opening, *m_openingList, PreflightMoment::Opening);
    fill(*m_signing, *m_signingList, PreflightMoment::Signing);
}

} // namespace parchemin::ui
