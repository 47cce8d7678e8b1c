#pragma once

#include "parchemin/documents/attendancesheetcontent.h"
#include "parchemin/documents/blockpassportcontent.h"
#include "parchemin/documents/convocationcontent.h"
#include "parchemin/documents/jurorcertificatecontent.h"
#include "parchemin/documents/supplementcontent.h"

#include <QByteArray>

namespace parchemin {

/// What the papers around a jury and a person say, as documentpayload.h does for the others.
[[nodiscard]] QByteArray toPayload(const documents::CandidateConvocationContent &content);
[[nodiscard]] QByteArray toPayload(const documents::JurorConvocationContent &content);
[[nodiscard]] QByteArray toPayload(const documents::AttendanceSheetContent &content);
[[nodiscard]] QByteArray toPayload(const documents::JurorCertificateContent &content);
[[nodiscard]] QByteArray toPayload(const documents::BlockPassportContent &content);
/// The sheet by its code and version, which never change (BR-01).
[[nodiscard]] QByteArray toPayload(const documents::SupplementContent &content);

} // namespace parchemin
