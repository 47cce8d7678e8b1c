#include "exchange/valuereading.h"

#include "parchemin/core/namekey.h"
#include "parchemin/exchange/contactreading.h"

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::exchange {
namespace {

struct RouteName
{
    QStringView key;
    AccessRoute route;
};

constexpr std::array routeNames{
    RouteName{u"formation initiale", AccessRoute::Initial},
    RouteName{u"initiale", AccessRoute::Initial},
    RouteName{u"formation initiale etudiant", AccessRoute::Initial},
    RouteName{u"initial", AccessRoute::Initial},
    RouteName{u"etudiant", AccessRoute::Initial},
    RouteName{u"etudiante", AccessRoute::Initial},
    RouteName{u"statut etudiant", AccessRoute::Initial},
    RouteName{u"statut d eleve ou d etudiant", AccessRoute::Initial},
    RouteName{u"apprentissage", AccessRoute::Apprenticeship},
    RouteName{u"apprenti", AccessRoute::Apprenticeship},
    RouteName{u"apprentie", AccessRoute::Apprenticeship},
    RouteName{u"contrat d apprentissage", AccessRoute::Apprenticeship},
    RouteName{u"contrat apprentissage", AccessRoute::Apprenticeship},
    RouteName{u"apprenticeship", AccessRoute::Apprenticeship},
    RouteName{u"formation continue", AccessRoute::ContinuingEd},
    RouteName{u"continue", AccessRoute::ContinuingEd},
    RouteName{u"fc", AccessRoute::ContinuingEd},
    RouteName{u"fpc", AccessRoute::ContinuingEd},
    RouteName{u"formation professionnelle continue", AccessRoute::ContinuingEd},
    RouteName{u"stagiaire de la formation continue", AccessRoute::ContinuingEd},
    RouteName{u"stagiaire de la formation professionnelle continue", AccessRoute::ContinuingEd},
    RouteName{u"continuing ed", AccessRoute::ContinuingEd},
    RouteName{u"contrat de professionnalisation", AccessRoute::Professionalisation},
    RouteName{u"contrat professionnalisation", AccessRoute::Professionalisation},
    RouteName{u"contrat pro", AccessRoute::Professionalisation},
    RouteName{u"contrat de pro", AccessRoute::Professionalisation},
    RouteName{u"professionnalisation", AccessRoute::Professionalisation},
    RouteName{u"professionalisation", AccessRoute::Professionalisation},
    RouteName{u"vae", AccessRoute::Vae},
    RouteName{u"v a e", AccessRoute::Vae},
    RouteName{u"validation des acquis", AccessRoute::Vae},
    RouteName{u"validation des acquis de l experience", AccessRoute::Vae},
    RouteName{u"experience", AccessRoute::Vae},
    RouteName{u"individual", AccessRoute::Individual},
    RouteName{u"individuelle", AccessRoute::Individual},
    RouteName{u"candidature individuelle", AccessRoute::Individual},
    RouteName{u"candidat individuel", AccessRoute::Individual},
    RouteName{u"candidat libre", AccessRoute::Individual},
};

constexpr std::array<QStringView, 4> sirs{u"m", u"mr", u"monsieur", u"m r"};
constexpr std::array<QStringView, 6> madams{u"mme", u"madame", u"mlle", u"mademoiselle", u"melle", u"ms"};
constexpr std::array<QStringView, 6> males{u"m", u"h", u"homme", u"masculin", u"masc", u"1"};
constexpr std::array<QStringView, 5> females{u"f", u"femme", u"feminin", u"fem", u"2"};

bool isOneOf(std::span<const QStringView> keys, const QString &key)
{
    return std::ranges::find(keys, QStringView(key)) != keys.end();
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isAllDigits(QStringView text)
{
    return std::ranges::all_of(text, isDigit);
}

/// The nine national digits after the prefix of their territory: overseas departments have their own.
QString frenchNumber(const QString &nine)
{
    struct Overseas
    {
        QStringView start;
        QStringView prefix;
    };
    // 06 39 98 is the range of metropolitan France kept for invented numbers; 06 39 is Mayotte otherwise.
    static constexpr std::array territories{
        Overseas{u"63998", u"+33"}, Overseas{u"590", u"+590"}, Overseas{u"690", u"+590"},
        Overseas{u"691", u"+590"},  Overseas{u"594", u"+594"}, Overseas{u"694", u"+594"},
        Overseas{u"596", u"+596"},  Overseas{u"696", u"+596"}, Overseas{u"697", u"+596"},
        Overseas{u"262", u"+262"},  Overseas{u"263", u"+262"}, Overseas{u"269", u"+262"},
        Overseas{u"639", u"+262"},  Overseas{u"692", u"+262"}, Overseas{u"693", u"+262"},
    };
    const auto *const found = std::ranges::find_if(
        territories, [&nine](const Overseas &territory) { return nine.startsWith(territory.start); });
    return (found == territories.end() ? u"+33"_s : found->prefix.toString()) + nine;
}

bool isLocalPart(QStringView local)
{
    static constexpr QStringView others = u".!#$%&'*+/=?^_`{|}~-";
    return !local.isEmpty() && local.size() <= 64 && !local.startsWith(u'.') && !local.endsWith(u'.') &&
           !local.contains(u".."_s) &&
           std::ranges::all_of(local, [](QChar c) { return c.isLetterOrNumber() || others.contains(c); });
}

bool isDomain(QStringView domain)
{
    const QList<QStringView> labels = domain.split(u'.');
    const bool areRight = std::ranges::all_of(labels, [](QStringView label) {
        return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-') &&
               std::ranges::all_of(label, [](QChar c) { return c.isLetterOrNumber() || c == u'-'; });
    });
    return areRight && labels.size() >= 2 && labels.last().size() >= 2 && !isAllDigits(labels.last());
}

/// The text without the spaces and the ".0" that spreadsheets add to codes.
QString compactCode(const QString &text)
{
    QString code = text.toUpper();
    if (code.endsWith(u".0"_s) || code.endsWith(u",0"_s))
        code.chop(2);
    code.removeIf([](QChar c) { return c.isSpace(); });
    return code;
}

} // namespace

std::optional<AccessRoute> readRoute(const QString &text)
{
    const QString key = nameKey(text);
    const auto *const found =
        std::ranges::find_if(routeNames, [&key](const RouteName &name) { return name.key == key; });
    return found == routeNames.end() ? std::nullopt : std::optional(found->route);
}

std::optional<QString> readCivility(const QString &text)
{
    const QString key = nameKey(text);
    if (isOneOf(sirs, key))
        return u"M."_s;
    return isOneOf(madams, key) ? std::optional(u"Mme"_s) : std::nullopt;
}

std::optional<Sex> readSex(const QString &text)
{
    const QString key = nameKey(text);
    if (isOneOf(males, key))
        return Sex::Male;
    return isOneOf(females, key) ? std::optional(Sex::Female) : std::nullopt;
}

std::optional<QString> readPhone(const QString &text)
{
    QString digits = text;
    digits.remove(u"(0)"_s);
    digits.removeIf([](QChar c) { return c.isSpace() || QStringView(u".-/()").contains(c); });
    if (digits.startsWith(u"00"_s))
        digits.replace(0, 2, u"+"_s);
    const bool isInternational = digits.startsWith(u'+');
    if (isInternational)
        digits.remove(0, 1);
    if (digits.isEmpty() || !isAllDigits(digits))
        return std::nullopt;
    if (isInternational && digits.startsWith(u"330"_s))
        digits.remove(2, 1);
    if (isInternational) {
        const bool isRight =
            digits.startsWith(u"33"_s) ? digits.size() == 11 : digits.size() >= 8 && digits.size() <= 15;
        return isRight ? std::optional(u"+"_s + digits) : std::nullopt;
    }
    if (digits.size() == 11 && digits.startsWith(u"33"_s))
        return u"+"_s + digits;
    if (digits.size() == 10 && digits.startsWith(u'0'))
        digits.remove(0, 1);
    if (digits.size() != 9 || digits.startsWith(u'0'))
        return std::nullopt;
    return frenchNumber(digits);
}

std::optional<QString> readEmail(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at < 0 || text.size() > 254)
        return std::nullopt;
    const QString local = text.first(at);
    const QString domain = text.sliced(at + 1).toLower();
    if (!isLocalPart(local) || !isDomain(domain))
        return std::nullopt;
    return local + u'@' + domain;
}

std::optional<QString> readPostalCode(const QString &text)
{
    const QString code = compactCode(text);
    if (!isAllDigits(code) || code.size() < 4 || code.size() > 5)
        return std::nullopt;
    return code.rightJustified(5, u'0');
}

std::optional<QString> readInseeCode(const QString &text)
{
    QString code = compactCode(text);
    if (code.size() == 4 && isAllDigits(code))
        code.prepend(u'0');
    const bool isCorsican = code.startsWith(u"2A"_s) || code.startsWith(u"2B"_s);
    if (code.size() != 5 || !isAllDigits(QStringView(code).sliced(isCorsican ? 2 : 0)))
        return std::nullopt;
    return code;
}

} // namespace parchemin::exchange
