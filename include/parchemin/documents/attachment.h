#pragma once

#include <QByteArray>
#include <QString>

namespace parchemin::documents {

/// What an attached file is to the document that carries it (PDF/A-3, 6.8).
enum class AttachmentRelationship {
    Source,      ///< what the document was made from
    Data,        ///< the data that the document shows
    Alternative, ///< the document in another form
    Supplement,
};

/// A file that travels inside a document, such as a credential that programs can check.
struct Attachment
{
    QString name;     ///< "titre.jwt": no folder, no two the same in a document
    QString mimeType; ///< "application/jwt"
    AttachmentRelationship relationship = AttachmentRelationship::Data;
    QByteArray bytes;
    QString description; ///< one line, for a person
};

} // namespace parchemin::documents
