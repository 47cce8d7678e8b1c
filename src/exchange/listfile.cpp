#include "parchemin/exchange/listfile.h"

#include "parchemin/exchange/filewriting.h"

namespace parchemin::exchange {

Status writeList(const ListContent &content, ListFormat format, const QString &path)
{
    const Result<QByteArray> bytes =
        format == ListFormat::Csv ? Result<QByteArray>(csvOf(content)) : xlsxOf(content);
    if (!bytes)
        return bytes.error();
    return writeWholeFile(path, *bytes);
}

} // namespace parchemin::exchange
