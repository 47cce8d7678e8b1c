#include "parchemin/app/sentences.h"

#include <QJsonDocument>

#include "cli/invocation.h"
#include "cli/table.h"
#include "cli/translate.h"
#include "cli/verbs.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {
namespace {

void tellBlock(QTextStream &out, const SkillBlock &block)
{
    out << '\n'
        << translate("Cli", "Block %1 — %2 (%3)").arg(block.number).arg(block.title, block.code) << '\n';
    for (const Competency &competency : block.competencies)
        out << u"  "_s << competency.code << u"  "_s << competency.label << '\n';
    if (block.requiresValidatingMentor)
        out << u"  "_s << translate("Cli", "Evaluated by a validating mentor.") << '\n';
}

void tellRoutes(QTextStream &out, const ReferenceSheet &sheet)
{
    Table table({translate("Cli", "Route"), translate("Cli", "Open"), translate("Cli", "Jury")});
    for (const AccessRouteRule &rule : sheet.routes) {
        table.add({word(rule.route), rule.isOpen ? translate("Cli", "yes") : translate("Cli", "no"),
                   rule.jury ? translate("Cli", "%1 members, %2 of them professionals")
                                   .arg(rule.jury->total)
                                   .arg(rule.jury->professionals)
                             : QString()});
    }
    out << '\n';
    table.print(out, {});
}

Result<ExitStatus> showSheet(Invocation &call)
{
    const ReferenceSheet &sheet = call.work().context().rules.current();
    if (call.isJson()) {
        call.print(QJsonDocument::fromJson(toJson(sheet)).object());
        return ExitStatus::Done;
    }
    QTextStream &out = call.out();
    out << u"RNCP "_s << sheet.rncpCode << u" — "_s << sheet.title << u" (v"_s << sheet.version << u")\n"_s
        << sheet.certifier.name << u", "_s << sheet.certifier.signatoryCapacity << '\n'
        << translate("Cli", "Level: %1 (1969), %2 (European framework)").arg(sheet.level1969, sheet.levelEqf)
        << '\n'
        << sheet.legalBasis.text << '\n'
        << translate("Cli", "Registered from %1 until %2")
               .arg(sheet.effectiveFrom.toString(Qt::ISODate), sheet.registeredUntil.toString(Qt::ISODate))
        << '\n'
        << translate("Cli", "%1 blocks, %2 competencies, %3 activities, %4 capacities")
               .arg(sheet.blocks.size())
               .arg(sheet.competencyCount())
               .arg(sheet.activities.size())
               .arg(sheet.capacities.size())
        << '\n';
    tellRoutes(out, sheet);
    for (const SkillBlock &block : sheet.blocks)
        tellBlock(out, block);
    return ExitStatus::Done;
}

} // namespace

void addReferenceVerbs(Verbs &verbs)
{
    verbs.push_back({.name = u"sheet"_s,
                     .summary = translate("Cli", "Show the reference sheet."),
                     .access = Access::Read,
                     .positionals = {},
                     .options = {},
                     .act = showSheet});
}

} // namespace parchemin::cli
