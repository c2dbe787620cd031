// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "frameitem.h"
#include "playback.h"

#include <QPointer>

namespace satchel::media {

/// The frames of a playback.
class VideoPicture : public satchel::media::FrameItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(satchel::media::Playback *playback READ playback WRITE setPlayback NOTIFY playbackChanged)
public:
    using FrameItem::FrameItem;

    [[nodiscard]] Playback *playback() const { return m_playback; }
    void setPlayback(Playback *playback);

Q_SIGNALS:
    void playbackChanged();

private:
    void take(const QVideoFrame &frame);

    QPointer<Playback> m_playback;
};

} // namespace satchel::media
