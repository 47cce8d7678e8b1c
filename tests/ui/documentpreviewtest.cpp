#include "parchemin/ui/documentpreview.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfView>
#include <QPdfWriter>
#include <QTest>

#include "themedtest.h"

using namespace parchemin::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

class DocumentPreviewTest : public ThemedTest
{
protected:
    /// Small letters from the top to the foot.
    static QByteArray paper()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        EXPECT_TRUE(buffer.open(QIODevice::WriteOnly));
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        QPainter painter(&writer);
        painter.setFont(QFont(u"Inter"_s, 7));
        for (int line = 0; line < 80; ++line)
            painter.drawText(200, 200 + line * 150, u"Total HT 36 280 euros, quatre mois, jours 34"_s);
        painter.end();
        return bytes;
    }
    static void open(DocumentPreview &preview, int width)
    {
        preview.view().setZoomMode(QPdfView::ZoomMode::FitToWidth);
        preview.resize(width, 400);
        preview.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&preview));
    }
    static QImage picture(DocumentPreview &preview) { return preview.view().viewport()->grab().toImage(); }
};

} // namespace

TEST_F(DocumentPreviewTest, drawsAPageSharpThoughItsRoomChangedMeanwhile)
{
    const QByteArray bytes = paper();
    DocumentPreview changed;
    open(changed, 520);
    ASSERT_TRUE(changed.setBytes(bytes, u"devis.pdf"_s));
    changed.view().viewport()->repaint(); // asks for the page
    changed.resize(500, 400);
    QPdfDocument other(nullptr);
    QBuffer buffer;
    buffer.setData(bytes);
    ASSERT_TRUE(buffer.open(QIODevice::ReadOnly));
    other.load(&buffer);
    ASSERT_FALSE(other.render(0, {2000, 2800}).isNull()); // one is drawn after the other: the first is there

    DocumentPreview fresh;
    open(fresh, 500);
    const QImage blank = picture(fresh);
    ASSERT_TRUE(fresh.setBytes(bytes, u"devis.pdf"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return picture(fresh) != blank; }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return picture(changed) == picture(fresh); }));
}
