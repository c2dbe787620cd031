// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/powercut.h"

#include "tests/faults/faultydisk.h"
#include "tests/support/away.h"
#include "wallet/store/schema.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace satchel::trust {

namespace {

using faults::DiskOperation;

constexpr int threads = 4;
constexpr int changesEach = 70;
constexpr int imagesOfARun = 100;
constexpr LogLimits shortLog{40, 80};

CutFile fileOf(PowerCut::Way way)
{
    Schema schema = way == PowerCut::Way::NodeStore ? moneySchema() : librarySchema();
    schema.log = shortLog;
    return {schema, way};
}

void need(bool holds, const char *what)
{
    if (!holds)
        qFatal("%s", what);
}

} // namespace

PowerCut::PowerCut(Way way, QString folder, quint32 seed)
    : m_file(fileOf(way))
    , m_folder(std::move(folder))
    , m_path(m_folder + QStringLiteral("/store.db"))
    , m_seed(seed)
    , m_model(threads, changesEach, seed)
{ }

void PowerCut::record()
{
    QDir().mkpath(m_folder);
    need(Database::open(m_path, m_file.key, m_file.schema, Database::Access::ReadWrite).has_value(),
         "no file to begin with");
    m_before = {{m_path, filesIn(m_folder).value(QFileInfo(m_path).fileName())}};
    auto &disk = faults::FaultyDisk::install();
    disk.setLog(&m_log);
    writeHalf(0, changesEach / 2);
    writeHalf(changesEach / 2, changesEach);
    disk.setLog(nullptr);
    m_operations = m_log.take();
}

void PowerCut::writeHalf(int firstIndex, int lastIndex)
{
    auto file = StoreFile::open(m_path, m_file.key, m_file.schema);
    need(file.has_value(), "the file did not open again");
    CutWriter writer(**file, m_file.way, m_model, m_log);
    writer.write(firstIndex, lastIndex);
    m_figures.commits += static_cast<int>((*file)->commitCount());
}

std::vector<std::size_t> PowerCut::cuts(int images, QRandomGenerator &random) const
{
    std::vector<std::size_t> syncs; // just before one, most is unsynced
    for (std::size_t i = 0; i < m_operations.size(); ++i)
        if (m_operations[i].kind == DiskOperation::Kind::Sync)
            syncs.push_back(i);
    std::vector<std::size_t> chosen(static_cast<std::size_t>(images));
    std::ranges::generate(chosen, [&] {
        const bool isAnywhere = random.bounded(2U) == 0 || syncs.empty();
        return isAnywhere ? random.bounded(quint64(m_operations.size())) : syncs[random.bounded(quint64(syncs.size()))];
    });
    std::ranges::sort(chosen);
    return chosen;
}

void PowerCut::tryImages(Trial &trial, int images)
{
    QRandomGenerator random(m_seed + 1);
    faults::CrashDisk disk(m_before);
    CutModel::Progress progress = m_model.nothingYet();
    std::size_t at = 0;
    for (const std::size_t cut : cuts(images, random)) {
        for (; at < cut; ++at) {
            const DiskOperation &operation = m_operations[at];
            disk.play(operation);
            if (operation.kind == DiskOperation::Kind::Mark)
                CutModel::note(progress, operation.offset);
            m_figures.checkpoints += operation.kind == DiskOperation::Kind::Sync && operation.file == m_path ? 1 : 0;
        }
        const auto image = disk.afterPowerCut(random);
        m_figures.withLog += image.value(m_path + QStringLiteral("-wal")).isEmpty() ? 0 : 1;
        const QString wrong = judge(image, progress);
        trial.check(wrong.isEmpty(), QStringLiteral("seed %1, cut at %2: %3").arg(m_seed).arg(cut).arg(wrong));
    }
    for (const int answered : progress.answered)
        m_figures.answers += answered;
}

QString PowerCut::judge(const faults::CrashDisk::Files &image, const CutModel::Progress &progress) const
{
    QHash<QString, QByteArray> files;
    for (auto file = image.begin(); file != image.end(); ++file)
        files.insert(QFileInfo(file.key()).fileName(), file.value());
    const QString folder = m_folder + QStringLiteral("/image");
    putFiles(folder, files);
    CutModel::Progress promised = progress;
    if (m_file.way == Way::Rebuildable) // its promise is weaker: the last commits may be lost
        promised.answered.assign(promised.answered.size(), 0);
    return m_file.judge(folder + QStringLiteral("/store.db"), m_model, promised);
}

void tryPowerCuts(Trial &trial)
{
    faults::FaultyDisk::install();
    PowerCut::Figures sum;
    const int ofLibrary = trial.rounds() / 5;
    quint32 seed = 0;
    for (int left = trial.rounds() + ofLibrary; left > 0; left -= imagesOfARun) {
        const auto way = left > ofLibrary ? PowerCut::Way::NodeStore : PowerCut::Way::Rebuildable;
        const QString folder = trial.folder() + QStringLiteral("/run");
        PowerCut run(way, folder, ++seed);
        away([&] {
            run.record();
            run.tryImages(trial, std::min(left, imagesOfARun));
        });
        QDir(folder).removeRecursively();
        const PowerCut::Figures figures = run.figures();
        sum = {sum.commits + figures.commits, sum.checkpoints + figures.checkpoints, sum.withLog + figures.withLog,
               sum.answers + figures.answers};
    }
    trial.note(QStringLiteral("%1 commits, %2 syncs of the file itself, %3 answered writes, %4 images with a log; the "
                              "library's images (one in six) only promise to open and to hold no half write")
                   .arg(sum.commits)
                   .arg(sum.checkpoints)
                   .arg(sum.answers)
                   .arg(sum.withLog));
}

} // namespace satchel::trust
