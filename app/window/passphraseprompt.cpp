// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "app/window/passphraseprompt.h"

#include <QByteArray>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace satchel {

namespace {

constexpr std::size_t longest = 1024;

Secret readLine()
{
    Secret line(longest);
    const ssize_t taken = ::read(STDIN_FILENO, line.bytes().data(), longest);
    const std::size_t length = taken > 0 ? static_cast<std::size_t>(taken) : 0;
    const bool hasEnd = length > 0 && line.bytes()[length - 1] == '\n';
    return Secret::copyOf(line.bytes().first(hasEnd ? length - 1 : length));
}

} // namespace

Secret askPassphrase()
{
    if (QByteArray given = qgetenv("SATCHEL_PASSPHRASE"); !given.isEmpty())
        return Secret::take(given);
    termios shown{};
    if (!::isatty(STDIN_FILENO) || ::tcgetattr(STDIN_FILENO, &shown) != 0)
        return Secret();
    termios hidden = shown;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    std::fputs("Passphrase: ", stderr);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    Secret typed = readLine();
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
    std::fputc('\n', stderr);
    return typed;
}

} // namespace satchel
