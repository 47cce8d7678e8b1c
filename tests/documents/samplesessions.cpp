#include "documents/samplesessions.h"

#include "support/must.h"
#include "support/projectfile.h"

#include "documents/samplecontents.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents::samples {
namespace {

const QString longTitle =
    u"Responsable de la conception, du pilotage et de l'évaluation des dispositifs numériques de "
    "formation professionnelle et d'accompagnement des transformations"_s;
const QString awardRules = u"Il faut valider les cinq blocs de compétences et satisfaire à une soutenance "
                           u"devant le jury. Les blocs validés "
                           "restent acquis à vie."_s;

IssueMention issueOf(const QString &number)
{
    IssueMention mention = issue();
    mention.number = number;
    return mention;
}

IssueMention issueWithoutCode(const QString &number)
{
    IssueMention mention = issueOf(number);
    mention.verificationCode.reset();
    mention.checkCode.reset();
    return mention;
}

std::vector<PanelMention> panel()
{
    return {{u"Claire Morel"_s, u"responsable pédagogique"_s, u"OpenClassrooms"_s},
            {u"Étienne Vasseur-Lefèvre"_s, u"professionnel"_s, u"Atelier Numérique du Rhône"_s},
            {u"Nour El-Hachem"_s, u"professionnelle"_s, u"Mairie des Ulis"_s}};
}

void stretch(SessionMention &mention)
{
    mention.place = longHolder().birthPlace;
    mention.address =
        u"12 bis, boulevard du Maréchal-de-Lattre-de-Tassigny, bâtiment des Congrès, salle Émilie-du-Châtelet"_s;
}

} // namespace

SessionMention session()
{
    return {u"J-2021-06-A"_s,
            QDate(2021, 6, 21),
            QTime(9, 0),
            QTime(17, 45),
            u"Paris"_s,
            u"7 Cité Paradis, 75010 Paris, salle A"_s,
            {}};
}

SuccessAttestationContent successAttestation()
{
    return {certifier(),        certification(), holder(),          5,
            QDate(2021, 6, 21), u"Paris"_s,      u"PV-2021-0007"_s, issueOf(u"S-2021-0042"_s)};
}

CandidateConvocationContent candidateConvocation()
{
    return {certifier(),
            certification(),
            holder(),
            {u"12, rue de l'Église"_s, u"42000 Saint-Étienne"_s},
            session(),
            QTime(9, 15),
            QTime(9, 30),
            80,
            20,
            u"la soutenance de vos projets"_s,
            {u"une pièce d'identité en cours de validité"_s,
             u"votre support de présentation, sur une clé USB"_s,
             u"un exemplaire imprimé de vos livrables"_s},
            panel(),
            awardRules,
            {60, u"la direction de la certification, 7 Cité Paradis, 75010 Paris"_s},
            u"jury@openclassrooms.com, 01 80 88 80 30"_s,
            issueWithoutCode(u"C-2021-0107"_s)};
}

JurorConvocationContent jurorConvocation()
{
    return {certifier(),
            certification(),
            u"Madame Nour El-Hachem"_s,
            u"professionnelle"_s,
            {u"Mairie des Ulis"_s, u"Esplanade de la République"_s, u"91940 Les Ulis"_s},
            session(),
            {{QTime(9, 30), QTime(10, 30), u"Hugo Théophile BERTIN"_s, u"Soutenance des projets"_s},
             {QTime(10, 40), QTime(11, 40), u"Zoé D'ŒUVRES"_s, u"Soutenance du dossier de preuve"_s},
             {QTime(12, 0), QTime(13, 30), {}, u"Pause"_s},
             {QTime(13, 30), QTime(17, 0), {}, u"Délibération"_s}},
            panel(),
            {u"signaler tout lien, même ancien, avec un candidat"_s, u"garder le secret des délibérations"_s,
             u"juger d'après les compétences de la fiche, et d'elles seules"_s},
            awardRules,
            u"jury@openclassrooms.com"_s,
            issueWithoutCode(u"C-2021-0108"_s)};
}

AttendanceSheetContent attendanceSheet(int candidateCount)
{
    AttendanceSheetContent content{
        certifier(), certification(), session(), {}, {}, issueWithoutCode(u"E-2021-0012"_s)};
    for (const PanelMention &member : panel())
        content.jurors.push_back({QTime(9, 0), QTime(17, 45), member.name, u"Jury, "_s + member.quality});
    for (int seed = 0; seed < candidateCount; ++seed) {
        const HolderMention who = variedHolder(seed);
        content.candidates.push_back({QTime(9, 30).addSecs(seed * 900), QTime(10, 30).addSecs(seed * 900),
                                      who.firstNames + u' ' + who.birthName.toUpper(), u"Candidat"_s});
    }
    return content;
}

JurorCertificateContent jurorCertificate()
{
    return {certifier(),
            certification(),
            u"Madame Nour El-Hachem"_s,
            Gender::Female,
            u"professionnelle du numérique"_s,
            u"Mairie des Ulis"_s,
            session(),
            6,
            issueOf(u"J-2021-0009"_s)};
}

BlockPassportContent blockPassport()
{
    const std::vector<AttestedBlock> blocks = attestedBlocks();
    return {certifier(),
            certification(),
            holder(),
            {{{1, u"Mettre en œuvre une veille technologique"_s},
              u"RNCP31187BC01"_s,
              QDate(2020, 11, 1),
              u"A-2020-0031"_s,
              {}},
             {blocks[0].block, blocks[0].code, QDate(2021, 3, 1), u"A-2021-0107"_s, {}},
             {blocks[1].block, blocks[1].code, QDate(2021, 6, 21), {}, {}},
             {{4, u"Gérer les relations avec les parties prenantes d'un projet digital"_s},
              u"RNCP31187BC04"_s,
              {},
              {},
              {u"Présenter un projet à l'oral"_s, u"Recueillir les besoins du client"_s}},
             {{5, u"Analyser et cadrer les besoins d'un projet digital"_s}, u"RNCP31187BC05"_s, {}, {}, {}}},
            u"la soutenance devant le jury"_s,
            issueOf(u"PB-2021-0003"_s)};
}

SupplementContent supplement(SupplementLanguage language)
{
    SupplementContent content;
    content.sheet = must(parseReferenceSheet(projectFile(u"data/reference-sheets/rncp-31187.json"_s)));
    content.language = language;
    content.translatedTitle =
        language == SupplementLanguage::English ? u"Digital project manager"_s : std::optional<QString>();
    content.issue = issueWithoutCode(u"SC-2021-0001"_s);
    return content;
}

DossierSummaryContent dossierSummary()
{
    DossierSummaryContent content;
    content.certifier = certifier();
    content.certification = certification();
    content.candidate = holder();
    content.reference = u"C-2021-0042"_s;
    content.route = u"Après un parcours de formation continue"_s;
    content.session = session();
    content.startsAt = QTime(9, 30);
    content.durationMinutes = 80;
    content.pieces = {u"Dossier de projets, 84 pages"_s, u"Support de soutenance, 22 vues"_s};
    content.remarks = {u"Durée portée à 80 minutes."_s};
    for (const AttestedBlock &block : attestedBlocks()) {
        SummaryBlock one{block.block,
                         u"Acquis le 1er mars 2021"_s,
                         u"Refonte du site d'une médiathèque"_s,
                         u"Inès Kowalczyk, mentor validateur"_s,
                         u"Un travail solide ; le suivi du budget est à reprendre à l'oral."_s,
                         {}};
        int ordinal = 0;
        for (const QString &competency : block.competencies) {
            one.competencies.push_back(
                {u"B%1.C%2"_s.arg(block.block.number).arg(++ordinal, 2, 10, QChar(u'0')), competency,
                 ordinal == 6 ? u"partielle"_s : u"acquise"_s});
        }
        content.blocks.push_back(one);
    }
    content.preparedOn = QDate(2021, 6, 11);
    return content;
}

RegisterContent registerOfDocuments(int entryCount)
{
    RegisterContent content{certifier(), certification(),  QDate(2021, 1, 1), QDate(2021, 12, 31),
                            {},          QDate(2022, 1, 3)};
    for (int seed = 0; seed < entryCount; ++seed) {
        const HolderMention who = variedHolder(seed);
        content.entries.push_back({u"P-2021-%1"_s.arg(seed + 1, 4, 10, QChar(u'0')),
                                   seed % 3 == 0 ? u"Parchemin"_s : u"Attestation de blocs"_s,
                                   who.firstNames + u' ' + who.birthName.toUpper(), who.birthDate,
                                   QDate(2021, 6, 28),
                                   seed % 7 == 6 ? u"remplacé par P-2021-0099"_s : u"délivré"_s,
                                   u"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s});
    }
    return content;
}

std::vector<Named> everyKind(bool isExtreme, const Attachment &proof)
{
    const DocumentRenderer renderer;
    auto parchmentContent = parchment();
    auto success = successAttestation();
    auto attestation = blockAttestation();
    auto minutesContent = minutes(3);
    auto notice = decisionNotice();
    auto called = candidateConvocation();
    auto juror = jurorConvocation();
    auto sheet = attendanceSheet(6);
    auto certificate = jurorCertificate();
    auto passport = blockPassport();
    auto frenchSupplement = supplement(SupplementLanguage::French);
    auto englishSupplement = supplement(SupplementLanguage::English);
    auto summary = dossierSummary();
    auto entries = registerOfDocuments(8);
    if (isExtreme) {
        for (HolderMention *holder : {&parchmentContent.holder, &success.holder, &attestation.holder,
                                      &minutesContent.candidates.front().holder, &notice.holder,
                                      &called.candidate, &passport.holder, &summary.candidate})
            *holder = longHolder();
        for (CertificationMention *mention :
             {&parchmentContent.certification, &success.certification, &attestation.certification,
              &minutesContent.certification, &notice.certification, &called.certification,
              &juror.certification, &sheet.certification, &certificate.certification, &passport.certification,
              &summary.certification, &entries.certification})
            mention->title = longTitle;
        frenchSupplement.sheet.title = longTitle;
        englishSupplement.sheet.title = longTitle;
        for (SessionMention *mention :
             {&called.session, &juror.session, &sheet.session, &certificate.session, &summary.session})
            stretch(*mention);
        const QString name = longHolder().firstNames + u' ' + longHolder().birthName;
        juror.juror = name;
        certificate.juror = name;
        certificate.organisation = QString(60, u'W');
        juror.hearings.front().candidate = name;
        sheet.candidates.front().person = name;
        entries.entries.front().holder = name;
        summary.blocks.front().project = QString(60, u'W');
    }
    auto calledOff = called;
    calledOff.session.callingOff = CallingOff::Postponed;
    auto jurorOff = juror;
    jurorOff.session.callingOff = CallingOff::Cancelled;
    return {{"parchment", must(renderer.renderParchment(parchmentContent, {proof}))},
            {"success-attestation", must(renderer.renderSuccessAttestation(success, {proof}))},
            {"block-attestation", must(renderer.renderBlockAttestation(attestation, {proof}))},
            {"minutes", must(renderer.renderMinutes(minutesContent))},
            {"decision-notice", must(renderer.renderDecisionNotice(notice))},
            {"candidate-convocation", must(renderer.renderCandidateConvocation(called))},
            {"juror-convocation", must(renderer.renderJurorConvocation(juror))},
            {"candidate-calling-off", must(renderer.renderCandidateConvocation(calledOff))},
            {"juror-calling-off", must(renderer.renderJurorConvocation(jurorOff))},
            {"attendance-sheet", must(renderer.renderAttendanceSheet(sheet))},
            {"juror-certificate", must(renderer.renderJurorCertificate(certificate))},
            {"block-passport", must(renderer.renderBlockPassport(passport))},
            {"supplement-fr", must(renderer.renderSupplement(frenchSupplement))},
            {"supplement-en", must(renderer.renderSupplement(englishSupplement))},
            {"dossier-summary", must(renderer.renderDossierSummary(summary))},
            {"register", must(renderer.renderRegister(entries))}};
}

} // namespace parchemin::documents::samples
