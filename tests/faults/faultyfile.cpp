// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/faults/faultyfile.h"

namespace satchel::faults {

namespace {

using Kind = DiskOperation::Kind;

struct File {
    sqlite3_file base;
    FaultyDisk *disk;
    const char *name; ///< Kept alive by SQLite; null for a file without a name.
    sqlite3_file *real; ///< Behind this structure.
};

File &own(sqlite3_file *file)
{
    return *reinterpret_cast<File *>(file);
}

const sqlite3_io_methods &methods(sqlite3_file *file)
{
    return *own(file).real->pMethods;
}

void tell(sqlite3_file *file, Kind kind, qint64 offset = 0, const QByteArray &bytes = {})
{
    if (const char *name = own(file).name)
        own(file).disk->tell({kind, QString::fromUtf8(name), offset, bytes, file, false});
}

int close(sqlite3_file *file)
{
    return methods(file).xClose(own(file).real);
}

int read(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset)
{
    const int code = own(file).disk->admit(Call::Read);
    return code ? code : methods(file).xRead(own(file).real, bytes, size, offset);
}

// A write that fails may have written a part, as a real disk's may.
int write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    const int refusal = own(file).disk->admit(Call::Write);
    const int written = refusal ? size / 2 : size;
    const int code = methods(file).xWrite(own(file).real, bytes, written, offset);
    tell(file, Kind::Write, offset, QByteArray(static_cast<const char *>(bytes), written));
    return refusal ? refusal : code;
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    if (const int code = own(file).disk->admit(Call::Truncate))
        return code;
    const int code = methods(file).xTruncate(own(file).real, size);
    tell(file, Kind::Truncate, size);
    return code;
}

int sync(sqlite3_file *file, int flags)
{
    if (const int code = own(file).disk->admit(Call::Sync))
        return code;
    const int code = methods(file).xSync(own(file).real, flags);
    if (code == SQLITE_OK)
        tell(file, Kind::Sync);
    return code;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return methods(file).xFileSize(own(file).real, size);
}

int lock(sqlite3_file *file, int level)
{
    const int code = own(file).disk->admit(Call::Lock);
    return code ? code : methods(file).xLock(own(file).real, level);
}

int unlock(sqlite3_file *file, int level)
{
    return methods(file).xUnlock(own(file).real, level);
}

int checkReservedLock(sqlite3_file *file, int *isHeld)
{
    return methods(file).xCheckReservedLock(own(file).real, isHeld);
}

int control(sqlite3_file *file, int operation, void *argument)
{
    return methods(file).xFileControl(own(file).real, operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return methods(file).xSectorSize(own(file).real);
}

int characteristics(sqlite3_file *file)
{
    return methods(file).xDeviceCharacteristics(own(file).real);
}

int mapShared(sqlite3_file *file, int page, int size, int extends, void volatile **memory)
{
    return methods(file).xShmMap(own(file).real, page, size, extends, memory);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    const bool isTaking = (flags & SQLITE_SHM_LOCK) != 0 && (flags & SQLITE_SHM_EXCLUSIVE) != 0;
    const int code = isTaking ? own(file).disk->admit(Call::Lock) : SQLITE_OK;
    return code ? code : methods(file).xShmLock(own(file).real, offset, count, flags);
}

void barrier(sqlite3_file *file)
{
    methods(file).xShmBarrier(own(file).real);
}

int unmapShared(sqlite3_file *file, int deletes)
{
    return methods(file).xShmUnmap(own(file).real, deletes);
}

// Version 2: without mapping a file into memory, which would pass by this disk.
constexpr sqlite3_io_methods faultyMethods{
    2,
    close,
    read,
    write,
    truncate,
    sync,
    fileSize,
    lock,
    unlock,
    checkReservedLock,
    control,
    sectorSize,
    characteristics,
    mapShared,
    lockShared,
    barrier,
    unmapShared,
    nullptr,
    nullptr,
};

} // namespace

int sizeOfFaultyFile(const sqlite3_vfs *real)
{
    return static_cast<int>(sizeof(File)) + real->szOsFile;
}

int openFaultyFile(FaultyDisk &disk, sqlite3_vfs *real, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    File &mine = own(file);
    mine.disk = &disk;
    mine.name = name;
    mine.real = reinterpret_cast<sqlite3_file *>(&mine + 1);
    const int code = real->xOpen(real, name, mine.real, flags, outFlags);
    mine.base.pMethods = mine.real->pMethods ? &faultyMethods : nullptr;
    return code;
}

} // namespace satchel::faults
