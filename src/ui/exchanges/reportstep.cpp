#include "ui/exchanges/reportstep.h"

#include "parchemin/ui/card.h"
#include "parchemin/ui/emptystate.h"
#include "parchemin/ui/fonts.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/datatable.h"
#include "ui/exchanges/problemmodel.h"
#include "ui/tablelist.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

using exchange::ImportSeverity;

/// What the filter buttons show, in their order.
constexpr std::array<std::optional<ImportSeverity>, 4> filters{
    std::nullopt, ImportSeverity::Error, ImportSeverity::Warning, ImportSeverity::Notice};

} // namespace

ReportStep::ReportStep(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_filters(new QButtonGroup(this))
    , m_table(new DataTable(this))
    , m_model(new ProblemModel(this))
    , m_empty(new EmptyState(this))
{
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_table->setObjectName(u"importProblems"_s);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setDefaultSectionSize(46);
    m_table->horizontalHeader()->setStretchLastSection(true);
    constexpr std::array widths{150, 64, 170, 150};
    for (int column = 0; column < static_cast<int>(widths.size()); ++column)
        m_table->setColumnWidth(column, widths.at(static_cast<std::size_t>(column)));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_summary);
    column->addWidget(makeFigures());
    column->addWidget(makeFilters());
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    retranslate();
}

QWidget *ReportStep::makeFigures()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    constexpr std::array names{"importNewPersons", "importKnownPersons", "importCandidacies",
                               "importLeftOut"};
    for (std::size_t index = 0; index < m_figures.size(); ++index) {
        auto *card = new Card(row);
        m_figures.at(index) = {new QLabel(card), new QLabel(card)};
        QFont large = ui::font(TextStyle::PageTitle);
        large.setPixelSize(22);
        m_figures.at(index).number->setFont(large);
        m_figures.at(index).number->setObjectName(QString::fromLatin1(names.at(index)));
        m_figures.at(index).words->setProperty("variant", u"muted"_s);
        m_figures.at(index).words->setWordWrap(true);
        card->body().setSpacing(2);
        card->body().addWidget(m_figures.at(index).number);
        card->body().addWidget(m_figures.at(index).words);
        layout->addWidget(card, 1);
    }
    return row;
}

QWidget *ReportStep::makeFilters()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (int filter = 0; filter < static_cast<int>(filters.size()); ++filter) {
        auto *button = new QPushButton(row);
        button->setObjectName(u"importFilter%1"_s.arg(filter));
        button->setCheckable(true);
        m_filters->addButton(button, filter);
        layout->addWidget(button);
    }
    layout->addStretch(1);
    connect(m_filters, &QButtonGroup::idClicked, this, &ReportStep::showOnly);
    return row;
}

void ReportStep::setReport(const QString &fileName, const ImportReport &report)
{
    m_fileName = fileName;
    m_report = report;
    m_model->setProblems(report.reading.problems);
    m_filters->button(0)->setChecked(true);
    showOnly(0);
    retranslate();
}

void ReportStep::showOnly(int filter)
{
    m_model->show(filters.at(static_cast<std::size_t>(filter)));
    const bool hasRows = m_model->rowCount() > 0;
    m_table->setVisible(hasRows);
    m_empty->setVisible(!hasRows);
    if (hasRows)
        m_table->setCurrentIndex(m_model->index(0, 0));
    const QList<QAbstractButton *> buttons = m_filters->buttons();
    for (QAbstractButton *button : buttons) {
        button->setProperty("variant", button->isChecked() ? u"activeChip"_s : u"chip"_s);
        button->style()->unpolish(button);
        button->style()->polish(button);
    }
}

std::vector<QStringList> ReportStep::shownTexts() const
{
    return m_model->shownTexts();
}

ListMaker ReportStep::listMaker() const
{
    if (m_model->count({}) == 0)
        return {};
    QString shown = m_filters->checkedButton()->text();
    return tableListMaker(tr("Problems of %1", "file name").arg(m_fileName), *m_model, {shown.remove(u'&')});
}

void ReportStep::focusProblems()
{
    if (m_table->isVisible()) {
        m_table->setFocus(Qt::OtherFocusReason);
    } else {
        m_filters->button(0)->setFocus(Qt::OtherFocusReason);
    }
}

void ReportStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ReportStep::retranslate()
{
    const QLocale locale;
    const int rows = static_cast<int>(m_report.reading.rowCount);
    const int leftOut = rows - m_report.newCandidacies;
    const std::array numbers{m_report.newPersons, m_report.knownPersons, m_report.newCandidacies, leftOut};
    const std::array words{tr("new person(s)", "under their number", numbers[0]),
                           tr("person(s) already known", "under their number", numbers[1]),
                           tr("new candidacy(ies)", "under their number", numbers[2]),
                           tr("row(s) left out", "under their number", numbers[3])};
    for (std::size_t index = 0; index < m_figures.size(); ++index) {
        m_figures.at(index).number->setText(locale.toString(numbers.at(index)));
        m_figures.at(index).number->setAccessibleName(
            tr("%1: %2", "what is counted, how many").arg(words.at(index)).arg(numbers.at(index)));
        m_figures.at(index).words->setText(words.at(index));
    }
    if (m_report.reading.isRefused()) {
        m_summary->setText(tr("%1 cannot be imported as it is. Nothing was written.").arg(m_fileName));
    } else {
        m_summary->setText(tr("%1 was checked, nothing was written yet: %2.", "file name, rows read")
                               .arg(m_fileName, tr("%n row(s) read", nullptr, rows)));
    }
    const std::array names{tr("&All (%1)"), tr("&Errors (%1)"), tr("Warnin&gs (%1)"),
                           tr("&Information (%1)")};
    for (int filter = 0; filter < static_cast<int>(filters.size()); ++filter) {
        const auto index = static_cast<std::size_t>(filter);
        m_filters->button(filter)->setText(names.at(index).arg(m_model->count(filters.at(index))));
    }
    m_table->setAccessibleName(tr("Problems of the file"));
    m_empty->setText(Icon::CircleCheck, tr("No problem of this kind: nothing to correct."));
}

} // namespace parchemin::ui
