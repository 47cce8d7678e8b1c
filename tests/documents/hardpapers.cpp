#include "support/must.h"

#include "documents/extremepapers.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents::samples {
namespace {

const QString longReason =
    u"Le jury a entendu une présentation claire du contexte et des enjeux ; il n'a pourtant pas trouvé, "
    u"dans le dossier ni dans les réponses, comment le budget avait été suivi d'un mois sur l'autre, "
    u"quels écarts avaient été relevés et quelles décisions avaient été prises. La recette, elle, se "
    u"réduit à une liste de contrôles sans critères d'acceptation : « tout fonctionne » n'est pas un "
    u"résultat que l'on puisse opposer à un prestataire."_s;

HolderMention vietnamese()
{
    return {u"Madame"_s,
            u"Nguyễn Thị Ngọc Ánh Phượng Thérèse-Aliénor"_s,
            u"Đặng-Huỳnh"_s,
            u"L'Hôpital-d'Œuvres"_s,
            Gender::Female,
            QDate(1994, 2, 1),
            u"Thành phố Hồ Chí Minh"_s,
            u"Viêt Nam"_s};
}

IssueMention proven(const QString &number)
{
    IssueMention mention = issue();
    mention.number = number;
    mention.duplicate = DuplicateMention{2, QDate(2022, 1, 1)};
    mention.proof = ProofMention{u"5F3A 09C1 DE12 4567"_s, true};
    return mention;
}

IssueMention numbered(const QString &number)
{
    IssueMention mention = proven(number);
    mention.proof.reset();
    mention.verificationCode.reset();
    mention.checkCode.reset();
    return mention;
}

/// All five, with 38 competencies between them.
std::vector<AttestedBlock> fiveBlocks()
{
    std::vector<AttestedBlock> blocks;
    for (int number = 1; number <= 5; ++number) {
        AttestedBlock block = attestedBlocks().front();
        block.block.number = number;
        block.code = u"RNCP31187BC0%1"_s.arg(number);
        if (number > 3)
            block.competencies.removeLast();
        if (number > 1)
            block.competencies.removeLast();
        blocks.push_back(std::move(block));
    }
    return blocks;
}

std::vector<PanelMention> fullPanel()
{
    std::vector<PanelMention> panel;
    for (int seed = 0; seed < 6; ++seed) {
        const HolderMention who = variedHolder(seed * 4 + 1);
        panel.push_back({who.firstNames + u' ' + who.birthName,
                         u"professionnelle de la conduite de projets numériques"_s,
                         u"Communauté d'agglomération de Saint-Quentin-en-Yvelines"_s});
    }
    return panel;
}

BlockAttestationContent attestationOf(size_t count)
{
    BlockAttestationContent content = blockAttestation();
    content.holder = vietnamese();
    content.issue = proven(u"B-2021-0107"_s);
    content.blocks.clear();
    content.remainingBlocks.clear();
    for (const AttestedBlock &block : fiveBlocks()) {
        if (content.blocks.size() < count) {
            content.blocks.push_back(block);
        } else {
            content.remainingBlocks.push_back(block.block);
        }
    }
    return content;
}

DecisionNoticeContent refusal()
{
    DecisionNoticeContent content = decisionNotice();
    content.holder = vietnamese();
    content.issue = proven(u"N-2021-0311"_s);
    content.outcome = NoticeOutcome::Refused;
    content.motive = longReason + u'\n' + longReason;
    content.recommendations = longReason;
    content.lifelongBlocks.clear();
    content.grantedBlocks.clear();
    content.missingBlocks.clear();
    for (const AttestedBlock &block : fiveBlocks())
        content.missingBlocks.push_back({block.block, block.competencies});
    return content;
}

CandidateConvocationContent farCandidate()
{
    CandidateConvocationContent content = candidateConvocation();
    content.candidate = vietnamese();
    content.postalAddress = {u"Résidence Les Jardins de l'Abbaye"_s, u"bâtiment C, escalier 4, porte 12"_s,
                             u"128 ter, avenue du Général-de-Gaulle"_s, u"97416 La Chaloupe-Saint-Leu"_s};
    content.panel = fullPanel();
    content.awardRules += u'\n' + longReason;
    content.session.place.clear();
    content.session.link =
        u"https://visio.example.org/salle/jury-2021-06-A-0042-7f3c9a51d2e84b60?code=314159265"_s;
    content.issue = numbered(u"C-2021-0107"_s);
    return content;
}

JurorConvocationContent fullDay()
{
    JurorConvocationContent content = jurorConvocation();
    content.panel = fullPanel();
    content.hearings.clear();
    for (const AttendanceRow &row : attendanceSheet(12).candidates)
        content.hearings.push_back({row.from, row.to, row.person, u"Soutenance devant le jury"_s});
    content.issue = numbered(u"C-2021-0108"_s);
    return content;
}

AttendanceSheetContent twelveCandidates()
{
    AttendanceSheetContent content = attendanceSheet(12);
    content.jurors.clear();
    for (const PanelMention &member : fullPanel())
        content.jurors.push_back({QTime(9, 0), QTime(17, 45), member.name, u"Jury, "_s + member.quality});
    content.candidates.front().person = vietnamese().firstNames + u" ĐẶNG-HUỲNH"_s;
    content.candidates.back().person = vietnamese().firstNames + u" ĐẶNG-HUỲNH"_s;
    content.issue = numbered(u"E-2021-0012"_s);
    return content;
}

MinutesContent twelveDecisions()
{
    MinutesContent content = minutes(12);
    content.corrects = CorrectedMinutes{u"PV-2021-0006"_s, longReason};
    for (size_t index = 0; index < content.candidates.size(); index += 3) {
        content.candidates[index].motive = longReason;
        content.candidates[index].recommendations = longReason + u'\n' + longReason;
        content.candidates[index].voteNote = u"Deux voix pour, une voix contre."_s;
    }
    return content;
}

BlockPassportContent emptyPassport()
{
    BlockPassportContent content = blockPassport();
    content.holder = vietnamese();
    content.issue = numbered(u"PB-2021-0003"_s);
    content.blocks.clear();
    for (const AttestedBlock &block : fiveBlocks())
        content.blocks.push_back({block.block, block.code, {}, {}, block.competencies});
    return content;
}

DossierSummaryContent longDossier()
{
    DossierSummaryContent content = dossierSummary();
    content.candidate = vietnamese();
    const SummaryBlock model = content.blocks.back();
    content.blocks.clear();
    for (const AttestedBlock &block : fiveBlocks()) {
        SummaryBlock one = model;
        one.block = block.block;
        one.comment = longReason;
        content.blocks.push_back(one);
    }
    return content;
}

JurorCertificateContent longCertificate()
{
    JurorCertificateContent content = jurorCertificate();
    content.juror = u"Madame "_s + vietnamese().firstNames + u" Đặng-Huỳnh"_s;
    content.organisation = u"Établissement public d'enseignement supérieur de l'Île-de-La-Réunion"_s;
    content.issue = numbered(u"J-2021-0009"_s);
    return content;
}

} // namespace

std::vector<Named> hardPapers(const Attachment &proof)
{
    const DocumentRenderer renderer;
    ParchmentContent title = parchment();
    title.holder = vietnamese();
    title.issue = proven(u"P-2021-0042"_s);
    SuccessAttestationContent success = successAttestation();
    success.holder = vietnamese();
    success.issue = proven(u"S-2021-0042"_s);
    std::vector<Named> papers{
        {"parchment", must(renderer.renderParchment(title, {proof}))},
        {"success-attestation", must(renderer.renderSuccessAttestation(success, {proof}))},
        {"refusal", must(renderer.renderDecisionNotice(refusal()))},
        {"far-candidate", must(renderer.renderCandidateConvocation(farCandidate()))},
        {"full-day", must(renderer.renderJurorConvocation(fullDay()))},
        {"twelve-candidates", must(renderer.renderAttendanceSheet(twelveCandidates()))},
        {"twelve-decisions", must(renderer.renderMinutes(twelveDecisions()))},
        {"empty-passport", must(renderer.renderBlockPassport(emptyPassport()))},
        {"long-dossier", must(renderer.renderDossierSummary(longDossier()))},
        {"long-certificate", must(renderer.renderJurorCertificate(longCertificate()))},
        {"year-of-documents", must(renderer.renderRegister(registerOfDocuments(200)))}};
    for (size_t count = 1; count <= 5; ++count) {
        papers.push_back({"blocks-" + std::to_string(count),
                          must(renderer.renderBlockAttestation(attestationOf(count), {proof}))});
    }
    return papers;
}

} // namespace parchemin::documents::samples
