// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/vaultrig.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>

namespace satchel::trust {

namespace {

constexpr int childDeadlineMs = 60'000;

} // namespace

QMap<QString, QByteArray> filesIn(const QString &folder, const QString &except)
{
    QMap<QString, QByteArray> contents;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (files.fileName() != except && file.open(QIODevice::ReadOnly))
            contents.insert(files.filePath(), file.readAll());
    }
    return contents;
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("a file of the trial cannot be written");
}

QString childProgram()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/satchel-vaultchild");
}

ChildEnd runChild(const QStringList &arguments, const QStringList &wrapper)
{
    QStringList all = wrapper;
    all << childProgram() << arguments;
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(all.takeFirst(), all);
    ChildEnd end;
    if (!child.waitForFinished(childDeadlineMs)) {
        child.kill();
        child.waitForFinished();
        return end;
    }
    end.wasKilled = child.exitStatus() == QProcess::CrashExit;
    end.code = child.exitCode();
    end.output = child.readAllStandardOutput();
    return end;
}

} // namespace satchel::trust
