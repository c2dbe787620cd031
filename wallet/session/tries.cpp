// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/session/tries.h"

#include "wallet/core/mutant.h"
#include "wallet/store/durablefile.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <ctime>
#include <utility>

namespace satchel {

namespace {

using std::chrono::milliseconds;

constexpr qint64 longestFile = 4096;
constexpr int mostWrong = 1'000'000; // that are told apart; the file may name any number

const QString wrongName = QStringLiteral("wrong");
const QString bootName = QStringLiteral("boot");
const QString sinceBootName = QStringLiteral("sinceBoot");
const QString wallName = QStringLiteral("wall");

milliseconds timeSinceBoot()
{
    timespec time = {};
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::seconds(time.tv_sec)
        + std::chrono::duration_cast<milliseconds>(std::chrono::nanoseconds(time.tv_nsec));
}

milliseconds timeAt(const QJsonObject &object, const QString &name)
{
    return milliseconds(std::max<qint64>(0, object[name].toInteger()));
}

/// Time that has passed; below 0 when the clock was set back.
milliseconds between(const Moment &earlier, const Moment &later)
{
    return earlier.boot == later.boot ? later.sinceBoot - earlier.sinceBoot : later.wall - earlier.wall;
}

} // namespace

Moment Moment::now()
{
    QFile boot(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    const QByteArray name = boot.open(QIODevice::ReadOnly) ? boot.read(longestFile).trimmed() : QByteArray();
    return {name, timeSinceBoot(), milliseconds(QDateTime::currentMSecsSinceEpoch())};
}

Tries::Tries(QString path, std::function<Moment()> clock)
    : m_path(std::move(path))
    , m_clock(std::move(clock))
{ }

milliseconds Tries::waitAfter(int wrong)
{
    if (wrong < freeTries || mutant::isOn("back-off"))
        return milliseconds(0);
    const int doublings = std::min(wrong - freeTries, 20);
    return std::min<milliseconds>(firstWait * (1LL << doublings), longestWait);
}

milliseconds Tries::wait()
{
    Record record = read();
    const milliseconds wanted = waitAfter(record.wrong);
    const milliseconds passed = between(record.since, m_clock());
    if (wanted.count() == 0 || passed >= wanted)
        return milliseconds(0);
    if (passed.count() >= 0)
        return wanted - passed;
    record.since = m_clock();
    return write(record) ? wanted : milliseconds(0);
}

Done Tries::begin()
{
    if (wait().count() > 0)
        return fail(ErrorCode::TooManyTries);
    m_before = read();
    return mutant::isOn("count-first") ? Done() : write({m_before.wrong + 1, m_clock()});
}

void Tries::end(ErrorCode outcome)
{
    const bool isWrong = outcome == ErrorCode::WrongPassphrase || outcome == ErrorCode::WordsInvalid;
    if (outcome == ErrorCode::None)
        return durable::removeFile(m_path);
    const Done written = write(isWrong ? Record{m_before.wrong + 1, m_clock()} : m_before);
    static_cast<void>(written); // then it stays counted since begin()
}

/// A file that cannot be read counts as the last free try: neither a way around the count nor a lock without an end.
Tries::Record Tries::read() const
{
    const auto bytes = durable::readFile(m_path, longestFile);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return {};
    const QJsonObject object = bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
    const int wrong = std::min(object[wrongName].toInt(-1), mostWrong);
    if (wrong < 0)
        return {freeTries - 1, m_clock()};
    return {wrong, {object[bootName].toString().toLatin1(), timeAt(object, sinceBootName), timeAt(object, wallName)}};
}

Done Tries::write(const Record &record) const
{
    if (record.wrong == 0 || mutant::isOn("tries-kept")) {
        durable::removeFile(m_path);
        return {};
    }
    const QJsonObject object{{wrongName, record.wrong},
                             {bootName, QString::fromLatin1(record.since.boot)},
                             {sinceBootName, static_cast<qint64>(record.since.sinceBoot.count())},
                             {wallName, static_cast<qint64>(record.since.wall.count())}};
    return durable::replaceFile(m_path, QJsonDocument(object).toJson());
}

} // namespace satchel
