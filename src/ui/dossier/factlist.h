#pragma once

#include <QWidget>

#include <utility>
#include <vector>

class QGridLayout;

namespace parchemin::ui {

/// Captions and what stands beside them, one a line; the text can be selected.
class FactList : public QWidget
{
    Q_OBJECT

public:
    using Fact = std::pair<QString, QString>;

    explicit FactList(QWidget *parent = nullptr);

    /// A fact without a value is left out.
    void setFacts(const std::vector<Fact> &facts);

private:
    QGridLayout *m_grid;
};

} // namespace parchemin::ui
