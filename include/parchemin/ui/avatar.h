#pragma once

#include "parchemin/ui/tokens.h"

#include <QLabel>

namespace parchemin::ui {

/// The initials of a person in a disc. Decorative: it stands beside the name, which is what is read.
class Avatar : public QLabel
{
    Q_OBJECT

public:
    explicit Avatar(int diameter, QWidget *parent = nullptr);

    void setName(const QString &fullName);
    void setColours(Token ground, Token ink);
    [[nodiscard]] QString initials() const { return m_initials; }

    /// The first letters of the first and the last word: "Claire Morel" gives "CM".
    [[nodiscard]] static QString initialsOf(const QString &fullName);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_diameter;
    QString m_initials;
    Token m_ground = Token::ActiveSoft;
    Token m_ink = Token::ActiveInk;
};

} // namespace parchemin::ui
