// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/faults/tcpproxy.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace satchel;

class TestTcpProxy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void passesWhatComesAfterACut();

private:
    void join(QTcpSocket &socket, const TcpProxy &proxy);
    [[nodiscard]] bool isEchoed(const TcpProxy &proxy);
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

void TestTcpProxy::join(QTcpSocket &socket, const TcpProxy &proxy)
{
    const QSignalSpy joined(&m_echo, &QTcpServer::newConnection);
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), proxy.port());
    QVERIFY(QTest::qWaitFor([&] { return !joined.isEmpty(); }));
}

bool TestTcpProxy::isEchoed(const TcpProxy &proxy)
{
    QTcpSocket socket;
    join(socket, proxy);
    socket.write("word");
    return QTest::qWaitFor([&] { return socket.bytesAvailable() == 4; });
}

void TestTcpProxy::cutWhatIsLate(TcpProxy &proxy)
{
    QTcpSocket socket;
    join(socket, proxy);
    socket.write("word");
    QVERIFY(QTest::qWaitFor([&] { return socket.bytesToWrite() == 0; }));
    QTcpSocket later;
    join(later, proxy); // so the proxy has read the word
    proxy.cut();
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
