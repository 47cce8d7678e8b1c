#pragma once

#include "parchemin/documents/contents.h"

namespace parchemin::documents {

/// "certification professionnelle enregistrée au RNCP, fiche n° 31187, par arrêté du … (effet du …, jusqu'au
/// …)".
[[nodiscard]] QString registrationSentence(const CertificationMention &certification);
/// "niveau II (nomenclature de 1969) / niveau 6 du cadre européen des certifications"; empty when the
/// document bears no level (I12).
[[nodiscard]] QString levelSentence(const CertificationMention &certification);
/// "NSF 326t : Programmation, mise en place de logiciels".
[[nodiscard]] QString nsfSentence(const CertificationMention &certification);
/// "LEFÈVRE".
[[nodiscard]] QString birthNameInCapitals(const HolderMention &holder);
/// "Madame Jeanne Élise" where a civility is known.
[[nodiscard]] QString firstNamesWithCivility(const HolderMention &holder);
/// "Jeanne Élise LEFÈVRE".
[[nodiscard]] QString civilName(const HolderMention &holder);
/// "née le 1er mars 1990 à Saint-Étienne (42)".
[[nodiscard]] QString birthSentence(const HolderMention &holder);
/// "réuni à Paris le 21 juin 2021", "réuni à Paris, salle A, le 21 juin 2021", "réuni à distance le 21 juin
/// 2021".
[[nodiscard]] QString juryMeeting(const QString &place, QDate date);
/// "Fait à Paris, le 28 juin 2021".
[[nodiscard]] QString issueSentence(const IssueMention &issue);
/// "DUPLICATA n° 1 du 3 mai 2022".
[[nodiscard]] QString duplicateSentence(const DuplicateMention &duplicate);
/// What proves the document and what does not, in honest words: never more than there is (BR-77).
[[nodiscard]] QString proofSentence(const ProofMention &proof);
/// "bloc n° 2 — Gérer un projet digital".
[[nodiscard]] QString blockName(const BlockMention &block);
/// "du bloc n° 2", "des blocs n° 1, n° 3 et n° 4".
[[nodiscard]] QString ofBlocks(const std::vector<int> &numbers);
/// 1 to 12 in letters, figures beyond.
[[nodiscard]] QString numberWord(int number);
/// The text with its first letter in upper case.
[[nodiscard]] QString capitalised(const QString &text);
/// "né", "née" or "né(e)" by the agreement of the holder.
[[nodiscard]] QString agreed(Gender gender, const QString &masculine);

} // namespace parchemin::documents
