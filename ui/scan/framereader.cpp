// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/scan/framereader.h"

#include "wallet/core/async.h"

namespace satchel::ui {
namespace {

/// Once there is a code, are there others beside it?
Result<QList<FoundCode>> read(const QImage &frame, int misses)
{
    const QList<FoundCode> codes = codeInFrame(frame, misses);
    if (codes.isEmpty())
        return codes;
    const QList<FoundCode> all = codesInStill(frame);
    return all.isEmpty() ? codes : all;
}

} // namespace

void FrameReader::offer(const QImage &frame)
{
    if (m_isBusy || frame.isNull())
        return;
    m_isBusy = true;
    const auto work = [frame, misses = m_misses] { return read(frame, misses); };
    whenDone(runOn<QList<FoundCode>>(QThreadPool::globalInstance(), work), this,
             [this, frame, round = m_round](const Result<QList<FoundCode>> &codes) {
                 m_isBusy = false;
                 m_misses = codes && codes->isEmpty() ? m_misses + 1 : 0;
                 if (round == m_round && codes && !codes->isEmpty())
                     Q_EMIT seen(frame, *codes);
             });
}

void FrameReader::reset()
{
    ++m_round;
    m_misses = 0;
}

} // namespace satchel::ui
