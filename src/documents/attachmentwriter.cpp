#include "documents/attachmentwriter.h"

#include <QCryptographicHash>

#include <algorithm>

#include "documents/pdfsyntax.h"

namespace parchemin::documents {
namespace {

QByteArray relationshipName(AttachmentRelationship relationship)
{
    switch (relationship) {
    case AttachmentRelationship::Source:
        return "/Source";
    case AttachmentRelationship::Data:
        return "/Data";
    case AttachmentRelationship::Alternative:
        return "/Alternative";
    case AttachmentRelationship::Supplement:
        return "/Supplement";
    }
    Q_UNREACHABLE();
}

int writeAttachment(PdfFile &file, const Attachment &attachment, QDate date)
{
    const QByteArray checksum =
        QCryptographicHash::hash(attachment.bytes, QCryptographicHash::Md5).toHex().toUpper();
    const int stream =
        file.addStream("/Type/EmbeddedFile/Subtype" + pdfName(attachment.mimeType) + "/Params<</Size " +
                           QByteArray::number(attachment.bytes.size()) + "/CheckSum<" + checksum +
                           ">/CreationDate" + pdfDate(date) + "/ModDate" + pdfDate(date) + ">>",
                       attachment.bytes);
    const QByteArray name = pdfText(attachment.name);
    return file.add("<</Type/Filespec/F" + name + "/UF" + name + "/Desc" + pdfText(attachment.description) +
                    "/AFRelationship" + relationshipName(attachment.relationship) + "/EF<</F " +
                    pdfReference(stream) + "/UF " + pdfReference(stream) + ">>>>");
}

} // namespace

QByteArray writeAttachments(PdfFile &file, const DocumentInformation &information)
{
    if (information.attachments.empty())
        return {};
    std::vector<Attachment> sorted = information.attachments;
    std::ranges::sort(sorted, {}, [](const Attachment &one) { return utf16Hex(one.name); }); // a name tree
    QByteArray associated;
    QByteArray names;
    for (const Attachment &attachment : sorted) {
        const QByteArray reference = pdfReference(writeAttachment(file, attachment, information.date));
        associated += reference + ' ';
        names += pdfText(attachment.name) + reference + ' ';
    }
    return "/AF[" + associated.trimmed() + "]/Names<</EmbeddedFiles<</Names[" + names.trimmed() + "]>>>>";
}

} // namespace parchemin::documents
