// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "frameitem.h"
#include "pdfpages.h"

#include <QPointer>
#include <QTimer>

namespace satchel::media {

/// One page, drawn again a moment after its width has changed.
class PdfPage : public satchel::media::FrameItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(satchel::media::PdfPages *pages MEMBER m_pages NOTIFY asked REQUIRED)
    Q_PROPERTY(int number MEMBER m_number NOTIFY asked REQUIRED) ///< From 0.
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
public:
    enum State { Waiting, Drawn, Undrawable };
    Q_ENUM(State)

    explicit PdfPage(QQuickItem *parent = nullptr);
    ~PdfPage() override;

    [[nodiscard]] State state() const { return m_state; }

Q_SIGNALS:
    void asked();
    void stateChanged();

protected:
    void componentComplete() override;
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    void ask();
    void take(int page, const QImage &image);

    QPointer<PdfPages> m_pages;
    int m_number = 0;
    int m_width = 0;
    State m_state = Waiting;
    QTimer m_rest;
    PdfWorker::Wanted m_wanted;
};

} // namespace satchel::media
