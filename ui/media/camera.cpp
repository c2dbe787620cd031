// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "camera.h"

#include "luma.h"

#include <QCamera>
#include <QCameraDevice>
#include <QDir>
#include <QFileInfo>
#include <QVideoFrame>

#include <algorithm>

namespace satchel::media {
namespace {

constexpr std::chrono::seconds untilItIsSilent{5};

/// A device that is there and closed to this user is not in the system's list of cameras at all.
bool isOneClosedToUs()
{
    const auto devices = QDir(QStringLiteral("/dev")).entryInfoList({QStringLiteral("video*")}, QDir::System);
    return std::ranges::any_of(devices, [](const QFileInfo &device) { return !device.isReadable(); });
}

} // namespace

Camera::Camera(QObject *parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(untilItIsSilent);
    connect(&m_patience, &QTimer::timeout, this, [this] { setFault(Silent); });
    connect(&m_sink, &QVideoSink::videoFrameChanged, this, &Camera::take);
    connect(&m_devices, &QMediaDevices::videoInputsChanged, this, &Camera::open);
    m_capture.setVideoSink(&m_sink);
    open();
}

Camera::~Camera() = default;

QStringList Camera::names() const
{
    QStringList all;
    const auto cameras = QMediaDevices::videoInputs();
    for (const QCameraDevice &camera : cameras)
        all.append(camera.description());
    return all;
}

void Camera::choose(int camera)
{
    if (camera == m_current)
        return;
    m_current = camera;
    open();
}

void Camera::open()
{
    m_capture.setCamera(nullptr);
    m_camera.reset();
    m_patience.stop();
    const auto cameras = QMediaDevices::videoInputs();
    if (cameras.isEmpty())
        return setFault(isOneClosedToUs() ? Refused : Missing);
    m_current = std::clamp(m_current, 0, int(cameras.size()) - 1);
    m_camera = std::make_unique<QCamera>(cameras.at(m_current));
    connect(m_camera.get(), &QCamera::errorOccurred, this, [this] { setFault(Silent); });
    m_capture.setCamera(m_camera.get());
    m_camera->start();
    m_patience.start();
    setFault(NoFault);
}

void Camera::take(const QVideoFrame &frame)
{
    const QImage luma = lumaOf(frame);
    if (luma.isNull())
        return;
    m_patience.stop();
    if (m_fault == Silent)
        setFault(NoFault);
    Q_EMIT frameSeen(luma);
}

void Camera::setFault(Fault fault)
{
    m_fault = fault;
    Q_EMIT changed();
}

} // namespace satchel::media
