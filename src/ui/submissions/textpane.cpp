#include "ui/submissions/textpane.h"

#include "parchemin/ui/focus.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QStringDecoder>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

/// Nobody reads further in a pane; the rest opens outside.
constexpr qsizetype mostBytesShown = qsizetype{2} * 1024 * 1024;

QString decoded(const QByteArray &bytes)
{
    QStringDecoder unicode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = unicode.decode(bytes);
    return unicode.hasError() ? QString::fromLatin1(bytes) : text;
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
    QString text = decoded(bytes.left(mostBytesShown));
    if (bytes.size() > mostBytesShown)
        text += u"\n…"_s;
    m_text->setPlainText(text);
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
