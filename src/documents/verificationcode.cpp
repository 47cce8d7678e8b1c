#include "documents/verificationcode.h"

#include <vector>

#include "documents/pdfsyntax.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

/// The black modules as one path: a rectangle for each run of a row, in modules from the bottom left.
QByteArray modulePath(const QrSymbol &symbol)
{
    std::vector<QByteArray> numbers;
    for (int number = 0; number <= symbol.size; ++number)
        numbers.push_back(QByteArray::number(number) + ' ');
    const auto text = [&numbers](int number) -> const QByteArray & {
        return numbers[static_cast<size_t>(number)];
    };
    QByteArray path;
    for (int row = 0; row < symbol.size; ++row) {
        for (int column = 0; column < symbol.size; ++column) {
            const int first = column;
            while (column < symbol.size && symbol.isBlack(row, column))
                ++column;
            if (column > first) {
                path += text(first);
                path += text(symbol.size - 1 - row);
                path += text(column - first);
                path += "1 re\n";
            }
        }
    }
    return path;
}

} // namespace

void drawVerificationCode(Document &document, Page &page, const IssueMention &issue, QPointF bottomRight)
{
    if (!issue.verificationCode || issue.verificationCode->size <= 0)
        return;
    const QrSymbol &symbol = *issue.verificationCode;
    const QRectF box(bottomRight.x() - verificationCodeSide, bottomRight.y() - verificationCodeSide,
                     verificationCodeSide, verificationCodeSide);
    const QRectF placed = page.inPageAxes(box);
    const Tag figure(document.structure(), Role::Figure);
    document.structure().setAlternative(
        issue.number
            ? u"Code QR qui porte, signées, toutes les mentions du document n° %1 ; il se vérifie sans "
              "connexion."_s.arg(*issue.number)
            : u"Code QR de vérification"_s,
        placed);
    // The scale needs more digits than lengths do: an error of a thousandth would add up over the modules.
    const QByteArray scale = QByteArray::number(verificationCodeSide / symbol.size, 'f', 6);
    const Colour &colour = palette::navy;
    page.drawing(pdfNumbers({colour.red, colour.green, colour.blue}) + " rg " + scale + " 0 0 " + scale +
                 ' ' + pdfNumbers({placed.left(), placed.top()}) + " cm\n" + modulePath(symbol) + 'f');
}

} // namespace parchemin::documents
