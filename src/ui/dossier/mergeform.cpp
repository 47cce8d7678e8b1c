#include "ui/dossier/mergeform.h"

#include "parchemin/app/fieldsentences.h"
#include "parchemin/app/sentences.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>

#include "ui/dossier/dossiertexts.h"
#include "ui/forms/suggestionedit.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

QString numbersOf(const std::vector<Candidacy> &candidacies)
{
    QStringList numbers;
    for (const Candidacy &candidacy : candidacies)
        numbers.append(candidacy.number);
    return numbers.join(u", "_s);
}

QString blocksOf(const std::vector<BlockValidation> &validations)
{
    QStringList blocks;
    for (const BlockValidation &validation : validations) {
        if (validation.isActive())
            blocks.append(QString::number(validation.block));
    }
    return blocks.join(u", "_s);
}

/// One line for each kind of thing that follows.
QString movingText(const MergePreview &preview)
{
    const PersonRows &moving = preview.moving;
    QStringList lines;
    if (!preview.merged.candidacies.empty())
        lines.append(MergeForm::tr("– dossiers %1").arg(numbersOf(preview.merged.candidacies)));
    if (const QString blocks = blocksOf(preview.merged.validations); !blocks.isEmpty())
        lines.append(MergeForm::tr("– blocks acquired for life: %1").arg(blocks));
    const auto add = [&lines](const QString &text, auto count) {
        if (count > 0)
            lines.append(text);
    };
    const auto number = [](auto count) {
        return static_cast<int>(count);
    };
    add(MergeForm::tr("– %n project(s) handed in, whose attempts are numbered anew by their day", nullptr,
                      number(moving.submissions.size())),
        moving.submissions.size());
    add(MergeForm::tr("– %n document(s) issued, which stay as they are", nullptr,
                      number(moving.documents.size())),
        moving.documents.size());
    add(MergeForm::tr("– %n employment(s)", nullptr, number(moving.employments)), moving.employments);
    add(MergeForm::tr("– %n accommodation(s)", nullptr, number(moving.accommodations)),
        moving.accommodations);
    add(MergeForm::tr("– %n partial equivalence(s)", nullptr, number(moving.equivalences)),
        moving.equivalences);
    add(MergeForm::tr("– %n tie(s) with jurors", nullptr, number(moving.conflicts)), moving.conflicts);
    add(MergeForm::tr("– %n convocation(s)", nullptr, number(moving.convocations)), moving.convocations);
    const QString whose =
        officialName(preview.merged.person) + u", "_s + dayText(preview.merged.person.details.birthDate);
    return lines.isEmpty() ? MergeForm::tr("Nothing hangs on the record of %1.", "name, birth").arg(whose)
                           : MergeForm::tr("From the record of %1 would follow:", "name, birth").arg(whose) +
                                 u'\n' + lines.join(u'\n');
}

QString differenceText(IdentityField field, const PersonDetails &kept, const PersonDetails &merged)
{
    switch (field) {
    case IdentityField::BirthName:
        return MergeForm::tr("– birth name: %1 here, %2 there").arg(kept.birthName, merged.birthName);
    case IdentityField::FirstName:
        return MergeForm::tr("– first name: %1 here, %2 there")
            .arg(kept.firstNames.value(0), merged.firstNames.value(0));
    case IdentityField::BirthDate:
        return MergeForm::tr("– born on %1 here, on %2 there")
            .arg(dayText(kept.birthDate), dayText(merged.birthDate));
    case IdentityField::BirthPlace:
        return MergeForm::tr("– born in %1 here, in %2 there").arg(kept.birthPlace, merged.birthPlace);
    }
    Q_UNREACHABLE();
}

QString differencesText(const MergePreview &preview)
{
    const PersonDetails &kept = preview.kept.person.details;
    const PersonDetails &merged = preview.merged.person.details;
    QStringList lines;
    for (const IdentityField field : identityDifferences(kept, merged))
        lines.append(differenceText(field, kept, merged));
    return lines.isEmpty()
               ? QString()
               : MergeForm::tr("These two records do not say the same:") + u'\n' + lines.join(u'\n');
}

} // namespace

MergeForm::MergeForm(const Person &kept, const Search &search, Preview preview, QWidget *parent)
    : FormDialog(tr("Merge another record into %1").arg(officialName(kept)), tr("&Merge the records"), parent)
    , m_preview(std::move(preview))
    , m_other(new SuggestionEdit(this))
    , m_moving(new QLabel(this))
    , m_warning(new QLabel(this))
{
    setObjectName(u"mergeForm"_s);
    setRecord(kept.id.value());
    setDestructive();
    setIntroduction(tr(
        "This is for good: no act takes a merge back. The identity of this record stays as it is. The other "
        "one leaves the lists, keeps its identity and points here; the journal records what changed hands."));
    m_other->setSource(search);
    m_other->setPlaceholderText(tr("Name or dossier number of the other record"));
    addField(u"/merged"_s, tr("&Other record of the same person"), m_other);
    m_moving->setObjectName(u"mergePreview"_s);
    m_moving->setTextFormat(Qt::PlainText);
    m_moving->setWordWrap(true);
    addRow(m_moving);
    addWarning();
    m_reason = addLongText(u"/reason"_s, tr("&Reason"));
    setFieldOf(BlockerCode::ReasonMissing, u"/reason"_s);
    setFieldOf(BlockerCode::IdentitiesDiffer, u"/same"_s);
    setFieldOf(BlockerCode::OpenCandidacyExists, u"/merged"_s);
    setFieldOf(BlockerCode::BlockAlreadyValidated, u"/merged"_s);
    setFieldOf(BlockerCode::StateForbids, u"/merged"_s);
    setFieldOf(BlockerCode::DocumentExists, u"/merged"_s);
    setCheck(u"/merged"_s, [this] {
        if (!merged())
            return tr("Choose the other record from the list.");
        const auto outcome = m_preview(*merged());
        if (!outcome)
            return fieldSentence(outcome.error());
        return outcome->blockers.empty()
                   ? QString()
                   : tr("These records cannot be merged:") + u'\n' + asList(outcome->blockers);
    });
    connect(m_other, &SuggestionEdit::choiceChanged, this, &MergeForm::showPreview);
    showPreview();
}

/// Namesakes are two persons: what tells them apart is shown, and somebody answers for it.
void MergeForm::addWarning()
{
    m_warning->setObjectName(u"mergeWarning"_s);
    m_warning->setTextFormat(Qt::PlainText);
    m_warning->setWordWrap(true);
    m_warning->setProperty("variant", u"notice"_s);
    m_warning->setProperty("tone", u"attention"_s);
    m_warning->hide();
    addRow(m_warning);
    m_isSame = addCheckBox(u"/same"_s, tr("I have seen papers: &both records are of one person"));
    setCheck(u"/same"_s, [this] {
        return m_isSame->isChecked() ? QString()
                                     : tr("Check with papers that both are one person, and tick it here.");
    });
    setFieldVisible(u"/same"_s, false);
}

std::optional<PersonId> MergeForm::merged() const
{
    const auto &choice = m_other->choice();
    return choice ? std::optional(PersonId{choice->key.toLongLong()}) : std::nullopt;
}

MergeGround MergeForm::ground() const
{
    return {m_reason->toPlainText().trimmed(), m_isSame->isChecked()};
}

void MergeForm::showPreview()
{
    const auto preview =
        merged() ? m_preview(*merged()) : Result<MergePreview>(Error{ErrorCode::NotFound, {}});
    m_moving->setText(preview ? movingText(*preview) : QString());
    m_moving->setVisible(preview.hasValue());
    const QString differences = preview ? differencesText(*preview) : QString();
    m_warning->setText(differences);
    m_warning->setVisible(!differences.isEmpty());
    m_isSame->setChecked(false);
    setFieldVisible(u"/same"_s, !differences.isEmpty());
}

} // namespace parchemin::ui
