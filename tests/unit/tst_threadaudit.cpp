// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/engine/ldkengine.h"
#include "wallet/store/kvstore.h"
#include "wallet/store/piecefile.h"
#include "wallet/store/schema.h"

#include <QProcess>
#include <QTest>

using namespace satchel;

namespace {

/// Enters from the main thread, in a process of its own; what it ends with is the answer.
int enter(const QByteArray &entry)
{
    if (entry == "StoreFile::open")
        static_cast<void>(StoreFile::open(QStringLiteral("/nowhere/money.db"), Secret(32), moneySchema()));
    else if (entry == "Database::open")
        static_cast<void>(
            Database::open(QStringLiteral("/nowhere/money.db"), Secret(32), moneySchema(), Database::Access::ReadOnly));
    else if (entry == "PieceFolder::read")
        static_cast<void>(PieceFolder(QStringLiteral("/nowhere")).read({}));
    else if (entry == "PieceFolder::write")
        static_cast<void>(PieceFolder(QStringLiteral("/nowhere")).write("piece"));
    else if (entry == "Engine::status")
        static_cast<void>(LdkEngine().status());
    return 0;
}

} // namespace

/// Whoever may block stays away from the main thread, or the process ends and says where.
class TestThreadAudit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsTheProcess_data()
    {
        QTest::addColumn<QString>("entry");
        for (const char *entry :
             {"StoreFile::open", "Database::open", "PieceFolder::read", "PieceFolder::write", "Engine::status"})
            QTest::newRow(entry) << QString::fromLatin1(entry);
    }
    void endsTheProcess()
    {
#ifndef SATCHEL_THREAD_AUDIT
        QSKIP("built without the audit");
#endif
        QFETCH(QString, entry);
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--enter"), entry});
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        const QByteArray said = child.readAllStandardError();
        QVERIFY2(said.contains(entry.toLatin1() + " was called on the main thread"), said.constData());
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == QLatin1String("--enter"))
        return enter(app.arguments().value(2).toLatin1());
    TestThreadAudit test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_threadaudit.moc"
