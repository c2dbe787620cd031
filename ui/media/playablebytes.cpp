// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "playablebytes.h"

#include <QByteArrayView>
#include <QtGlobal>

#include <algorithm>
#include <array>

namespace satchel::media {
namespace {

struct Mark {
    qsizetype at;
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
    constexpr std::array marks{Mark{0, "OggS"},
                               Mark{0, "fLaC"},
                               Mark{8, "WAVE"},
                               Mark{8, "AIFF"},
                               Mark{8, "AIFC"},
                               Mark{0, "ID3"},
                               Mark{0, "\x1A\x45\xDF\xA3"},
                               Mark{4, "ftyp"},
                               Mark{8, "AVI "}};
    const auto bears = [&](const Mark &mark) { return QByteArrayView(bytes).sliced(mark.at).startsWith(mark.bytes); };
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
