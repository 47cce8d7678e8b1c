#include "parchemin/app/demonstration.h"
#include "parchemin/store/documentrepository.h"
#include "parchemin/store/personrepository.h"

#include <QDir>

#include <algorithm>

#include "app/demonstration/admissions.h"
#include "app/demonstration/projects.h"
#include "app/demonstration/story.h"
#include "app/demonstration/workfolder.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

namespace demo = demonstration;

QDate lastJury()
{
    return {2021, 7, 20};
}

/// Playing the story takes most of the time; verifying and writing the documents the rest.
constexpr double playingShare = 0.8;
constexpr double verifyingShare = 0.9;
constexpr int pageSize = 200;

/// A group goes the whole way from its last projects to the title, and the jury of 21 June meets.
void addMainLine(demo::Agenda &agenda, demo::JuryCalendar &calendar)
{
    const auto yasmine = u"2021-0042"_s;
    const auto roche = u"julien.roche"_s;
    demo::planValidation(agenda, yasmine, 3, {2021, 6, 8});
    demo::planAttempt(agenda, {.candidate = yasmine,
                               .block = 4,
                               .mentor = roche,
                               .submittedOn = {2021, 6, 14},
                               .evaluatedOn = QDate(2021, 6, 17),
                               .validatedOn = QDate(2021, 6, 18),
                               .fileName = u"Réponse client v2.pdf"_s});
    demo::planAttempt(agenda, {.candidate = yasmine,
                               .block = 5,
                               .mentor = roche,
                               .submittedOn = {2021, 6, 15},
                               .evaluatedOn = QDate(2021, 6, 21),
                               .validatedOn = QDate(2021, 6, 22),
                               .fileName = u"Cadrage.pdf"_s});
    calendar.reserve(lastJury(), {yasmine, QTime(10, 0), demo::Passing::Full});

    const auto fatou = u"2020-0023"_s;
    const auto ziani = u"fatima.ziani"_s;
    demo::planValidation(agenda, fatou, 4, {2021, 6, 8});
    demo::planEvaluation(agenda, {fatou, 5, ziani, {2021, 6, 1}}, {2021, 6, 10},
                         EvaluationOutcome::Validated);
    demo::planValidation(agenda, fatou, 5, {2021, 6, 14});
    calendar.reserve(lastJury(), {fatou, QTime(11, 0), demo::Passing::Full, {}, false});

    const auto elodie = u"2020-0035"_s;
    demo::planValidation(agenda, elodie, 5, {2021, 6, 8});
    calendar.reserve(lastJury(), {elodie, QTime(14, 0), demo::Passing::Deferred});

    const auto leila = u"2020-0047"_s;
    demo::planDossier(agenda, leila, {2021, 6, 15});
    calendar.reserve(lastJury(), {leila, QTime(9, 0), demo::Passing::Full});
}

/// "Parchemin", "Attestation de bloc": what the file's name says the document is. Official documents are in
/// French whatever the reader's language.
QString titleOf(const OfficialDocument &document)
{
    switch (document.kind) {
    case DocumentKind::Parchment:
        return u"Parchemin"_s;
    case DocumentKind::SuccessAttestation:
        return u"Attestation de réussite"_s;
    case DocumentKind::BlockAttestation:
        return u"Attestation de blocs"_s;
    case DocumentKind::DecisionNotice:
        return u"Notification"_s;
    case DocumentKind::Convocation:
        return u"Convocation"_s;
    case DocumentKind::AttendanceSheet:
        return u"Émargement"_s;
    case DocumentKind::Minutes:
        return u"Procès-verbal"_s;
    case DocumentKind::JurorCertificate:
        return u"Attestation de juré"_s;
    case DocumentKind::Supplement:
        return u"Supplément au certificat"_s;
    case DocumentKind::Passport:
        return u"Passeport de blocs"_s;
    }
    Q_UNREACHABLE();
}

/// "P-2021-0001 Parchemin – Bertin Hugo.pdf"; names may hold anything but what a path would read.
Result<QString> fileNameOf(const Database &database, const OfficialDocument &document)
{
    QString name = document.number + u' ' + titleOf(document);
    if (document.person) {
        const auto person = PersonRepository(database).load(*document.person);
        if (!person)
            return person.error();
        name += u" – "_s + listName(person->details);
    }
    return QString(name.replace(u'/', u'-') + u".pdf"_s);
}

/// The whole register, in the order of issue.
Result<std::vector<OfficialDocument>> registerOf(const Database &database)
{
    const DocumentRepository documents(database);
    std::vector<OfficialDocument> all;
    std::optional<DocumentId> before;
    for (;;) {
        const auto page = documents.page(before, pageSize);
        if (!page)
            return page.error();
        if (page->empty())
            break;
        all.insert(all.end(), page->begin(), page->end());
        before = page->back().id;
    }
    std::ranges::reverse(all);
    return all;
}

Result<QStringList> exportAll(demo::Stage &stage, const QString &folder, const ProgressCallback &progress)
{
    const auto documents = registerOf(stage.database());
    if (!documents)
        return documents.error();
    QStringList names;
    for (const OfficialDocument &document : *documents) {
        const double part = static_cast<double>(names.size()) / static_cast<double>(documents->size());
        if (progress && !progress(verifyingShare + (1 - verifyingShare) * part))
            return Error{ErrorCode::Cancelled, u"the main line was stopped"_s};
        const auto name = fileNameOf(stage.database(), document);
        if (!name)
            return name.error();
        if (Status exported = stage.documents().exportTo(document.id, folder + u'/' + *name); !exported)
            return exported.error();
        names.append(*name);
    }
    return names;
}

ProgressCallback partOf(const ProgressCallback &progress, double from, double to)
{
    if (!progress)
        return {};
    return [progress, from, to](double fraction) {
        return progress(from + (to - from) * fraction);
    };
}

/// Moves both folders into place; when the second cannot be, the first is taken away again.
Status settle(demo::WorkFolder &store, const QString &storeFolder, demo::WorkFolder &documents,
              const QString &documentFolder)
{
    if (Status moved = store.moveTo(storeFolder); !moved)
        return moved;
    if (Status moved = documents.moveTo(documentFolder); !moved) {
        QDir(storeFolder).removeRecursively();
        return moved;
    }
    return Done{};
}

} // namespace

Result<DemonstrationResult> runMainLine(const QString &outFolder, const ProgressCallback &progress)
{
    const QString storeFolder = outFolder + u"/store"_s;
    const QString documentFolder = outFolder + u"/documents"_s;
    auto store = demo::WorkFolder::beside(storeFolder);
    if (!store)
        return store.error();
    auto documents = demo::WorkFolder::beside(documentFolder);
    if (!documents)
        return documents.error();
    auto stage = demo::playStory(store->path(), certifierInstant({2021, 8, 3}, QTime(11, 42)), addMainLine,
                                 partOf(progress, 0, playingShare));
    if (!stage)
        return stage.error();
    auto journal = verifyJournal((*stage)->database(), partOf(progress, playingShare, verifyingShare));
    if (!journal)
        return journal.error();
    const auto names = exportAll(**stage, documents->path(), progress);
    if (!names)
        return names.error();
    (*stage)->close();
    if (Status settled = settle(*store, storeFolder, *documents, documentFolder); !settled)
        return settled.error();
    DemonstrationResult result{storeFolder, {}, std::move(*journal)};
    for (const QString &name : *names)
        result.pdfFiles.append(documentFolder + u'/' + name);
    return result;
}

} // namespace parchemin
