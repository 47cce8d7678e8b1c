#include "ui/dashboard/figurerow.h"

#include <QHBoxLayout>
#include <QLocale>

#include "ui/dashboard/figurebutton.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

QString evaluationNote(const Overview &overview, QDate today)
{
    if (!overview.oldestSubmission)
        return FigureRow::tr("nothing waits");
    const int days = static_cast<int>(overview.oldestSubmission->daysTo(today));
    return days <= 0 ? FigureRow::tr("all since today") : FigureRow::tr("oldest: %n day(s)", nullptr, days);
}

QString validationNote(const Overview &overview)
{
    if (overview.toValidate == 0)
        return FigureRow::tr("nothing waits");
    return overview.holdingUp == 0
               ? FigureRow::tr("proposed by their mentors")
               : FigureRow::tr("%n hold(s) up a defence", nullptr, static_cast<int>(overview.holdingUp));
}

QString titlesNote(const Overview &overview)
{
    if (overview.decisions.decided == 0)
        return FigureRow::tr("over 12 months");
    const double rate = 100.0 * static_cast<double>(overview.decisions.successful) /
                        static_cast<double>(overview.decisions.decided);
    return FigureRow::tr("success %1 % over 12 months").arg(QLocale().toString(rate, 'f', 0));
}

QString registrationFigure(int days)
{
    return days < 0 ? FigureRow::tr("ended") : FigureRow::tr("%n d", "days", days);
}

} // namespace

FigureRow::FigureRow(QWidget *parent)
    : QWidget(parent)
    , m_active(new FigureButton(this))
    , m_toEvaluate(new FigureButton(this))
    , m_toValidate(new FigureButton(this))
    , m_titles(new FigureButton(this))
    , m_registration(new FigureButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    const auto add = [this, row](FigureButton *button, const QString &name, const Destination &destination) {
        button->setObjectName(name);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, destination] { emit destinationRequested(destination); });
    };
    add(m_active, u"activeFigure"_s, {.page = pageid::candidates, .view = u"everybody"_s});
    add(m_toEvaluate, u"toEvaluateFigure"_s, {.page = pageid::submissions});
    add(m_toValidate, u"toValidateFigure"_s, {.page = pageid::blocks});
    add(m_titles, u"titlesFigure"_s, {.page = pageid::documents, .view = u"issued"_s});
    add(m_registration, u"registrationFigure"_s, {.page = pageid::referenceSheet});
}

void FigureRow::setOverview(const Overview &overview, QDate today)
{
    const QLocale locale;
    m_active->setTexts(tr("Active candidates"), locale.toString(overview.candidacies.active),
                       tr("+%n this quarter", nullptr, static_cast<int>(overview.candidacies.recent)));
    m_toEvaluate->setTexts(tr("Projects to evaluate"), locale.toString(overview.toEvaluate),
                           evaluationNote(overview, today));
    m_toValidate->setTexts(tr("Blocks to validate"), locale.toString(overview.toValidate),
                           validationNote(overview));
    m_titles->setTexts(tr("Titles issued"), locale.toString(overview.titleCount()), titlesNote(overview));
    const QString until = locale.toString(overview.registeredUntil, QLocale::ShortFormat);
    const bool hasEnded = overview.registrationDays < 0;
    m_registration->setTexts(tr("End of registration"), registrationFigure(overview.registrationDays),
                             hasEnded ? tr("since %1", "the registration ended").arg(until) : until);
    if (hasEnded) {
        m_registration->setToolTip(
            tr("The registration of the certification ended on %1. Whoever entered by "
               "then may still finish; a later entry needs a reason and gives no title.")
                .arg(until));
    }
}

} // namespace parchemin::ui
