// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/session/datafolder.h"
#include "wallet/session/hardening.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace satchel;

namespace {

/// The exit code of `body`, run in a child of its own.
int inChild(const std::function<int()> &body)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(body());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777 : 0;
}

} // namespace

class TestDataFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void makesPrivateFolders();
    void isHeldByOneOnly();
    void isHeldByOneProcessOnly();
    void isFreeAfterAKill();
    void keepsNetworksApart();
    void refusesLinks_data();
    void refusesLinks();
    void closesAnOpenFolder();
    void hardensTheProcess();

private:
    QString root() const { return m_folder->filePath(QStringLiteral("a/satchel")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDataFolder::makesPrivateFolders()
{
    const auto folder = DataFolder::open(root(), Network::Sandbox);
    QVERIFY2(folder, qPrintable(folder ? QString() : folder.error().detail));
    for (const QString &path : {root(), folder->path(), folder->wallet(), folder->pieces(), folder->log()})
        QCOMPARE(modeOf(path), 0700U);
    QVERIFY(folder->moneyFile().endsWith(QStringLiteral("/sandbox/wallet/money.db")));
}

void TestDataFolder::isHeldByOneOnly()
{
    {
        const auto first = DataFolder::open(root(), Network::Sandbox);
        QVERIFY(first);
        const auto second = DataFolder::open(root(), Network::Sandbox);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::FolderInUse);
    }
    QVERIFY(DataFolder::open(root(), Network::Sandbox));
}

void TestDataFolder::isHeldByOneProcessOnly()
{
    const auto first = DataFolder::open(root(), Network::Sandbox);
    QVERIFY(first);
    QCOMPARE(inChild([this] {
                 const auto second = DataFolder::open(root(), Network::Sandbox);
                 return second ? 0 : static_cast<int>(second.error().code);
             }),
             static_cast<int>(ErrorCode::FolderInUse));
}

void TestDataFolder::isFreeAfterAKill()
{
    int ready[2];
    QVERIFY(::pipe(ready) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto held = DataFolder::open(root(), Network::Sandbox);
        const char answer = held ? '1' : '0';
        if (::write(ready[1], &answer, 1) == 1)
            ::pause();
        ::_exit(1);
    }
    char answer = 0;
    QVERIFY(::read(ready[0], &answer, 1) == 1 && answer == '1');
    const auto refused = DataFolder::open(root(), Network::Sandbox);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    ::close(ready[0]);
    ::close(ready[1]);
    QVERIFY(!refused && refused.error().code == ErrorCode::FolderInUse);
    QVERIFY(DataFolder::open(root(), Network::Sandbox));
}

void TestDataFolder::keepsNetworksApart()
{
    const auto sandbox = DataFolder::open(root(), Network::Sandbox);
    const auto bitcoin = DataFolder::open(root(), Network::Bitcoin);
    QVERIFY(sandbox && bitcoin);
    QVERIFY(sandbox->path() != bitcoin->path());
}

void TestDataFolder::refusesLinks_data()
{
    QTest::addColumn<QString>("link");
    QTest::newRow("network") << QStringLiteral("sandbox");
    QTest::newRow("wallet") << QStringLiteral("sandbox/wallet");
    QTest::newRow("lock") << QStringLiteral("sandbox/lock");
}

void TestDataFolder::refusesLinks()
{
    QFETCH(QString, link);
    const QString elsewhere = m_folder->filePath(QStringLiteral("elsewhere"));
    QVERIFY(QDir().mkpath(elsewhere));
    const QString path = root() + u'/' + link;
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    QVERIFY(QFile::link(elsewhere, path));
    const auto refused = DataFolder::open(root(), Network::Sandbox);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StoreDamaged);
    QVERIFY(QDir(elsewhere).isEmpty());
}

void TestDataFolder::closesAnOpenFolder()
{
    QVERIFY(QDir().mkpath(root() + QStringLiteral("/sandbox")));
    QVERIFY(::chmod(QFile::encodeName(root() + QStringLiteral("/sandbox")).constData(), 0755) == 0);
    QVERIFY(DataFolder::open(root(), Network::Sandbox));
    QCOMPARE(modeOf(root() + QStringLiteral("/sandbox")), 0700U);
}

void TestDataFolder::hardensTheProcess()
{
    QCOMPARE(inChild([] {
                 rlimit core{1, 1};
                 if (!hardenProcess() || ::getrlimit(RLIMIT_CORE, &core) != 0)
                     return 1;
                 if (core.rlim_cur != 0 || core.rlim_max != 0)
                     return 2;
                 return ::umask(0) == 077 ? 0 : 3;
             }),
             0);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    QCOMPARE(inChild([] { return hardenProcess() ? ::prctl(PR_GET_DUMPABLE) : 9; }), 0);
#endif
}

QTEST_GUILESS_MAIN(TestDataFolder)
#include "tst_datafolder.moc"
