// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/support/qrpictures.h"
#include "tests/ui/models.h"
#include "ui/scanviewmodel.h"

#include <QCameraDevice>
#include <QMediaDevices>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QSignalSpy>
#include <QTest>
#include <QVideoFrame>
#include <QVideoSink>

#include <cstring>
#include <memory>

using namespace satchel;
using namespace satchel::testing;
using namespace satchel::ui;

namespace {

constexpr int missing = 1; // Camera.Missing

/// A frame as a camera gives it: brightness first, or every other byte, or in colours.
QVideoFrame frameOf(const QImage &grey, QVideoFrameFormat::PixelFormat format)
{
    QVideoFrame frame(QVideoFrameFormat(grey.size(), format));
    if (!frame.map(QVideoFrame::WriteOnly))
        return {};
    std::memset(frame.bits(0), 128, std::size_t(frame.mappedBytes(0)));
    for (int y = 0; y < grey.height(); ++y) {
        uchar *line = frame.bits(0) + qsizetype(y) * frame.bytesPerLine(0);
        for (int x = 0; x < grey.width(); ++x) {
            const uchar shade = grey.constScanLine(y)[x];
            if (format == QVideoFrameFormat::Format_NV12)
                line[x] = shade;
            else if (format == QVideoFrameFormat::Format_YUYV)
                line[2 * x] = shade;
            else if (format == QVideoFrameFormat::Format_UYVY)
                line[2 * x + 1] = shade;
            else
                std::memset(line + 4 * x, shade, 4);
        }
    }
    frame.unmap();
    return frame;
}

} // namespace

/// The types of the plugin, without a camera: frames are put where a camera would put them.
class CameraTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void saysThatThereIsNoCamera();
    void readsFrames_data();
    void readsFrames();

private:
    QQmlEngine m_engine;
    std::unique_ptr<QObject> m_camera;
};

void CameraTest::initTestCase()
{
    m_engine.addImportPath(QStringLiteral(SATCHEL_QML_FOLDER));
    QQmlComponent component(&m_engine);
    component.setData("import Satchel.Media\nCamera { }", QUrl());
    m_camera.reset(component.create());
    QVERIFY2(m_camera, qPrintable(component.errorString()));
}

void CameraTest::saysThatThereIsNoCamera()
{
    if (!QMediaDevices::videoInputs().isEmpty())
        QSKIP("there is a camera");
    QVERIFY(m_camera->property("fault").toInt() >= missing);
    QVERIFY(m_camera->property("names").toStringList().isEmpty());
}

void CameraTest::readsFrames_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("NV12") << int(QVideoFrameFormat::Format_NV12);
    QTest::newRow("YUYV") << int(QVideoFrameFormat::Format_YUYV);
    QTest::newRow("UYVY") << int(QVideoFrameFormat::Format_UYVY);
    QTest::newRow("BGRX") << int(QVideoFrameFormat::Format_BGRX8888);
}

void CameraTest::readsFrames()
{
    QFETCH(int, format);
    World world;
    ScanViewModel scan;
    scan.setSession(&world.session);
    QSignalSpy found(&scan, &ScanViewModel::found);
    QObject context;
    connect(m_camera.get(), SIGNAL(frameSeen(QImage)), &scan, SLOT(showFrame(QImage)));
    scan.watch();
    const QrPicture picture = qrPicture(Flaw::Tilt, {640, 480}, 6);
    const QVideoFrame frame = frameOf(picture.image, QVideoFrameFormat::PixelFormat(format));
    QVERIFY(frame.isValid());
    auto *sink = m_camera->property("sink").value<QVideoSink *>();
    QVERIFY(sink);
    sink->setVideoFrame({});
    sink->setVideoFrame(frame);
    QVERIFY(found.wait());
    QCOMPARE(found.constFirst().constFirst().toString(), picture.text);
    QCOMPARE(scan.state(), ScanViewModel::Idle);
}

QTEST_MAIN(CameraTest)
#include "tst_camera.moc"
