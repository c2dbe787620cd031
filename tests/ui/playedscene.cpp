// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/ui/playedscene.h"

#include <QCoreApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

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

// The page of a document is drawn by a thread of its own.
void PlayedScene::awaitDrawing() const
{
    const QQuickItem *sheet = m_screen->find(QStringLiteral("readerSheet0"));
    if (!sheet)
        return;
    (void)m_screen->grab(); // in the size that it has now
    if (!QTest::qWaitFor([&] { return sheet->property("state").toInt() != 0; }))
        qFatal("the page of a document is not drawn");
}

QImage PlayedScene::picture(const Look &look)
{
    Look worn = look;
    worn.language = m_language;
    m_screen->wear(worn);
    awaitDrawing();
    return m_screen->grab();
}

} // namespace satchel::testing
