#include "parchemin/exchange/filewriting.h"

#include <QSaveFile>

namespace parchemin::exchange {

Status writeWholeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::FileUnwritable, file.errorString(), path};
    return Done{};
}

} // namespace parchemin::exchange
