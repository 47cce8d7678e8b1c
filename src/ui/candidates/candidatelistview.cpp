#include "ui/candidates/candidatelistview.h"

#include "ui/candidates/candidatedelegate.h"

namespace parchemin::ui {

CandidateListView::CandidateListView(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new CandidateDelegate(this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
}

void CandidateListView::keyboardSearch(const QString &text)
{
    if (!text.trimmed().isEmpty())
        emit typed(text);
}

void CandidateListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit currentMoved(current);
}

} // namespace parchemin::ui
