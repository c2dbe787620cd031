// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/faults/faultydisk.h"
#include "tests/trust/cutfile.h"
#include "tests/trust/trust.h"

#include <future>

namespace satchel::trust {

/// The store on a disk that fails at one call of a pattern of writes, and either works again or never does.
class WriteFail
{
public:
    /// What the store is doing when the disk fails.
    enum class Stage {
        Writing, ///< The disk works again as soon as the store waits.
        Closing, ///< Writing, and it is closed before the disk works again.
        Opening, ///< A file with a log: a clear refusal, or it opens; and it is whole afterwards.
    };
    static constexpr std::size_t stages = 3;

    struct Verdict {
        QString wrong; ///< Empty if everything promised held.
        bool hasFired = false; ///< The fault; else nothing was tried.
    };

    explicit WriteFail(QString folder);

    /// How often the store makes a call in this stage, in the shortest of some runs: who is written together differs.
    [[nodiscard]] int calls(Stage stage, faults::Call call) const;
    /// `seesPauseEnd`: after writing, wait a second more until the store says that it is over.
    [[nodiscard]] Verdict tryOne(Stage stage, const faults::Fault &fault, bool seesPauseEnd);
    /// A reader comes alone to a file with a log, and leaves both as they are. Empty if so.
    [[nodiscard]] QString tryReading();
    [[nodiscard]] int pauses() const { return m_pauses; } ///< Tries in which the store paused.

private:
    struct Run; ///< A store while its pattern is written.

    void rehearse();
    void count(Stage stage);
    [[nodiscard]] Verdict tryWriting(Stage stage, const faults::Fault &fault, bool seesPauseEnd);
    [[nodiscard]] Verdict tryOpening(const faults::Fault &fault);
    [[nodiscard]] QString begin(Run &run);
    [[nodiscard]] QString goOn(Run &run, bool seesItEnd);
    [[nodiscard]] QString closeNow(Run &run);
    [[nodiscard]] QString judge(Run &run);

    QString m_folder;
    QString m_path;
    CutFile m_file;
    CutModel m_model;
    QHash<QString, QByteArray> m_fresh; ///< An empty wallet's file.
    QHash<QString, QByteArray> m_unclean; ///< A file and its log after a sudden death.
    CutModel::Progress m_uncleanProgress;
    std::array<std::array<int, faults::callKinds>, stages> m_calls{};
    int m_pauses = 0;
};

void tryWriteFailures(Trial &trial); ///< The row.

} // namespace satchel::trust
