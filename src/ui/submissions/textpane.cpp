#include "ui/submissions/textpane.h"

#include "parchemin/exchange/textencoding.h"
#include "parchemin/ui/focus.h"

#include <QFontDatabase>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

/// Nobody reads further in a pane; the rest opens outside.
constexpr qsizetype mostBytesShown = qsizetype{2} * 1024 * 1024;
/// In characters.
constexpr qsizetype longestParagraph = 2'000;

/// So many bytes that no letter of UTF-8 is cut; UTF-16 has an even number of them anyway.
QByteArray beginning(const QByteArray &bytes)
{
    const auto isContinuation = [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
    };
    qsizetype length = std::min(bytes.size(), mostBytesShown);
    if (length < bytes.size() && !bytes.startsWith("\xFF\xFE") && !bytes.startsWith("\xFE\xFF")) {
        for (int back = 0; back < 3 && isContinuation(bytes.at(length)); ++back)
            --length;
    }
    return bytes.left(length);
}

QString decoded(const QByteArray &bytes)
{
    const exchange::DecodedText text = exchange::decodeText(bytes);
    return text.fault ? QString::fromUtf8(bytes) : text.text;
}

/// The same text in paragraphs that Qt lays out at once: the time it takes grows with the square of their
/// length, and a file written by a machine may be one line of a million letters.
QString inShortParagraphs(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    qsizetype length = 0;
    for (const QChar letter : text) {
        if (letter == u'\n') {
            length = 0;
        } else if (++length > longestParagraph && !letter.isLowSurrogate()) {
            shown += u'\n';
            length = 1;
        }
        shown += letter;
    }
    return shown;
}

} // namespace

TextPane::TextPane(QWidget *parent)
    : FilePane(parent)
    , m_text(new QPlainTextEdit(this))
{
    m_text->setObjectName(u"fileText"_s);
    m_text->setAccessibleName(tr("Text"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    forwardFocus(*this, *m_text);
}

bool TextPane::show(const Deliverable &deliverable, const QByteArray &bytes)
{
    const QByteArray shown = beginning(bytes);
    m_text->setPlainText(inShortParagraphs(decoded(shown)));
    m_note =
        shown.size() == bytes.size()
            ? QString()
            : tr("Only the beginning is shown, %1 of %2. Open a copy to read the rest.")
                  .arg(QLocale().formattedDataSize(shown.size()), QLocale().formattedDataSize(bytes.size()));
    m_text->setAccessibleName(tr("Text of %1").arg(deliverable.name));
    m_found.clear();
    emit placeChanged();
    return true;
}

void TextPane::zoom(bool isLarger)
{
    if (isLarger) {
        m_text->zoomIn();
    } else {
        m_text->zoomOut();
    }
}

void TextPane::find(const QString &text, bool isForward)
{
    const QTextDocument::FindFlags flags =
        isForward ? QTextDocument::FindFlags() : QTextDocument::FindBackward;
    bool isFound = m_text->find(text, flags);
    if (!isFound) { // once around
        m_text->moveCursor(isForward ? QTextCursor::Start : QTextCursor::End);
        isFound = m_text->find(text, flags);
    }
    m_found = isFound ? QString() : tr("not found");
    emit placeChanged();
}

} // namespace parchemin::ui
