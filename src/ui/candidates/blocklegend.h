#pragma once

#include <QWidget>

class QLabel;

namespace parchemin::ui {

/// What the icons and letters of the block matrix mean, in one row of words.
class BlockLegend : public QWidget
{
    Q_OBJECT

public:
    explicit BlockLegend(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QList<QLabel *> m_words;
};

} // namespace parchemin::ui
