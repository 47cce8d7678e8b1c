#include "documents/proof/signatureupdate.h"

#include <QRegularExpression>

#include <map>
#include <optional>

#include "documents/pdfsyntax.h"
#include "documents/proof/openssl.h"
#include "documents/qpdf.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

Error unfit(const QString &why)
{
    return {ErrorCode::InvalidInput, u"this PDF file cannot be signed: "_s + why, u"pdf"_s};
}

QByteArray bytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

QByteArray textOf(QPDFObjectHandle object)
{
    return bytes(object.unparseResolved());
}

/// A dictionary as text, with one entry set.
QByteArray withEntry(QPDFObjectHandle dictionary, const char *key, const QByteArray &value)
{
    QPDFObjectHandle copy = dictionary.shallowCopy();
    copy.removeKey(key);
    QByteArray text = bytes(copy.unparse());
    text.chop(2);
    return text + key + ' ' + value + " >>";
}

/// An array as text, with one member more; anything that is not an array counts as an empty one.
QByteArray withMember(QPDFObjectHandle array, const QByteArray &member)
{
    QByteArray text = array.isArray() ? textOf(array) : QByteArrayLiteral("[ ]");
    text.chop(1);
    return text + member + " ]";
}

/// The last cross-reference section of a file, a table or a stream (PDF 32000-1, 7.5.4 and 7.5.8): what
/// follows it is of the same kind.
struct References
{
    qsizetype start = -1; ///< −1 when the file does not end the way this program ends one
    bool isStream = false;
};

References lastReferences(const QByteArray &pdf)
{
    static const QRegularExpression ending(u"startxref\n(\\d{1,10})\n%%EOF\n$"_s);
    const auto match = ending.match(QString::fromLatin1(pdf.last(qMin<qsizetype>(pdf.size(), 64))));
    const qsizetype start = match.hasMatch() ? match.captured(1).toLongLong() : -1;
    if (start < 0 || start >= pdf.size())
        return {};
    static const QRegularExpression stream(u"^\\d{1,10} 0 obj\n<</Type/XRef"_s);
    const QByteArray section = pdf.mid(start, 64);
    if (section.startsWith("xref\n"))
        return {start, false};
    return stream.match(QString::fromLatin1(section)).hasMatch() ? References{start, true} : References{};
}

/// The objects of an update, and their serialisation after the bytes that were there before.
class Update
{
public:
    Update(const QByteArray &before, int firstFree)
        : m_before(before)
        , m_next(firstFree)
    {
    }

    [[nodiscard]] int reserve() { return m_next++; }
    void set(int number, const QByteArray &body) { m_bodies[number] = body; }

    /// The whole file; `trailer` are the trailer's entries apart from size, predecessor and identifiers.
    [[nodiscard]] QByteArray file(const QByteArray &trailer, const QByteArray &firstId,
                                  const References &before) const
    {
        QByteArray out = m_before;
        std::map<int, qsizetype> places;
        for (const auto &[number, body] : m_bodies) {
            places[number] = out.size();
            out += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
        }
        const QByteArray id = sha256(out).first(16).toHex().toUpper();
        const QByteArray start = QByteArray::number(out.size());
        const QByteArray entries =
            trailer + "/Prev " + QByteArray::number(before.start) + "/ID[" + firstId + '<' + id + ">]";
        if (before.isStream) {
            places[m_next] = out.size(); // the stream lists itself
            out += stream(places, entries);
        } else {
            out += table(places, entries);
        }
        return out + "startxref\n" + start + "\n%%EOF\n";
    }

private:
    /// Calls `begin` with the first number and the length of every run of numbers.
    template <typename Begin>
    static void eachRun(const std::map<int, qsizetype> &places, Begin begin)
    {
        for (const auto &[number, place] : places) {
            if (places.contains(number - 1))
                continue;
            int length = 0;
            while (places.contains(number + length))
                ++length;
            begin(number, length);
        }
    }

    [[nodiscard]] QByteArray table(const std::map<int, qsizetype> &places, const QByteArray &entries) const
    {
        QByteArray text = "xref\n";
        eachRun(places, [&](int first, int length) {
            text += QByteArray::number(first) + ' ' + QByteArray::number(length) + '\n';
            for (int number = first; number < first + length; ++number)
                text += QByteArray::number(places.at(number)).rightJustified(10, '0') + " 00000 n \n";
        });
        return text + "trailer\n<</Size " + QByteArray::number(m_next) + entries + ">>\n";
    }

    [[nodiscard]] QByteArray stream(const std::map<int, qsizetype> &places, const QByteArray &entries) const
    {
        QByteArray index;
        QByteArray rows;
        eachRun(places, [&](int first, int length) {
            index +=
                (index.isEmpty() ? "" : " ") + QByteArray::number(first) + ' ' + QByteArray::number(length);
            for (int number = first; number < first + length; ++number) {
                rows += '\1'; // an object that is not in a stream
                for (int shift = 24; shift >= 0; shift -= 8)
                    rows += static_cast<char>((places.at(number) >> shift) & 0xFF);
                rows += QByteArray(2, '\0'); // generation
            }
        });
        return QByteArray::number(m_next) + " 0 obj\n<</Type/XRef/Size " + QByteArray::number(m_next + 1) +
               "/W[1 4 2]/Index[" + index + ']' + entries + "/Length " + QByteArray::number(rows.size()) +
               ">>stream\n" + rows + "\nendstream\nendobj\n";
    }

    const QByteArray &m_before;
    int m_next;
    std::map<int, QByteArray> m_bodies;
};

constexpr QByteArrayView rangeStart("/ByteRange [0 ");
// Three numbers of up to ten digits, their spaces and the bracket.
constexpr qsizetype rangeWidth = 3 * 10 + 3;

QByteArray dictionaryOf(const SignatureEntry &entry)
{
    QByteArray text = "<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached" +
                      rangeStart.toByteArray() + QByteArray(rangeWidth, ' ') + "/Contents<" +
                      QByteArray(2 * entry.room, '0') + ">/M" + pdfInstant(entry.at) + "/Name" +
                      pdfText(entry.name);
    if (!entry.reason.isEmpty())
        text += "/Reason" + pdfText(entry.reason);
    if (!entry.place.isEmpty())
        text += "/Location" + pdfText(entry.place);
    return text + ">>";
}

/// The objects that a signature brings.
struct SignatureObjects
{
    int dictionary;
    std::optional<int> appearance;
};

QByteArray fieldOf(const SignatureEntry &entry, int ordinal, const SignatureObjects &objects,
                   const QByteArray &page)
{
    // Printed and locked, as PDF/A asks; without area, it shows nothing and needs no place in the structure.
    // PDF/A-3 waives the appearance of a field without area, PDF/A-1 and its validators do not.
    const QByteArray appearance =
        objects.appearance ? "/AP<</N " + pdfReference(*objects.appearance) + ">>" : QByteArray();
    return "<</Type/Annot/Subtype/Widget/FT/Sig/Rect[0 0 0 0]/F 132/T(Signature" +
           QByteArray::number(ordinal) + ")/TU" + pdfText(u"Signature électronique : "_s + entry.name) +
           "/P " + page + "/V " + pdfReference(objects.dictionary) + appearance + ">>";
}

/// Now that every place is known, says which bytes the signature covers.
PreparedFile withByteRange(QByteArray file, qsizetype sizeBefore, qsizetype room)
{
    const qsizetype range = file.indexOf(rangeStart, sizeBefore) + rangeStart.size();
    const qsizetype gapStart = range + rangeWidth + static_cast<qsizetype>(qstrlen("/Contents"));
    const qsizetype gapEnd = gapStart + 2 * room + 2;
    const QByteArray numbers = QByteArray::number(gapStart) + ' ' + QByteArray::number(gapEnd) + ' ' +
                               QByteArray::number(file.size() - gapEnd) + ']';
    file.replace(range, numbers.size(), numbers);
    return {std::move(file), gapStart, gapEnd};
}

Result<PreparedFile> prepare(QPDF &qpdf, const QByteArray &pdf, const SignatureEntry &entry,
                             FieldForm fieldForm)
{
    const References before = lastReferences(pdf);
    QPDFObjectHandle trailer = qpdf.getTrailer();
    QPDFObjectHandle root = qpdf.getRoot();
    const std::vector<QPDFObjectHandle> &pages = qpdf.getAllPages();
    if (before.start < 0)
        return unfit(u"its cross-references are not where this program writes them"_s);
    if (qpdf.isEncrypted() || qpdf.anyWarnings() || pages.empty())
        return unfit(u"it is encrypted or damaged"_s);
    QPDFObjectHandle page = pages.front();
    QPDFObjectHandle form = root.getKey("/AcroForm");
    QPDFObjectHandle fields = form.isDictionary() ? form.getKey("/Fields") : QPDFObjectHandle::newNull();
    if (root.getGeneration() != 0 || page.getGeneration() != 0 || (form.isDictionary() && !form.isIndirect()))
        return unfit(u"its objects are not numbered the way this program numbers them"_s);

    Update update(pdf, trailer.getKey("/Size").getIntValueAsInt());
    SignatureObjects objects{update.reserve(), {}};
    if (fieldForm == FieldForm::WithAppearance)
        objects.appearance = update.reserve();
    const int field = update.reserve();
    const QByteArray pageReference = bytes(page.unparse());
    const int ordinal = (fields.isArray() ? fields.getArrayNItems() : 0) + 1;
    update.set(objects.dictionary, dictionaryOf(entry));
    if (objects.appearance) {
        update.set(*objects.appearance,
                   "<</Type/XObject/Subtype/Form/BBox[0 0 0 0]/Length 0>>stream\n\nendstream");
    }
    update.set(field, fieldOf(entry, ordinal, objects, pageReference));
    const QByteArray list = withMember(fields, pdfReference(field));
    if (form.isDictionary()) {
        update.set(form.getObjectID(), withEntry(form, "/Fields", list));
    } else {
        const int created = update.reserve();
        update.set(created, "<</Fields " + list + "/SigFlags 3>>");
        update.set(root.getObjectID(), withEntry(root, "/AcroForm", pdfReference(created)));
    }
    QPDFObjectHandle ordered = page.shallowCopy();
    // A page with annotations says that Tab follows the structure (PDF/UA-1, 7.18.3).
    ordered.replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
    update.set(page.getObjectID(),
               withEntry(ordered, "/Annots", withMember(page.getKey("/Annots"), pdfReference(field))));

    QByteArray entries = "/Root " + bytes(root.unparse());
    if (trailer.hasKey("/Info"))
        entries += "/Info " + bytes(trailer.getKey("/Info").unparse());
    QPDFObjectHandle ids = trailer.getKey("/ID");
    const QByteArray firstId = ids.isArray() && ids.getArrayNItems() == 2
                                   ? '<' + bytes(ids.getArrayItem(0).getStringValue()).toHex().toUpper() + '>'
                                   : QByteArrayLiteral("<>");
    return withByteRange(update.file(entries, firstId, before), pdf.size(), entry.room);
}

} // namespace

QByteArray PreparedFile::coveredBytes() const
{
    return bytes.first(gapStart) + bytes.sliced(gapEnd);
}

Result<PreparedFile> prepareSignature(const QByteArray &pdf, const SignatureEntry &entry, FieldForm form)
{
    try {
        QPDF qpdf;
        qpdf.setSuppressWarnings(true);
        qpdf.setAttemptRecovery(false);
        qpdf.processMemoryFile("document", pdf.constData(), static_cast<size_t>(pdf.size()));
        return prepare(qpdf, pdf, entry, form);
    } catch (const std::exception &fault) {
        return unfit(QString::fromUtf8(fault.what()));
    }
}

QByteArray pdfInstant(const QDateTime &instant)
{
    return "(D:" + instant.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1() + "Z)";
}

QDateTime instantFromPdf(const QByteArray &text)
{
    QDateTime instant = QDateTime::fromString(QString::fromLatin1(text), u"'D:'yyyyMMddHHmmss'Z'"_s);
    instant.setTimeSpec(Qt::UTC);
    return instant;
}

} // namespace parchemin::documents
