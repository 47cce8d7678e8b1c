#pragma once

#include "support/servicetest.h"
#include "support/unlocking.h"

#include "parchemin/app/blockservice.h"
#include "parchemin/app/documentbatch.h"

#include <QDir>

namespace parchemin {

/// A store that nobody holds between two batches, with people who each hold the first block.
class BatchTest : public ::testing::Test
{
protected:
    /// An open store and what acts on it.
    struct Office
    {
        Office(std::unique_ptr<Store> opened, const Clock &clock, const SessionKeys &keys)
            : store(std::move(opened))
            , rules(must(Rulebook::load(store->database(), clock.today())))
            , context{*store, clock, *rules, announcer}
            , documents(context, &keys)
            , lead(must(DirectoryService(context).user(QStringLiteral("claire"))))
        {
        }
        [[nodiscard]] std::vector<IssuableDocument> issuable()
        {
            const auto keys = must(DocumentListRepository(store->database()).issuable({}));
            return must(loadIssuable(store->database(), *rules, keys, context.clock.today()));
        }
        [[nodiscard]] std::unique_ptr<DocumentBatch> begin(const std::optional<BatchFiles> &files = {})
        {
            return must(DocumentBatch::begin(documents, context, lead, issuable(), files));
        }
        [[nodiscard]] std::vector<NumberSeries> series() const
        {
            return must(DocumentListRepository(store->database()).series());
        }

        std::unique_ptr<Store> store;
        std::unique_ptr<Rulebook> rules;
        Announcer announcer;
        Context context;
        DocumentService documents;
        Actor lead;
    };

    void SetUp() override
    {
        ASSERT_TRUE(m_folder.isValid());
        Office office(must(createStore(storePath(), m_clock,
                                       {QStringLiteral("claire"), QStringLiteral("Claire Moreau")})),
                      m_clock, m_keys);
        must(DirectoryService(office.context)
                 .addSignatory(office.lead, {SignatoryId{0},
                                             QStringLiteral("Pierre Dubois"),
                                             QStringLiteral("Président"),
                                             {2017, 3, 9}}));
    }
    void addHolders(Office &office, int count)
    {
        CandidacyService candidacies(office.context);
        BlockService blocks(office.context, office.documents);
        for (int i = 0; i < count; ++i, ++m_holders) {
            const PersonId person = must(candidacies.registerPerson(office.lead, holder(m_holders)));
            const CandidacyId candidacy = must(candidacies.registerCandidacy(
                office.lead, person, {.route = AccessRoute::ContinuingEd, .enteredOn = {2020, 9, 1}}));
            must(blocks.recognise(office.lead, candidacy, 1, ValidationSource::PriorProof,
                                  QStringLiteral("Attestation")));
        }
    }
    /// The people of addHolders(), in their order.
    [[nodiscard]] static PersonDetails holder(int number)
    {
        PersonDetails details;
        details.birthName = QStringLiteral("Zola%1").arg(QChar(u'a' + number % 26));
        details.firstNames = {QStringLiteral("Emma")};
        details.birthDate = QDate(1990, 1, 1).addDays(number);
        details.birthPlace = QStringLiteral("Lyon");
        details.birthCountry = QStringLiteral("FR");
        return details;
    }
    [[nodiscard]] QString pathOf(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString storePath() const { return pathOf(QStringLiteral("store")); }
    [[nodiscard]] Office open() { return open(storePath()); }
    [[nodiscard]] Office open(const QString &path) { return {must(Store::open(path)), m_clock, m_keys}; }
    [[nodiscard]] int holders() const { return m_holders; }
    [[nodiscard]] SessionKeys &keys() { return m_keys; }
    [[nodiscard]] FixedClock &clock() { return m_clock; }

private:
    QTemporaryDir m_folder;
    SessionKeys m_keys;
    int m_holders = 0;
    FixedClock m_clock{QDateTime(QDate(2021, 6, 4), QTime(9, 0), Qt::UTC)};
};

} // namespace parchemin
