#include "ui/reference/ruletables.h"

#include "parchemin/app/rulesservice.h"
#include "parchemin/app/sentences.h"
#include "parchemin/app/sheettexts.h"

#include <QLocale>
#include <QTabWidget>

#include "ui/dossier/celltable.h"
#include "ui/dossier/dossiertexts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

Chip chipOf(Validity validity)
{
    switch (validity) {
    case Validity::Past:
        return {Icon::History, RuleTables::tr("Past", "a rule"), Tone::Neutral};
    case Validity::Present:
        return {Icon::CircleCheck, RuleTables::tr("In force", "a rule"), Tone::Positive};
    case Validity::Future:
        return {Icon::CalendarClock, RuleTables::tr("To come", "a rule"), Tone::Waiting};
    }
    Q_UNREACHABLE();
}

QString periodText(const std::optional<QDate> &from, const std::optional<QDate> &until)
{
    if (from && until)
        return RuleTables::tr("%1 to %2", "two days").arg(dayText(*from), dayText(*until));
    if (from)
        return RuleTables::tr("from %1").arg(dayText(*from));
    return until ? RuleTables::tr("until %1").arg(dayText(*until)) : RuleTables::tr("always");
}

std::vector<CellRow> versionRows(const std::vector<RulesRepository::LoadedSheet> &versions,
                                 const Rulebook &rules)
{
    std::vector<CellRow> rows;
    for (const RulesRepository::LoadedSheet &loaded : versions) {
        const ReferenceSheet &sheet = loaded.sheet;
        const bool isCurrent = loaded.id == rules.currentSheet();
        rows.push_back(
            {{RuleTables::tr("RNCP %1, version %2").arg(sheet.rncpCode).arg(sheet.version)},
             {{},
              isCurrent ? Chip{Icon::CircleCheck, RuleTables::tr("Current", "a sheet"), Tone::Positive}
                        : Chip{Icon::History, RuleTables::tr("Earlier", "a sheet"), Tone::Neutral}},
             {RuleTables::tr("registered until %1").arg(dayText(sheet.registeredUntil)), {}, {}, true},
             {RuleTables::tr("%1, %2", "blocks, competencies")
                  .arg(RuleTables::tr("%n block(s)", nullptr, static_cast<int>(sheet.blocks.size())),
                       RuleTables::tr("%n competency(ies)", nullptr,
                                      static_cast<int>(sheet.competencyCount())))},
             {sheet.sourceFile, {}, sheet.sourceSha256, true}});
    }
    return rows;
}

QString routesText(const JuryRuleSet &set)
{
    QStringList routes;
    for (const AccessRoute route : set.routes)
        routes.append(word(route));
    return routes.isEmpty() ? RuleTables::tr("Every route") : routes.join(u", "_s);
}

/// What the set asks of a jury, one demand after another.
QString demandsText(const JuryRuleSet &set)
{
    const QLocale locale;
    const auto percent = [&locale](double ratio) {
        return locale.toString(ratio * 100, 'f', 0);
    };
    QStringList demands;
    if (set.total > 0)
        demands.append(RuleTables::tr("exactly %n member(s)", nullptr, set.total));
    if (set.minTotal > 0)
        demands.append(RuleTables::tr("at least %n member(s)", nullptr, set.minTotal));
    if (set.leads > 0)
        demands.append(RuleTables::tr("%n pedagogical lead(s)", nullptr, set.leads));
    if (set.minProfessionals > 0)
        demands.append(RuleTables::tr("at least %n professional(s)", nullptr, set.minProfessionals));
    if (set.minProfessionalRatio > 0)
        demands.append(RuleTables::tr("%1 % of professionals").arg(percent(set.minProfessionalRatio)));
    if (set.minExternalRatio > 0)
        demands.append(RuleTables::tr("%1 % from outside").arg(percent(set.minExternalRatio)));
    demands.append(set.conflictMode == ConflictMode::Excluded
                       ? RuleTables::tr("nobody in conflict of interest")
                       : RuleTables::tr("nobody in conflict of interest deliberates"));
    if (set.chairHasCastingVote)
        demands.append(RuleTables::tr("the chair has the casting vote"));
    return demands.join(u", "_s);
}

std::vector<CellRow> juryRows(const Rulebook &rules, QDate today)
{
    std::vector<CellRow> rows;
    for (const JuryRuleSet &set : rules.ruleSets()) {
        rows.push_back({{set.label},
                        {periodText(set.validFrom, set.validTo), {}, {}, true},
                        {{}, chipOf(validityOf(set, today))},
                        {RuleTables::tr("%1: %2.\n%3", "routes, demands, source")
                             .arg(routesText(set), demandsText(set), set.sourceText)}});
    }
    return rows;
}

std::vector<CellRow> policyRows(const Rulebook &rules, QDate today)
{
    std::vector<CellRow> rows;
    for (const DatedParameter &dated : datedParameters(rules.parameters(), today)) {
        rows.push_back({{parameterName(dated.parameter.key)},
                        {parameterValue(dated.parameter.key, dated.parameter.value)},
                        {periodText(dated.parameter.validFrom, dated.validUntil), {}, {}, true},
                        {{}, chipOf(dated.validity)},
                        {dated.parameter.source, {}, {}, true}});
    }
    return rows;
}

} // namespace

RuleTables::RuleTables(QTabWidget &tabs)
    : QObject(&tabs)
    , m_tabs(tabs)
    , m_versions(new CellTable(4, &tabs))
    , m_juryRules(new CellTable(3, &tabs))
    , m_policy(new CellTable(4, &tabs))
{
    m_versions->setObjectName(u"versionTable"_s);
    m_juryRules->setObjectName(u"juryRuleTable"_s);
    m_policy->setObjectName(u"policyTable"_s);
    for (CellTable *table : {m_versions, m_juryRules, m_policy})
        m_tabs.addTab(table, QString());
    connect(m_versions, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { emit versionOpened(index.row()); });
}

void RuleTables::setRules(const std::vector<RulesRepository::LoadedSheet> &versions, const Rulebook &rules,
                          QDate today)
{
    m_versions->setContent({tr("Sheet"), tr("State"), tr("Registration"), tr("Content"), tr("Source")},
                           versionRows(versions, rules));
    m_juryRules->setContent({tr("Rule set"), tr("Holds"), tr("State"), tr("What it asks, and its source")},
                            juryRows(rules, today));
    m_policy->setContent({tr("Parameter"), tr("Value"), tr("Holds"), tr("State"), tr("Source")},
                         policyRows(rules, today));
}

std::optional<ListContent> RuleTables::shownList() const
{
    const auto *table = qobject_cast<CellTable *>(m_tabs.currentWidget());
    if (table == nullptr)
        return std::nullopt;
    const QAbstractItemModel &model = *table->model();
    ListContent content{.title = m_tabs.tabText(m_tabs.currentIndex()),
                        .origin = {},
                        .filters = {},
                        .headings = {},
                        .rows = {}};
    for (int column = 0; column < model.columnCount(); ++column)
        content.headings.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    for (int row = 0; row < model.rowCount(); ++row) {
        auto &cells = content.rows.emplace_back();
        for (int column = 0; column < model.columnCount(); ++column)
            cells.emplace_back(model.index(row, column).data(Qt::AccessibleTextRole).toString());
    }
    return content;
}

void RuleTables::retranslate()
{
    const auto name = [this](CellTable *table, const QString &text) {
        table->setAccessibleName(text);
        m_tabs.setTabText(m_tabs.indexOf(table), text);
    };
    name(m_versions, tr("Versions"));
    name(m_juryRules, tr("Rules for juries"));
    name(m_policy, tr("Certification rules"));
}

} // namespace parchemin::ui
