// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/faults/faultydisk.h"

#include "tests/faults/faultyfile.h"

namespace satchel::faults {

namespace {

FaultyDisk &theDisk()
{
    static FaultyDisk disk;
    return disk;
}

sqlite3_vfs *realDisk(const sqlite3_vfs *vfs)
{
    return static_cast<sqlite3_vfs *>(vfs->pAppData);
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    if (const int code = theDisk().admit(Call::Open))
        return code;
    const bool isNew = name && (flags & SQLITE_OPEN_CREATE) != 0 && ::access(name, F_OK) != 0;
    const int code = openFaultyFile(theDisk(), realDisk(vfs), name, file, flags, outFlags);
    if (code == SQLITE_OK && isNew)
        theDisk().tell({DiskOperation::Kind::Create, QString::fromUtf8(name), 0, {}, file, false});
    return code;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int syncsFolder)
{
    if (const int code = theDisk().admit(Call::Delete))
        return code;
    const int code = realDisk(vfs)->xDelete(realDisk(vfs), name, syncsFolder);
    if (code == SQLITE_OK)
        theDisk().tell({DiskOperation::Kind::Delete, QString::fromUtf8(name), 0, {}, nullptr, syncsFolder != 0});
    return code;
}

int hasAccess(sqlite3_vfs *vfs, const char *name, int flags, int *result)
{
    return realDisk(vfs)->xAccess(realDisk(vfs), name, flags, result);
}

int fullPath(sqlite3_vfs *vfs, const char *name, int size, char *path)
{
    return realDisk(vfs)->xFullPathname(realDisk(vfs), name, size, path);
}

// Everything that is not about files is the real disk's own.
sqlite3_vfs over(sqlite3_vfs *real)
{
    sqlite3_vfs vfs = *real;
    vfs.szOsFile = sizeOfFaultyFile(real);
    vfs.pNext = nullptr;
    vfs.zName = "faulty";
    vfs.pAppData = real;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    vfs.xAccess = hasAccess;
    vfs.xFullPathname = fullPath;
    return vfs;
}

} // namespace

FaultyDisk &FaultyDisk::install()
{
    static sqlite3_vfs vfs = [] {
        sqlite3_initialize();
        return over(sqlite3_vfs_find(nullptr));
    }();
    sqlite3_vfs_register(&vfs, 1);
    return theDisk();
}

void FaultyDisk::setFault(std::optional<Fault> fault)
{
    const std::lock_guard lock(m_mutex);
    m_fault = fault;
    m_failed = 0;
    for (auto &count : m_calls)
        count = 0;
}

int FaultyDisk::admit(Call call)
{
    const std::lock_guard lock(m_mutex);
    const int count = ++m_calls[static_cast<std::size_t>(call)];
    const bool fails
        = m_fault && m_fault->call == call && (m_fault->isLasting ? count >= m_fault->from : count == m_fault->from);
    m_failed += fails ? 1 : 0;
    return fails ? m_fault->code : SQLITE_OK;
}

void FaultyDisk::tell(DiskOperation operation)
{
    if (DiskLog *log = m_log)
        log->add(std::move(operation));
}

} // namespace satchel::faults
