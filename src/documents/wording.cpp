#include "documents/wording.h"

#include "parchemin/core/frenchtext.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

QString legalAct(const LegalBasis &basis)
{
    switch (basis.kind) {
    case LegalBasisKind::Order:
        return u"par arrêté du %1 publié au Journal officiel du %2"_s.arg(frenchDate(basis.date),
                                                                          frenchDate(basis.publishedOn));
    case LegalBasisKind::DgDecision:
        return u"par décision d'enregistrement du %1 publiée le %2"_s.arg(frenchDate(basis.date),
                                                                          frenchDate(basis.publishedOn));
    }
    Q_UNREACHABLE();
}

} // namespace

CertificationMention certificationMention(const ReferenceSheet &sheet)
{
    return {sheet.title,     sheet.rncpCode, sheet.legalBasis,    sheet.effectiveFrom, sheet.registeredUntil,
            sheet.level1969, sheet.levelEqf, sheet.levelNational, sheet.nsfCodes,      true};
}

CertifierMention certifierMention(const ReferenceSheet &sheet)
{
    return {sheet.certifier.name, sheet.certifier.address, sheet.certifier.website};
}

QString registrationSentence(const CertificationMention &certification)
{
    return u"certification professionnelle enregistrée au RNCP, fiche n° %1, %2 (effet du %3, jusqu'au %4)"_s
        .arg(certification.rncpCode, legalAct(certification.legalBasis),
             frenchDate(certification.effectiveFrom), frenchDate(certification.registeredUntil));
}

QString levelSentence(const CertificationMention &certification)
{
    if (!certification.levelBearing)
        return {};
    QStringList levels;
    if (!certification.level1969.isEmpty())
        levels += u"niveau %1 (nomenclature de 1969)"_s.arg(certification.level1969);
    if (certification.levelNational) {
        levels += u"niveau %1 du cadre national des certifications professionnelles"_s.arg(
            *certification.levelNational);
    }
    if (!certification.levelEqf.isEmpty())
        levels += u"niveau %1 du cadre européen des certifications"_s.arg(certification.levelEqf);
    return levels.join(u" / "_s);
}

QString nsfSentence(const CertificationMention &certification)
{
    QStringList codes;
    for (const CodedLabel &code : certification.nsfCodes)
        codes += u"NSF %1 : %2"_s.arg(code.code, code.label);
    return codes.join(u" ; "_s);
}

QString birthNameInCapitals(const HolderMention &holder)
{
    return holder.birthName.simplified().toUpper();
}

QString firstNamesWithCivility(const HolderMention &holder)
{
    const QString names = holder.firstNames.simplified();
    return holder.civility ? *holder.civility + u' ' + names : names;
}

QString civilName(const HolderMention &holder)
{
    return holder.firstNames.simplified() + u' ' + birthNameInCapitals(holder);
}

QString agreed(Gender gender, const QString &masculine)
{
    switch (gender) {
    case Gender::Female:
        return masculine + u'e';
    case Gender::Male:
        return masculine;
    case Gender::Unknown:
        return masculine + u"(e)"_s;
    }
    Q_UNREACHABLE();
}

QString birthSentence(const HolderMention &holder)
{
    QString sentence = u"%1 le %2 %3"_s.arg(agreed(holder.gender, u"né"_s), frenchDate(holder.birthDate),
                                            frenchAtPlace(holder.birthPlace.simplified()));
    if (holder.birthCountry)
        sentence += u" (%1)"_s.arg(*holder.birthCountry);
    return sentence;
}

QString juryMeeting(const QString &place, QDate date)
{
    QString where = place.isEmpty() ? u"à distance"_s : frenchAtPlace(place);
    if (where.contains(u','))
        where += u','; // "à Paris, salle A," closes what the first comma opens
    return u"réuni %1 le %2"_s.arg(where, frenchDate(date));
}

QString issueSentence(const IssueMention &issue)
{
    return u"Fait %1, le %2"_s.arg(frenchAtPlace(issue.issuedAt), frenchDate(issue.issuedOn));
}

QString duplicateSentence(const DuplicateMention &duplicate)
{
    return u"DUPLICATA n° %1 du %2"_s.arg(duplicate.number).arg(frenchDate(duplicate.issuedOn));
}

QString proofSentence(const ProofMention &proof)
{
    if (proof.keyName.isEmpty() && !proof.isSigned) {
        return u"Document émis sans signature électronique ni attestation numérique : seul le registre du "
               "certificateur en confirme l'authenticité."_s;
    }
    const QString limit = u" Ce n'est pas un cachet électronique qualifié."_s;
    if (proof.keyName.isEmpty())
        return u"Fichier signé, sans attestation numérique ni code imprimé."_s + limit;
    QString key = proof.keyName;
    key.replace(u' ', QChar(QChar::Nbsp)); // its groups of figures are compared as one
    const QString credential =
        u"Attestation numérique jointe et code imprimé signés par la clé %1"_s.arg(key);
    return credential + (proof.isSigned ? u" ; fichier signé."_s : u" ; fichier non signé."_s) + limit;
}

QString blockName(const BlockMention &block)
{
    return u"bloc n° %1 \u2014 %2"_s.arg(block.number).arg(block.title);
}

QString ofBlocks(const std::vector<int> &numbers)
{
    QStringList names;
    for (const int number : numbers)
        names += u"n° %1"_s.arg(number);
    return (numbers.size() == 1 ? u"du bloc "_s : u"des blocs "_s) + frenchList(names);
}

QString numberWord(int number)
{
    static constexpr std::array words{u"un",   u"deux", u"trois", u"quatre", u"cinq", u"six",
                                      u"sept", u"huit", u"neuf",  u"dix",    u"onze", u"douze"};
    if (number < 1 || number > static_cast<int>(words.size()))
        return QString::number(number);
    return QString::fromUtf16(words.at(static_cast<size_t>(number - 1)));
}

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : text.first(1).toUpper() + text.sliced(1);
}

} // namespace parchemin::documents
