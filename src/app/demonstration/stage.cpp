#include "app/demonstration/stage.h"

#include "parchemin/app/storesetup.h"

#include <QDir>
#include <QFile>

#include <array>

using namespace Qt::Literals::StringLiterals;

// Resources of a static library are registered by hand, from outside any namespace.
static void initDemonstrationData()
{
    Q_INIT_RESOURCE(parchemin_demonstration);
}

namespace parchemin::demonstration {
namespace {

constexpr std::array projectNames{u"veille-tableau-de-bord.pdf", u"site-web-dossier.pdf",
                                  u"plan-de-projet.pdf", u"reponse-appel-offres.pdf",
                                  u"analyse-des-besoins.pdf"};

QString shippedProject(int block)
{
    return QString::fromUtf16(projectNames.at(static_cast<std::size_t>(block - 1)));
}

} // namespace

Result<std::unique_ptr<Stage>> Stage::create(const QString &folder, const QDateTime &begin,
                                             const QDateTime &now)
{
    auto stage = std::unique_ptr<Stage>(new Stage(begin));
    if (Status unpacked = stage->unpack(); !unpacked)
        return unpacked.error();
    // The second lead of the story opens the store; her account is tied to its person once she has a record.
    auto store = createStore(folder, stage->m_clock, {u"helene.garand"_s, u"Hélène Garand"_s}, now);
    if (!store)
        return store.error();
    stage->m_store = std::move(*store);
    auto rules = Rulebook::load(stage->database(), stage->m_clock.today());
    if (!rules)
        return rules.error();
    stage->m_rules = std::move(*rules);
    stage->m_context.emplace(Context{*stage->m_store, stage->m_clock, *stage->m_rules, stage->m_announcer});
    stage->m_documents = std::make_unique<DocumentService>(*stage->m_context);
    return stage;
}

Status Stage::unpack() const
{
    openShippedData();
    if (!m_files.isValid())
        return Error{ErrorCode::FileUnwritable, m_files.errorString()};
    const QDir shipped(u":/parchemin/demo/deliverables"_s);
    for (const QString &name : shipped.entryList(QDir::Files)) {
        if (!QFile::copy(shipped.filePath(name), pathOf(name)))
            return Error{ErrorCode::FileUnwritable, u"the demonstration data cannot be unpacked"_s, name};
    }
    return Done{};
}

IncomingFile Stage::projectFile(int block, const QString &name) const
{
    const QString shipped = shippedProject(block);
    return {pathOf(shipped), name.isEmpty() ? shipped : name};
}

IncomingFile Stage::evidenceFile() const
{
    return {pathOf(u"dossier-de-preuve-vae.pdf"_s), u"Dossier de preuve.pdf"_s};
}

void Stage::close()
{
    m_documents.reset();
    m_context.reset();
    m_rules.reset();
    m_store.reset();
}

void openShippedData()
{
    initDemonstrationData();
}

QString nameOf(const QString &first, int second)
{
    return first + u'/' + QString::number(second);
}

QString nameOf(const QString &first, const QString &second)
{
    return first + u'/' + second;
}

} // namespace parchemin::demonstration
