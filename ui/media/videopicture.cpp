// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "videopicture.h"

#include <QVideoFrame>

namespace satchel::media {

void VideoPicture::setPlayback(Playback *playback)
{
    if (playback == m_playback)
        return;
    if (m_playback)
        m_playback->sink()->disconnect(this);
    m_playback = playback;
    if (playback) {
        connect(playback->sink(), &QVideoSink::videoFrameChanged, this, &VideoPicture::take);
        take(playback->sink()->videoFrame());
    }
    Q_EMIT playbackChanged();
}

void VideoPicture::take(const QVideoFrame &frame)
{
    const QImage image = frame.toImage();
    if (!image.isNull())
        setFrame(image);
}

} // namespace satchel::media
