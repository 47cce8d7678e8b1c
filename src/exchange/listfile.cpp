#include "parchemin/exchange/listfile.h"

#include <QSaveFile>

namespace parchemin::exchange {

Status writeList(const ListContent &content, ListFormat format, const QString &path)
{
    const Result<QByteArray> bytes =
        format == ListFormat::Csv ? Result<QByteArray>(csvOf(content)) : xlsxOf(content);
    if (!bytes)
        return bytes.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return Error{ErrorCode::FileUnwritable, file.errorString(), path};
    return Done{};
}

} // namespace parchemin::exchange
