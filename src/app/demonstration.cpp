#include "parchemin/app/demonstration.h"

#include <QDir>
#include <QFileInfo>

#include "app/demonstration/story.h"
#include "app/demonstration/workfolder.h"

namespace parchemin {

Status createDemonstration(const QString &folder, const ProgressCallback &progress)
{
    auto work = demonstration::WorkFolder::beside(folder);
    if (!work)
        return work.error();
    auto stage = demonstration::playStory(work->path(), demonstration::demonstrationInstant(), {}, progress);
    if (!stage)
        return stage.error();
    (*stage)->close();
    return work->moveTo(folder);
}

} // namespace parchemin
