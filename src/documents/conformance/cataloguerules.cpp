#include <array>

#include "documents/conformance/findings.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

void checkOutputIntent(QPDFObjectHandle catalogue, Findings &findings)
{
    const QString rule = u"PDF/A-3 6.2.3"_s;
    QPDFObjectHandle intents = catalogue.getKey("/OutputIntents");
    if (!intents.isArray() || intents.getArrayNItems() == 0) {
        findings.add(rule, u"device colours are used without an output intent"_s);
        return;
    }
    for (QPDFObjectHandle intent : intents.getArrayAsVector()) {
        findings.require(intent.getKey("/S").isNameAndEquals("/GTS_PDFA1"), rule, u"not a PDF/A intent"_s);
        QPDFObjectHandle profile = intent.getKey("/DestOutputProfile");
        if (!profile.isStream()) {
            findings.add(rule, u"the output intent has no profile"_s);
            continue;
        }
        const auto data = profile.getStreamData();
        const QByteArray bytes(reinterpret_cast<const char *>(data->getBuffer()),
                               static_cast<qsizetype>(data->getSize()));
        // The header of an ICC profile: size, class, colour space, signature (ICC.1, 7.2).
        const bool isProfile = bytes.size() >= 128 && bytes.sliced(36, 4) == "acsp" &&
                               (bytes.sliced(12, 4) == "mntr" || bytes.sliced(12, 4) == "prtr") &&
                               bytes.at(8) <= 4;
        findings.require(isProfile, rule, u"the output profile is no display or printer profile"_s);
        QPDFObjectHandle components = profile.getDict().getKey("/N");
        findings.require(isProfile && bytes.sliced(16, 4) == "RGB " && components.isInteger() &&
                             components.getIntValueAsInt() == 3,
                         u"PDF/A-3 6.2.4.3"_s, u"the output profile is not of RGB, which the pages use"_s);
    }
}

void checkAttachment(QPDFObjectHandle file, Findings &findings)
{
    const QString rule = u"PDF/A-3 6.8"_s;
    const QString place = placeOf(file);
    findings.require(file.getKey("/F").isString() && file.getKey("/UF").isString(), rule,
                     u"attached file without name: "_s + place);
    static constexpr std::array relationships{"/Source", "/Data", "/Alternative", "/Supplement",
                                              "/Unspecified"};
    bool isKnown = false;
    for (const char *known : relationships)
        isKnown = isKnown || file.getKey("/AFRelationship").isNameAndEquals(known);
    findings.require(isKnown, rule, u"attached file without relationship: "_s + place);
    QPDFObjectHandle embedded =
        file.getKey("/EF").isDictionary() ? file.getKey("/EF").getKey("/F") : QPDFObjectHandle::newNull();
    if (!embedded.isStream()) {
        findings.add(rule, u"attached file without content: "_s + place);
        return;
    }
    findings.require(embedded.getDict().getKey("/Subtype").isName(), rule,
                     u"attached file without type: "_s + place);
    QPDFObjectHandle parameters = embedded.getDict().getKey("/Params");
    findings.require(parameters.isDictionary() && parameters.getKey("/ModDate").isString(), rule,
                     u"attached file without date: "_s + place);
}

void checkAttachments(QPDF &pdf, QPDFObjectHandle catalogue, Findings &findings)
{
    std::set<QPDFObjGen> associated;
    QPDFObjectHandle list = catalogue.getKey("/AF");
    if (list.isArray()) {
        for (const QPDFObjectHandle &file : list.getArrayAsVector())
            associated.insert(file.getObjGen());
    }
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/EF"))
            continue;
        checkAttachment(object, findings);
        findings.require(associated.contains(object.getObjGen()), u"PDF/A-3 6.8"_s,
                         u"attached file that nothing is associated with: "_s + placeOf(object));
    }
}

bool isOutside(QPDFObjectHandle page, QPDFObjectHandle annotation)
{
    const QPDFObjectHandle::Rectangle box = page.getKey("/MediaBox").getArrayAsRectangle();
    const QPDFObjectHandle::Rectangle rect = annotation.getKey("/Rect").getArrayAsRectangle();
    return rect.llx >= box.urx || rect.lly >= box.ury || rect.urx <= box.llx || rect.ury <= box.lly;
}

/// Our documents have at most the widget of a signature.
void checkAnnotations(QPDF &pdf, Findings &findings)
{
    for (QPDFObjectHandle page : pdf.getAllPages()) {
        QPDFObjectHandle annotations = page.getKey("/Annots");
        if (!annotations.isArray() || annotations.getArrayNItems() == 0)
            continue;
        findings.require(page.getKey("/Tabs").isNameAndEquals("/S"), u"PDF/UA-1 7.18.3"_s,
                         u"annotations are not visited in the order of the structure"_s);
        for (QPDFObjectHandle annotation : annotations.getArrayAsVector()) {
            QPDFObjectHandle flags = annotation.getKey("/F");
            const int bits = flags.isInteger() ? flags.getIntValueAsInt() : 0;
            findings.require((bits & 4) != 0 && (bits & (1 | 2 | 32 | 256)) == 0, u"PDF/A-3 6.3.2"_s,
                             u"annotation that does not print: "_s + placeOf(annotation));
            findings.require(annotation.hasKey("/StructParent") || isOutside(page, annotation),
                             u"PDF/UA-1 7.18.1"_s,
                             u"annotation outside the structure: "_s + placeOf(annotation));
        }
    }
}

void checkActions(QPDF &pdf, QPDFObjectHandle catalogue, Findings &findings)
{
    findings.require(!catalogue.hasKey("/AA"), u"PDF/A-3 6.5.2"_s, u"the catalogue has actions"_s);
    QPDFObjectHandle names = catalogue.getKey("/Names");
    findings.require(!names.isDictionary() || !names.hasKey("/JavaScript"), u"PDF/A-3 6.5.1"_s,
                     u"the file has scripts"_s);
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/S").isName())
            continue;
        for (const char *forbidden :
             {"/JavaScript", "/Launch", "/Sound", "/Movie", "/ResetForm", "/ImportData"}) {
            findings.require(!object.getKey("/S").isNameAndEquals(forbidden), u"PDF/A-3 6.5.1"_s,
                             u"forbidden action "_s + placeOf(object));
        }
    }
}

} // namespace

void checkCatalogue(QPDF &pdf, Findings &findings)
{
    QPDFObjectHandle catalogue = pdf.getRoot();
    QPDFObjectHandle language = catalogue.getKey("/Lang");
    findings.require(language.isString() && !language.getStringValue().empty(), u"PDF/UA-1 7.2"_s,
                     u"the document has no language"_s);
    QPDFObjectHandle preferences = catalogue.getKey("/ViewerPreferences");
    const bool showsTitle = preferences.isDictionary() && preferences.getKey("/DisplayDocTitle").isBool() &&
                            preferences.getKey("/DisplayDocTitle").getBoolValue();
    findings.require(showsTitle, u"PDF/UA-1 7.1"_s, u"the title is not shown in place of the file name"_s);
    QPDFObjectHandle marks = catalogue.getKey("/MarkInfo");
    const bool isMarked =
        marks.isDictionary() && marks.getKey("/Marked").isBool() && marks.getKey("/Marked").getBoolValue();
    findings.require(isMarked, u"PDF/A-3 6.7.2.2"_s, u"the document does not say that it is tagged"_s);
    const bool isSuspect = marks.isDictionary() && marks.getKey("/Suspects").isBool() &&
                           marks.getKey("/Suspects").getBoolValue();
    findings.require(!isSuspect, u"PDF/UA-1 7.1"_s, u"the tags are called suspect"_s);
    QPDFObjectHandle form = catalogue.getKey("/AcroForm");
    findings.require(!form.isDictionary() || !form.hasKey("/XFA"), u"PDF/A-3 6.4.2"_s,
                     u"the form is of XFA"_s);
    for (const char *forbidden : {"/Requirements", "/NeedsRendering"})
        findings.require(!catalogue.hasKey(forbidden), u"PDF/A-3 6.11"_s, u"requirements of the viewer"_s);
    checkOutputIntent(catalogue, findings);
    checkAttachments(pdf, catalogue, findings);
    checkAnnotations(pdf, findings);
    checkActions(pdf, catalogue, findings);
}

} // namespace parchemin::documents
