// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/router.h"
#include "ui/viewmodel.h"

namespace satchel::ui {

/// The window returns where it was: to its place and its open article, when the wallet is open again. If the last run died
/// with an article open, that one is not opened by itself (it may have been the cause); `isAfterCrash` lets a page say so.
class LastSpot : public satchel::ui::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(satchel::ui::Router *router MEMBER m_router REQUIRED)
    Q_PROPERTY(bool isAfterCrash READ isAfterCrash NOTIFY changed)
public:
    using ViewModel::ViewModel;
    ~LastSpot() override; ///< An end in order.

    /// True once the library was opened instead of the article.
    [[nodiscard]] bool isAfterCrash() const { return m_isShown && m_fatal != 0; }

public Q_SLOTS:
    void openAgain();
    void dismiss();

protected:
    void attach() override;

private:
    void follow();
    void onPhase();
    void restore();
    void note();

    Router *m_router = nullptr;
    qint64 m_fatal = 0; ///< The article that was open when the last run died.
    bool m_isShown = false;
    bool m_isOpen = false; ///< The wallet is open, and the spot was restored.
};

} // namespace satchel::ui
