#include "app/documentcontents.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

using documents::BlockMention;

std::optional<QString> civilityOf(Sex sex)
{
    switch (sex) {
    case Sex::Female:
        return u"Madame"_s;
    case Sex::Male:
        return u"Monsieur"_s;
    case Sex::Unknown:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// "Grenoble (38)": the département tells apart the many communes of one name.
QString placeWithDepartment(const PersonDetails &details)
{
    const QString department = exchange::CodeLists::departmentOf(details.birthInsee);
    if (details.birthCountry != u"FR"_s || department.isEmpty() || department == u"99"_s)
        return details.birthPlace;
    return u"%1 (%2)"_s.arg(details.birthPlace, department);
}

bool isClaimable(const CandidacyFacts &facts)
{
    const ClaimFacts claim{facts.candidacy.route, facts.candidacy.enteredOn,
                           facts.admissibility ? acceptedOn(*facts.admissibility) : std::nullopt,
                           facts.decidedOn};
    return claimBasis(*facts.sheet, claim).has_value();
}

BlockMention mentionOf(const SkillBlock &block)
{
    return {block.number, block.title};
}

bool holds(const std::vector<int> &numbers, int number)
{
    return std::ranges::find(numbers, number) != numbers.end();
}

std::vector<BlockMention> mentions(const ReferenceSheet &sheet, const std::vector<int> &numbers)
{
    std::vector<BlockMention> list;
    for (const SkillBlock &block : sheet.blocks) {
        if (holds(numbers, block.number))
            list.push_back(mentionOf(block));
    }
    return list;
}

documents::NoticeOutcome outcomeOf(DecisionOutcome outcome)
{
    switch (outcome) {
    case DecisionOutcome::Full:
        return documents::NoticeOutcome::Full;
    case DecisionOutcome::Partial:
        return documents::NoticeOutcome::Partial;
    case DecisionOutcome::Refused:
        return documents::NoticeOutcome::Refused;
    case DecisionOutcome::Deferred:
        return documents::NoticeOutcome::Deferred;
    }
    Q_UNREACHABLE();
}

/// How the candidate comes back, in plain French.
QString nextSteps(const CandidacyFacts &facts, DecisionOutcome outcome)
{
    const bool isVae = facts.candidacy.route == AccessRoute::Vae;
    switch (outcome) {
    case DecisionOutcome::Full:
        return u"Votre parchemin est établi et vous sera remis par le certificateur."_s;
    case DecisionOutcome::Partial:
        return u"Les blocs acquis le restent à vie. Vous pouvez compléter votre dossier de preuve pour les "
               u"blocs "
               "manquants et demander une nouvelle présentation devant le jury, sans limite de durée."_s;
    case DecisionOutcome::Refused:
        return isVae ? u"Vous pouvez compléter votre dossier de preuve et demander une nouvelle présentation "
                       u"devant "
                       "le jury."_s
                     : u"Vos blocs validés restent acquis à vie. Vous pouvez demander une nouvelle "
                       u"soutenance de vos "
                       "projets devant le jury."_s;
    case DecisionOutcome::Deferred:
        return u"Le jury souhaite vous entendre de nouveau : une nouvelle convocation vous sera adressée."_s;
    }
    Q_UNREACHABLE();
}

std::vector<documents::MissingBlock> missingBlocks(const CandidacyFacts &facts, const JuryDecision &decision,
                                                   const std::vector<int> &acquired)
{
    std::vector<documents::MissingBlock> missing;
    for (const SkillBlock &block : facts.sheet->blocks) {
        if (holds(acquired, block.number))
            continue;
        documents::MissingBlock one{mentionOf(block), {}};
        const auto named = std::ranges::find(decision.content.blocks, block.number, &DecisionBlock::block);
        if (named != decision.content.blocks.end()) {
            for (const int ordinal : named->missingCompetencies) {
                if (const Competency *competency = block.competency(ordinal))
                    one.competencies.append(competency->label);
            }
        }
        missing.push_back(std::move(one));
    }
    return missing;
}

} // namespace

QString feminine(const QString &word, Sex sex)
{
    return sex == Sex::Female ? word + u'e' : word;
}

QString qualityWord(JuryQuality quality, Sex sex)
{
    if (quality == JuryQuality::PedagogicalLead)
        return u"Responsable pédagogique"_s;
    return sex == Sex::Female ? u"Professionnelle"_s : u"Professionnel"_s;
}

documents::Gender genderOf(Sex sex)
{
    switch (sex) {
    case Sex::Female:
        return documents::Gender::Female;
    case Sex::Male:
        return documents::Gender::Male;
    case Sex::Unknown:
        return documents::Gender::Unknown;
    }
    Q_UNREACHABLE();
}

documents::CertificationMention certificationOf(const CandidacyFacts &facts)
{
    documents::CertificationMention mention = documents::certificationMention(*facts.sheet);
    mention.levelBearing = isClaimable(facts);
    return mention;
}

documents::HolderMention holderMention(const PersonDetails &details, const exchange::CodeLists &codeLists)
{
    documents::HolderMention holder{
        .civility = civilityOf(details.sex),
        .firstNames = details.firstNames.join(u' '),
        .birthName = details.birthName,
        .usageName = details.usageName.isEmpty() ? std::nullopt : std::optional(details.usageName),
        .gender = genderOf(details.sex),
        .birthDate = details.birthDate,
        .birthPlace = placeWithDepartment(details),
        .birthCountry = {},
    };
    if (details.birthCountry != u"FR"_s) {
        const auto country = codeLists.countryByIso(details.birthCountry);
        holder.birthCountry = country ? country->name : details.birthCountry;
    }
    return holder;
}

std::optional<Signatory> signatoryOn(const std::vector<Signatory> &signatories, QDate day)
{
    const auto found =
        std::ranges::find_if(signatories, [day](const Signatory &one) { return one.isValidOn(day); });
    return found == signatories.end() ? std::nullopt : std::optional(*found);
}

documents::IssueMention issueMention(const ReferenceSheet &sheet, const QString &place,
                                     const std::vector<Signatory> &signatories, QDate today)
{
    const auto signatory = signatoryOn(signatories, today);
    return {
        .issuedOn = today,
        .issuedAt = place,
        .signatoryName = signatory ? signatory->name : QString(),
        .signatoryCapacity = signatory ? signatory->capacity : sheet.certifier.signatoryCapacity,
        .number = {},
        .checkCode = {},
        .duplicate = {},
    };
}

documents::IssueMention issueMention(const CandidacyFacts &facts, const std::optional<QString> &number)
{
    documents::IssueMention mention =
        issueMention(*facts.sheet, facts.policy.issuePlace, facts.signatories, facts.today);
    mention.number = number;
    if (number)
        mention.checkCode = checkCodeOf(*number);
    return mention;
}

documents::AppealMention appealMention(const ReferenceSheet &sheet, const Policy &policy)
{
    return {policy.appealWindowDays,
            u"la direction de la certification, %1, %2"_s.arg(sheet.certifier.name, sheet.certifier.address)};
}

namespace {

/// What a document that awards the title says.
template <typename Content>
Content titleContent(const CandidacyFacts &facts, const JuryMention &jury,
                     const exchange::CodeLists &codeLists, const std::optional<QString> &number)
{
    return {
        .certifier = documents::certifierMention(*facts.sheet),
        .certification = certificationOf(facts),
        .holder = holderMention(facts.person.details, codeLists),
        .blockCount = static_cast<int>(facts.sheet->blocks.size()),
        .juryDate = jury.day,
        .juryPlace = jury.place,
        .minutesNumber = jury.minutesNumber,
        .issue = issueMention(facts, number),
    };
}

} // namespace

documents::ParchmentContent parchmentContent(const CandidacyFacts &facts, const JuryMention &jury,
                                             const exchange::CodeLists &codeLists,
                                             const std::optional<QString> &number)
{
    return titleContent<documents::ParchmentContent>(facts, jury, codeLists, number);
}

documents::SuccessAttestationContent successAttestationContent(const CandidacyFacts &facts,
                                                               const JuryMention &jury,
                                                               const exchange::CodeLists &codeLists,
                                                               const std::optional<QString> &number)
{
    return titleContent<documents::SuccessAttestationContent>(facts, jury, codeLists, number);
}

documents::BlockAttestationContent blockAttestationContent(const CandidacyFacts &facts,
                                                           const std::vector<int> &blocks,
                                                           const QMap<int, QString> &minutesNumbers,
                                                           const exchange::CodeLists &codeLists,
                                                           const std::optional<QString> &number)
{
    documents::BlockAttestationContent content{
        .certifier = documents::certifierMention(*facts.sheet),
        .certification = certificationOf(facts),
        .holder = holderMention(facts.person.details, codeLists),
        .blocks = {},
        .remainingBlocks = {},
        .issue = issueMention(facts, number),
    };
    for (const BlockFacts &one : facts.blocks) {
        const SkillBlock &block = *one.block;
        if (!one.validation) {
            content.remainingBlocks.push_back(mentionOf(block));
            continue;
        }
        if (!holds(blocks, block.number))
            continue;
        documents::AttestedBlock attested{mentionOf(block), block.code, one.validation->validatedOn, {}, {}};
        if (minutesNumbers.contains(block.number))
            attested.minutesNumber = minutesNumbers.value(block.number);
        for (const Competency &competency : block.competencies)
            attested.competencies.append(competency.label);
        content.blocks.push_back(std::move(attested));
    }
    return content;
}

documents::DecisionNoticeContent noticeContent(const CandidacyFacts &facts, const JuryDecision &decision,
                                               const JuryMention &jury, const exchange::CodeLists &codeLists,
                                               const std::optional<QString> &number)
{
    const std::vector<int> acquired = activeBlocks(facts.blocks);
    return {
        .certifier = documents::certifierMention(*facts.sheet),
        .certification = certificationOf(facts),
        .holder = holderMention(facts.person.details, codeLists),
        .postalAddress = facts.person.details.address.split(u'\n', Qt::SkipEmptyParts),
        .outcome = outcomeOf(decision.content.outcome),
        .juryDate = jury.day,
        .juryPlace = jury.place,
        .minutesNumber = jury.minutesNumber,
        .grantedBlocks = mentions(*facts.sheet, grantedBlocks(decision.content)),
        .lifelongBlocks = mentions(*facts.sheet, acquired),
        .missingBlocks = missingBlocks(facts, decision, acquired),
        .motive = decision.content.motive,
        .recommendations = decision.content.recommendations,
        .nextSteps = nextSteps(facts, decision.content.outcome),
        .appeal = appealMention(*facts.sheet, facts.policy),
        .issue = issueMention(facts, number),
    };
}

} // namespace parchemin
