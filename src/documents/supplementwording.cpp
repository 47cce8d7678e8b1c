#include "documents/supplementwording.h"

#include "parchemin/core/frenchtext.h"

#include <QLocale>

#include "documents/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

SupplementWording french()
{
    return {
        .kind = u"Supplément au certificat"_s,
        .heading = u"Supplément au certificat"_s,
        .nature =
            u"Ce document décrit la certification, non son titulaire ; seul, il n'a pas de valeur juridique. "
            "Il suit le modèle Europass."_s,
        .title = u"Intitulé du certificat"_s,
        .translated = u"Traduction de l'intitulé, sans valeur juridique : %1"_s,
        .profile = u"Profil des aptitudes et compétences"_s,
        .holderCan = u"Le titulaire est capable de :"_s,
        .blocks = u"Blocs de compétences"_s,
        .lifelong = u"Chaque bloc validé est acquis à vie."_s,
        .occupations = u"Emplois accessibles au titulaire"_s,
        .basis = u"Base officielle du certificat"_s,
        .certifier = u"Autorité responsable de la certification : %1 (%2)."_s,
        .award = u"La certification s'obtient ainsi :"_s,
        .routes = u"Modes d'accès reconnus officiellement"_s,
        .more = u"Informations complémentaires"_s,
        .source =
            u"Établi d'après la fiche n° %1 du Répertoire national des certifications professionnelles."_s,
        .foot = u"Supplément au certificat · fiche n° %1"_s,
        .number = u"N° %1, établi le %2"_s,
        .preview = u"Aperçu sans numéro ni valeur"_s,
        .duplicate = u"DUPLICATA n° %1 du %2"_s};
}

SupplementWording english()
{
    return {
        .kind = u"Certificate supplement"_s,
        .heading = u"Certificate supplement"_s,
        .nature =
            u"This document describes the certificate, not its holder; on its own it has no legal status. "
            "It follows the Europass model. The registered wording is quoted in French."_s,
        .title = u"Title of the certificate"_s,
        .translated = u"Translated title, without legal status: %1"_s,
        .profile = u"Profile of skills and competences"_s,
        .holderCan = u"The holder is able to:"_s,
        .blocks = u"Blocks of competences"_s,
        .lifelong = u"Each block, once validated, is acquired for life."_s,
        .occupations = u"Occupations accessible to the holder"_s,
        .basis = u"Official basis of the certificate"_s,
        .certifier = u"Awarding body: %1 (%2)."_s,
        .award = u"The certificate is obtained as follows:"_s,
        .routes = u"Officially recognised ways of acquiring the certificate"_s,
        .more = u"Additional information"_s,
        .source =
            u"Drawn from entry %1 of the French national directory of vocational certifications (RNCP)."_s,
        .foot = u"Certificate supplement · RNCP entry %1"_s,
        .number = u"No. %1, issued on %2"_s,
        .preview = u"Preview, without number or value"_s,
        .duplicate = u"DUPLICATA (duplicate) No. %1 of %2"_s};
}

QString englishDate(QDate date)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(date, u"d MMMM yyyy"_s);
}

} // namespace

SupplementWording supplementWording(SupplementLanguage language)
{
    switch (language) {
    case SupplementLanguage::French:
        return french();
    case SupplementLanguage::English:
        return english();
    }
    Q_UNREACHABLE();
}

QString issueText(const SupplementContent &content)
{
    const SupplementWording words = supplementWording(content.language);
    const auto day = [&content](QDate date) {
        return content.language == SupplementLanguage::French ? frenchDate(date) : englishDate(date);
    };
    const IssueMention &issue = content.issue;
    if (!issue.number)
        return words.preview;
    QString text = words.number.arg(*issue.number, day(issue.issuedOn));
    if (issue.duplicate) {
        text += u"  ·  "_s + words.duplicate.arg(issue.duplicate->number).arg(day(issue.duplicate->issuedOn));
    }
    return text;
}

QString registrationText(const SupplementContent &content)
{
    const ReferenceSheet &sheet = content.sheet;
    if (content.language == SupplementLanguage::French)
        return capitalised(registrationSentence(certificationMention(sheet))) + u'.';
    const QString act = sheet.legalBasis.kind == LegalBasisKind::Order ? u"order"_s : u"decision"_s;
    return u"Vocational certification registered in the RNCP, entry %1, by %2 of %3, published on %4 (in "
           u"effect from "
           "%5, registered until %6)."_s.arg(sheet.rncpCode, act, englishDate(sheet.legalBasis.date),
                                             englishDate(sheet.legalBasis.publishedOn),
                                             englishDate(sheet.effectiveFrom),
                                             englishDate(sheet.registeredUntil));
}

QString levelText(const SupplementContent &content)
{
    const CertificationMention certification = certificationMention(content.sheet);
    if (content.language == SupplementLanguage::French)
        return capitalised(levelSentence(certification)) + u'.';
    QStringList levels;
    if (!certification.level1969.isEmpty())
        levels += u"level %1 (French nomenclature of 1969)"_s.arg(certification.level1969);
    if (certification.levelNational)
        levels += u"level %1 of the French national framework"_s.arg(*certification.levelNational);
    if (!certification.levelEqf.isEmpty())
        levels += u"level %1 of the European Qualifications Framework"_s.arg(certification.levelEqf);
    return capitalised(levels.join(u" / "_s)) + u'.';
}

} // namespace parchemin::documents
