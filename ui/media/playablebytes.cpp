// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "playablebytes.h"

#include <QByteArrayView>
#include <QtGlobal>

#include <algorithm>
#include <array>

namespace satchel::media {
namespace {

/// What a container begins with, and what it bears at a place behind that.
struct Mark {
    QByteArrayView head;
    qsizetype at = 0;
    QByteArrayView bytes;
};

bool isMpegFrame(const QByteArray &bytes)
{
    const auto letter = [&](qsizetype at) { return static_cast<unsigned char>(bytes.at(at)); };
    constexpr int sync = 0xE0;
    constexpr int noRate = 0xF0;
    return bytes.size() > 4 && letter(0) == 0xFF && (letter(1) & sync) == sync && (letter(2) & noRate) != noRate;
}

} // namespace

bool arePlayable(const QByteArray &bytes)
{
    constexpr std::array marks{Mark{"OggS", 0, {}},     Mark{"fLaC", 0, {}},
                               Mark{"ID3", 0, {}},      Mark{"\x1A\x45\xDF\xA3", 0, {}},
                               Mark{"RIFF", 8, "WAVE"}, Mark{"RF64", 8, "WAVE"},
                               Mark{"FORM", 8, "AIFF"}, Mark{"FORM", 8, "AIFC"},
                               Mark{"RIFF", 8, "AVI "}, Mark{QByteArrayView("\0", 1), 4, "ftyp"}};
    const auto bears = [&](const Mark &mark) {
        return bytes.startsWith(mark.head) && QByteArrayView(bytes).sliced(mark.at).startsWith(mark.bytes);
    };
    constexpr qsizetype shortest = 16;
    return bytes.size() >= shortest && (std::any_of(marks.begin(), marks.end(), bears) || isMpegFrame(bytes));
}

void keepPlayersOffline()
{
    qputenv("QT_MEDIA_BACKEND", "gstreamer");
    qputenv(
        "GST_PLUGIN_FEATURE_RANK",
        "souphttpsrc:NONE,giosrc:NONE,giostreamsrc:NONE,hlsdemux:NONE,hlsdemux2:NONE,dashdemux:NONE,dashdemux2:NONE,"
        "mssdemux:NONE,mssdemux2:NONE,rtspsrc:NONE,udpsrc:NONE,tcpclientsrc:NONE,sdpdemux:NONE,rtpdec:NONE");
}

} // namespace satchel::media
