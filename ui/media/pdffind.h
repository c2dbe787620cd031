// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "pdfpages.h"

#include <QPointer>
#include <QVariantList>

namespace satchel::media {

/// Words searched in a document: how often they stand in it, and one of these places chosen.
class PdfFind : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(satchel::media::PdfPages *pages READ pages WRITE setPages NOTIFY changed REQUIRED)
    Q_PROPERTY(QString text READ text WRITE search NOTIFY changed)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int current READ current NOTIFY changed) ///< From 0; -1: none.
    Q_PROPERTY(int page READ page NOTIFY changed) ///< Of the chosen place; -1: none.
    Q_PROPERTY(qreal offset READ offset NOTIFY changed) ///< Of the chosen place, in parts of the page's height.
public:
    using QObject::QObject;

    [[nodiscard]] PdfPages *pages() const { return m_pages; }
    void setPages(PdfPages *pages);
    [[nodiscard]] QString text() const { return m_text; }
    void search(const QString &text);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] int count() const { return int(m_hits.size()); }
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] int page() const { return m_current < 0 ? -1 : m_hits.at(m_current).page; }
    [[nodiscard]] qreal offset() const;

    /// Rectangles {x, y, width, height in parts of the page; isCurrent} on one page.
    Q_INVOKABLE [[nodiscard]] QVariantList areasOn(int page) const;

public Q_SLOTS:
    void next() { choose(m_current + 1); }
    void previous() { choose(m_current - 1); }

Q_SIGNALS:
    void changed();

private:
    void take(int serial, const QList<PdfHit> &hits, bool isAll);
    void choose(int hit);

    QPointer<PdfPages> m_pages;
    QString m_text;
    QList<PdfHit> m_hits;
    int m_current = -1;
    int m_serial = 0;
    bool m_isBusy = false;
};

} // namespace satchel::media
