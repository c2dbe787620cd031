// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/ui/playedscene.h"

#include <QCoreApplication>
#include <QQuickWindow>

namespace satchel::testing {

QString languageOf(Words words)
{
    if (words == Words::Mirrored)
        return QStringLiteral("he");
    return words == Words::Korean ? QStringLiteral("ko") : QStringLiteral("en");
}

QByteArray nameOf(Words words)
{
    return QByteArrayList{"en", "ko", "long", "rtl"}.at(static_cast<int>(words));
}

PlayedScene::PlayedScene(const Scene &scene, Words words, const Look &first)
    : m_language(languageOf(words))
{
    fill(m_core, scene.fill);
    Look look = first;
    look.language = m_language;
    m_screen = std::make_unique<Screen>(m_core, look);
    if (words == Words::Longer || words == Words::Mirrored) {
        const auto kind = words == Words::Longer ? PseudoTranslator::Longer : PseudoTranslator::Mirrored;
        m_translator = std::make_unique<PseudoTranslator>(kind);
        QCoreApplication::installTranslator(m_translator.get());
        m_screen->retranslate();
    }
    scene.steps(m_core, *m_screen);
}

PlayedScene::~PlayedScene()
{
    m_screen.reset();
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
}

QImage PlayedScene::picture(const Look &look)
{
    Look worn = look;
    worn.language = m_language;
    m_screen->wear(worn);
    return m_screen->grab();
}

} // namespace satchel::testing
