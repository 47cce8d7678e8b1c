#include "documents/pdftools.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

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

Outcome run(const QByteArray &pdf, const QString &program, const QStringList &before,
            const QStringList &after)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"document.pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        ADD_FAILURE() << "cannot write " << qPrintable(path);
    file.close();
    QProcess process;
    process.start(program, before + QStringList{path} + after);
    if (!process.waitForFinished(60000))
        ADD_FAILURE() << qPrintable(program) << " did not finish";
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
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

bool has(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

} // namespace parchemin::documents::pdftools
