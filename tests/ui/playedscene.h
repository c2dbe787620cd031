// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/ui/pseudotranslator.h"
#include "tests/ui/scenes.h"

#include <memory>

namespace satchel::testing {

/// The words on the pages: a language, or one that is made up.
enum class Words { English, Korean, Longer, Mirrored };
[[nodiscard]] QString languageOf(Words words);
[[nodiscard]] QByteArray nameOf(Words words);

/// A scene, played in a window of its own, that can be looked at in several sizes and colours.
class PlayedScene
{
public:
    PlayedScene(const Scene &scene, Words words, const Look &first);
    ~PlayedScene();

    [[nodiscard]] Screen &screen() { return *m_screen; }
    [[nodiscard]] QImage picture(const Look &look);

private:
    void awaitDrawing() const;

    FakeCore m_core;
    std::unique_ptr<PseudoTranslator> m_translator;
    std::unique_ptr<Screen> m_screen;
    QString m_language;
};

inline constexpr QSize wide(1120, 720);
inline constexpr QSize narrow(360, 740);

} // namespace satchel::testing
