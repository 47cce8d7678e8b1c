#pragma once

#include "parchemin/core/result.h"
#include "parchemin/documents/documentrenderer.h"

#include <cstdio>
#include <cstdlib>
#include <utility>

/// The documents that the benchmarks make: attestations of two blocks for invented holders, proven and
/// signed.
namespace paperbatch {

/// The value, or the end of the program.
template <typename T>
T need(parchemin::Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().detail));
        std::exit(1);
    }
    return std::move(result).value();
}

/// The attestation of a number, another holder for each.
[[nodiscard]] parchemin::documents::BlockAttestationContent attestation(int number);
/// The credential, and its printed code in the content.
[[nodiscard]] parchemin::documents::Attachment proof(parchemin::documents::BlockAttestationContent &content);
[[nodiscard]] QByteArray signedFile(const QByteArray &pdf);
/// All that becomes of one attestation from its content to the file that is kept.
[[nodiscard]] QByteArray made(const parchemin::documents::DocumentRenderer &renderer, int number);
/// Writes what other programs need to make the same pages, and our own files, into a folder.
void writeInputs(const QString &folder);

} // namespace paperbatch
