#include "parchemin/core/officialdocument.h"

#include "parchemin/core/codetable.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

using Kind = DocumentKind;

constexpr CodeTable<Kind, 10> kinds{{{
    {Kind::Parchment, "PARCHMENT"},
    {Kind::SuccessAttestation, "SUCCESS_ATTESTATION"},
    {Kind::BlockAttestation, "BLOCK_ATTESTATION"},
    {Kind::DecisionNotice, "DECISION_NOTICE"},
    {Kind::Convocation, "CONVOCATION"},
    {Kind::AttendanceSheet, "ATTENDANCE_SHEET"},
    {Kind::Minutes, "MINUTES"},
    {Kind::JurorCertificate, "JUROR_CERTIFICATE"},
    {Kind::Supplement, "SUPPLEMENT"},
    {Kind::Passport, "PASSPORT"},
}}};

constexpr CodeTable<Kind, 10> prefixes{{{
    {Kind::Parchment, "P"},
    {Kind::SuccessAttestation, "S"},
    {Kind::BlockAttestation, "A"},
    {Kind::DecisionNotice, "N"},
    {Kind::Convocation, "C"},
    {Kind::AttendanceSheet, "E"},
    {Kind::Minutes, "PV"},
    {Kind::JurorCertificate, "J"},
    {Kind::Supplement, "SC"},
    {Kind::Passport, "PB"},
}}};

constexpr CodeTable<DocumentState, 3> states{{{
    {DocumentState::Issued, "ISSUED"},
    {DocumentState::Superseded, "SUPERSEDED"},
    {DocumentState::Revoked, "REVOKED"},
}}};

} // namespace

QString codeName(DocumentKind kind)
{
    return kinds.name(kind);
}

std::optional<DocumentKind> documentKindFromCode(const QString &code)
{
    return kinds.value(code);
}

QString codeName(DocumentState state)
{
    return states.name(state);
}

std::optional<DocumentState> documentStateFromCode(const QString &code)
{
    return states.value(code);
}

QString numberPrefix(DocumentKind kind)
{
    return prefixes.name(kind);
}

QString documentNumber(DocumentKind kind, int year, int serial)
{
    Q_ASSERT(serial >= 1);
    return u"%1-%2-%3"_s.arg(numberPrefix(kind)).arg(year).arg(serial, 4, 10, QChar(u'0'));
}

QString duplicateNumber(const QString &original, int number)
{
    return u"%1-D%2"_s.arg(original).arg(number);
}

QString checkCodeOf(const QString &number)
{
    // No vowel that would make a word, no sign that is taken for another.
    constexpr QLatin1StringView alphabet("2346789BCDFGHJKMPQRTVWXY");
    constexpr unsigned int codes = 569; // the largest prime number of codes of two signs
    unsigned int weight = 1;
    unsigned int sum = 0;
    for (const QChar sign : number) {
        weight = weight * 3 % codes; // no two places of a number have the same
        sum = (sum + weight * sign.unicode()) % codes;
    }
    const auto base = static_cast<unsigned int>(alphabet.size());
    return QString(alphabet.at(sum / base)) + alphabet.at(sum % base);
}

std::optional<QString> numberIn(const QString &typed)
{
    const QStringList parts = typed.simplified().split(u' ');
    if (parts.size() != 2)
        return typed;
    const QString number = parts.first().toUpper();
    if (parts.last().toUpper() != checkCodeOf(number))
        return std::nullopt;
    return number;
}

bool bearsLevel(DocumentKind kind)
{
    switch (kind) {
    case Kind::Parchment:
    case Kind::SuccessAttestation:
    case Kind::Supplement:
        return true;
    case Kind::BlockAttestation:
    case Kind::DecisionNotice:
    case Kind::Convocation:
    case Kind::AttendanceSheet:
    case Kind::Minutes:
    case Kind::JurorCertificate:
    case Kind::Passport:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace parchemin
