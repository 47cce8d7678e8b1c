#include "app/incomingfiles.h"

#include "parchemin/store/contentstore.h"

#include <QFileInfo>

namespace parchemin {

QString nameOf(const IncomingFile &file)
{
    return file.name.isEmpty() ? QFileInfo(file.path).fileName() : file.name;
}

Status checkNames(const std::vector<IncomingFile> &files)
{
    for (const IncomingFile &file : files) {
        if (Status named = ContentStore::checkName(nameOf(file)); !named)
            return named;
    }
    return Done{};
}

} // namespace parchemin
