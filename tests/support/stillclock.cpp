// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include <ctime>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

/// Linked into a test program, this stops the clock on the wall: what is painted is the same at each run and at
/// midnight. Clocks that measure how long something takes go on.
namespace {
constexpr time_t still = 1'794'476'460; // Thursday, 12 November 2026, 09:41 UTC
}

extern "C" {

int clock_gettime(clockid_t clock, timespec *now) noexcept
{
    const long result = ::syscall(SYS_clock_gettime, clock, now);
    if (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)
        *now = {still, 0};
    return static_cast<int>(result);
}

int gettimeofday(timeval *now, void *) noexcept
{
    *now = {still, 0};
    return 0;
}

time_t time(time_t *now) noexcept
{
    if (now)
        *now = still;
    return still;
}

} // extern "C"
