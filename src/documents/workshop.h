#pragma once

#include "parchemin/documents/attachment.h"

#include <QDate>

#include "documents/colourprofile.h"
#include "documents/fontsubsetter.h"
#include "documents/linememory.h"
#include "documents/ornament.h"
#include "documents/pdffile.h"

namespace parchemin::documents {

/// Everything that is opened once for a batch of documents.
struct Workshop
{
    FontLibrary fonts;
    OrnamentSet ornaments;
    TextShaper shaper{fonts};
    FontSubsetter subsetter{fonts};
    LineMemory lines;
    QByteArray colourProfile = deflated(standardRgbProfile()); ///< compressed, as files carry it
};

/// What the file says of itself. The date is the day of issue, never the day of rendering.
struct DocumentInformation
{
    QString title;
    QString author;
    QString subject;
    QDate date;
    QString language; ///< "fr-FR", "en-GB"
    std::vector<Attachment> attachments = {};
};

} // namespace parchemin::documents
