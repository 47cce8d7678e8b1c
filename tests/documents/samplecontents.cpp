#include "documents/samplecontents.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents::samples {

CertifierMention certifier()
{
    return {u"OpenClassrooms"_s, u"7 Cité Paradis, 75010 Paris"_s, u"www.openclassrooms.com"_s};
}

CertificationMention certification()
{
    CertificationMention mention;
    mention.title = u"Chef de projet digital"_s;
    mention.rncpCode = u"31187"_s;
    mention.legalBasis = {LegalBasisKind::Order, QDate(2018, 7, 30), QDate(2018, 8, 7), {}};
    mention.effectiveFrom = QDate(2017, 3, 9);
    mention.registeredUntil = QDate(2021, 8, 7);
    mention.level1969 = u"II"_s;
    mention.levelEqf = u"6"_s;
    mention.nsfCodes = {{u"326t"_s, u"Programmation, mise en place de logiciels"_s}};
    return mention;
}

HolderMention holder()
{
    return {u"Monsieur"_s,      u"Hugo Théophile"_s,     u"Bertin"_s, {}, Gender::Male,
            QDate(1988, 10, 1), u"Saint-Étienne (42)"_s, {}};
}

IssueMention issue()
{
    return {QDate(2021, 6, 28),  u"Paris"_s, u"Ambre Delorme-Vasseur"_s, u"Président"_s, u"P-2021-0042"_s,
            u"K7QF-2M9D-XT4R"_s, {},         verificationCode()};
}

std::vector<AttestedBlock> attestedBlocks()
{
    return {
        {{2, u"Mobiliser des compétences techniques et graphiques pour mener un projet digital"_s},
         u"RNCP31187BC02"_s,
         QDate(2021, 3, 1),
         {},
         {u"Utiliser un langage web adapté au produit développé"_s, u"Respecter les normes W3C"_s,
          u"Schématiser une base de données"_s, u"Utiliser un logiciel de création graphique"_s,
          u"Contrôler la conformité de la maquette graphique avec la maquette fonctionnelle"_s,
          u"Appliquer les règles graphiques et typographiques appliquées à la communication visuelle"_s,
          u"Définir une charte éditoriale"_s, u"Rédiger un contenu marketing"_s,
          u"Mesurer la performance des contenus"_s}},
        {{3, u"Gérer un projet digital"_s},
         u"RNCP31187BC03"_s,
         QDate(2021, 6, 21),
         u"PV-2021-0007"_s,
         {u"Assurer une cohésion d'équipe"_s, u"Animer des réunions"_s,
          u"Rendre compte des avancées du projet et de la contribution de chacun"_s,
          u"Prioriser les tâches"_s, u"Respecter ou adapter un planning"_s, u"Suivre le budget d'un projet"_s,
          u"Anticiper les dysfonctionnements et préconiser des solutions"_s,
          u"-Suivre des indicateurs et incrémenter des variables d'ajustement"_s,
          u"Créer un protocole de test et de recettes"_s, u"Dresser le bilan post-mortem d'un projet"_s}}};
}

QrSymbol verificationCode()
{
    QrSymbol symbol{65, std::vector<bool>(std::size_t{65} * 65, false)};
    quint32 state = 12345; // modules of a code look like noise; this noise is always the same
    for (auto &&module : symbol.modules) {
        state = state * 1664525 + 1013904223;
        module = (state >> 16 & 1) != 0;
    }
    return symbol;
}

Attachment credential()
{
    return {u"titre.jwt"_s, u"application/jwt"_s, AttachmentRelationship::Data,
            QByteArray("eyJhbGciOiJFUzI1NiJ9.e30.AA"), u"Titre vérifiable par un programme"_s};
}

ParchmentContent parchment()
{
    return {certifier(),        certification(), holder(),          5,
            QDate(2021, 6, 21), u"Paris"_s,      u"PV-2021-0007"_s, issue()};
}

BlockAttestationContent blockAttestation()
{
    IssueMention attestationIssue = issue();
    attestationIssue.number = u"B-2021-0107"_s;
    return {certifier(),
            certification(),
            holder(),
            attestedBlocks(),
            {{1, u"Mettre en œuvre une veille technologique"_s},
             {4, u"Gérer les relations avec les parties prenantes d'un projet digital"_s},
             {5, u"Analyser et cadrer les besoins d'un projet digital"_s}},
            attestationIssue};
}

MinutesContent minutes(int candidateCount)
{
    MinutesContent content;
    content.certifier = certifier();
    content.certification = certification();
    content.number = u"PV-2021-0007"_s;
    content.sessionCode = u"J-2021-06-A"_s;
    content.heldOn = QDate(2021, 6, 21);
    content.openedAt = QTime(9, 0);
    content.closedAt = QTime(17, 45);
    content.place = u"Paris"_s;
    content.ruleChecks = {
        {u"Fiche 31187"_s, u"Jury de trois personnes"_s, u"trois membres présents"_s, true},
        {u"Fiche 31187"_s, u"Un responsable pédagogique, deux professionnels"_s,
         u"un responsable, deux professionnels"_s, true},
        {u"Règlement"_s, u"La moitié au moins de membres extérieurs"_s, u"deux sur trois"_s, true}};
    content.members = {{u"Claire Morel"_s,
                        u"Responsable pédagogique"_s,
                        u"OpenClassrooms"_s,
                        MemberPresence::Present,
                        true,
                        {},
                        {}},
                       {u"Étienne Vasseur-Lefèvre"_s,
                        u"Professionnel"_s,
                        u"Atelier Numérique du Rhône"_s,
                        MemberPresence::Present,
                        false,
                        {u"Hugo Bertin"_s},
                        {}},
                       {u"Nour El-Hachem"_s,
                        u"Professionnelle"_s,
                        u"Mairie des Ulis"_s,
                        MemberPresence::Excused,
                        false,
                        {},
                        u"Paweł Żółkiewski"_s},
                       {u"Paweł Żółkiewski"_s,
                        u"Professionnel, suppléant"_s,
                        u"Studio Fjord"_s,
                        MemberPresence::Present,
                        false,
                        {},
                        {}}};
    for (int seed = 0; seed < candidateCount; ++seed) {
        MinutesCandidate candidate;
        candidate.holder = variedHolder(seed);
        candidate.reference = u"C-2021-%1"_s.arg(seed + 1, 4, 10, QChar(u'0'));
        candidate.route = u"Après un parcours de formation continue"_s;
        candidate.attendance = u"présent(e), entendu(e) à 9 h 30"_s;
        candidate.blocksBefore = {{1, {}}, {2, {}}, {3, {}}, {4, {}}, {5, {}}};
        candidate.blocksAfter = candidate.blocksBefore;
        candidate.outcome = seed % 3 == 2 ? u"Ajournement"_s : u"Validation totale"_s;
        if (seed % 3 == 2) {
            candidate.motive = u"La soutenance n'a pas établi la maîtrise du suivi budgétaire (B3.C06)."_s;
            candidate.recommendations =
                u"Reprendre le tableau de bord du projet, puis se présenter à nouveau."_s;
        }
        content.candidates.push_back(candidate);
    }
    content.incidents = {
        {QTime(11, 20), u"Coupure de la visioconférence pendant six minutes ; le temps a été rendu."_s}};
    content.contentSha256 = u"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s;
    return content;
}

DecisionNoticeContent decisionNotice()
{
    DecisionNoticeContent content;
    content.certifier = certifier();
    content.certification = certification();
    content.holder = holder();
    content.postalAddress = {u"12, rue de l'Église"_s, u"42000 Saint-Étienne"_s};
    content.outcome = NoticeOutcome::Partial;
    content.juryDate = QDate(2021, 6, 21);
    content.juryPlace = u"Le Havre"_s;
    content.minutesNumber = u"PV-2021-0007"_s;
    const std::vector<AttestedBlock> blocks = attestedBlocks();
    content.grantedBlocks = {blocks[0].block};
    content.lifelongBlocks = {{1, u"Mettre en œuvre une veille technologique"_s}, blocks[0].block};
    content.missingBlocks = {{blocks[1].block, {blocks[1].competencies[5], blocks[1].competencies[8]}},
                             {{5, u"Analyser et cadrer les besoins d'un projet digital"_s}, {}}};
    content.motive =
        u"Votre dossier ne montre pas encore comment vous suivez le budget d'un projet, ni comment vous "
        "préparez une recette."_s;
    content.recommendations =
        u"Complétez votre dossier par un projet que vous avez suivi jusqu'à sa livraison."_s;
    content.nextSteps =
        u"Vous pouvez vous présenter à nouveau à toute session. Il vous suffira d'écrire à l'équipe "
        "pédagogique un mois avant."_s;
    content.appeal = {60, u"la direction de la certification, 7 Cité Paradis, 75010 Paris"_s};
    content.issue = issue();
    content.issue.number = u"N-2021-0311"_s;
    return content;
}

HolderMention variedHolder(int seed)
{
    static const std::array<QString, 40> firstNames{
        u"Zoé"_s,      u"Anaïs"_s,    u"Loïc"_s,        u"Gaëlle"_s,     u"Cœline"_s,  u"Jean-François"_s,
        u"Łukasz"_s,   u"Żaneta"_s,   u"Świętosława"_s, u"Çağla"_s,      u"İbrahim"_s, u"Işıl"_s,
        u"Nguyệt"_s,   u"Thị Hằng"_s, u"Đức Trọng"_s,   u"Phượng"_s,     u"Ștefan"_s,  u"Håkon"_s,
        u"Bjørn"_s,    u"Þóra"_s,     u"Jiří"_s,        u"Ľubica"_s,     u"Sofie"_s,   u"Fifi"_s,
        u"Griffin"_s,  u"Affif"_s,    u"Flavie"_s,      u"Wolfgang"_s,   u"Siobhán"_s, u"Llŷr"_s,
        u"Ngọc Ánh"_s, u"Theodora"_s, u"Ayşegül"_s,     u"Małgorzata"_s, u"Ödön"_s,    u"Kríčka"_s,
        u"Aliénor"_s,  u"Jörg"_s,     u"Æthelred"_s,    u"Quang Vũ"_s};
    static const std::array<QString, 40> birthNames{
        u"L'Hôpital"_s,     u"d'Œuvres"_s,      u"de La Fontaine"_s, u"Lefèvre"_s,   u"Œdipe"_s,
        u"O'Brien"_s,       u"Wałęsa"_s,        u"Błaszczykowski"_s, u"Źrebięcki"_s, u"Yılmaz"_s,
        u"Özgür"_s,         u"Şahin"_s,         u"Nguyễn"_s,         u"Trần"_s,      u"Đặng"_s,
        u"Phạm"_s,          u"Huỳnh"_s,         u"Popescu-Țepeș"_s,  u"Ångström"_s,  u"Sørensen"_s,
        u"Dvořák"_s,        u"Škvorecký"_s,     u"Ryan"_s,           u"Toffin"_s,    u"Difficulté"_s,
        u"Fjeld"_s,         u"Offenbach"_s,     u"Ffoulkes"_s,       u"Núñez"_s,     u"Gonçalves"_s,
        u"Müller"_s,        u"N'Guessan"_s,     u"Kőszegi"_s,        u"Ūdris"_s,     u"Ķēniņš"_s,
        u"Þorláksdóttir"_s, u"Saint-Exupéry"_s, u"Le Goff"_s,        u"Raÿs"_s,      u"Lỗ Vạn"_s};
    HolderMention holder;
    const auto at = [](const auto &names, int index) {
        return names.at(static_cast<size_t>(index) % names.size());
    };
    holder.firstNames = at(firstNames, seed) + u' ' + at(firstNames, seed / 40 + seed * 7 + 3);
    holder.birthName = at(birthNames, seed * 3 + seed / 40);
    if (seed % 4 == 1)
        holder.birthName += u'-' + at(birthNames, seed + 11);
    holder.gender = seed % 2 == 0 ? Gender::Female : Gender::Male;
    holder.birthDate = QDate(1965, 1, 1).addDays(qint64{seed} * 13);
    holder.birthPlace = seed % 5 == 0 ? u"L'Haÿ-les-Roses (94)"_s : u"Bœurs-en-Othe (89)"_s;
    return holder;
}

HolderMention longHolder()
{
    HolderMention holder;
    holder.civility = u"Madame"_s;
    holder.firstNames = u"Marie-Clémentine Wilhelmine Alexandrine Bérengère Guillemette"_s;
    holder.birthName = u"de Montmorency-Châtillon-Wallenstein-Rochechouart de Mortemart"_s;
    holder.usageName = u"von Hohenzollern-Wittelsbach-Schwarzenberg-Habsbourg-Lorraine"_s;
    holder.gender = Gender::Female;
    holder.birthDate = QDate(1979, 12, 31);
    holder.birthPlace = u"Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson-sur-Marne (51)"_s;
    holder.birthCountry = u"Saint-Vincent-et-les-Grenadines"_s;
    return holder;
}

} // namespace parchemin::documents::samples
