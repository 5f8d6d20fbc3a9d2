// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/TextOutline.h"

#include <QImage>
#include <QPainter>
#include <QtTest>
#include <functional>

using namespace outagemap;

class TestTextOutline : public QObject
{
    Q_OBJECT

private slots:
    void fillsWhatTheWholeOutlineFills_data();
    void fillsWhatTheWholeOutlineFills();
    void doesNotDependOnWhatWasDrawnBefore();

private:
    static QFont font(int pixels)
    {
        QFont font(QStringLiteral("DejaVu Sans"));
        font.setPixelSize(pixels);
        return font;
    }
    static QImage drawn(const std::function<void(QPainter&)>& draw)
    {
        QImage image(700, 60, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        draw(painter);
        return image;
    }
};

void TestTextOutline::fillsWhatTheWholeOutlineFills_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("pixels");
    // Letters with holes named last, with parts side by side, accents over neighbours, right to left, marks.
    QTest::newRow("holes and parts") << QStringLiteral("100 % @ 8&B \"Q\" i:;=…") << 24;
    QTest::newRow("accents") << QStringLiteral("Ï Ĳ ĵ ǖ Å ñ São Tomé, Côte d'Ivoire") << 19;
    QTest::newRow("kerning") << QStringLiteral("AVAVA To. Ty, LT\"L\" fi ffl") << 31;
    QTest::newRow("Arabic") << QStringLiteral("انقطاع الخدمة في إيران") << 22;
    QTest::newRow("small") << QStringLiteral("Singapore 47x, Jakarta 9x, Philippines 8x") << 9;
    QTest::newRow("nothing") << QString() << 12;
    QTest::newRow("blanks") << QStringLiteral("   ") << 12;
}

void TestTextOutline::fillsWhatTheWholeOutlineFills()
{
    QFETCH(QString, text);
    QFETCH(int, pixels);
    const QPointF baseline(7.3, 40.6);
    const QImage pieces =
        drawn([&](QPainter& painter) { fillText(painter, baseline, text, font(pixels), Qt::black); });
    const QImage whole = drawn([&](QPainter& painter) {
        painter.fillPath(textOutline(text, font(pixels)).translated(baseline), Qt::black);
    });
    // Where two letters meet within a pixel their shares of it are laid over each other, not added.
    int apart = 0;
    for (int y = 0; y < whole.height(); ++y) {
        for (int x = 0; x < whole.width(); ++x) {
            const int difference = std::abs(qGray(whole.pixel(x, y)) - qGray(pieces.pixel(x, y)));
            QVERIFY2(difference < 70,
                     qPrintable(QStringLiteral("%1 at %2,%3").arg(difference).arg(x).arg(y)));
            apart += difference > 3 ? 1 : 0;
        }
    }
    QVERIFY2(apart <= 12, qPrintable(QString::number(apart)));
    if (!text.trimmed().isEmpty())
        QVERIFY(whole != drawn([](QPainter&) {}));
}

void TestTextOutline::doesNotDependOnWhatWasDrawnBefore()
{
    const auto line = [](QPainter& painter) {
        fillText(painter, {5.2, 40}, QStringLiteral("Reports per million"), font(21), Qt::black);
    };
    const QImage first = drawn(line);
    (void)drawn([](QPainter& painter) {
        fillText(painter, {1, 40}, QStringLiteral("other letters: xyz 0123"), font(22), Qt::black);
        painter.setFont(font(21));
        painter.drawText(QPointF(0.7, 20), QStringLiteral("Reports"));
    });
    QCOMPARE(drawn(line), first);
}

QTEST_MAIN(TestTextOutline)
#include "test_text_outline.moc"
