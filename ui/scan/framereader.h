// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/scan/codes.h"

#include <QObject>

namespace satchel::ui {

/// Looks at the frames of a camera on a pool thread, one at a time: what comes in between is left out.
class FrameReader : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void offer(const QImage &frame);
    /// Nothing that was offered before is reported any more.
    void reset();

Q_SIGNALS:
    /// All codes of a frame that has any.
    void seen(const QImage &frame, const QList<satchel::ui::FoundCode> &codes);

private:
    int m_misses = 0;
    int m_round = 0;
    bool m_isBusy = false;
};

} // namespace satchel::ui
