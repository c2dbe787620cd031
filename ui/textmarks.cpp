// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/textmarks.h"

namespace satchel::ui {

class TextMarks::Marker : public QSyntaxHighlighter
{
public:
    Marker(QTextDocument *document, const TextMarks &marks)
        : QSyntaxHighlighter(document)
        , m_marks(marks)
    { }

protected:
    void highlightBlock(const QString &text) override
    {
        const QString &words = m_marks.m_words;
        qsizetype at = words.isEmpty() ? -1 : text.indexOf(words, 0, Qt::CaseInsensitive);
        for (; at >= 0; at = text.indexOf(words, at + words.size(), Qt::CaseInsensitive)) {
            const bool isChosen = currentBlock().position() + at == m_marks.m_chosen;
            QTextCharFormat format;
            format.setBackground(isChosen ? m_marks.m_chosenTint : m_marks.m_tint);
            if (isChosen)
                format.setForeground(m_marks.m_chosenInk);
            setFormat(int(at), int(words.size()), format);
        }
    }

private:
    const TextMarks &m_marks;
};

TextMarks::TextMarks(QObject *parent)
    : QObject(parent)
{
    connect(this, &TextMarks::changed, this, &TextMarks::mark);
}

TextMarks::~TextMarks()
{
    delete m_marker;
}

void TextMarks::setDocument(QQuickTextDocument *document)
{
    m_document = document;
    Q_EMIT changed();
}

/// A page without a search has no marker at all: it would look at every word for nothing.
void TextMarks::mark()
{
    if (!m_document || (m_words.isEmpty() && !m_marker))
        return;
    if (!m_marker)
        m_marker = new Marker(m_document->textDocument(), *this);
    m_marker->rehighlight();
}

} // namespace satchel::ui
