// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "camera.h"
#include "frameitem.h"

#include <QPointer>

namespace satchel::media {

/// Shows what a camera sees.
class CameraPicture : public satchel::media::FrameItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(satchel::media::Camera *camera READ camera WRITE setCamera NOTIFY cameraChanged)
public:
    using FrameItem::FrameItem;

    [[nodiscard]] Camera *camera() const { return m_camera; }
    void setCamera(Camera *camera);

Q_SIGNALS:
    void cameraChanged();

private:
    void take(const QVideoFrame &frame);

    QPointer<Camera> m_camera;
};

} // namespace satchel::media
