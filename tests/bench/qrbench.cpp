// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/bench/bench.h"
#include "tests/bench/qrpeers.h"
#include "tests/support/qrpictures.h"
#include "ui/scan/codes.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace satchel::bench {
namespace {

using testing::Flaw;
using testing::QrPicture;

struct Decoder {
    std::function<QStringList(const QImage &)> read;
    double microseconds = 0;
    int right = 0;
    int wrong = 0;

    void look(const QrPicture &picture)
    {
        QStringList texts;
        microseconds += bench::microseconds([&] { texts = read(picture.image); });
        right += texts.contains(picture.text) ? 1 : 0;
        wrong += int(std::ranges::count_if(texts, [&](const QString &text) { return text != picture.text; }));
    }
    [[nodiscard]] double framesPerSecond(int frames) const { return frames * 1e6 / microseconds; }
};

QStringList textsOf(const QList<ui::FoundCode> &codes)
{
    QStringList texts;
    for (const ui::FoundCode &code : codes)
        texts.append(code.text);
    return texts;
}

/// As the camera's frames are read: the way of looking depends on what came before.
Decoder pipeline()
{
    return {[misses = 0](const QImage &frame) mutable {
        const QStringList texts = textsOf(ui::codeInFrame(frame, misses));
        misses = texts.isEmpty() ? misses + 1 : 0;
        return texts;
    }};
}

/// The same frames for all, each of them first as often as the others.
QList<Row> videoRows(QSize size, int frames)
{
    constexpr std::array flaws{Flaw::None, Flaw::Blur, Flaw::Tilt, Flaw::Noise, Flaw::Glare};
    std::array decoders{pipeline(), Decoder{readWithZxing}, Decoder{readWithZbar}};
    for (int frame = -1; frame < frames; ++frame) {
        const auto flaw = flaws[std::size_t((frame + 1) / 10) % flaws.size()]; // ten frames of a kind, as in a video
        const QrPicture picture = testing::qrPicture(flaw, size, quint32(50'000 + frame));
        for (std::size_t turn = 0; turn < decoders.size(); ++turn)
            decoders[(turn + std::size_t(frame + 1)) % decoders.size()].look(picture);
        if (frame < 0) // not counted
            decoders = {pipeline(), Decoder{readWithZxing}, Decoder{readWithZbar}};
    }
    const auto &[ours, zxing, zbar] = decoders;
    const QString name = QStringLiteral("QR frames %1x%2, ").arg(size.width()).arg(size.height());
    const auto row = [&](const char *peer, const Decoder &other, double aim) {
        return Row{name + QLatin1String(peer),
                   ours.framesPerSecond(frames),
                   other.framesPerSecond(frames),
                   aim,
                   QStringLiteral("fps"),
                   QStringLiteral("%1 of %2 frames read (peer %3), %4 misread (peer %5)")
                       .arg(ours.right)
                       .arg(frames)
                       .arg(other.right)
                       .arg(ours.wrong)
                       .arg(other.wrong),
                   true};
    };
    return {row("bare zxing-cpp", zxing, 0.95), row("libzbar", zbar, 1.0)};
}

QList<Row> readRateRows(int count)
{
    const auto still = [](const QImage &image) { return textsOf(ui::codesInStill(image)); };
    std::array decoders{Decoder{still}, Decoder{readWithZxing}, Decoder{readWithZbar}};
    std::array<std::array<int, 3>, testing::flawCount> kinds{};
    for (int at = 0; at < count; ++at) {
        const auto flaw = Flaw(at % testing::flawCount);
        const QrPicture picture = testing::qrPicture(flaw, {1280, 720}, quint32(900'000 + at));
        for (std::size_t which = 0; which < decoders.size(); ++which) {
            const int before = decoders[which].right;
            decoders[which].look(picture);
            kinds[std::size_t(flaw)][which] += decoders[which].right - before;
        }
    }
    std::printf("%-14s %8s %8s %8s\n", "read", "satchel", "zxing", "zbar");
    for (int flaw = 0; flaw < testing::flawCount; ++flaw) {
        const auto &[ours, zxing, zbar] = kinds[std::size_t(flaw)];
        std::printf("%-14s %8d %8d %8d\n", testing::nameOf(Flaw(flaw)), ours, zxing, zbar);
    }
    const auto &[ours, zxing, zbar] = decoders;
    const auto row = [&](const char *peer, const Decoder &other) {
        return Row{QStringLiteral("QR pictures read, ") + QLatin1String(peer),
                   double(ours.right),
                   double(other.right),
                   1.0,
                   QStringLiteral("of"),
                   QStringLiteral("%1 pictures, %2 misread (peer %3)").arg(count).arg(ours.wrong).arg(other.wrong),
                   true};
    };
    return {row("bare zxing-cpp", zxing), row("libzbar", zbar)};
}

} // namespace

QList<Row> qrRows(int rounds)
{
    return videoRows({1280, 720}, rounds) + videoRows({1920, 1080}, rounds) + readRateRows(2 * rounds);
}

} // namespace satchel::bench
