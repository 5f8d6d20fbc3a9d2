// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/ColourScale.h"
#include "core/render/MapStyle.h"

#include <QtTest>
#include <array>
#include <cmath>

using namespace outagemap;

using Matrix = std::array<std::array<double, 3>, 3>;
Q_DECLARE_METATYPE(Matrix)

class TestColourScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labKnowsPublishedColours();
    void stepsLookEqual_data() { scales(); }
    void stepsLookEqual();
    void greyKeepsTheOrder_data() { scales(); }
    void greyKeepsTheOrder();
    void isSafeForColourBlindEyes_data();
    void isSafeForColourBlindEyes();
    void noDataIsApart_data() { scales(); }
    void noDataIsApart();
    void readsNames();

private:
    static void scales()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("dark");
        for (const ColourScale& scale : ColourScale::all()) {
            QTest::newRow(qPrintable(scale.name())) << scale.name() << false;
            QTest::newRow(qPrintable(scale.name() + QStringLiteral(" dark"))) << scale.name() << true;
        }
    }
};

namespace {

double toLinear(double v)
{
    return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
}

double fromLinear(double v)
{
    v = std::clamp(v, 0.0, 1.0);
    return v <= 0.0031308 ? 12.92 * v : 1.055 * std::pow(v, 1 / 2.4) - 0.055;
}

/// As an eye sees a colour that lacks one kind of cones.
QColor seenWith(const Matrix& matrix, const QColor& colour)
{
    const std::array<double, 3> rgb{toLinear(colour.redF()), toLinear(colour.greenF()),
                                    toLinear(colour.blueF())};
    std::array<double, 3> out{};
    for (std::size_t i = 0; i < 3; ++i)
        out[i] = fromLinear(matrix[i][0] * rgb[0] + matrix[i][1] * rgb[1] + matrix[i][2] * rgb[2]);
    return QColor::fromRgbF(float(out[0]), float(out[1]), float(out[2]));
}

double distance(const QColor& a, const QColor& b)
{
    const OkLab p = toOkLab(a);
    const OkLab q = toOkLab(b);
    return std::sqrt((p.l - q.l) * (p.l - q.l) + (p.a - q.a) * (p.a - q.a) + (p.b - q.b) * (p.b - q.b));
}

/// CIE 1976 lightness, what a print in grey keeps.
double lightness(const QColor& colour)
{
    const double y = 0.2126 * toLinear(colour.redF()) + 0.7152 * toLinear(colour.greenF()) +
                     0.0722 * toLinear(colour.blueF());
    return y > 0.008856 ? 116 * std::cbrt(y) - 16 : 903.3 * y;
}

} // namespace

void TestColourScale::labKnowsPublishedColours()
{
    // Ottosson's own table: XYZ (0.950, 1, 1.089), the white, is (1, 0, 0); red is (0.628, 0.225, 0.126).
    const OkLab white = toOkLab(Qt::white);
    QVERIFY(std::abs(white.l - 1) < 1e-3 && std::abs(white.a) < 1e-3 && std::abs(white.b) < 1e-3);
    const OkLab red = toOkLab(QColor(255, 0, 0));
    QVERIFY(std::abs(red.l - 0.628) < 1e-3 && std::abs(red.a - 0.225) < 1e-3 &&
            std::abs(red.b - 0.126) < 1e-3);
    for (const QColor colour :
         {QColor(12, 200, 77), QColor(255, 255, 255), QColor(0, 0, 0), QColor(140, 10, 42)}) {
        const QColor back = fromOkLab(toOkLab(colour));
        QVERIFY(std::abs(back.red() - colour.red()) <= 1 && std::abs(back.green() - colour.green()) <= 1 &&
                std::abs(back.blue() - colour.blue()) <= 1);
    }
}

void TestColourScale::stepsLookEqual()
{
    QFETCH(QString, name);
    QFETCH(bool, dark);
    const auto scale = ColourScale::fromName(name);
    QVERIFY(scale);
    const auto colours = scale->colours(9, dark);
    for (std::size_t i = 1; i < colours.size(); ++i) {
        const double step = std::abs(toOkLab(colours[i]).l - toOkLab(colours[i - 1]).l);
        const double expected = scale->isDiverging() ? (dark ? 0.135 : 0.1325) : (dark ? 0.07 : 0.07375);
        QVERIFY2(std::abs(step - expected) < 0.008, qPrintable(QString::number(step)));
    }
}

void TestColourScale::greyKeepsTheOrder()
{
    QFETCH(QString, name);
    QFETCH(bool, dark);
    const auto scale = ColourScale::fromName(name);
    for (int count = 3; count <= 9; ++count) {
        const auto colours = scale->colours(count, dark);
        for (int i = 1; i < count; ++i) {
            const double before = lightness(colours[std::size_t(i - 1)]);
            const double here = lightness(colours[std::size_t(i)]);
            // Of a diverging scale both arms lead away from the middle.
            const bool away = !scale->isDiverging() || 2 * i > count - 1;
            if (scale->isDiverging() && 2 * i == count)
                continue; // the two in the middle are alike in grey
            QVERIFY2((away != dark) == (here < before),
                     qPrintable(QStringLiteral("%1 of %2").arg(i).arg(count)));
            QVERIFY(std::abs(here - before) > 4);
        }
    }
}

void TestColourScale::isSafeForColourBlindEyes_data()
{
    QTest::addColumn<Matrix>("matrix");
    // Machado, Oliveira, Fernandes (2009), "A physiologically-based model for simulation of color vision
    // deficiency", IEEE TVCG 15(6), table 1, severity 1.0.
    QTest::newRow("protanopia") << Matrix{
        {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
    QTest::newRow("deuteranopia") << Matrix{
        {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
    QTest::newRow("tritanopia") << Matrix{
        {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
}

void TestColourScale::isSafeForColourBlindEyes()
{
    QFETCH(Matrix, matrix);
    for (const ColourScale& scale : ColourScale::all()) {
        for (const bool dark : {false, true}) {
            for (int count = 3; count <= 9; ++count) {
                const auto colours = scale.colours(count, dark);
                for (std::size_t i = 1; i < colours.size(); ++i) {
                    const double apart =
                        distance(seenWith(matrix, colours[i - 1]), seenWith(matrix, colours[i]));
                    // 0.02 in OKLab is about the least difference that is seen side by side.
                    QVERIFY2(apart > 0.045, qPrintable(QStringLiteral("%1, %2 of %3: %4")
                                                           .arg(scale.name())
                                                           .arg(i)
                                                           .arg(count)
                                                           .arg(apart)));
                }
                // The two ends of a diverging scale must not be taken for each other.
                QVERIFY2(distance(seenWith(matrix, colours.front()), seenWith(matrix, colours.back())) > 0.1,
                         qPrintable(scale.name()));
            }
        }
    }
}

void TestColourScale::noDataIsApart()
{
    QFETCH(QString, name);
    QFETCH(bool, dark);
    const MapStyle style = MapStyle::make(dark, *ColourScale::fromName(name));
    // The hatching tells it from every class; its ground is none of them either.
    for (const QColor& colour : style.classes) {
        QVERIFY(distance(colour, style.noData) > 0.015);
        QVERIFY(distance(style.hatch, style.noData) > 0.05);
    }
}

void TestColourScale::readsNames()
{
    for (const ColourScale& scale : ColourScale::all()) {
        const auto read = ColourScale::fromName(scale.name());
        QVERIFY(read);
        QCOMPARE(*read, scale);
        QVERIFY(!scale.title().isEmpty());
    }
    const auto wrong = ColourScale::fromName(u"rainbow");
    QVERIFY(!wrong);
    QVERIFY(wrong.error().message.contains(QStringLiteral("heat")));
}

QTEST_GUILESS_MAIN(TestColourScale)
#include "test_colour_scale.moc"
