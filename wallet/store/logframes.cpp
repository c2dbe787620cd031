// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/store/logframes.h"

#include <QtEndian>

namespace satchel {

namespace {

constexpr qsizetype headerSize = 32;
constexpr qsizetype frameHeaderSize = 24;
constexpr qsizetype pageSize = 4096;
constexpr qsizetype frameSize = frameHeaderSize + pageSize;
constexpr quint32 magic = 0x377f0682; // the lowest bit tells the byte order of the sums

quint32 numberAt(QByteArrayView bytes, qsizetype offset)
{
    return qFromBigEndian<quint32>(bytes.data() + offset);
}

} // namespace

LogFrames::LogFrames(QByteArrayView log)
    : m_log(log)
{
    if (log.size() < headerSize)
        return;
    m_isBigEndian = (numberAt(log, 0) & 1U) != 0;
    m_isHeaderSound = (numberAt(log, 0) & ~1U) == magic && numberAt(log, 8) == pageSize
        && sum(log.first(24), {}) == Sum{numberAt(log, 24), numberAt(log, 28)};
}

qsizetype LogFrames::count() const
{
    return std::max<qsizetype>(0, (m_log.size() - headerSize) / frameSize);
}

QByteArrayView LogFrames::bytes(qsizetype frame) const
{
    return m_log.sliced(headerSize + frame * frameSize, frameSize);
}

quint32 LogFrames::page(qsizetype frame) const
{
    return numberAt(bytes(frame), 0);
}

QByteArrayView LogFrames::content(qsizetype frame) const
{
    return bytes(frame).sliced(frameHeaderSize);
}

bool LogFrames::endsCommit(qsizetype frame) const
{
    return numberAt(bytes(frame), 4) != 0;
}

bool LogFrames::isOfThisRound(qsizetype frame) const
{
    return bytes(frame).sliced(8, 8) == m_log.sliced(16, 8);
}

bool LogFrames::areOfOneRound(qsizetype frame, qsizetype other) const
{
    return bytes(frame).sliced(8, 8) == bytes(other).sliced(8, 8);
}

bool LogFrames::follows(qsizetype frame) const
{
    const QByteArrayView before = frame == 0 ? m_log.first(headerSize) : bytes(frame - 1).first(frameHeaderSize);
    const Sum seed{numberAt(before, before.size() - 8), numberAt(before, before.size() - 4)};
    const QByteArrayView own = bytes(frame);
    return page(frame) != 0
        && sum(content(frame), sum(own.first(8), seed)) == Sum{numberAt(own, 16), numberAt(own, 20)};
}

LogFrames::Sum LogFrames::sum(QByteArrayView data, Sum sum) const
{
    for (qsizetype at = 0; at + 8 <= data.size(); at += 8) {
        const auto word = [&](qsizetype offset) {
            return m_isBigEndian ? qFromBigEndian<quint32>(data.data() + offset)
                                 : qFromLittleEndian<quint32>(data.data() + offset);
        };
        sum.first += word(at) + sum.second;
        sum.second += word(at + 4) + sum.first;
    }
    return sum;
}

} // namespace satchel
