// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/scanviewmodel.h"

#include "ui/scan/paytextwords.h"
#include "ui/scan/scanwords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QWindow>

#include <algorithm>

namespace satchel::ui {
namespace {

constexpr QSize pictureRoom(900, 900);

QImage small(const QImage &picture)
{
    const bool fits = picture.width() <= pictureRoom.width() && picture.height() <= pictureRoom.height();
    return fits ? picture : picture.scaled(pictureRoom, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace

ScanViewModel::ScanViewModel(QObject *parent)
    : ViewModel(parent)
{
    connect(&m_frames, &FrameReader::seen, this, &ScanViewModel::see);
}

ScanViewModel::~ScanViewModel()
{
    if (m_stop)
        *m_stop = true;
}

QString ScanViewModel::problem() const
{
    return m_problem != ScanFault::None ? explain(m_problem).toString() : explain(m_unpayable).happened;
}

void ScanViewModel::go(State state, ScanFault problem)
{
    m_state = state;
    m_problem = problem;
    m_unpayable = PayText::Empty;
    Q_EMIT changed();
    if (problem != ScanFault::None || state == Choosing || state == Aiming)
        Q_EMIT attentionNeeded();
}

void ScanViewModel::take(const Handed &handed)
{
    if (!handed.text.isEmpty()) {
        cancel();
        Q_EMIT found(handed.text);
    } else if (std::holds_alternative<std::monostate>(handed.picture)) {
        fail(ScanFault::ClipboardEmpty);
    } else {
        read(handed.picture);
    }
}

void ScanViewModel::readClipboard()
{
    take(handed(QGuiApplication::clipboard()->mimeData()));
}

void ScanViewModel::readFile(const QUrl &file)
{
    read(PictureFile{file.toLocalFile()});
}

void ScanViewModel::readBytes(const QByteArray &bytes)
{
    read(bytes);
}

void ScanViewModel::read(const StillSource &picture)
{
    cancel();
    start(picture);
}

void ScanViewModel::setScreenSource(std::unique_ptr<ScreenSource> source)
{
    m_screen = std::move(source);
    connect(m_screen.get(), &ScreenSource::taken, this, [this](const StillSource &picture) {
        m_isScreen = true;
        start(picture);
    });
    connect(m_screen.get(), &ScreenSource::failed, this,
            [this](ScanFault fault) { fault == ScanFault::Cancelled ? cancel() : fail(fault); });
}

void ScanViewModel::readScreen(QObject *own)
{
    cancel();
    if (!m_screen)
        setScreenSource(ScreenSource::ofThisDesktop());
    go(Reading);
    m_screen->take(qobject_cast<QWindow *>(own));
}

void ScanViewModel::readPart(const QPointF &one, const QPointF &other)
{
    const QRectF part = QRectF(one, other).normalized() & QRectF(0, 0, 1, 1);
    const QSizeF size(m_whole.size());
    const QRectF pixels(part.x() * size.width(), part.y() * size.height(), part.width() * size.width(),
                        part.height() * size.height());
    if (m_state == Aiming && !pixels.toAlignedRect().isEmpty())
        start(m_whole.copy(pixels.toAlignedRect()));
}

void ScanViewModel::start(const StillSource &source)
{
    if (m_stop)
        *m_stop = true;
    m_stop = std::make_shared<std::atomic_bool>(false);
    go(Reading);
    const auto work = [source, stop = m_stop]() -> Result<Scanned> { return scan(source, stop); };
    whenDone(runOn<Scanned>(QThreadPool::globalInstance(), work), this,
             [this, stop = m_stop](const Result<Scanned> &scanned) {
                 if (!*stop && scanned)
                     end(*scanned);
             });
}

ScanViewModel::Scanned ScanViewModel::scan(const StillSource &source, const StopFlag &stop)
{
    if (*stop)
        return {{}, {}, {}, ScanFault::Cancelled};
    const OpenedPicture opened = openStill(source);
    if (!opened)
        return {{}, {}, {}, opened.error()};
    return {*opened, small(*opened), codesInStill(*opened, stop)};
}

void ScanViewModel::end(const Scanned &scanned)
{
    if (scanned.fault != ScanFault::None)
        return fail(scanned.fault);
    const bool isPart = !m_whole.isNull();
    if (m_isScreen && !isPart)
        m_whole = scanned.picture;
    if (!scanned.codes.isEmpty())
        return take(scanned);
    if (!m_isScreen)
        return fail(ScanFault::NoCodeFound);
    m_picture = m_whole;
    go(Aiming, isPart ? ScanFault::NoCodeFound : ScanFault::None);
}

void ScanViewModel::take(const Scanned &scanned)
{
    m_codes = scanned.codes;
    m_picture = scanned.small;
    sortByPlace(m_codes);
    m_codes.size() > 1 ? go(Choosing) : choose(1);
}

void ScanViewModel::choose(int number)
{
    const QString text = m_codes.value(number - 1).text;
    cancel();
    if (!text.isEmpty())
        Q_EMIT found(text);
}

void ScanViewModel::watch()
{
    cancel();
    go(Watching);
}

void ScanViewModel::showFrame(const QImage &frame)
{
    if (m_state == Watching)
        m_frames.offer(frame);
}

void ScanViewModel::see(const QImage &frame, const QList<FoundCode> &codes)
{
    if (std::ranges::any_of(codes, [](const FoundCode &code) { return canPay(code.text); }))
        return take({frame, small(frame), codes});
    m_unpayable = readPayText(codes.constFirst().text).kind;
    Q_EMIT changed();
}

void ScanViewModel::fail(ScanFault fault)
{
    cancel();
    go(Idle, fault);
}

void ScanViewModel::cancel()
{
    if (m_stop)
        *m_stop = true;
    m_frames.reset();
    if (m_screen)
        m_screen->cancel();
    m_isScreen = false;
    m_codes.clear();
    m_picture = {};
    m_whole = {};
    go(Idle);
}

} // namespace satchel::ui
