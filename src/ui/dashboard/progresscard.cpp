#include "ui/dashboard/progresscard.h"

#include "parchemin/ui/fonts.h"
#include "parchemin/ui/tokens.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QHorizontalPercentBarSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QValueAxis>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr std::size_t stages = 5;

constexpr std::array<Token, stages> grounds{Token::PositiveStrong, Token::ActiveStrong, Token::WaitingStrong,
                                            Token::AttentionStrong, Token::NeutralStrong};

/// In the order in which a block gets done, from its end.
std::array<qint64, stages> countsOf(const BlockProgress &block)
{
    return {block.acquired, block.proposed, block.underWay, block.toRework, block.notSubmitted()};
}

QStringList stageWords()
{
    return {ProgressCard::tr("acquired"), ProgressCard::tr("to validate"),
            ProgressCard::tr("being evaluated"), ProgressCard::tr("to rework"),
            ProgressCard::tr("not handed in")};
}

QString percent(qint64 count, qint64 of)
{
    const double share = of == 0 ? 0.0 : 100.0 * static_cast<double>(count) / static_cast<double>(of);
    return ProgressCard::tr("%1 %", "a percentage").arg(QLocale().toString(share, 'f', 0));
}

} // namespace

ProgressCard::ProgressCard(QWidget *parent)
    : ProgressCard(new QChart, parent)
{
}

ProgressCard::ProgressCard(QChart *chart, QWidget *parent)
    : ChartCard(chart, 0, parent)
    , m_chart(chart)
    , m_series(new QHorizontalPercentBarSeries(chart))
    , m_names(new QBarCategoryAxis(chart))
    , m_legend(new QLabel(this))
{
    for (QBarSet *&set : m_sets) {
        set = new QBarSet(QString(), m_series);
        m_series->append(set);
    }
    m_series->setBarWidth(0.56);
    m_chart->addSeries(m_series);
    auto *share = new QValueAxis(chart);
    share->setRange(0, 100);
    share->setVisible(false);
    m_names->setGridLineVisible(false);
    m_names->setTruncateLabels(false);
    m_names->setLineVisible(false);
    m_names->setLabelsFont(ui::font(TextStyle::Strong));
    m_chart->addAxis(m_names, Qt::AlignLeft);
    m_chart->addAxis(share, Qt::AlignBottom);
    m_series->attachAxis(m_names);
    m_series->attachAxis(share);
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->legend()->hide();
    m_legend->setObjectName(u"progressLegend"_s);
    m_legend->setTextFormat(Qt::RichText);
    m_legend->setWordWrap(true);
    m_legend->setProperty("variant", u"small"_s);
    body().addWidget(m_legend);
    connect(this, &ChartCard::paletteChanged, this, &ProgressCard::colour);
    colour();
    retranslateCard();
}

void ProgressCard::setProgress(const std::vector<BlockProgress> &blocks)
{
    m_blocks = blocks;
    fill();
}

void ProgressCard::fill()
{
    QStringList names; // from the bottom of the chart upwards
    QStringList lines;
    std::array<QList<qreal>, stages> values;
    const QStringList words = stageWords();
    for (const BlockProgress &block : m_blocks) {
        const std::array<qint64, stages> counts = countsOf(block);
        names.prepend(tr("Block %1 · %2", "number, percentage acquired")
                          .arg(QString::number(block.block), percent(block.acquired, block.targeted)));
        QStringList line{tr("Block %1").arg(block.block)};
        for (std::size_t stage = 0; stage < stages; ++stage) {
            values.at(stage).prepend(static_cast<qreal>(counts.at(stage)));
            line.append(
                tr("%1 (%2)", "count, percentage")
                    .arg(QLocale().toString(counts.at(stage)), percent(counts.at(stage), block.targeted)) +
                u' ' + words.at(static_cast<qsizetype>(stage)));
        }
        lines.append(line.join(u", "_s));
    }
    for (std::size_t stage = 0; stage < stages; ++stage) {
        m_sets.at(stage)->remove(0, m_sets.at(stage)->count());
        m_sets.at(stage)->append(values.at(stage));
    }
    m_names->setCategories(names);
    fillTable(lines);
}

/// A narrow column a block, a stage a row and the share acquired: they fit beside the work of a small screen.
void ProgressCard::fillTable(const QStringList &description)
{
    QStringList headings{tr("Block")};
    const QStringList words = stageWords();
    std::vector<QStringList> rows;
    rows.reserve(stages + 1);
    for (const QString &word : words)
        rows.push_back({word});
    rows.push_back({tr("share acquired")});
    for (const BlockProgress &block : m_blocks) {
        headings.append(QString::number(block.block));
        const std::array<qint64, stages> counts = countsOf(block);
        for (std::size_t stage = 0; stage < stages; ++stage)
            rows.at(stage).append(QLocale().toString(counts.at(stage)));
        rows.back().append(percent(block.acquired, block.targeted));
    }
    setFigures(headings, rows, description);
}

void ProgressCard::colour()
{
    const Tokens tokens = Tokens::of(palette());
    for (std::size_t stage = 0; stage < stages; ++stage) {
        m_sets.at(stage)->setColor(tokens[grounds.at(stage)]);
        m_sets.at(stage)->setBorderColor(tokens[Token::Surface]); // a gap between two, whatever their colours
    }
    m_names->setLabelsColor(tokens[Token::Ink]);
    fillLegend();
}

void ProgressCard::fillLegend()
{
    const Tokens tokens = Tokens::of(palette());
    const QStringList words = stageWords();
    QStringList entries;
    for (std::size_t stage = 0; stage < stages; ++stage) {
        entries.append(u"<span style='color:%1'>■</span>&nbsp;%2"_s.arg(
            tokens[grounds.at(stage)].name(),
            words.at(static_cast<qsizetype>(stage)).toHtmlEscaped().replace(u' ', u"&nbsp;"_s)));
    }
    m_legend->setText(entries.join(u"&nbsp;&nbsp; "_s));
}

void ProgressCard::retranslateCard()
{
    setTitle(tr("Progress per block"));
    const QStringList words = stageWords();
    for (std::size_t stage = 0; stage < stages; ++stage)
        m_sets.at(stage)->setLabel(words.at(static_cast<qsizetype>(stage)));
    fillLegend();
    fill();
    retranslate();
}

} // namespace parchemin::ui
