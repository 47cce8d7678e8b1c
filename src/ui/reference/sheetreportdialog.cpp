#include "ui/reference/sheetreportdialog.h"

#include "parchemin/app/sheettexts.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/dossier/celltable.h"
#include "ui/dossier/dossiertexts.h"
#include "ui/dressing.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

QString summaryOf(const SheetReport &report)
{
    if (!report.isAcceptable()) {
        return SheetReportDialog::tr(
            "%n fault(s). The sheet cannot be loaded like this; correct the file and "
            "check it again.",
            nullptr, static_cast<int>(report.faults.size()));
    }
    if (!report.presentVersion) {
        return SheetReportDialog::tr(
                   "Sheet RNCP %1 is new to this store. Once accepted, new candidacies follow "
                   "it; those under way keep theirs.")
            .arg(report.sheet->rncpCode);
    }
    return SheetReportDialog::tr("Version %1 differs from version %2 at these places. Once accepted, new "
                                 "candidacies follow it; those under way keep theirs. A version is never "
                                 "removed.")
        .arg(report.sheet->version)
        .arg(*report.presentVersion);
}

std::vector<CellRow> faultRows(const SheetReport &report)
{
    std::vector<CellRow> rows;
    std::ranges::transform(report.faults, std::back_inserter(rows), [](const Error &fault) {
        return CellRow{{sheetPlace(fault.where), {}, fault.where}, {sheetFault(fault), {}, fault.detail}};
    });
    return rows;
}

/// A value as it is read: a day as days are written.
QString readable(const QString &value)
{
    const QDate day = QDate::fromString(value, Qt::ISODate);
    return day.isValid() ? dayText(day) : value;
}

std::vector<CellRow> differenceRows(const SheetReport &report)
{
    std::vector<CellRow> rows;
    for (const SheetDifference &difference : report.differences) {
        const QString before = readable(difference.before);
        const QString after = readable(difference.after);
        const QString text = before.isEmpty() ? SheetReportDialog::tr("added: %1").arg(after)
                             : after.isEmpty()
                                 ? SheetReportDialog::tr("removed: %1").arg(before)
                                 : SheetReportDialog::tr("%1  →  %2", "before, after").arg(before, after);
        rows.push_back({{sheetPlace(difference.pointer), {}, difference.pointer}, {text}});
    }
    return rows;
}

/// What a sheet that is new to the store says: nothing is there to tell it from.
std::vector<CellRow> contentRows(const ReferenceSheet &sheet)
{
    std::vector<CellRow> rows{{{SheetReportDialog::tr("Title")}, {sheet.title}},
                              {{SheetReportDialog::tr("Certifier")}, {sheet.certifier.name}},
                              {{SheetReportDialog::tr("Registration")},
                               {SheetReportDialog::tr("from %1 to %2", "days")
                                    .arg(dayText(sheet.effectiveFrom), dayText(sheet.registeredUntil))}}};
    for (const SkillBlock &block : sheet.blocks) {
        rows.push_back({{SheetReportDialog::tr("Block %1").arg(block.number)},
                        {SheetReportDialog::tr("%1 (%n competency(ies))", "title of a block",
                                               static_cast<int>(block.competencies.size()))
                             .arg(block.title)}});
    }
    return rows;
}

QString tableNameOf(const SheetReport &report)
{
    if (!report.isAcceptable())
        return SheetReportDialog::tr("Faults");
    return report.presentVersion ? SheetReportDialog::tr("Differences") : SheetReportDialog::tr("Content");
}

void fill(CellTable &table, const SheetReport &report)
{
    table.setAccessibleName(tableNameOf(report));
    if (!report.isAcceptable()) {
        table.setContent({SheetReportDialog::tr("Where"), SheetReportDialog::tr("What is wrong")},
                         faultRows(report));
    } else if (report.presentVersion) {
        table.setContent({SheetReportDialog::tr("Where"), SheetReportDialog::tr("Difference")},
                         differenceRows(report));
    } else {
        table.setContent({SheetReportDialog::tr("Where"), SheetReportDialog::tr("Content")},
                         contentRows(*report.sheet));
    }
}

} // namespace

SheetReportDialog::SheetReportDialog(const SheetReport &report, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Check of a reference sheet"));
    auto *summary = new QLabel(summaryOf(report), this);
    summary->setObjectName(u"reportSummary"_s);
    summary->setWordWrap(true);
    auto *table = new CellTable(1, this);
    table->setObjectName(u"reportTable"_s);
    fill(*table, report);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    if (report.isAcceptable()) {
        QPushButton *act = buttons->addButton(tr("&Accept version %1").arg(report.sheet->version),
                                              QDialogButtonBox::AcceptRole);
        act->setObjectName(u"acceptSheetButton"_s);
        makePrimary(*act);
    } else {
        buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Close"));
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(summary);
    column->addWidget(table, 1);
    column->addWidget(buttons);
    resize(760, 520);
}

} // namespace parchemin::ui
