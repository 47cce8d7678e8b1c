#include "ui/juries/paneldialog.h"

#include "parchemin/app/sentences.h"
#include "parchemin/ui/blockerlist.h"
#include "parchemin/ui/card.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/directory/directorydata.h"
#include "ui/dossier/celltable.h"
#include "ui/dressing.h"
#include "ui/juries/compositionwords.h"
#include "ui/juries/jurywords.h"
#include "ui/scrollcolumn.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr QSize panelsSize(1120, 620);

QString nameOf(const Rotation &rotation, JuryMemberId member)
{
    const auto load = std::ranges::find(rotation.loads, member, &Rotation::Load::member);
    return load == rotation.loads.end() ? QString() : load->name;
}

} // namespace

PanelDialog::PanelDialog(const JurySession &session, const PanelProposals &proposals, QWidget *parent)
    : QDialog(parent)
    , m_proposals(proposals)
    , m_panels(new CellTable(1, this))
    , m_reasons(new BlockerList(this))
{
    setObjectName(u"panelDialog"_s);
    setWindowTitle(tr("Panels for %1").arg(session.code));
    auto *buttons = new QDialogButtonBox(this);
    m_take = buttons->addButton(tr("&Seat this panel"), QDialogButtonBox::AcceptRole);
    m_take->setObjectName(u"takeButton"_s);
    makePrimary(*m_take);
    m_take->setEnabled(!m_proposals.panels.empty());
    QPushButton *byHand = buttons->addButton(tr("&Choose by hand…"), QDialogButtonBox::ActionRole);
    byHand->setObjectName(u"byHandButton"_s);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(byHand, &QPushButton::clicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &PanelDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(makePanels(), 4);
    columns->addWidget(makeRotation(), 3);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 16, 20, 16);
    rows->setSpacing(12);
    rows->addLayout(columns, 1);
    rows->addWidget(buttons);
    resize(panelsSize);
    connect(m_panels, &CellTable::currentRowChanged, this, &PanelDialog::showReasons);
    connect(m_panels, &QAbstractItemView::activated, this, &PanelDialog::take);
    showReasons(m_panels->currentRow());
    (m_proposals.panels.empty() ? static_cast<QWidget *>(byHand) : m_panels)->setFocus();
}

QWidget *PanelDialog::makePanels()
{
    auto *card = new Card(this);
    card->setTitle(tr("Panels that every rule allows, the best first"));
    m_panels->setObjectName(u"panelTable"_s);
    m_panels->setAccessibleName(tr("Panels that could sit"));
    m_panels->setRowKept(true);
    std::vector<CellRow> rows;
    for (std::size_t index = 0; index < m_proposals.panels.size(); ++index) {
        const RankedPanel &panel = m_proposals.panels[index];
        const QString substitutes = namesOf(panel.seats, true);
        rows.push_back({{QString::number(index + 1)},
                        {namesOf(panel.seats, false)},
                        {substitutes.isEmpty() ? u"—"_s : substitutes, {}, {}, true}});
    }
    m_panels->setContent({tr("Rank"), tr("Panel, chair first"), tr("Substitutes")}, std::move(rows));
    card->body().addWidget(m_panels, 3);
    auto *title = new QLabel(
        m_proposals.panels.empty() ? tr("No panel can be made:") : tr("Why this panel stands there:"), card);
    title->setObjectName(u"reasonsTitle"_s);
    card->body().addWidget(title);
    auto *scroll = new ScrollColumn(card); // with nobody free, a line for each member
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setAccessibleName(tr("Reasons"));
    m_reasons->setProperty("variant", u"surface"_s);
    m_reasons->setAttribute(Qt::WA_StyledBackground);
    scroll->setWidget(m_reasons);
    card->body().addWidget(scroll, 2);
    m_panels->setVisible(!m_proposals.panels.empty());
    return card;
}

QWidget *PanelDialog::makeRotation()
{
    const Rotation &rotation = m_proposals.rotation;
    auto *card = new Card(this);
    card->setTitle(tr("Rotation over twelve months (indicator)"));
    auto *loads = new CellTable(0, card);
    loads->setObjectName(u"rotationTable"_s);
    loads->setAccessibleName(tr("How often each member sat over twelve months"));
    std::vector<CellRow> rows;
    for (const Rotation::Load &load : rotation.loads) {
        rows.push_back({{load.name},
                        {qualityText(load.quality, load.sex), {}, {}, true},
                        {QString::number(load.sessions)},
                        {QString::number(load.defences)}});
    }
    loads->setContent({tr("Member"), tr("Quality"), tr("Sessions"), tr("Defences")}, std::move(rows));
    card->body().addWidget(loads, 1);
    QStringList lines;
    lines.append(tr("Seats held: %1 by women, %2 by men.").arg(rotation.women).arg(rotation.men));
    for (const SeatedTogether &panel : rotation.repeated) {
        QStringList names;
        for (const JuryMemberId member : panel.members)
            names.append(nameOf(rotation, member));
        lines.append(tr("%1: together %n time(s).", nullptr, panel.times).arg(names.join(u", "_s)));
    }
    auto *summary = new QLabel(lines.join(u'\n'), card);
    summary->setObjectName(u"rotationSummary"_s);
    summary->setWordWrap(true);
    card->body().addWidget(summary);
    return card;
}

void PanelDialog::showReasons(int row)
{
    std::vector<BlockerItem> items;
    if (m_proposals.panels.empty()) {
        for (const Blocker &blocker : m_proposals.shortage)
            items.push_back({BlockerItem::Kind::Missing, sentence(blocker)});
    } else if (row >= 0) {
        for (const PanelReason &reason : m_proposals.panels.at(static_cast<std::size_t>(row)).reasons)
            items.push_back(itemOf(reason));
    }
    m_reasons->setItems(items);
}

void PanelDialog::take()
{
    if (m_proposals.panels.empty() || m_panels->currentRow() < 0)
        return;
    m_chosen = static_cast<std::size_t>(m_panels->currentRow());
    accept();
}

} // namespace parchemin::ui
