// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <functional>

namespace satchel {

/// A point in time that setting the clock cannot move within one run of the machine.
struct Moment {
    QByteArray boot; ///< Names the run of the machine.
    std::chrono::milliseconds sinceBoot{0}; ///< Sleep included.
    std::chrono::milliseconds wall{0}; ///< Since 1970; for waits that outlast a restart of the machine.

    [[nodiscard]] static Moment now();
};

/// Counts wrong passphrases and wrong words. After `freeTries` of them in a row each further try has to wait, longer each
/// time, at most `longestWait`. The count stands in a small file, so that ending the program does not help; a try is
/// counted before it is made and taken back when it was right, so that killing the program during it does not help either.
///
/// A clock that was set back begins the present wait anew; a wait is never longer than its number of tries asks for,
/// whatever the file says. Every call blocks (it writes and syncs): for the compute pool. Not thread-safe.
class Tries
{
public:
    static constexpr int freeTries = 5;
    static constexpr std::chrono::seconds firstWait{10};
    static constexpr std::chrono::minutes longestWait{15};

    explicit Tries(QString path, std::function<Moment()> clock = Moment::now);

    /// How long until a try is taken; 0: now.
    [[nodiscard]] std::chrono::milliseconds wait();
    /// Makes a try: `guess` answers a Result, a wrong secret with WrongPassphrase or WordsInvalid. Fails as `guess` does;
    /// without asking it with TooManyTries while there is a wait, and as durable::replaceFile if it cannot be counted.
    template<typename Guess>
    [[nodiscard]] auto attempt(Guess guess) -> decltype(guess())
    {
        if (const Done begun = begin(); !begun)
            return fail(begun.error());
        const auto outcome = guess();
        end(outcome ? ErrorCode::None : outcome.error().code);
        return outcome;
    }

    /// The wait after so many wrong tries in a row.
    [[nodiscard]] static std::chrono::milliseconds waitAfter(int wrong);

private:
    struct Record {
        int wrong = 0;
        Moment since; ///< When the last of them was made.
    };

    [[nodiscard]] Done begin();
    void end(ErrorCode outcome);
    [[nodiscard]] Record read() const;
    [[nodiscard]] Done write(const Record &record) const;

    QString m_path;
    std::function<Moment()> m_clock;
    Record m_before; ///< What to go back to when a try turns out to be none.
};

} // namespace satchel
