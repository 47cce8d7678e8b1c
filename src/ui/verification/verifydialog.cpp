#include "parchemin/ui/verifydialog.h"

#include "parchemin/app/documentverification.h"
#include "parchemin/app/keyservice.h"
#include "parchemin/app/sentences.h"
#include "parchemin/documents/proof/verification.h"
#include "parchemin/ui/storereader.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include "ui/dossier/celltable.h"
#include "ui/dressing.h"
#include "ui/submissions/filedrop.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

using documents::CheckLine;
using documents::CheckOutcome;
using documents::KnownKey;
using documents::VerificationReport;

const QString keysKey = u"verification/keys"_s;

/// A proof is a page or a few; beyond it somebody chose the wrong file.
constexpr qint64 largestProof = qint64{64} * 1024 * 1024;

Chip chipOf(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Passed:
        return {Icon::CircleCheck, VerifyDialog::tr("Yes", "a check passed"), Tone::Positive};
    case CheckOutcome::Failed:
        return {Icon::CircleCross, VerifyDialog::tr("No", "a check failed"), Tone::Negative};
    case CheckOutcome::Unknown:
        return {Icon::CircleAlert, VerifyDialog::tr("Unknown", "a check could not be made"), Tone::Attention};
    case CheckOutcome::Absent:
        return {Icon::CircleDashed, VerifyDialog::tr("None", "nothing to check"), Tone::Neutral};
    }
    Q_UNREACHABLE();
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, file.errorString(), path};
    if (file.size() > largestProof) {
        return Error{ErrorCode::InvalidInput, VerifyDialog::tr("The file is too large to be a document."),
                     path};
    }
    return file.readAll();
}

} // namespace

VerifyDialog::VerifyDialog(StoreReader &reader, QSettings &settings, Choosers choosers, QWidget *parent)
    : QDialog(parent)
    , m_reader(reader)
    , m_settings(settings)
    , m_choosers(std::move(choosers))
    , m_keysText(new QLabel(this))
    , m_code(new QPlainTextEdit(this))
    , m_fault(new QLabel(this))
    , m_subject(new QLabel(this))
    , m_lines(new CellTable(1, this))
    , m_words(new QLabel(documents::honestWords(), this))
{
    setWindowTitle(tr("Verify a document"));
    makeFrame();
    readKeys();
    // The field would write the address of the file, and leave what was found of the one before.
    for (QWidget *target : {static_cast<QWidget *>(this), m_code->viewport()})
        connect(new FileDrop(*target), &FileDrop::dropped, this, &VerifyDialog::verifyDropped);
}

VerifyDialog::~VerifyDialog() = default;

void VerifyDialog::makeFrame()
{
    auto *introduction = new QLabel(
        tr("Drop a PDF or a credential here, choose it, or paste the text of the code on the paper."), this);
    introduction->setWordWrap(true);
    m_code->setObjectName(u"codeText"_s);
    m_code->setTabChangesFocus(true);
    m_code->setPlaceholderText(tr("The text that a scanner reads on the paper"));
    m_code->setMaximumHeight(64);
    auto *codeLabel = new QLabel(tr("Text of the &code"), this);
    codeLabel->setBuddy(m_code);

    auto *choose = new QPushButton(tr("Choose a &file…"), this);
    choose->setObjectName(u"chooseProofButton"_s);
    auto *check = new QPushButton(tr("&Verify the text"), this);
    check->setObjectName(u"verifyTextButton"_s);
    auto *keys = new QPushButton(tr("Known &keys…"), this);
    keys->setObjectName(u"keysButton"_s);
    makePrimary(*choose);
    auto *acts = new QHBoxLayout;
    acts->addWidget(choose);
    acts->addWidget(check);
    acts->addStretch(1);
    acts->addWidget(keys);

    for (QLabel *text : {m_keysText, m_fault, m_subject, m_words}) {
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
    }
    m_keysText->setProperty("variant", u"muted"_s);
    m_words->setProperty("variant", u"muted"_s);
    m_fault->setProperty("variant", u"error"_s);
    m_fault->setObjectName(u"verifyFault"_s);
    m_subject->setObjectName(u"verifySubject"_s);
    m_subject->setProperty("variant", u"strong"_s);
    m_lines->setObjectName(u"verifyLines"_s);
    m_lines->setAccessibleName(tr("What was found"));
    for (QWidget *later : std::initializer_list<QWidget *>{m_fault, m_subject, m_lines, m_words})
        later->hide();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(introduction);
    column->addWidget(codeLabel);
    column->addWidget(m_code);
    column->addLayout(acts);
    column->addWidget(m_keysText);
    column->addWidget(m_fault);
    column->addWidget(m_subject);
    column->addWidget(m_lines, 1);
    column->addWidget(m_words);
    column->addStretch(0);
    column->addWidget(buttons);
    resize(760, 620);
    connect(choose, &QPushButton::clicked, this, &VerifyDialog::chooseFile);
    connect(check, &QPushButton::clicked, this, &VerifyDialog::verifyText);
    connect(keys, &QPushButton::clicked, this, &VerifyDialog::chooseKeys);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    choose->setFocus();
}

void VerifyDialog::readKeys()
{
    m_keys.clear();
    const QString path = m_settings.value(keysKey).toString();
    if (path.isEmpty()) {
        m_keysText->setText(
            tr("The keys of this store are known. To tell whose signature another one is, choose the keys "
               "that its certifier exported."));
        return;
    }
    const auto content = contentOf(path);
    auto keys = content ? documents::knownKeysFrom(*content) : Result<std::vector<KnownKey>>(content.error());
    if (!keys) {
        m_keysText->setText(tr("The known keys cannot be read: %1").arg(sentence(keys.error())));
        return;
    }
    m_keys = *std::move(keys);
    m_keysText->setText(tr("%n key(s) known, from %1", nullptr, static_cast<int>(m_keys.size()))
                            .arg(QFileInfo(path).fileName()));
}

void VerifyDialog::chooseKeys()
{
    const QString path = m_choosers.keys(this, {});
    if (path.isEmpty())
        return;
    m_settings.setValue(keysKey, path);
    readKeys();
}

void VerifyDialog::chooseFile()
{
    const QString path = m_choosers.proof(this, {});
    if (!path.isEmpty())
        verifyFile(path);
}

void VerifyDialog::verifyDropped(const QStringList &paths)
{
    if (paths.size() == 1) {
        verifyFile(paths.front());
    } else {
        tell(tr("Drop one file at a time: each is verified by itself."));
    }
}

void VerifyDialog::verifyFile(const QString &path)
{
    const auto content = contentOf(path);
    if (content) {
        verify(*content, QFileInfo(path).fileName());
    } else {
        tell(sentence(content.error()));
    }
}

void VerifyDialog::verifyText()
{
    const QByteArray code = m_code->toPlainText().trimmed().toLatin1();
    if (code.isEmpty()) {
        tell(tr("Paste the text of the code first."));
    } else {
        verify(code, tr("The code on the paper"));
    }
}

void VerifyDialog::verify(const QByteArray &proof, const QString &name)
{
    m_reader.ask<VerificationReport>(
        *this,
        [proof, keys = m_keys](const Database &database) -> Result<VerificationReport> {
            const documents::ExaminedFile file = documents::examine(proof);
            if (file.kind == documents::ProofFile::Unknown) {
                return Error{ErrorCode::InvalidInput,
                             tr("This is neither a PDF, nor a credential, nor the text of a code.")};
            }
            auto answer = registerAnswer(database, file);
            if (!answer)
                return answer.error();
            auto known = knownKeys(database, file);
            if (!known)
                return known.error();
            known->insert(known->end(), keys.begin(), keys.end());
            return documents::verify(file, *known, *std::move(answer));
        },
        [this, name](const Result<VerificationReport> &report) {
            if (!report) {
                tell(sentence(report.error()));
                return;
            }
            m_subject->setText(name);
            show(*report);
        });
}

void VerifyDialog::show(const VerificationReport &report)
{
    m_fault->hide();
    std::vector<CellRow> rows;
    for (const CheckLine &line : report.lines) {
        rows.push_back({{.text = {}, .chip = chipOf(line.outcome)},
                        {.text = (QStringList{line.sentence} + line.details).join(u'\n')}});
    }
    if (report.claims) {
        m_subject->setText(
            (QStringList{m_subject->text(), report.claims->number, report.claims->holder}).join(u" · "_s));
    }
    m_lines->setContent({tr("Found", "heading: how a check ended"), tr("What was checked")}, std::move(rows));
    for (QWidget *part : std::initializer_list<QWidget *>{m_subject, m_lines, m_words})
        part->show();
    emit verified();
}

void VerifyDialog::tell(const QString &fault)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_subject, m_lines, m_words})
        part->hide();
    m_fault->setText(fault);
    m_fault->show();
}

} // namespace parchemin::ui
