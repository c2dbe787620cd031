// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

/// Well-formed, correctly signed invoices that nobody should pay, made once for the shop's bad pages. The keys that signed
/// them and the preimages were thrown away.
namespace satchel::sandbox {

struct FixedInvoice {
    const char *hash; ///< Payment hash, hex.
    const char *invoice;
};

/// Of the main network, over 21 sat, valid until 2046.
inline constexpr FixedInvoice mainnetInvoice{
    "0df48940ebcab7864b55abdce2b29d8f79aa430742e11569bf95279750d08121",
    "lnbc210n1p4sxtgfpp5ph6gjs8te2mcvj6440ww9v5a3au65sc8gts326dlj5new5xssysssp5vnnartz3w5czs8a4pupkarvtlz"
    "03qh79rj824ej65rmr3mppmw4sdpgg9hzq6twwehkjcm9ypnx7u3qwfjkzmpqd4hkuetenp4qtk4tn9856upm450t48jrtt6nxjw"
    "vs2vgmz2f7shh4v5meql0ep6jxqxjespsqcqzp29qrsgquqxf474ckvrcgru68m9ucj8hxpdaahhtdam3pkm9gch4qm3ez00pj5w"
    "nd9tf0qlpjwu50z240lp5xzvrdhxsqu4z5qwgtv2hvt2chmgpluhywx"};

/// Of regtest, over 21 sat, expired on 1 January 2025.
inline constexpr FixedInvoice expiredInvoice{
    "6cadf6c272415d5a6fb32d7b53989f74971cfeea75ba2d043614a078efd31da0",
    "lnbcrt210n1pnhfpvqpp5djkldsnjg9w45man94a48xylwjt3elh2wkaz6ppkzjs83m7nrksqsp586s2funjmk56fva7gp44azat"
    "lyxyyx0fwc03veydjqagqqlv74hsdp9g9hzq6twwehkjcm9yp6xsct5ypjhsurfwfjkgnp4q0wwq2lflsne2xkeqs72z46zpzr3e"
    "ey78qm946lt3nu2g03zkq9hkxqrrsscqzp29qrsgqtk9wsfy9tfyw6lkq34a3rhfzx5jxcmk4rcenuuu7wa7qf7mmuv6k6fks5cq"
    "e3nhqlsntr4zww7wavzdq5duj7pmnxjf90znelhn06jspmajg3m"};

/// Of regtest, without an amount, valid until 2046.
inline constexpr FixedInvoice amountlessInvoice{
    "69d375fe65c70cc40e265bc2810a415b41624dc02b441353c393bf754c9ee34d",
    "lnbcrt1p4sxtgfpp5d8fhtln9cuxvgr3xt0pgzzjptdqkynwq9dzpx57rjwlh2ny7udxssp54vk9dc39q0frcc02vy0g4djrw25m"
    "erxfg8cz9t8kuyjvxprjjewsdpgg9hzq6twwehkjcm9ypmkjargda6hggrpd4hh2mn5np4qgxqywnr8u2fczfr8ygqvukugr8vek"
    "z8wesrjsyqmwy9yslqwekryxqxjespsqcqzp29qrsgqee8pftt5j5rcn02v9q8wa2llaj8j9atwxzjj9a3043alu85rw0n4y8rh8"
    "uzqryenal8yzh6cn37ur5tdl3nsst658cnnr4j5j3xjq2cpjjn67n"};

} // namespace satchel::sandbox
