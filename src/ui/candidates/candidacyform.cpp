#include "ui/candidates/candidacyform.h"

#include "parchemin/app/sentences.h"
#include "parchemin/ui/focus.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

#include "ui/dossier/dossiertexts.h"
#include "ui/formfield.h"
#include "ui/forms/dateedit.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

/// Nobody enters today a certification whose registration has ended: the day is asked for, not guessed.
std::optional<QDate> proposedEntry(const ReferenceSheet &sheet, QDate today)
{
    return today <= sheet.registeredUntil ? std::optional(today) : std::nullopt;
}

} // namespace

CandidacyForm::CandidacyForm(const Person &person, const ReferenceSheet &sheet, QDate today,
                             const std::vector<Organisation> &organisations, QWidget *parent)
    : FormDialog(tr("New candidacy of %1").arg(officialName(person)), tr("&Open the candidacy"), parent)
    , m_registeredUntil(sheet.registeredUntil)
    , m_route(addChoice(u"/route"_s, tr("Access &route")))
    , m_enteredOn(addDate(u"/enteredOn"_s, tr("Day of &entry"), proposedEntry(sheet, today)))
    , m_number(addText(u"/number"_s, tr("Dossier &number"), {}, Width::Half))
    , m_scope(addChoice(u"/scope"_s, tr("What the candidate &aims at")))
{
    setObjectName(u"candidacyForm"_s);
    setRecord(person.id.value());
    for (const AccessRoute route : allAccessRoutes)
        m_route->addItem(word(route), static_cast<int>(route));
    m_route->setCurrentIndex(m_route->findData(static_cast<int>(AccessRoute::ContinuingEd)));
    m_number->setPlaceholderText(tr("Empty: the next free one"));
    addScope(sheet);
    m_organisation = addChoice(u"/organisation"_s, tr("Or&ganisation"));
    m_organisation->addItem(tr("None"));
    for (const Organisation &organisation : organisations)
        m_organisation->addItem(organisation.name, organisation.id.value());
    m_nonClaimable =
        addLongText(u"/nonClaimableReason"_s,
                    tr("&Why the person enters without a claim to the title (the lead decides)"));
    setFieldOf(BlockerCode::RouteClosed, u"/route"_s);
    setFieldOf(BlockerCode::AdmissibilityYear, u"/route"_s);
    setFieldOf(BlockerCode::TimeOrder, u"/enteredOn"_s);
    setFieldOf(BlockerCode::EntryOutsideWindow, u"/nonClaimableReason"_s);
    if (today > m_registeredUntil) {
        field(u"/enteredOn"_s)
            .setHint(tr("The registration ended on %1: an entry by that day keeps the right to the title.")
                         .arg(dayText(m_registeredUntil)));
    }
    makeChecks();
    connect(m_enteredOn, &QLineEdit::textChanged, this, &CandidacyForm::refreshReason);
    refreshReason();
    m_route->setFocus();
}

void CandidacyForm::addScope(const ReferenceSheet &sheet)
{
    m_scope->addItem(tr("The whole title"), static_cast<int>(CandidacyScope::Full));
    m_scope->addItem(tr("Some blocks only"), static_cast<int>(CandidacyScope::Blocks));
    auto *blocks = new QWidget(this);
    blocks->setAccessibleName(tr("Blocks"));
    auto *column = new QVBoxLayout(blocks);
    column->setContentsMargins(0, 0, 0, 0);
    for (const SkillBlock &block : sheet.blocks) {
        auto *target = new QCheckBox(tr("Block &%1: %2").arg(block.number).arg(block.title), blocks);
        target->setObjectName(u"target%1Check"_s.arg(block.number));
        column->addWidget(target);
        m_targets[block.number] = target;
    }
    forwardFocus(*blocks, *m_targets.begin()->second);
    addField(u"/targetBlocks"_s, {}, blocks);
    for (const auto &[number, target] : m_targets)
        connect(target, &QCheckBox::toggled, &field(u"/targetBlocks"_s), &FormField::inputChanged);
    setFieldVisible(u"/targetBlocks"_s, false);
    connect(m_scope, &QComboBox::currentIndexChanged, this, [this] {
        const bool isPartial = m_scope->currentData().toInt() == static_cast<int>(CandidacyScope::Blocks);
        setFieldVisible(u"/targetBlocks"_s, isPartial);
    });
}

void CandidacyForm::makeChecks()
{
    setCheck(u"/route"_s, [this] {
        return wordsFor(
            {BlockerCode::RouteClosed, BlockerCode::AdmissibilityYear, BlockerCode::OpenCandidacyExists});
    });
    setCheck(u"/enteredOn"_s, [this] {
        if (m_enteredOn->isMalformed() || !m_enteredOn->date())
            return tr("Enter the day of entry as %1.").arg(m_enteredOn->placeholderText());
        return wordsFor({BlockerCode::TimeOrder});
    });
    setCheck(u"/targetBlocks"_s,
             [this] { return draft().targetBlocks.empty() ? tr("Choose one block at least.") : QString(); });
    setCheck(u"/nonClaimableReason"_s, [this] {
        return wordsFor({BlockerCode::EntryOutsideWindow, BlockerCode::RightMissing});
    });
}

void CandidacyForm::setReasons(Reasons reasons)
{
    m_reasons = std::move(reasons);
}

void CandidacyForm::takeOver(const Candidacy &former)
{
    m_route->setCurrentIndex(m_route->findData(static_cast<int>(former.route)));
    m_scope->setCurrentIndex(m_scope->findData(static_cast<int>(former.scope)));
    for (const auto &[number, target] : m_targets)
        target->setChecked(std::ranges::find(former.targetBlocks, number) != former.targetBlocks.end());
    if (former.organisation)
        m_organisation->setCurrentIndex(m_organisation->findData(former.organisation->value()));
}

CandidacyDraft CandidacyForm::draft() const
{
    CandidacyDraft draft{.route = static_cast<AccessRoute>(m_route->currentData().toInt()),
                         .enteredOn = m_enteredOn->date().value_or(QDate()),
                         .scope = static_cast<CandidacyScope>(m_scope->currentData().toInt()),
                         .number = m_number->text().trimmed(),
                         .nonClaimableReason = m_nonClaimable->toPlainText().trimmed()};
    if (draft.scope == CandidacyScope::Blocks) {
        for (const auto &[number, target] : m_targets) {
            if (target->isChecked())
                draft.targetBlocks.push_back(number);
        }
    }
    if (const QVariant organisation = m_organisation->currentData(); organisation.isValid())
        draft.organisation = OrganisationId{organisation.toLongLong()};
    return draft;
}

void CandidacyForm::refreshReason()
{
    const auto day = m_enteredOn->date();
    setFieldVisible(u"/nonClaimableReason"_s, day && *day > m_registeredUntil);
}

QString CandidacyForm::wordsFor(std::initializer_list<BlockerCode> codes) const
{
    // What is malformed elsewhere says so there and must not hide what the rules have against this field.
    CandidacyDraft judged = draft();
    judged.number.clear();
    if (judged.targetBlocks.empty())
        judged.scope = CandidacyScope::Full;
    const auto reasons = m_reasons ? m_reasons(judged) : Result<Blockers>(Blockers{});
    QStringList words;
    if (!reasons)
        return {}; // the day is malformed, and says so
    for (const Blocker &blocker : *reasons) {
        if (std::ranges::find(codes, blocker.code) != codes.end())
            words.append(sentence(blocker));
    }
    return words.join(u'\n');
}

} // namespace parchemin::ui
