#include "documents/minutessections.h"

#include "parchemin/core/frenchtext.h"

#include "documents/portrait.h"
#include "documents/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

using namespace portrait;

/// "n° 1, n° 2 et n° 4", "aucun".
QString blockNumbers(const std::vector<BlockMention> &blocks)
{
    QStringList names;
    for (const BlockMention &block : blocks)
        names += u"n° %1"_s.arg(block.number);
    return names.isEmpty() ? u"aucun"_s : frenchList(names);
}

void field(Flow &flow, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    TextStyle term = body;
    term.features = Feature::SmallCaps | Feature::OldStyle;
    term.tracking = 0.02;
    term.colour = palette::slate;
    bool isFirst = true;
    for (const QString &line : value.split(u'\n', Qt::SkipEmptyParts)) {
        RichText text;
        if (isFirst)
            text.push_back({name + u" : "_s, term});
        text.push_back({line, body});
        flow.paragraph(text, {.leading = 14.2, .after = 1.4, .indent = 14.0});
        isFirst = false;
    }
}

} // namespace

void candidateSection(Flow &flow, const MinutesCandidate &candidate, int rank)
{
    constexpr double leastHeight = 84.0; // the name and what was decided first
    constexpr double headingHeight = 24.0;
    flow.ensure(leastHeight + (rank == 1 ? headingHeight : 0.0));
    if (rank == 1)
        sectionHeading(flow, u"Décisions"_s);
    TextStyle name = body.sized(13.0).coloured(palette::navy);
    name.features = Feature::Capitals | Feature::OldStyle;
    if (rank > 1 && !flow.isAtTop())
        flow.rule(0.35, palette::rule);
    flow.space(4.0);
    const QString first = u"%1. %2"_s.arg(rank).arg(candidate.holder.firstNames.simplified());
    nameParagraph(flow, {first, name}, birthNameInCapitals(candidate.holder),
                  {.leading = 17.0, .after = 0.0, .role = Role::Heading3});
    QString identity = birthSentence(candidate.holder);
    if (!candidate.reference.isEmpty())
        identity += u"  ·  dossier "_s + candidate.reference;
    flow.paragraph({{identity, small}}, {.leading = 12.5, .after = 3.0});
    field(flow, u"Voie d'accès"_s, candidate.route);
    field(flow, u"Présence"_s, candidate.attendance);
    field(flow, u"Blocs acquis avant la délibération"_s, blockNumbers(candidate.blocksBefore));
    field(flow, u"Blocs acquis après la délibération"_s, blockNumbers(candidate.blocksAfter));
    TextStyle outcome = body.coloured(palette::navy);
    outcome.face = Face::InterSemiBold;
    outcome.size = 9.6;
    flow.paragraph({{u"Décision : "_s, outcome}, {candidate.outcome, outcome}},
                   {.leading = 15.0, .before = 1.0, .after = 2.0, .indent = 14.0});
    field(flow, u"Motif"_s, candidate.motive);
    field(flow, u"Préconisations"_s, candidate.recommendations);
    if (candidate.voteNote)
        field(flow, u"Vote"_s, *candidate.voteNote);
    flow.space(6.0);
}

} // namespace parchemin::documents
