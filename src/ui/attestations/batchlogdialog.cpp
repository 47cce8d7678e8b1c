#include "ui/attestations/batchlogdialog.h"

#include "parchemin/app/sentences.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/attestations/documentwords.h"
#include "ui/dossier/celltable.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

Chip outcomeOf(const BatchLine &line)
{
    if (line.isDone())
        return {Icon::CircleCheck, BatchLogDialog::tr("Issued"), Tone::Positive};
    if (line.document)
        return {Icon::Triangle, BatchLogDialog::tr("Issued, no copy"), Tone::Attention};
    if (line.error)
        return {Icon::CircleCross, BatchLogDialog::tr("Not issued"), Tone::Negative};
    return {Icon::CircleDashed, BatchLogDialog::tr("Not tried"), Tone::Neutral};
}

} // namespace

BatchLogDialog::BatchLogDialog(const DocumentBatch &batch, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Log of the batch"));
    auto *table = new CellTable(4, this);
    table->setObjectName(u"batchLogTable"_s);
    table->setAccessibleName(windowTitle());
    std::vector<CellRow> rows;
    for (const BatchLine &line : batch.lines()) {
        rows.push_back(
            {{line.holder},
             {documentText(line.request.kind, line.request.blocks)},
             {line.number},
             {{}, outcomeOf(line)},
             {line.error ? sentence(*line.error) : QFileInfo(line.file).fileName(), {}, {}, true}});
    }
    table->setContent({tr("Person"), tr("Document"), tr("Number"), tr("Outcome"), tr("File or reason")},
                      std::move(rows));
    auto *column = new QVBoxLayout(this);
    column->addWidget(table, 1);
    if (!batch.logPath().isEmpty()) {
        auto *path =
            new QLabel(tr("The log is kept in %1.").arg(QDir::toNativeSeparators(batch.logPath())), this);
        path->setWordWrap(true);
        path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(path);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(900, 560);
}

} // namespace parchemin::ui
