#pragma once

#include "parchemin/core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <array>

namespace parchemin::documents {

/// What a signature dictionary says apart from the signature itself.
struct SignatureEntry
{
    QString name;   ///< who signs
    QString reason; ///< left out when empty, as is the place
    QString place;
    QDateTime at;   ///< UTC, whole seconds
    qsizetype room; ///< bytes kept for the CMS signature
};

/// A file with one more signature field, whose signature is still all zeros.
struct PreparedFile
{
    QByteArray bytes;
    qsizetype gapStart; ///< where "<" of the signature's digits stands
    qsizetype gapEnd;   ///< just after its ">"

    /// What the signature covers: everything but the gap.
    [[nodiscard]] QByteArray coveredBytes() const;
};

/// How the field of a signature was written, the latest first. A file signed years ago is judged by the form
/// of its day: none is ever taken away.
enum class FieldForm {
    WithAppearance, ///< an empty one, which PDF/A-1 validators ask for
    Bare,           ///< none, as version 0.1 wrote it at first
};
inline constexpr std::array allFieldForms{FieldForm::WithAppearance, FieldForm::Bare};

/// Adds a signature field and its dictionary by an incremental update (PDF 32000-1, 7.5.6), so that every
/// byte before stays. The field shows nothing. The same file and entry give the same bytes: this is also how
/// a verifier knows that an update did nothing else. InvalidInput when the file is not one that this program
/// writes (encrypted, damaged).
[[nodiscard]] Result<PreparedFile> prepareSignature(const QByteArray &pdf, const SignatureEntry &entry,
                                                    FieldForm form = allFieldForms.front());

/// "(D:20210628170000Z)".
[[nodiscard]] QByteArray pdfInstant(const QDateTime &instant);
/// The instant of a date that pdfInstant() wrote, without its brackets; invalid otherwise.
[[nodiscard]] QDateTime instantFromPdf(const QByteArray &text);

} // namespace parchemin::documents
