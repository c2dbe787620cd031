// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QQmlEngine>
#include <QStringList>
#include <QTimer>
#include <QVideoSink>

#include <memory>

class QCamera;

namespace satchel::media {

/// One of the computer's cameras: what it sees, as brightness. On while it exists; nothing is kept. GUI thread.
class Camera : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList names READ names NOTIFY changed) ///< Of all cameras; hostile, as devices name themselves.
    Q_PROPERTY(int current READ current WRITE choose NOTIFY changed)
    Q_PROPERTY(Fault fault READ fault NOTIFY changed)
    Q_PROPERTY(QVideoSink *sink READ sink CONSTANT)
public:
    enum Fault {
        NoFault,
        Missing,
        Refused, ///< There is one, and this user may not open it.
        Silent, ///< It was opened and gives no frame: most often another program has it.
    };
    Q_ENUM(Fault)

    explicit Camera(QObject *parent = nullptr);
    ~Camera() override;

    [[nodiscard]] QStringList names() const;
    [[nodiscard]] int current() const { return m_current; }
    void choose(int camera);
    [[nodiscard]] Fault fault() const { return m_fault; }
    [[nodiscard]] QVideoSink *sink() { return &m_sink; }

Q_SIGNALS:
    void changed();
    void frameSeen(const QImage &luma);

private:
    void open();
    void take(const QVideoFrame &frame);
    void setFault(Fault fault);

    QMediaDevices m_devices;
    QMediaCaptureSession m_capture;
    QVideoSink m_sink;
    QTimer m_patience;
    std::unique_ptr<QCamera> m_camera;
    int m_current = 0;
    Fault m_fault = NoFault;
};

} // namespace satchel::media
