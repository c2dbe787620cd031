// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "app/core/corelog.h"

#include <QDateTime>
#include <QFile>
#include <QMutex>

#include <cstdio>

namespace satchel {

namespace {

constexpr qint64 mostBytes = 4 * 1024 * 1024;

struct Log {
    QMutex mutex;
    QFile file;
    bool isVerbose = false;
};

Log &log()
{
    static Log one;
    return one;
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    static constexpr char marks[] = {'D', 'W', 'E', 'F', 'I'};
    const QByteArray line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1() + ' ' + marks[type]
        + ' ' + (context.category ? context.category : "") + ": " + message.toUtf8() + '\n';
    const QMutexLocker lock(&log().mutex);
    if (log().file.isOpen() && log().file.size() + line.size() < mostBytes)
        log().file.write(line);
    log().file.flush();
    if (log().isVerbose || type == QtFatalMsg)
        std::fputs(line.constData(), stderr);
}

} // namespace

void startLog(const QString &folder, bool isVerbose)
{
    const QString path = folder + QStringLiteral("/core.log");
    QFile::remove(path + QStringLiteral(".old"));
    QFile::rename(path, path + QStringLiteral(".old"));
    log().isVerbose = isVerbose;
    log().file.setFileName(path);
    if (log().file.open(QIODevice::WriteOnly))
        log().file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    qInstallMessageHandler(write);
}

} // namespace satchel
