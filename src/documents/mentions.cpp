#include "parchemin/documents/mentions.h"

#include "parchemin/core/frenchtext.h"

#include <QRegularExpression>

#include "documents/mentionlist.h"
#include "documents/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

const QStringList &accessRouteWords()
{
    static const QStringList words{
        u"validation des acquis"_s, u"acquis de l'expérience"_s, u"VAE"_s,
        u"apprentissage"_s,         u"formation continue"_s,     u"contrat de professionnalisation"_s,
        u"formation initiale"_s,    u"statut d'élève"_s,         u"candidature individuelle"_s,
        u"dossier de preuve"_s,     u"soutenance des projets"_s, u"voie d'accès"_s,
    };
    return words;
}

} // namespace

void addCertification(Mentions &mentions, const CertificationMention &certification)
{
    mentions.push_back({u"certification title"_s, certification.title});
    mentions.push_back({u"registration"_s, registrationSentence(certification)});
    if (certification.levelBearing)
        mentions.push_back({u"level"_s, levelSentence(certification)});
    mentions.push_back({u"NSF code"_s, nsfSentence(certification)});
}

void addHolder(Mentions &mentions, const HolderMention &holder)
{
    mentions.push_back({u"holder"_s, civilName(holder)});
    mentions.push_back({u"birth"_s, birthSentence(holder)});
}

void addIssue(Mentions &mentions, const IssueMention &issue)
{
    mentions.push_back({u"place and date of issue"_s, issueSentence(issue)});
    mentions.push_back({u"signatory"_s, issue.signatoryName});
    mentions.push_back({u"capacity of the signatory"_s, issue.signatoryCapacity});
    mentions.push_back({u"number"_s, issue.number ? u"N° %1"_s.arg(*issue.number) : u"APERÇU"_s});
    if (issue.checkCode && issue.number)
        mentions.push_back({u"check code"_s, *issue.checkCode});
    if (issue.proof)
        mentions.push_back({u"proof"_s, proofSentence(*issue.proof)});
    if (issue.duplicate)
        mentions.push_back({u"duplicate"_s, duplicateSentence(*issue.duplicate)});
}

namespace {

/// What the parchment and the attestation that comes before it both say.
Mentions mentionsOfAward(const auto &content)
{
    Mentions mentions{{u"certifier"_s, content.certifier.name}};
    addCertification(mentions, content.certification);
    addHolder(mentions, content.holder);
    mentions.push_back({u"jury"_s, u"jury "_s + juryMeeting(content.juryPlace, content.juryDate)});
    mentions.push_back({u"minutes"_s, u"procès-verbal n° %1"_s.arg(content.minutesNumber)});
    addIssue(mentions, content.issue);
    return mentions;
}

} // namespace

std::vector<MandatoryMention> mandatoryMentions(const ParchmentContent &content)
{
    return mentionsOfAward(content);
}

std::vector<MandatoryMention> mandatoryMentions(const SuccessAttestationContent &content)
{
    return mentionsOfAward(content);
}

std::vector<MandatoryMention> mandatoryMentions(const BlockAttestationContent &content)
{
    Mentions mentions{{u"certifier"_s, content.certifier.name}};
    addCertification(mentions, content.certification);
    addHolder(mentions, content.holder);
    mentions.push_back({u"attestation"_s, u"atteste l'acquisition"_s});
    mentions.push_back({u"not the full title"_s, u"ne vaut pas délivrance de la certification complète"_s});
    mentions.push_back({u"lifelong"_s, u"acquis à vie"_s});
    mentions.push_back({u"sheet"_s, u"de la fiche n° %1"_s.arg(content.certification.rncpCode)});
    for (const AttestedBlock &attested : content.blocks) {
        mentions.push_back(
            {u"block %1"_s.arg(attested.block.number), capitalised(blockName(attested.block))});
        for (const QString &competency : attested.competencies)
            mentions.push_back({u"competency of block %1"_s.arg(attested.block.number), competency});
    }
    for (const BlockMention &block : content.remainingBlocks)
        mentions.push_back({u"remaining block %1"_s.arg(block.number), blockName(block)});
    addIssue(mentions, content.issue);
    return mentions;
}

std::vector<MandatoryMention> mandatoryMentions(const MinutesContent &content)
{
    Mentions mentions{{u"certifier"_s, content.certifier.name},
                      {u"certification title"_s, content.certification.title},
                      {u"sheet"_s, u"n° %1"_s.arg(content.certification.rncpCode)},
                      {u"date"_s, frenchDate(content.heldOn)},
                      {u"place"_s, content.place.value_or(u"à distance"_s)},
                      {u"opening"_s, frenchTime(content.openedAt)},
                      {u"closing"_s, frenchTime(content.closedAt)},
                      {u"number"_s, content.number ? u"N° %1"_s.arg(*content.number) : u"APERÇU"_s}};
    for (const MinutesMember &member : content.members)
        mentions.push_back({u"member"_s, member.name});
    for (const MinutesCandidate &candidate : content.candidates) {
        mentions.push_back({u"candidate"_s, civilName(candidate.holder)});
        mentions.push_back({u"outcome"_s, candidate.outcome});
    }
    return mentions;
}

std::vector<MandatoryMention> mandatoryMentions(const DecisionNoticeContent &content)
{
    Mentions mentions{{u"certifier"_s, content.certifier.name},
                      {u"certification title"_s, content.certification.title},
                      {u"sheet"_s, u"fiche n° %1"_s.arg(content.certification.rncpCode)},
                      {u"holder"_s, civilName(content.holder)},
                      {u"jury"_s, juryMeeting(content.juryPlace, content.juryDate)},
                      {u"minutes"_s, u"procès-verbal n° %1"_s.arg(content.minutesNumber)},
                      {u"appeal"_s, u"%1 jours"_s.arg(content.appeal.windowDays)},
                      {u"appeal addressee"_s, content.appeal.addressee}};
    for (const BlockMention &block : content.lifelongBlocks)
        mentions.push_back({u"block %1"_s.arg(block.number), blockName(block)});
    for (const MissingBlock &missing : content.missingBlocks) {
        mentions.push_back({u"missing block %1"_s.arg(missing.block.number), blockName(missing.block)});
        for (const QString &competency : missing.competencies)
            mentions.push_back({u"missing competency of block %1"_s.arg(missing.block.number), competency});
    }
    addIssue(mentions, content.issue);
    return mentions;
}

QString comparableText(const QString &text)
{
    static const QRegularExpression spaceAround(u"(?<=\u00AB) | (?=[;:!?\u00BB])"_s);
    static const QRegularExpression divided(u"\u00AD\\s*"_s);
    QString plain = text.normalized(QString::NormalizationForm_C).remove(divided).simplified();
    plain.replace(u'\u2019', u'\'');
    return plain.replace(spaceAround, QString());
}

QStringList missingMentions(const std::vector<MandatoryMention> &mentions, const QString &text)
{
    const QString readable = comparableText(text);
    QStringList missing;
    for (const MandatoryMention &mention : mentions) {
        const QString wanted = comparableText(mention.text);
        if (wanted.isEmpty() || !readable.contains(wanted, Qt::CaseInsensitive))
            missing += mention.name;
    }
    return missing;
}

QStringList forbiddenWords(DocumentKind kind)
{
    QStringList words{u"sous réserve"_s, u"Titre professionnel"_s, u"France compétences"_s};
    switch (kind) {
    case DocumentKind::Parchment:
    case DocumentKind::SuccessAttestation:
        return words + accessRouteWords();
    case DocumentKind::BlockAttestation:
    case DocumentKind::Minutes:
    case DocumentKind::DecisionNotice:
    case DocumentKind::Convocation:
    case DocumentKind::AttendanceSheet:
    case DocumentKind::JurorCertificate:
    case DocumentKind::BlockPassport:
    case DocumentKind::Supplement:
    case DocumentKind::DossierSummary:
    case DocumentKind::Register:
        return words;
    }
    Q_UNREACHABLE();
}

QStringList forbiddenWordsIn(DocumentKind kind, const QString &text)
{
    const QString readable = comparableText(text);
    QStringList found;
    for (const QString &word : forbiddenWords(kind)) {
        const QRegularExpression whole(u"\\b%1\\b"_s.arg(QRegularExpression::escape(word)),
                                       QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
        if (readable.contains(whole))
            found += word;
    }
    return found;
}

} // namespace parchemin::documents
