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
    enum class End {
        SpaceReturns,
        SpaceReturnsAndPauseEnds, ///< The same, waiting a second more until the store says that it is over.
        ClosedWhileFull,
    };

    explicit WriteFail(QString folder);

    /// How often the pattern makes each call.
    [[nodiscard]] int calls(faults::Call call) const;
    /// Empty if everything promised held.
    [[nodiscard]] QString tryOne(const faults::Fault &fault, End end);
    /// A file with a log is opened while the disk fails: a clear refusal, or it opens; and it is whole afterwards.
    [[nodiscard]] QString tryOpening(const faults::Fault &fault);
    [[nodiscard]] int pauses() const { return m_pauses; } ///< Tries in which the store paused.

private:
    struct Run; ///< A store while its pattern is written.

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
    std::array<int, faults::callKinds> m_calls{};
    int m_pauses = 0;
};

void tryWriteFailures(Trial &trial); ///< The row.

} // namespace satchel::trust
