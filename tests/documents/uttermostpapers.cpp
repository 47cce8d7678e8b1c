#include "support/must.h"
#include "support/projectfile.h"

#include "parchemin/core/referencesheet.h"

#include "documents/extremepapers.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents::samples {
namespace {

const QString hearing =
    u"La candidate a exposé avec méthode le contexte de la refonte, les attentes des parties prenantes et "
    u"l'organisation retenue ; interrogée sur le suivi budgétaire, elle a produit un tableau de bord dont "
    u"les écarts n'étaient ni expliqués ni chiffrés. Le jury relève en revanche la qualité de la recette, "
    u"documentée cas par cas, et l'attention portée à l'accessibilité (RGAA 3) : « chaque composant a été "
    u"éprouvé au clavier puis au lecteur d'écran », ce que confirment les annexes 4 à 7 du dossier."_s;

const std::vector<SkillBlock> &registeredBlocks()
{
    static const ReferenceSheet sheet =
        must(parseReferenceSheet(projectFile(u"data/reference-sheets/rncp-31187.json"_s)));
    return sheet.blocks;
}

HolderMention person(const QString &firstNames, const QString &birthName)
{
    return {
        u"Madame"_s, firstNames, birthName, {}, Gender::Female, QDate(1988, 10, 1), u"Saint-Étienne (42)"_s,
        {}};
}

/// Names joined by hyphens, as long as marriages of old families make them.
HolderMention compound()
{
    HolderMention holder =
        person(u"Marie-Charlotte-Félicité Anne-Sophie-Élisabeth Jeanne-Françoise-Adélaïde"_s,
               u"de La Rochefoucauld-Liancourt-Montmorency-Laval-Bourbon-Busset-Choiseul-Praslin-Gouffier"_s);
    holder.usageName = u"Saint-Exupéry-Castelnau-Montgommery-La Tour d'Auvergne-Lauraguais-d'Œuvres"_s;
    holder.birthPlace = u"Saint-Germain-de-Tallevende-la-Lande-Vaumont-sur-la-Vire-et-de-la-Sée (14)"_s;
    return holder;
}

HolderMention particles()
{
    HolderMention holder =
        person(u"Jean-Guy"_s, u"de la Haye d'Anglemont de Tassigny von und zu der Lippe"_s);
    holder.civility = u"Monsieur"_s;
    holder.gender = Gender::Male;
    return holder;
}

HolderMention manyScripts()
{
    HolderMention holder =
        person(u"Świętosława-İpek Ğülşen Ñusta Łucja Ștefania"_s, u"Żółkiewska-Şahinoğlu y Ibáñez-Țepeș"_s);
    holder.birthPlace = u"Ağrı"_s;
    holder.birthCountry = u"Türkiye"_s;
    return holder;
}

/// No place to break a line at.
HolderMention unbroken()
{
    return person(u"Anastasiaeleonoraphilippinawilhelminakonstantinaalexandrinaap"_s,
                  u"Wolfeschlegelsteinhausenbergerdorffmittelwallensteinkirchenau"_s);
}

std::vector<AttestedBlock> registered(size_t first, size_t count)
{
    std::vector<AttestedBlock> list;
    for (size_t index = first; index < first + count; ++index) {
        const SkillBlock &block = registeredBlocks().at(index);
        AttestedBlock one{{block.number, block.title}, block.code, QDate(2021, 6, 21), u"PV-2021-0007"_s, {}};
        for (const Competency &competency : block.competencies)
            one.competencies += competency.label;
        list.push_back(one);
    }
    return list;
}

BlockAttestationContent attestation(const HolderMention &holder, size_t first, size_t count)
{
    BlockAttestationContent content = blockAttestation();
    content.holder = holder;
    content.blocks = registered(first, count);
    content.remainingBlocks.clear();
    for (size_t index = 0; index < registeredBlocks().size(); ++index) {
        const SkillBlock &block = registeredBlocks()[index];
        if (index < first || index >= first + count)
            content.remainingBlocks.push_back({block.number, block.title});
    }
    return content;
}

DossierSummaryContent everythingCommented()
{
    DossierSummaryContent content = dossierSummary();
    content.candidate = compound();
    content.blocks.clear();
    for (const SkillBlock &block : registeredBlocks()) {
        SummaryBlock one{{block.number, block.title},
                         u"Proposé le 3 mars 2021 ; évalué à la 3e tentative"_s,
                         u"Refonte de l'espace d'inscription et de réservation de la médiathèque "
                         "intercommunale de Saint-Quentin-en-Yvelines"_s,
                         u"Świętosława Żółkiewska-Şahinoğlu, mentor validateur"_s,
                         hearing + u'\n' + hearing,
                         {}};
        for (const Competency &competency : block.competencies)
            one.competencies.push_back({competency.code, competency.label, u"partiellement acquise"_s});
        content.blocks.push_back(one);
    }
    content.pieces = {u"Dossier de preuve, version 4, 184 pages, déposé le 3 mars 2021"_s,
                      u"Support de soutenance, 42 vues"_s,
                      u"Attestation d'employeur de la communauté "
                      "d'agglomération de Saint-Quentin-en-Yvelines"_s};
    content.remarks = {u"Durée portée à 80 minutes."_s, hearing};
    return content;
}

MinutesContent fullSession()
{
    MinutesContent content = minutes(27);
    content.members[1].recusedFor = {u"Marie-Charlotte-Félicité de La Rochefoucauld-Liancourt"_s,
                                     u"Świętosława Żółkiewska-Şahinoğlu y Ibáñez-Țepeș"_s,
                                     u"Jean-Guy de la Haye d'Anglemont de Tassigny"_s};
    content.members[1].organisation = u"Communauté d'agglomération de Saint-Quentin-en-Yvelines"_s;
    content.candidates[0].holder = compound();
    content.candidates[1].holder = manyScripts();
    content.candidates[2].holder = particles();
    content.candidates[3].holder = unbroken();
    for (size_t index = 2; index < content.candidates.size(); index += 5) {
        content.candidates[index].motive = hearing;
        content.candidates[index].recommendations = hearing;
    }
    return content;
}

MinutesContent correction()
{
    MinutesContent content = minutes(1);
    content.number = u"PV-2021-0008"_s;
    content.corrects =
        CorrectedMinutes{u"PV-2021-0007"_s, u"Une décision a été saisie sur la mauvaise ligne."_s};
    content.candidates.front().holder = compound();
    content.candidates.front().attendance = u"excusée : certificat reçu le 20 juin 2021, report demandé"_s;
    content.incidents.clear();
    return content;
}

DecisionNoticeContent notice(NoticeOutcome outcome, const HolderMention &holder)
{
    DecisionNoticeContent content = decisionNotice();
    content.outcome = outcome;
    content.holder = holder;
    if (outcome == NoticeOutcome::Full) {
        content.motive.clear();
        content.recommendations.clear();
        content.nextSteps.clear();
        content.missingBlocks.clear();
        content.grantedBlocks.clear();
        content.lifelongBlocks.clear();
        for (const AttestedBlock &block : registered(0, 5))
            content.lifelongBlocks.push_back(block.block);
    }
    return content;
}

RegisterContent longRegister()
{
    RegisterContent content = registerOfDocuments(24);
    const std::vector<HolderMention> people{compound(), particles(), manyScripts(), unbroken()};
    for (size_t index = 0; index < people.size(); ++index) {
        content.entries[index].holder = people[index].firstNames + u' ' + people[index].birthName.toUpper();
        content.entries[index].kind = u"Procès-verbal rectificatif de la session J-2021-06-A"_s;
        content.entries[index].state = u"annulé le 12 juillet 2021 : décision rectifiée après publication"_s;
    }
    return content;
}

BlockPassportContent passport(const HolderMention &holder)
{
    BlockPassportContent content = blockPassport();
    content.holder = holder;
    return content;
}

JurorCertificateContent certificate()
{
    JurorCertificateContent content = jurorCertificate();
    content.juror = u"Monsieur "_s + particles().firstNames + u' ' + particles().birthName;
    content.gender = Gender::Male;
    content.organisation =
        u"Communauté d'agglomération de Saint-Quentin-en-Yvelines et de la Haute-Bruyère"_s;
    return content;
}

CandidateConvocationContent remoteConvocation()
{
    CandidateConvocationContent content = candidateConvocation();
    content.candidate = compound();
    content.postalAddress = {u"chez M. et Mme de La Tour d'Auvergne-Lauraguais, escalier C, porte 214"_s,
                             u"1248 ter, chemin départemental des Hauts-de-la-Colline-Saint-Barthélemy"_s,
                             u"14110 Saint-Germain-de-Tallevende-la-Lande-Vaumont CEDEX 09"_s};
    content.toBring += u"les originaux des attestations d'employeur jointes au dossier de preuve, avec leur "
                       "traduction lorsqu'elles ne sont pas en français"_s;
    return content;
}

AttendanceSheetContent longAttendance()
{
    AttendanceSheetContent content = attendanceSheet(27);
    const std::vector<HolderMention> people{compound(), particles(), manyScripts(), unbroken()};
    for (size_t index = 0; index < people.size(); ++index) {
        content.candidates[index].person =
            people[index].firstNames + u' ' + people[index].birthName.toUpper();
    }
    return content;
}

ParchmentContent title(const HolderMention &holder)
{
    ParchmentContent content = parchment();
    content.holder = holder;
    content.issue.proof = ProofMention{u"5F3A 09C1 DE12 4567"_s, true};
    return content;
}

SuccessAttestationContent success(const HolderMention &holder)
{
    SuccessAttestationContent content = successAttestation();
    content.holder = holder;
    content.issue.proof = ProofMention{u"5F3A 09C1 DE12 4567"_s, true};
    return content;
}

std::vector<Named> personal(const Attachment &proof)
{
    const DocumentRenderer renderer;
    const std::vector<std::pair<std::string, HolderMention>> people{{"compound", compound()},
                                                                    {"particles", particles()},
                                                                    {"scripts", manyScripts()},
                                                                    {"unbroken", unbroken()}};
    std::vector<Named> papers;
    for (const auto &[name, holder] : people) {
        papers.push_back({"title-" + name, must(renderer.renderParchment(title(holder), {proof}))});
        papers.push_back(
            {"success-" + name, must(renderer.renderSuccessAttestation(success(holder), {proof}))});
        papers.push_back(
            {"blocks-" + name, must(renderer.renderBlockAttestation(attestation(holder, 1, 1), {proof}))});
        papers.push_back({"passport-" + name, must(renderer.renderBlockPassport(passport(holder)))});
    }
    return papers;
}

} // namespace

std::vector<Named> uttermostPapers(const Attachment &proof)
{
    const DocumentRenderer renderer;
    std::vector<Named> papers = personal(proof);
    for (size_t count = 1; count <= 5; ++count) {
        papers.push_back(
            {"registered-" + std::to_string(count),
             must(renderer.renderBlockAttestation(attestation(holder(), 5 - count, count), {proof}))});
    }
    papers.push_back({"everything-commented", must(renderer.renderDossierSummary(everythingCommented()))});
    papers.push_back({"full-session", must(renderer.renderMinutes(fullSession()))});
    papers.push_back({"correction", must(renderer.renderMinutes(correction()))});
    papers.push_back(
        {"notice-full", must(renderer.renderDecisionNotice(notice(NoticeOutcome::Full, manyScripts())))});
    papers.push_back({"notice-deferred",
                      must(renderer.renderDecisionNotice(notice(NoticeOutcome::Deferred, compound())))});
    papers.push_back({"long-register", must(renderer.renderRegister(longRegister()))});
    papers.push_back({"certificate", must(renderer.renderJurorCertificate(certificate()))});
    papers.push_back({"convocation", must(renderer.renderCandidateConvocation(remoteConvocation()))});
    papers.push_back({"long-attendance", must(renderer.renderAttendanceSheet(longAttendance()))});
    return papers;
}

} // namespace parchemin::documents::samples
