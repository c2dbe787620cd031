// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/bitflips.h"

#include "tests/support/away.h"

namespace satchel::trust {

namespace {

struct Tally {
    int damaged = 0;
    int orElse = 0;
    int unread = 0;
    int harmless = 0;
};

QHash<QString, QByteArray> withFlippedBit(const FlipSubject &subject, QRandomGenerator &random)
{
    auto files = subject.files;
    QByteArray &bytes = files[subject.file];
    const auto place = subject.from + static_cast<qsizetype>(random.bounded(quint64(subject.to - subject.from)));
    bytes[place] = static_cast<char>(bytes.at(place) ^ (1 << random.bounded(8)));
    return files;
}

bool areUntouched(const QHash<QString, QByteArray> &files, const QString &folder)
{
    const auto now = filesIn(folder);
    return std::all_of(files.keyBegin(), files.keyEnd(),
                       [&](const QString &name) { return now.value(name) == files.value(name); });
}

/// Everything was read, and right. Empty if the flip is found by looking for it, or may be harmless.
QString tryUnread(const FlipSubject &subject, const QString &folder, Tally &tally)
{
    ++(subject.lookThrough ? tally.unread : tally.harmless);
    if (!subject.lookThrough)
        return subject.mayBeHarmless ? QString() : QStringLiteral("not found");
    const Done looked = subject.lookThrough(folder);
    return !looked && looked.error().code == ErrorCode::StoreDamaged ? QString() : QStringLiteral("not found");
}

/// Empty if the flip was found and nothing was changed, or was harmless.
QString tryFlip(const FlipSubject &subject, const QString &folder, QRandomGenerator &random, Tally &tally)
{
    const auto files = withFlippedBit(subject, random);
    putFiles(folder, files);
    const auto read = subject.read(folder);
    if (read && read->isEmpty())
        return tryUnread(subject, folder, tally);
    if (read)
        return QStringLiteral("read without a word: ") + *read;
    const ErrorCode code = read.error().code;
    (code == ErrorCode::StoreDamaged ? tally.damaged : tally.orElse) += 1;
    if (code != ErrorCode::StoreDamaged && code != subject.orElse)
        return QStringLiteral("refused with %1: %2").arg(int(code)).arg(read.error().detail);
    return areUntouched(files, folder) ? QString() : QStringLiteral("found, but the files were changed");
}

void tryAll(Trial &trial)
{
    QRandomGenerator random(11);
    const QString folder = trial.folder() + QStringLiteral("/flipped");
    for (const FlipSubject &subject : flipSubjects(trial.folder() + QStringLiteral("/sound"))) {
        Tally tally;
        for (int i = 0; i < trial.rounds(); ++i) {
            const QString wrong = tryFlip(subject, folder, random, tally);
            trial.check(wrong.isEmpty(), subject.name + QStringLiteral(": ") + wrong);
        }
        trial.note(
            QStringLiteral("%1: %2 called damaged, %3 called older, %4 not read and found by a look, %5 without effect")
                .arg(subject.name)
                .arg(tally.damaged)
                .arg(tally.orElse)
                .arg(tally.unread)
                .arg(tally.harmless));
    }
}

} // namespace

void tryBitFlips(Trial &trial)
{
    away([&] { tryAll(trial); });
}

} // namespace satchel::trust
