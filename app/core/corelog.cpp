// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "app/core/corelog.h"

#include "wallet/store/durablefile.h"

#include <QDateTime>
#include <QFile>
#include <QMutex>

#include <cstdio>
#include <fcntl.h>
#include <optional>

namespace satchel {

namespace {

constexpr qint64 mostBytes = 4 * 1024 * 1024;

struct Log {
    QMutex mutex;
    std::optional<durable::Descriptor> descriptor;
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
    if (auto opened = durable::openFile(path, O_WRONLY | O_CREAT | O_TRUNC)) {
        log().descriptor.emplace(std::move(*opened));
        log().file.open(log().descriptor->get(), QIODevice::WriteOnly);
    }
    qInstallMessageHandler(write);
}

} // namespace satchel
