// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
// satchel-fuzz: one parser under libFuzzer; SATCHEL_FUZZ_TARGET names it.
#include "tests/fuzz/target.h"

#include <QGuiApplication>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace satchel::fuzz;

namespace {

Target chosen()
{
    const QByteArray name = qgetenv("SATCHEL_FUZZ_TARGET");
    for (const Target &target : allTargets()) {
        if (name == target.name)
            return target;
    }
    std::fprintf(stderr, "SATCHEL_FUZZ_TARGET names none of the targets\n");
    std::exit(2);
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_LOGGING_RULES", "*=false");
    static const QGuiApplication application(*argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    static const Target target = chosen();
    const Fault fault = target.run(QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size)));
    if (!fault.isNull()) {
        std::fprintf(stderr, "promise broken: %s\n", qPrintable(fault));
        std::abort();
    }
    return 0;
}
