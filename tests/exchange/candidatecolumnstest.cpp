#include "exchange/candidatecolumns.h"

#include "exchange/importsupport.h"

using namespace parchemin::exchange;
using namespace Qt::Literals::StringLiterals;

TEST(CandidateColumnsTest, knowsTheHeadingsOfTheReferenceExport)
{
    for (size_t i = 0; i < candidateColumnCount; ++i) {
        const auto column = static_cast<CandidateColumn>(i);
        EXPECT_EQ(columnOfHeading(headingOf(column)), column) << qPrintable(headingOf(column));
    }
}

TEST(CandidateColumnsTest, knowsUsualSynonymsWhateverTheSpelling)
{
    EXPECT_EQ(columnOfHeading(u"NUMÉRO DE DOSSIER"_s), CandidateColumn::ExternalRef);
    EXPECT_EQ(columnOfHeading(u"Nº dossier"_s), CandidateColumn::ExternalRef);
    EXPECT_EQ(columnOfHeading(u"Nom"_s), CandidateColumn::BirthName);
    EXPECT_EQ(columnOfHeading(u"nom d’usage"_s), CandidateColumn::UsageName);
    EXPECT_EQ(columnOfHeading(u"Prénom(s)"_s), CandidateColumn::FirstName);
    EXPECT_EQ(columnOfHeading(u"Né(e) le"_s), CandidateColumn::BirthDate);
    EXPECT_EQ(columnOfHeading(u"Lieu de naissance"_s), CandidateColumn::BirthPlace);
    EXPECT_EQ(columnOfHeading(u"E-mail"_s), CandidateColumn::Email);
    EXPECT_EQ(columnOfHeading(u"Courriel"_s), CandidateColumn::Email);
    EXPECT_EQ(columnOfHeading(u"Tél."_s), CandidateColumn::Phone);
    EXPECT_EQ(columnOfHeading(u"Date d'entrée en formation"_s), CandidateColumn::EnteredOn);
    EXPECT_EQ(columnOfHeading(u"  VOIE_D_ACCES "_s), CandidateColumn::Route);
}

TEST(CandidateColumnsTest, doesNotGuessOtherHeadings)
{
    for (const QString &heading : {u"Pays"_s, u"Commentaire"_s, u""_s, u"Date"_s, u"Statut"_s})
        EXPECT_EQ(columnOfHeading(heading), std::nullopt) << qPrintable(heading);
}

TEST(ColumnMappingTest, proposesWhatTheHeadingsMeanAndEachColumnOnce)
{
    const ColumnMapping mapping = proposedMapping({u"Nom"_s, u"Note"_s, u"Courriel"_s, u"E-mail"_s});
    const std::vector<std::optional<CandidateColumn>> expected{CandidateColumn::BirthName, std::nullopt,
                                                               CandidateColumn::Email, std::nullopt};
    EXPECT_EQ(mapping.cells, expected);
}

TEST(ColumnMappingTest, namesWhatIsMissingAndWhatIsReadTwice)
{
    const ColumnMapping mapping{{CandidateColumn::BirthName, CandidateColumn::FirstName,
                                 CandidateColumn::BirthDate, CandidateColumn::Route, CandidateColumn::Route}};
    EXPECT_EQ(missingColumns(mapping), std::vector{CandidateColumn::EnteredOn});
    EXPECT_EQ(repeatedColumns(mapping), std::vector{CandidateColumn::Route});
    EXPECT_EQ(mapping.columnOf(17), std::nullopt);
}
