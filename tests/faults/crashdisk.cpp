// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/faults/crashdisk.h"

#include <algorithm>

namespace satchel::faults {

namespace {

using Kind = DiskOperation::Kind;
using Content = std::optional<QByteArray>;

constexpr qsizetype sectorSize = 512;

void put(QByteArray &content, qsizetype offset, QByteArrayView bytes)
{
    if (content.size() < offset + bytes.size())
        content.resize(offset + bytes.size(), '\0');
    std::ranges::copy(bytes, content.begin() + offset);
}

void apply(Content &content, const DiskOperation &operation)
{
    switch (operation.kind) {
    case Kind::Create:
        content = QByteArray("");
        break;
    case Kind::Write:
        if (content)
            put(*content, operation.offset, operation.bytes);
        break;
    case Kind::Truncate:
        if (content)
            content->resize(operation.offset, '\0');
        break;
    case Kind::Delete:
        content.reset();
        break;
    case Kind::Sync:
    case Kind::Mark:
        break;
    }
}

/// How much of what was not synced has reached the disk.
class Luck
{
public:
    explicit Luck(QRandomGenerator &random)
        : m_random(random)
        , m_percent(std::array{0, 10, 50, 90, 100}.at(random.bounded(5U)))
    { }
    [[nodiscard]] bool holds() { return static_cast<int>(m_random.bounded(100U)) < m_percent; }
    [[nodiscard]] bool isHeads() { return m_random.bounded(2U) == 0; }
    [[nodiscard]] qsizetype below(qsizetype bound) { return static_cast<qsizetype>(m_random.bounded(quint64(bound))); }

private:
    QRandomGenerator &m_random;
    int m_percent;
};

/// Calls `use(offset, bytes)` for each part of a write that lies in one sector of the file.
template<typename Use>
void forEachSector(const DiskOperation &write, Use use)
{
    for (qsizetype at = 0; at < write.bytes.size();) {
        const qsizetype offset = write.offset + at;
        const qsizetype size = std::min(sectorSize - offset % sectorSize, write.bytes.size() - at);
        use(offset, QByteArrayView(write.bytes).sliced(at, size));
        at += size;
    }
}

void applyPartly(QByteArray &content, const DiskOperation &write, bool isLast, Luck &luck)
{
    qsizetype torn = isLast ? luck.below(write.bytes.size() / sectorSize + 1) : -1;
    forEachSector(write, [&](qsizetype offset, QByteArrayView sector) {
        if (torn-- == 0)
            put(content, offset, sector.first(luck.below(sector.size() + 1)));
        else if (luck.holds())
            put(content, offset, sector);
    });
    if (luck.isHeads())
        put(content, write.offset + write.bytes.size(), {});
}

Content withLuck(Content content, const std::vector<DiskOperation> &pending, Luck &luck)
{
    for (const DiskOperation &operation : pending) {
        if (operation.kind == Kind::Write && content)
            applyPartly(*content, operation, &operation == &pending.back(), luck);
        else if (luck.holds())
            apply(content, operation);
        else if (operation.kind == Kind::Create || operation.kind == Kind::Delete)
            break; // what follows happened to another file of this name
    }
    return content;
}

} // namespace

CrashDisk::CrashDisk(const Files &before)
{
    for (auto file = before.begin(); file != before.end(); ++file)
        m_files[file.key()].synced = file.value();
}

void CrashDisk::play(const DiskOperation &operation)
{
    if (operation.kind == Kind::Mark)
        return;
    File &file = m_files[operation.file];
    file.pending.push_back(operation);
    const bool isSynced = operation.kind == Kind::Sync || (operation.kind == Kind::Delete && operation.isFolderSynced);
    if (!isSynced)
        return;
    for (const DiskOperation &done : file.pending)
        apply(file.synced, done);
    file.pending.clear();
}

CrashDisk::Files CrashDisk::afterPowerCut(QRandomGenerator &random) const
{
    Luck luck(random);
    Files files;
    for (auto file = m_files.begin(); file != m_files.end(); ++file) {
        if (const Content content = withLuck(file->synced, file->pending, luck))
            files.insert(file.key(), *content);
    }
    return files;
}

} // namespace satchel::faults
