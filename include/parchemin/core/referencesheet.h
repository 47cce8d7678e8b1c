#pragma once

#include "parchemin/core/accessroute.h"
#include "parchemin/core/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace parchemin {

/// An answer that the source may not give (L242, L243: the column of the X is lost).
enum class Ternary { Yes, No, Unknown };

/// One competency of a block, word for word as registered.
struct Competency
{
    int ordinal;  ///< 1-based within its block
    QString code; ///< "B3.C07"
    QString label;

    friend bool operator==(const Competency &, const Competency &) = default;
};

/// One of the blocks that a holder acquires for life (L91, L213).
struct SkillBlock
{
    int number;   ///< 1-based
    QString code; ///< "RNCP31187BC01"
    QString title;
    QString modalityText;
    bool requiresValidatingMentor; ///< BR-05
    std::vector<Competency> competencies;

    [[nodiscard]] const Competency *competency(int ordinal) const;
    friend bool operator==(const SkillBlock &, const SkillBlock &) = default;
};

/// What the sheet asks of the jury for one route.
struct JuryComposition
{
    int total;
    int leads;
    int professionals;

    friend bool operator==(const JuryComposition &, const JuryComposition &) = default;
};

enum class FinalDefenceObject { Projects, EvidenceDossier };

/// Whether a route is open, and how it ends (L217–240).
struct AccessRouteRule
{
    AccessRoute route;
    bool isOpen;
    std::optional<JuryComposition> jury;                  ///< absent when the route is closed
    std::optional<FinalDefenceObject> finalDefenceObject; ///< absent when the route is closed
    QString label;                                        ///< as the sheet words it
    QString note;

    friend bool operator==(const AccessRouteRule &, const AccessRouteRule &) = default;
};

enum class LegalBasisKind { Order, DgDecision };

/// The act that registered the certification (L251–253).
struct LegalBasis
{
    LegalBasisKind kind;
    QDate date;
    QDate publishedOn;
    QString text;

    friend bool operator==(const LegalBasis &, const LegalBasis &) = default;
};

struct CodedLabel
{
    QString code;
    QString label;
    std::optional<QString> url = {}; ///< where the nomenclature describes it, when the sheet links to it

    friend bool operator==(const CodedLabel &, const CodedLabel &) = default;
};

struct Certifier
{
    QString name;
    QString signatoryCapacity; ///< "Président"
    QString address;
    QString website;

    friend bool operator==(const Certifier &, const Certifier &) = default;
};

/// A sheet of the national directory as data: everything that rules and documents need of it.
struct ReferenceSheet
{
    QString rncpCode;
    int version;
    QString title; ///< exact, never altered (BR-03)
    Certifier certifier;
    QString level1969;
    QString levelEqf;
    std::optional<QString> levelNational;
    std::vector<CodedLabel> nsfCodes;
    std::vector<CodedLabel> formacodes;
    std::vector<CodedLabel> romeCodes;
    LegalBasis legalBasis;
    QDate effectiveFrom;
    QDate registeredUntil;
    std::optional<QDate> lastIssueDate; ///< BR-13
    bool requiresFinalDefence;
    Ternary newCaledonia;
    Ternary frenchPolynesia;
    QString summary;
    QStringList activities;
    QStringList capacities;
    QString sectors;
    QStringList jobTypes;
    QString annualHolders; ///< as worded: "Une 50aine de titré·e·s/an"
    QString awardRules;    ///< how the full title is obtained (L87–91)
    QString componentsValidity;
    QString certificationPlace;
    QString preparationPlace;
    std::vector<SkillBlock> blocks;
    std::vector<AccessRouteRule> routes;
    std::optional<QString> predecessorCode;
    std::optional<QString> successorCode;
    QString sourceFile;
    QString sourceSha256; ///< of the source text, lower-case hexadecimal

    [[nodiscard]] const SkillBlock *block(int number) const;
    [[nodiscard]] const AccessRouteRule *route(AccessRoute wanted) const;
    [[nodiscard]] int competencyCount() const;
    /// Whether a day lies in the registration window, both ends included (BR-11).
    [[nodiscard]] bool isRegisteredOn(QDate day) const;

    friend bool operator==(const ReferenceSheet &, const ReferenceSheet &) = default;
};

/// Reads a sheet from its JSON form (data/reference-sheets/). InvalidInput with the JSON pointer of the first
/// fault in `where`: missing or unknown member, wrong type, empty text, bad date, code that does not fit its
/// block, ordinals with gaps, duplicate codes, an open route without jury.
[[nodiscard]] Result<ReferenceSheet> parseReferenceSheet(const QByteArray &json);
/// The canonical JSON form; parseReferenceSheet() of it gives the same sheet back.
[[nodiscard]] QByteArray toJson(const ReferenceSheet &sheet);

} // namespace parchemin
