// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/bench/bench.h"
#include "tests/bench/kvload.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

namespace satchel::bench {

namespace {

constexpr int batch = 100;

/// The plain load in a process of its own: memory security, once on, is on for every connection of a process.
class PlainPeer
{
public:
    PlainPeer(const QString &path, KvLoad::Syncs syncs)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("--plain-peer"), path,
                         syncs == KvLoad::Syncs::EachCommit ? QStringLiteral("syncs") : QStringLiteral("never")});
    }
    ~PlainPeer()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

    [[nodiscard]] double run(int operations)
    {
        m_process.write(QByteArray::number(operations) + '\n');
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead())
                qFatal("the plain peer does not answer");
        return m_process.readLine().trimmed().toDouble();
    }

private:
    QProcess m_process;
};

Row loadRow(int rounds, KvLoad::Syncs syncs)
{
    QTemporaryDir folder(QStringLiteral("satchel-bench-XXXXXX"));
    KvLoad encrypted(folder.filePath(QStringLiteral("encrypted")), KvLoad::Kind::Encrypted, syncs);
    PlainPeer plain(folder.filePath(QStringLiteral("plain")), syncs);
    const Pair pair = interleaved(
        rounds, [&] { return encrypted.run(batch) / batch; }, [&] { return plain.run(batch) / batch; });
    const bool hasSyncs = syncs == KvLoad::Syncs::EachCommit;
    return {hasSyncs ? QStringLiteral("mixed KV load, an operation") : QStringLiteral("the same without syncs"),
            percentile(pair.a, 0.5),
            percentile(pair.b, 0.5),
            hasSyncs ? 1.25 : 0,
            QStringLiteral("us"),
            QStringLiteral("same SQLite without a key; N = %1").arg(rounds * batch)};
}

} // namespace

int runPlainPeer(const QString &path, bool hasSyncs)
{
    KvLoad load(path, KvLoad::Kind::Plain, hasSyncs ? KvLoad::Syncs::EachCommit : KvLoad::Syncs::Never);
    for (int operations = 0; std::scanf("%d", &operations) == 1;) {
        std::printf("%.3f\n", load.run(operations));
        std::fflush(stdout);
    }
    return 0;
}

QList<Row> cipherRows(int rounds)
{
    return {loadRow(rounds, KvLoad::Syncs::EachCommit), loadRow(rounds, KvLoad::Syncs::Never)};
}

} // namespace satchel::bench
