#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QPdfDocument>

#include <malloc.h>

#include "documents/samplecontents.h"
#include "issuingoffice.h"
#include "paperbatch.h"
#include "percentiles.h"

using namespace paperbatch;
using namespace parchemin::documents;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int batchSize = 1000;

/// The document of a line of a batch, or why there is none.
parchemin::Result<parchemin::DocumentId> batchDocument(const parchemin::BatchLine &line)
{
    if (line.error)
        return *line.error;
    return *line.document;
}

/// The most memory that this process held since that was cleared.
double peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0.0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024.0;
    }
    return 0.0;
}

void provesAnAttestation(benchmark::State &state)
{
    BlockAttestationContent content = attestation(1);
    for ([[maybe_unused]] const auto iteration : state)
        benchmark::DoNotOptimize(proof(content));
}
BENCHMARK(provesAnAttestation)->Unit(benchmark::kMillisecond);

void rendersAnAttestation(benchmark::State &state)
{
    const DocumentRenderer renderer;
    int number = 0;
    for ([[maybe_unused]] const auto iteration : state) {
        state.PauseTiming();
        BlockAttestationContent content = attestation(++number);
        const Attachment credential = samples::credential();
        state.ResumeTiming();
        benchmark::DoNotOptimize(need(renderer.renderBlockAttestation(content, {credential})));
    }
}
BENCHMARK(rendersAnAttestation)->Unit(benchmark::kMillisecond);

void signsAnAttestation(benchmark::State &state)
{
    const QByteArray pdf = need(DocumentRenderer().renderBlockAttestation(attestation(1))).pdf;
    for ([[maybe_unused]] const auto iteration : state)
        benchmark::DoNotOptimize(signedFile(pdf));
}
BENCHMARK(signsAnAttestation)->Unit(benchmark::kMillisecond);

/// A thousand attestations by the program's own batch: proven, signed, each stored by an act of its own.
void issuesAThousandAttestations(benchmark::State &state)
{
    IssuingOffice office(batchSize);
    const auto documents = office.issuable();
    // Making the store and its list does not count.
    malloc_trim(0);
    QFile references(u"/proc/self/clear_refs"_s);
    if (references.open(QIODevice::WriteOnly))
        references.write("5");
    references.close();
    for ([[maybe_unused]] const auto iteration : state) {
        const auto batch = office.begin(documents);
        while (!batch->isFinished())
            (void)need(batchDocument(batch->step()));
    }
    state.counters["peak_MB"] = peakMegabytes();
    state.counters["largest_KB"] = static_cast<double>(office.largestFile()) / 1024.0;
}
BENCHMARK(issuesAThousandAttestations)
    ->Iterations(1)
    ->MeasureProcessCPUTime()
    ->UseRealTime()
    ->Unit(benchmark::kSecond);

/// From a content to the pixels of its first page, as the preview shows it at 96 points an inch.
void refreshesThePreview(benchmark::State &state)
{
    const DocumentRenderer renderer;
    Percentiles percentiles;
    int number = 0;
    for ([[maybe_unused]] const auto iteration : state) {
        percentiles.time([&] {
            BlockAttestationContent content = attestation(++number);
            content.issue.number.reset();
            content.issue.verificationCode.reset();
            QByteArray pdf = need(renderer.renderBlockAttestation(content)).pdf;
            QBuffer buffer(&pdf);
            buffer.open(QIODevice::ReadOnly);
            QPdfDocument document;
            document.load(&buffer);
            const QSize size = (document.pagePointSize(0) * 96.0 / 72.0).toSize();
            benchmark::DoNotOptimize(document.render(0, size));
        });
    }
    percentiles.report(state);
}
BENCHMARK(refreshesThePreview)->Iterations(100)->Unit(benchmark::kMillisecond);

} // namespace

/// Arguments: those of Google Benchmark, or `--inputs FOLDER` for the comparison with other programs.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == u"--inputs"_s) {
        writeInputs(arguments.at(2));
        return 0;
    }
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
