#include "documents/pdftools.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents::pdftools {
namespace {

struct Outcome
{
    int status;
    QByteArray output;
    QByteArray complaints;
};

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        ADD_FAILURE() << "cannot write " << qPrintable(path);
}

Outcome run(const QByteArray &pdf, const QString &program, const QStringList &before,
            const QStringList &after)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"document.pdf"_s);
    write(path, pdf);
    QProcess process;
    process.start(program, before + QStringList{path} + after);
    if (!process.waitForFinished(60000))
        ADD_FAILURE() << qPrintable(program) << " did not finish";
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// The codes of one report of preflight, each once.
QStringList codesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        ADD_FAILURE() << "preflight left no report " << qPrintable(path);
    QXmlStreamReader reader(&file);
    QStringList codes;
    bool isJudged = false;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        isJudged = isJudged || reader.name() == u"isValid";
        if (reader.name() == u"code")
            codes += reader.readElementText();
    }
    EXPECT_TRUE(isJudged && !reader.hasError()) << qPrintable(path);
    codes.removeDuplicates();
    codes.sort();
    return codes;
}

} // namespace

QString extractedText(const QByteArray &pdf, const QStringList &options)
{
    const Outcome outcome = run(pdf, u"pdftotext"_s, options + QStringList{u"-enc"_s, u"UTF-8"_s}, {u"-"_s});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_EQ(outcome.complaints.toStdString(), "");
    return QString::fromUtf8(outcome.output);
}

QString structuralFaults(const QByteArray &pdf)
{
    const Outcome outcome = run(pdf, u"qpdf"_s, {u"--check"_s}, {});
    if (outcome.status == 0 && outcome.complaints.isEmpty())
        return {};
    return QString::fromUtf8(outcome.output + outcome.complaints);
}

QString structureTree(const QByteArray &pdf)
{
    const Outcome outcome = run(pdf, u"pdfinfo"_s, {u"-struct-text"_s}, {});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_EQ(outcome.complaints.toStdString(), "");
    return QString::fromUtf8(outcome.output);
}

std::vector<QStringList> preflightCodes(const std::vector<QByteArray> &files)
{
    const QTemporaryDir folder;
    for (size_t index = 0; index < files.size(); ++index)
        write(folder.filePath(u"%1.pdf"_s.arg(index)), files[index]);
    QStringList jars;
    for (const char *jar : {"preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "commons-io",
                            "javax.activation", "jaxb-api"})
        jars += u"/usr/share/java/%1.jar"_s.arg(QLatin1StringView(jar));
    QProcess process;
    process.start(u"java"_s, {u"-cp"_s, jars.join(u':'), u"org.apache.pdfbox.preflight.Validator_A1b"_s,
                              u"xml"_s, u"batch"_s, folder.path()});
    if (!process.waitForFinished(300000))
        ADD_FAILURE() << "preflight did not finish: " << qPrintable(process.errorString());
    std::vector<QStringList> codes;
    for (size_t index = 0; index < files.size(); ++index)
        codes.push_back(codesIn(folder.filePath(u"%1.pdf.preflight.xml"_s.arg(index))));
    return codes;
}

bool has(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

} // namespace parchemin::documents::pdftools
