#pragma once

#include "parchemin/app/directoryupkeep.h"
#include "parchemin/app/juryservice.h"
#include "parchemin/store/sessionrepository.h"
#include "parchemin/ui/planningpage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

#include "dialogdriver.h"
#include "pagetest.h"

namespace parchemin {

using namespace Qt::Literals::StringLiterals;

/// A jury of three, free on Monday 5 and Tuesday 6 July 2021: the days that the page begins with.
class PlanningPageTest : public PageTest
{
protected:
    void SetUp() override
    {
        PageTest::SetUp();
        juror(u"Lemoine"_s, JuryQuality::PedagogicalLead, false);
        juror(u"Roux"_s, JuryQuality::Professional, true);
        juror(u"Garnier"_s, JuryQuality::Professional, true);
    }
    JuryMemberId juror(const QString &name, JuryQuality quality, bool isExternal, bool isFree = true)
    {
        JuryMember member{.id = JuryMemberId{0},
                          .person = addPerson(name, u"Dominique"_s, {1975, 5, 17}),
                          .name = {},
                          .quality = quality};
        member.isExternal = isExternal;
        member.habilitatedFrom = QDate(2018, 1, 1);
        member.charterSignedOn = QDate(2018, 1, 15);
        const JuryMemberId id = must(directory().registerJuryMember(lead(), member));
        for (const QDate day : {QDate(2021, 7, 5), QDate(2021, 7, 6)}) {
            if (!isFree)
                break;
            const TimeRange whole{certifierInstant(day, {8, 0}).toUTC(),
                                  certifierInstant(day, {19, 0}).toUTC()};
            must(DirectoryUpkeepService(context()).setAvailability(lead(), id, whole, {whole}));
        }
        return id;
    }
    CandidacyId ready(const QString &name)
    {
        const CandidacyId candidacy = addCandidate(name);
        for (int block = 1; block <= 5; ++block) {
            must(blocks().recognise(lead(), candidacy, block, ValidationSource::PriorProof,
                                    u"Attestation antérieure"_s));
        }
        return candidacy;
    }
    void openPage()
    {
        m_page = new ui::PlanningPage(
            services(), [this](QWidget *, const QString &) { return m_calendar; }, &window());
        m_page->setSearchMoves(20'000);
        showPage(m_page);
    }
    /// A frame of Monday 5 July in one room: one slot in the morning, so many in the afternoon.
    [[nodiscard]] static QVariantMap oneRoom(int afternoonSlots)
    {
        const auto half = [](const QString &start, int count) {
            return QVariantMap{{u"day"_s, u"2021-07-05"_s}, {u"start"_s, start}, {u"slots"_s, count}};
        };
        QVariantList halves{half(u"09:00"_s, 1)};
        if (afternoonSlots > 0)
            halves << half(u"14:00"_s, afternoonSlots);
        return {{u"halfDays"_s, halves}, {u"rooms"_s, u"Room A"_s}, {u"slotMinutes"_s, 60}};
    }
    void propose(int heard)
    {
        pressOnWindow(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(QTest::qWaitFor([this, heard] { return names().size() == heard; }, 20'000));
    }
    ui::PlanningPage &page() { return *m_page; }
    QTableView &board() { return child<QTableView>(*m_page, "planBoard"); }
    [[nodiscard]] QString textOf(const char *label) { return child<QLabel>(*m_page, label).text(); }
    /// Who is on the board, from left to right and downwards.
    [[nodiscard]] QStringList names()
    {
        QStringList found;
        const QAbstractItemModel &model = *board().model();
        for (int column = 0; column < model.columnCount(); ++column) {
            for (int row = 0; row < model.rowCount(); ++row) {
                const QString name = model.index(row, column).data().toString();
                if (!name.isEmpty())
                    found << name;
            }
        }
        return found;
    }
    [[nodiscard]] QModelIndex whereIs(const QString &name)
    {
        const QModelIndexList found =
            board().model()->match(board().model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
        if (!found.isEmpty())
            return found.front();
        for (int column = 1; column < board().model()->columnCount(); ++column) {
            const QModelIndexList there = board().model()->match(board().model()->index(0, column),
                                                                 Qt::DisplayRole, name, 1, Qt::MatchExactly);
            if (!there.isEmpty())
                return there.front();
        }
        return {};
    }
    /// Writes the plan that is shown.
    void applyPlan()
    {
        const DialogDriver accepts(Qt::Key_Return);
        pressOnWindow(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(accepts.wasShown());
        ASSERT_TRUE(QTest::qWaitFor([this] { return message().contains(u"planned"_s); }, 20'000));
    }
    /// Says that a juror does not come on 5 and 6 July, then answers the difference with that key.
    void withdraw(const QString &name, Qt::Key answer, QStringList &changes)
    {
        const DialogDriver fills([&name](QWidget &dialog) {
            auto &who = child<QComboBox>(dialog, "memberInput");
            who.setCurrentIndex(who.findText(name, Qt::MatchContains));
            child<QLineEdit>(dialog, "fromInput").setText(u"2021-07-05"_s);
            child<QLineEdit>(dialog, "untilInput").setText(u"2021-07-06"_s);
            child<QPlainTextEdit>(dialog, "reasonInput").setPlainText(u"Empêchement"_s);
            QTest::keyClick(&child<QLineEdit>(dialog, "untilInput"), Qt::Key_Return);
        });
        pressOnWindow(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(fills.wasShown());
        const DialogDriver answers([&](QWidget &dialog) {
            const auto &list = child<QListWidget>(dialog, "differenceList");
            for (int row = 0; row < list.count(); ++row)
                changes << list.item(row)->text();
            EXPECT_TRUE(child<QWidget>(*m_page, "progressBar").isHidden())
                << "nothing is looked for any more";
            QTest::keyClick(dialog.focusWidget(), answer);
        });
        ASSERT_TRUE(QTest::qWaitFor([&answers] { return answers.wasShown(); }, 20'000));
    }
    [[nodiscard]] bool isSeated(JuryMemberId member)
    {
        const JurySession session = sessions().front();
        return std::ranges::any_of(session.seats,
                                   [member](const PanelSeat &seat) { return seat.member.id == member; });
    }
    [[nodiscard]] std::vector<JurySession> sessions() { return must(JuryService(context()).sessions()); }

    QString m_calendar; ///< where the page is told to put a calendar

private:
    ui::PlanningPage *m_page = nullptr;
};

} // namespace parchemin
