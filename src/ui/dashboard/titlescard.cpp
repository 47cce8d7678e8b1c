#include "ui/dashboard/titlescard.h"

#include "parchemin/ui/fonts.h"
#include "parchemin/ui/tokens.h"

#include <QLocale>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QValueAxis>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

TitlesCard::TitlesCard(QWidget *parent)
    : TitlesCard(new QChart, parent)
{
}

TitlesCard::TitlesCard(QChart *chart, QWidget *parent)
    : ChartCard(chart, 0, parent)
    , m_chart(chart)
    , m_series(new QBarSeries(chart))
    , m_set(new QBarSet(QString(), m_series))
    , m_months(new QBarCategoryAxis(chart))
    , m_counts(new QValueAxis(chart))
{
    m_series->append(m_set);
    m_series->setBarWidth(0.72);
    m_series->setLabelsVisible(true);
    m_series->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    m_set->setLabelFont(ui::font(TextStyle::Caption));
    m_chart->addSeries(m_series);
    m_months->setGridLineVisible(false);
    m_months->setLineVisible(false);
    m_months->setTruncateLabels(false); // a month's short name fits under its bar
    m_months->setLabelsFont(ui::font(TextStyle::Caption));
    m_counts->setVisible(false);
    m_chart->addAxis(m_months, Qt::AlignBottom);
    m_chart->addAxis(m_counts, Qt::AlignLeft);
    m_series->attachAxis(m_months);
    m_series->attachAxis(m_counts);
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->legend()->hide();
    connect(this, &ChartCard::paletteChanged, this, &TitlesCard::colour);
    colour();
    retranslateCard();
}

void TitlesCard::setTitles(const std::vector<MonthlyTitles> &titles)
{
    m_titles = titles;
    fill();
}

void TitlesCard::fill()
{
    const QLocale locale;
    QStringList names;
    QList<qreal> counts;
    std::vector<QStringList> rows;
    QStringList lines;
    qint64 highest = 1;
    for (const MonthlyTitles &month : m_titles) {
        names.append(locale.standaloneMonthName(month.month.month(), QLocale::ShortFormat).remove(u'.'));
        counts.append(static_cast<qreal>(month.count));
        rows.push_back({locale.toString(month.month, u"MMMM yyyy"_s), locale.toString(month.count)});
        lines.append(rows.back().join(u", "_s) + u' ' + tr("titles"));
        highest = std::max(highest, month.count);
    }
    m_set->remove(0, m_set->count());
    m_set->append(counts);
    m_months->setCategories(names);
    m_counts->setRange(0, static_cast<qreal>(highest) * 1.2); // room for the figures over the bars
    setFigures({tr("Month"), tr("titles")}, rows, lines);
}

void TitlesCard::colour()
{
    const Tokens tokens = Tokens::of(palette());
    m_set->setColor(tokens[Token::ActiveStrong]);
    m_set->setBorderColor(Qt::transparent);
    m_set->setLabelColor(tokens[Token::Ink]);
    m_months->setLabelsColor(tokens[Token::Muted]);
}

void TitlesCard::retranslateCard()
{
    setTitle(tr("Titles issued per month"));
    fill();
    retranslate();
}

} // namespace parchemin::ui
