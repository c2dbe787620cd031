// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QQuickTextDocument>
#include <QSyntaxHighlighter>

namespace satchel::ui {

/// Marks every place of some words in a text that is shown; the text itself is not changed.
class TextMarks : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *document READ document WRITE setDocument NOTIFY changed REQUIRED)
    Q_PROPERTY(QString words MEMBER m_words NOTIFY changed)
    Q_PROPERTY(
        int chosen MEMBER m_chosen NOTIFY changed) ///< Where the place begins that is marked more strongly; -1: none.
    Q_PROPERTY(QColor tint MEMBER m_tint NOTIFY changed)
    Q_PROPERTY(QColor chosenTint MEMBER m_chosenTint NOTIFY changed)
    Q_PROPERTY(QColor chosenInk MEMBER m_chosenInk NOTIFY changed)
public:
    explicit TextMarks(QObject *parent = nullptr);
    ~TextMarks() override;

    [[nodiscard]] QQuickTextDocument *document() const { return m_document; }
    void setDocument(QQuickTextDocument *document);

Q_SIGNALS:
    void changed();

private:
    class Marker;
    void mark();

    QQuickTextDocument *m_document = nullptr;
    QPointer<QSyntaxHighlighter> m_marker; ///< The document may take it along.
    QString m_words;
    QColor m_tint;
    QColor m_chosenTint;
    QColor m_chosenInk;
    int m_chosen = -1;
};

} // namespace satchel::ui
