#pragma once

#include "parchemin/documents/blockattestationcontent.h"
#include "parchemin/documents/decisionnoticecontent.h"
#include "parchemin/documents/minutescontent.h"
#include "parchemin/documents/parchmentcontent.h"

namespace parchemin::documents {

enum class DocumentKind { Parchment, BlockAttestation, Minutes, DecisionNotice };

/// A text that must be readable on a document, and what it is for.
struct MandatoryMention
{
    QString name; ///< English, for the log: "registration"
    QString text; ///< French, as it must appear
};

/// The mentions each kind must carry (BR-71, BR-73, BR-68).
[[nodiscard]] std::vector<MandatoryMention> mandatoryMentions(const ParchmentContent &content);
[[nodiscard]] std::vector<MandatoryMention> mandatoryMentions(const BlockAttestationContent &content);
[[nodiscard]] std::vector<MandatoryMention> mandatoryMentions(const MinutesContent &content);
[[nodiscard]] std::vector<MandatoryMention> mandatoryMentions(const DecisionNoticeContent &content);

/// Names of the mentions that a rendered or extracted text lacks; line ends and kinds of space do not matter.
[[nodiscard]] QStringList missingMentions(const std::vector<MandatoryMention> &mentions, const QString &text);

/// Words that may not appear on a kind of document (BR-72).
[[nodiscard]] QStringList forbiddenWords(DocumentKind kind);
/// Those found in a text, whole words, whatever their case.
[[nodiscard]] QStringList forbiddenWordsIn(DocumentKind kind, const QString &text);

/// A text as comparisons see it: NFC, single plain spaces, none inside « » nor before ; : ! ?, no division of words
[[nodiscard]] QString comparableText(const QString &text);

} // namespace parchemin::documents
