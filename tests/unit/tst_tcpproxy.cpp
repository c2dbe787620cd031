// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/faults/tcpproxy.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace satchel;

class TestTcpProxy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void passesWhatComesAfterACut();

private:
    [[nodiscard]] bool isEchoed(TcpProxy &proxy);
    void cutWhatIsLate(TcpProxy &proxy);

    QTcpServer m_echo;
};

void TestTcpProxy::initTestCase()
{
    connect(&m_echo, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *socket = m_echo.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->write(socket->readAll()); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
    QVERIFY(m_echo.listen(QHostAddress::LocalHost));
}

bool TestTcpProxy::isEchoed(TcpProxy &proxy)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), proxy.port());
    socket.write("word");
    return QTest::qWaitFor([&] { return socket.bytesAvailable() == 4; });
}

void TestTcpProxy::cutWhatIsLate(TcpProxy &proxy)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), proxy.port());
    QVERIFY(QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }));
    const int before = proxy.cuts();
    socket.write("word");
    QVERIFY(QTest::qWaitFor([&] { return socket.bytesToWrite() == 0; }));
    while (proxy.cuts() == before) {
        proxy.cut();
        QCoreApplication::processEvents();
    }
    QVERIFY(QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }));
}

/// Bytes that waited for a cut connection must not hold up one that came to stand in its place.
void TestTcpProxy::passesWhatComesAfterACut()
{
    TcpProxy proxy(m_echo.serverPort());
    for (int cut = 0; cut < 10; ++cut) {
        proxy.setWeather(Weather::Slow);
        cutWhatIsLate(proxy);
        proxy.setWeather(Weather::Fair);
        QVERIFY2(isEchoed(proxy), qPrintable(QStringLiteral("after cut %1").arg(cut + 1)));
    }
}

QTEST_GUILESS_MAIN(TestTcpProxy)
#include "tst_tcpproxy.moc"
