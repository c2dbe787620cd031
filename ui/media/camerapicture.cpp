// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "camerapicture.h"

#include <QVideoFrame>

namespace satchel::media {

void CameraPicture::setCamera(Camera *camera)
{
    if (camera == m_camera)
        return;
    if (m_camera)
        m_camera->sink()->disconnect(this);
    m_camera = camera;
    if (camera)
        connect(camera->sink(), &QVideoSink::videoFrameChanged, this, &CameraPicture::take);
    Q_EMIT cameraChanged();
}

void CameraPicture::take(const QVideoFrame &frame)
{
    const QImage image = frame.toImage();
    if (!image.isNull())
        setFrame(image);
}

} // namespace satchel::media
