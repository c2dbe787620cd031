// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/bench/qrpeers.h"

#include <zbar.h>

#define ZX_USE_UTF8
#include <ZXing/ReadBarcode.h>

namespace satchel::bench {
namespace {

zbar::ImageScanner &scanner()
{
    static zbar::ImageScanner one;
    static const bool isSet = [] {
        one.set_config(zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
        one.set_config(zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
        return true;
    }();
    Q_UNUSED(isSet)
    return one;
}

} // namespace

QStringList readWithZxing(const QImage &frame)
{
    const ZXing::ImageView view(frame.constBits(), frame.width(), frame.height(), ZXing::ImageFormat::Lum,
                                int(frame.bytesPerLine()));
    const ZXing::Result code = ZXing::ReadBarcode(view, ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode));
    return code.isValid() ? QStringList{QString::fromStdString(code.text())} : QStringList();
}

QStringList readWithZbar(const QImage &frame)
{
    Q_ASSERT(frame.bytesPerLine() == frame.width());
    const zbar::Image image(unsigned(frame.width()), unsigned(frame.height()), "Y800", frame.constBits(),
                            static_cast<unsigned long>(frame.sizeInBytes()));
    scanner().scan(const_cast<zbar::Image &>(image));
    QStringList texts;
    for (auto symbol = image.symbol_begin(); symbol != image.symbol_end(); ++symbol)
        texts.append(QString::fromStdString(symbol->get_data()));
    return texts;
}

} // namespace satchel::bench
