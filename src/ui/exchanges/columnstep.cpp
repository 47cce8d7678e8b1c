#include "ui/exchanges/columnstep.h"

#include "parchemin/ui/fonts.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/datatable.h"
#include "ui/elidedcombo.h"
#include "ui/exchanges/columnwords.h"
#include "ui/exchanges/previewmodel.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int sampleWidth = 110;
constexpr int leastWidth = 120; ///< of a column of the first rows

/// The choice "not read" has this in place of a column.
constexpr int notRead = -1;

/// The first value of a column that says something.
QString sampleOf(const exchange::CandidatePreview &preview, qsizetype cell)
{
    for (const QStringList &row : preview.rows) {
        if (!row.value(cell).isEmpty())
            return row.value(cell);
    }
    return {};
}

QString listOf(const std::vector<exchange::CandidateColumn> &columns)
{
    QStringList words;
    std::ranges::transform(columns, std::back_inserter(words), columnWord);
    return words.join(u", "_s);
}

} // namespace

ColumnStep::ColumnStep(QWidget *parent)
    : QWidget(parent)
    , m_facts(new QLabel(this))
    , m_verdict(new QLabel(this))
    , m_columnsTitle(new QLabel(this))
    , m_previewTitle(new QLabel(this))
    , m_proposeAgain(new QPushButton(this))
    , m_scroll(new QScrollArea(this))
    , m_table(new DataTable(this))
    , m_model(new PreviewModel(this))
{
    m_facts->setObjectName(u"importFacts"_s);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setFont(ui::font(TextStyle::Strong));
    m_facts->setWordWrap(true);
    m_verdict->setObjectName(u"importVerdict"_s);
    m_verdict->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_facts);
    column->addWidget(m_verdict);
    auto *halves = new QSplitter(this);
    halves->setObjectName(u"importSplitter"_s);
    halves->setChildrenCollapsible(false);
    halves->addWidget(makeColumns());
    halves->addWidget(makePreview());
    halves->setSizes({520, 560});
    column->addWidget(halves, 1);
    connect(m_proposeAgain, &QPushButton::clicked, this,
            [this] { apply(exchange::proposedMapping(m_preview.headings)); });
    retranslate();
}

QWidget *ColumnStep::makeColumns()
{
    auto *half = new QWidget(this);
    auto *column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, 12, 0);
    auto *head = new QHBoxLayout;
    m_columnsTitle->setFont(ui::font(TextStyle::CardTitle));
    m_proposeAgain->setObjectName(u"importProposeAgain"_s);
    head->addWidget(m_columnsTitle, 1);
    head->addWidget(m_proposeAgain);
    column->addLayout(head);
    m_scroll->setObjectName(u"importColumns"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_scroll, 1);
    half->setMinimumWidth(460);
    return half;
}

QWidget *ColumnStep::makePreview()
{
    auto *half = new QWidget(this);
    auto *column = new QVBoxLayout(half);
    column->setContentsMargins(12, 0, 0, 0);
    m_previewTitle->setFont(ui::font(TextStyle::CardTitle));
    m_previewTitle->setMinimumHeight(m_proposeAgain->sizeHint().height());
    m_previewTitle->setBuddy(m_table);
    m_table->setObjectName(u"importPreview"_s);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    column->addWidget(m_previewTitle);
    column->addWidget(m_table, 1);
    return half;
}

void ColumnStep::setFile(const QString &name, const exchange::CandidatePreview &preview,
                         const exchange::ColumnMapping &mapping, bool isRemembered)
{
    m_fileName = name;
    m_preview = preview;
    m_isRemembered = isRemembered;
    m_model->setPreview(preview);
    for (int section = 0; section < m_model->columnCount(); ++section) {
        m_table->setColumnWidth(section,
                                std::max(leastWidth, m_table->horizontalHeader()->sectionSizeHint(section)));
    }
    makeRows(mapping);
    retranslate();
}

void ColumnStep::makeRows(const exchange::ColumnMapping &mapping)
{
    m_choices.clear();
    auto *content = new QWidget(m_scroll);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    for (qsizetype cell = 0; cell < m_preview.headings.size(); ++cell) {
        const int row = static_cast<int>(cell);
        const QString heading = m_preview.headings.at(cell);
        auto *choice = new ElidedCombo(content);
        choice->setObjectName(u"importColumn%1"_s.arg(cell + 1));
        choice->setMinimumContentsLength(27); // the longest name and that it is required
        const QString name = heading.isEmpty() ? QString::number(cell + 1) : heading;
        choice->setAccessibleName(name);
        choice->view()->setAccessibleName(name);
        fillChoices(*choice, mapping.columnOf(static_cast<std::size_t>(cell)));
        auto *label = new QLabel(name, content);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(choice);
        label->setWordWrap(true);
        auto *sample = new QLabel(content);
        sample->setTextFormat(Qt::PlainText);
        sample->setProperty("variant", u"muted"_s);
        sample->setFixedWidth(sampleWidth);
        sample->setText(
            sample->fontMetrics().elidedText(sampleOf(m_preview, cell), Qt::ElideRight, sampleWidth - 4));
        grid->addWidget(label, row, 0);
        grid->addWidget(sample, row, 1);
        grid->addWidget(choice, row, 2);
        connect(choice, &QComboBox::currentIndexChanged, this, &ColumnStep::refreshVerdict);
        m_choices.push_back(choice);
    }
    grid->setRowStretch(static_cast<int>(m_preview.headings.size()), 1);
    m_scroll->setWidget(content);
}

void ColumnStep::fillChoices(QComboBox &choice, std::optional<exchange::CandidateColumn> chosen)
{
    const QSignalBlocker isSilent(choice);
    choice.clear();
    choice.addItem(tr("Not read"), notRead);
    for (const exchange::CandidateColumn column : exchange::candidateColumns()) {
        const QString word = columnWord(column);
        choice.addItem(exchange::isRequired(column) ? tr("%1 (required)", "what a column holds").arg(word)
                                                    : word,
                       static_cast<int>(column));
    }
    choice.setCurrentIndex(choice.findData(chosen ? static_cast<int>(*chosen) : notRead));
}

exchange::ColumnMapping ColumnStep::mapping() const
{
    exchange::ColumnMapping mapping;
    for (const QComboBox *choice : m_choices) {
        const int chosen = choice->currentData().toInt();
        mapping.cells.push_back(
            chosen == notRead ? std::nullopt : std::optional(static_cast<exchange::CandidateColumn>(chosen)));
    }
    return mapping;
}

void ColumnStep::apply(const exchange::ColumnMapping &mapping)
{
    for (std::size_t cell = 0; cell < m_choices.size(); ++cell)
        fillChoices(*m_choices.at(cell), mapping.columnOf(cell));
    refreshVerdict();
}

void ColumnStep::focusColumns()
{
    const auto unread = std::ranges::find_if(
        m_choices, [](const QComboBox *choice) { return choice->currentData().toInt() == notRead; });
    if (!m_choices.empty())
        (unread == m_choices.end() ? m_choices.front() : *unread)->setFocus(Qt::OtherFocusReason);
}

void ColumnStep::refreshVerdict()
{
    const exchange::ColumnMapping chosen = mapping();
    QStringList lines;
    if (const auto missing = exchange::missingColumns(chosen); !missing.empty())
        lines.append(tr("Still missing: %1. Choose the column that holds it.").arg(listOf(missing)));
    if (const auto repeated = exchange::repeatedColumns(chosen); !repeated.empty())
        lines.append(tr("Chosen twice: %1. Keep one of the columns.").arg(listOf(repeated)));
    const bool isComplete = lines.isEmpty();
    if (isComplete) {
        lines.append(m_isRemembered ? tr("These columns were chosen for the same headings before.")
                                    : tr("Every required column was found."));
    }
    m_verdict->setText(lines.join(u'\n'));
    m_verdict->setProperty("variant", isComplete ? u"muted"_s : u"error"_s);
    m_verdict->style()->unpolish(m_verdict);
    m_verdict->style()->polish(m_verdict);
}

void ColumnStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ColumnStep::retranslate()
{
    m_columnsTitle->setText(tr("What the columns hold"));
    m_previewTitle->setText(tr("The first ro&ws"));
    m_proposeAgain->setText(tr("&Propose again"));
    m_proposeAgain->setToolTip(tr("Chooses again by the headings alone"));
    m_scroll->setAccessibleName(m_columnsTitle->text());
    m_table->setAccessibleName(tr("The first rows of the file"));
    apply(mapping());
    if (m_fileName.isEmpty())
        return;
    const QString columns = tr("%n column(s)", nullptr, static_cast<int>(m_preview.headings.size()));
    m_facts->setText(
        m_preview.isWorkbook
            ? tr("%1 · workbook, first sheet · %2", "file name, columns").arg(m_fileName, columns)
            : tr("%1 · encoding: %2 · separator: %3 · %4", "file name, encoding, separator, columns")
                  .arg(m_fileName, encodingWord(m_preview.encoding), separatorWord(m_preview.separator),
                       columns));
}

} // namespace parchemin::ui
