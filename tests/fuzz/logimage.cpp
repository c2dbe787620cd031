// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/fuzz/logimage.h"

#include <QtEndian>

namespace satchel::fuzz {

namespace {

constexpr qsizetype headerSize = 32;
constexpr qsizetype frameHeader = 24;
constexpr qsizetype pageSize = 4'096;
constexpr qsizetype frameSize = frameHeader + pageSize;
constexpr qsizetype mostFrames = 6;
constexpr qsizetype briefContent = 8;
constexpr quint32 magic = 0x377f0682;

void put(QByteArray &bytes, qsizetype at, quint32 number)
{
    qToBigEndian(number, bytes.data() + at);
}

/// The sums of section 4.2 of SQLite's file format.
class Sums
{
public:
    explicit Sums(bool isBigEndian)
        : m_isBigEndian(isBigEndian)
    { }

    void add(const char *bytes, qsizetype size)
    {
        for (const char *at = bytes; at < bytes + size; at += 8) {
            m_first += word(at) + m_second;
            m_second += word(at + 4) + m_first;
        }
    }
    void write(QByteArray &bytes, qsizetype at) const
    {
        put(bytes, at, m_first);
        put(bytes, at + 4, m_second);
    }

private:
    [[nodiscard]] quint32 word(const char *at) const
    {
        return m_isBigEndian ? qFromBigEndian<quint32>(at) : qFromLittleEndian<quint32>(at);
    }

    bool m_isBigEndian;
    quint32 m_first = 0;
    quint32 m_second = 0;
};

} // namespace

LogImage::LogImage(const QByteArray &input)
    : m_how(input.isEmpty() ? 0 : input.front())
{
    if (m_how & IsBrief)
        spread(input.mid(1));
    else
        m_log = input.mid(1);
    if (m_how & IsSummed)
        makeRight();
    if (m_how & IsCut)
        m_log.chop(quint8(input.back()) * 32);
}

/// Of each page stand the first bytes only, which are repeated; what is left over is a frame that was begun.
void LogImage::spread(const QByteArray &brief)
{
    m_log = brief.left(headerSize);
    qsizetype at = headerSize;
    for (; count() < mostFrames && at + frameHeader + briefContent <= brief.size(); at += frameHeader + briefContent)
        m_log
            += brief.mid(at, frameHeader) + brief.mid(at + frameHeader, briefContent).repeated(pageSize / briefContent);
    m_log += brief.mid(at, frameSize - 1);
}

void LogImage::makeRight()
{
    if (m_log.size() < headerSize)
        return;
    put(m_log, 0, magic | (number(0) & 1U));
    put(m_log, 8, pageSize);
    Sums sums((number(0) & 1U) != 0);
    sums.add(m_log.constData(), headerSize - 8);
    sums.write(m_log, headerSize - 8);
    for (qsizetype frame = 0, at = headerSize; frame < count(); ++frame, at += frameSize) {
        if (m_how & IsOneRound)
            m_log.replace(at + 8, 8, m_log.mid(16, 8));
        sums.add(m_log.constData() + at, 8);
        sums.add(m_log.constData() + at + frameHeader, pageSize);
        sums.write(m_log, at + 16);
    }
}

qsizetype LogImage::count() const
{
    return m_log.size() < headerSize ? 0 : (m_log.size() - headerSize) / frameSize;
}

quint32 LogImage::number(qsizetype at) const
{
    return qFromBigEndian<quint32>(m_log.constData() + at);
}

QByteArray LogImage::file() const
{
    QByteArray file;
    for (qsizetype frame = 0; frame < count(); ++frame)
        file += m_log.mid(headerSize + frame * frameSize + frameHeader, pageSize);
    return file;
}

bool LogImage::isWhole() const
{
    bool isWhole = (m_how & IsSummed) && (m_how & IsOneRound);
    for (qsizetype frame = 0; frame < count(); ++frame) // SQLite's pages count from 1
        isWhole = isWhole && number(headerSize + frame * frameSize) != 0;
    return isWhole;
}

QSet<quint32> LogImage::pages() const
{
    QSet<quint32> pages;
    QSet<quint32> committed;
    for (qsizetype frame = 0; frame < count(); ++frame) {
        pages.insert(number(headerSize + frame * frameSize));
        if (number(headerSize + frame * frameSize + 4) != 0)
            committed = pages;
    }
    return isWhole() ? committed : pages;
}

} // namespace satchel::fuzz
