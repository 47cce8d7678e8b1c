#include "exchange/importfile.h"

#include "parchemin/exchange/candidateimport.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include "exchange/xlsxreader.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::exchange {
namespace {

constexpr qint64 megabyte = 1024LL * 1024;

} // namespace

ImportProblem tooLargeProblem(qint64 size)
{
    return {.severity = ImportSeverity::Fatal,
            .code = ImportProblemCode::FileTooLarge,
            .parameters = {{u"limit"_s, QString::number(maxImportBytes / megabyte)},
                           {u"size"_s, QString::number((size + megabyte - 1) / megabyte)}}};
}

Result<ImportFile> readImportFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() || !info.isFile())
        return Error{ErrorCode::FileUnreadable, u"no such regular file"_s, path};
    if (info.size() > maxImportBytes)
        return ImportFile{.bytes = {}, .fault = tooLargeProblem(info.size())};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, file.errorString(), path};
    QByteArray bytes = file.read(maxImportBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileUnreadable, file.errorString(), path};
    QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    // What only looks like a workbook stays as it is, and is refused as no text.
    if (auto csv = isWorkbook(bytes) ? csvOfWorkbook(bytes) : std::nullopt)
        return ImportFile{.bytes = *std::move(csv), .sha256 = std::move(sha256), .isWorkbook = true};
    return ImportFile{.bytes = std::move(bytes), .sha256 = std::move(sha256)};
}

} // namespace parchemin::exchange
