#include "ui/dossier/fixguidance.h"

#include "parchemin/ui/destination.h"

#include <gtest/gtest.h>

#include <ostream>

using namespace parchemin;
using namespace parchemin::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Way
{
    FixAction fix;
    QString page;
    QString view;
};

/// For the names of the cases.
void PrintTo(const Way &way, std::ostream *out)
{
    *out << qPrintable(way.page) << ' ' << qPrintable(way.view) << ' ' << static_cast<int>(way.fix);
}

class FixWayTest : public ::testing::TestWithParam<Way>
{
};

} // namespace

TEST_P(FixWayTest, leadsToThePageThatMends)
{
    const auto page = pageFor(GetParam().fix);
    ASSERT_TRUE(page);
    EXPECT_EQ(page->page, GetParam().page);
    EXPECT_EQ(page->view, GetParam().view);
}

INSTANTIATE_TEST_SUITE_P(
    All, FixWayTest,
    ::testing::Values(Way{FixAction::OpenSubmissionForm, pageid::submissions, u"deposit"_s},
                      Way{FixAction::OpenRatingGrid, pageid::submissions, u"grid"_s},
                      Way{FixAction::InvestigateFraud, pageid::submissions, u"fraud"_s},
                      Way{FixAction::SignCharter, pageid::directory, u"jurors"_s},
                      Way{FixAction::ConfigureSignatory, pageid::directory, u"signatories"_s},
                      Way{FixAction::ScheduleDefence, pageid::juries, u"timetable"_s},
                      Way{FixAction::Reschedule, pageid::juries, u"timetable"_s},
                      Way{FixAction::ObtainWaiver, pageid::juries, u"convocations"_s},
                      Way{FixAction::CompletePanel, pageid::juries, u"composition"_s},
                      Way{FixAction::ReplaceMember, pageid::juries, u"composition"_s},
                      Way{FixAction::Deliberate, pageid::deliberations, {}},
                      Way{FixAction::SignMinutes, pageid::deliberations, u"minutes"_s}));
