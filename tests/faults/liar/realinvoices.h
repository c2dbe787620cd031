// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

/// Well-formed, correctly signed invoices for lies that only the real decoder can see through. The node that signed them
/// has a key that everybody knows, and no channel.
namespace satchel::liar {

struct RealInvoice {
    const char *hash; ///< Payment hash, hex.
    const char *preimage; ///< Hex.
    const char *text;
};

/// Of regtest, over 21 sat, valid until 2045.
inline constexpr RealInvoice prefixedInvoice{
    "911eba23f1a9272e5f839ef01e7a916c4c3da17ea71daf4974d268879fd3748c",
    "33514ecee3d81b81f2e477804c23949080ac34094a17e491fd225cb63d508422",
    "lnbcrt210n1p5j2csqpp5jy0t5gl34ynjuhurnmcpu753d3xrmgt75uw67jt56f5g087nwjxqsp5v08gjsxln97g7k7yvlfzy29c"
    "ztgy7qrqdadntjcu6je3damx0vcsdq2gys8qct8v5xqxjespsq9qyqsgqzzq6hdzrqcsry2tshenlp3lqmszcddlpzwzfesjhdy8"
    "f777mv6xnse5unzz377tm47knz8ueuxzx5wed9v6ckanfqr3syl8hld7g64cqjjr0re"};

/// Another one of the same kind.
inline constexpr RealInvoice spelledInvoice{
    "625b97a474e7b996c98c1d85fd36ca0c04695bf0ff7bf2a8b3f61aeb9f343530",
    "6e5c24f5feec4a3ab8f9591a7b874cfbc3b6b2af97db566767785c28ec995c6f",
    "lnbcrt210n1p5j2csqpp5vfde0fr5u7uedjvvrkzl6dk2pszxjklslaal929n7cdwh8e5x5cqsp5q4ptvc5667sluk2vaqhwnx48"
    "cukelcnm9ecyfuf6aptuuhlyq5vsdq2gys8qct8v5xqxjespsq9qyqsgqvaqk8vcnrq6nt52am5mz7qr020qe356dhresyl3r93m"
    "lr0rask8y2t0mq0hq8njk2675t5x05ejudlw42a32rxhwtjd4zh69lany2uqq7a5w32"};

/// Over 3 bitcoin: more than any page may cost.
inline constexpr RealInvoice fortuneInvoice{
    "e9981a5bce00dbe0d535f9f4a4af93f6994af8f886824d198722c34a6bf7a7e3",
    "1601c1d23b8bb21e2f0eb04ccff1af3781658a5e3911afe5d6bcb8f1b18b9ee1",
    "lnbcrt31p5j2csqpp5axvp5k7wqrd7p4f4l862ftun76v5478cs6py6xv8ytp556lh5l3ssp5r2w3y3qtl39jz9ttf4umznldmac"
    "m30quqqg5gj6pqlwn2wxku2gsdq2gys8qct8v5xqxjespsq9qyqsgqflvddkyet6eenszyckgudn63pg0xsa998ra43npt5alpn0"
    "zua834ltecajl6lp0xhm3mtq293m5cng8wf9z9xpj4vgsksk6faypdcygpg0s29v"};

/// Over an amount that no number of 64 bits holds.
inline constexpr RealInvoice overflowInvoice{
    "71ad6a867e9b057486bd9f2dfbcbb03b4ce25d07cca3092d5966a77b9809107f",
    "8447e69358ba299d0c58e62ccaf0377fb96a8df4fb402d0b0af1cd685a8ba5ce",
    "lnbcrt999999999999999999991p5j2csqpp5wxkk4pn7nvzhfp4anuklhjas8dxwyhg8ej3sjt2ev6nhhxqfzplssp59jjgqker"
    "2s7u0ka9dye3ldjgevkuwhsemka5rldq2e4y0z4kmnwqdq2gys8qct8v5xqxjespsq9qyqsgqx4xdhqzpa5aej58p43ncx8fjk79"
    "8jwtzzuppw59h5axyyc9c4yxh5wpg5f00vhvnr2dtt6qtxumq64jq2gyfhd0k4r34xvrgw2udl2sqsny3fy"};

/// Over nothing.
inline constexpr RealInvoice zeroInvoice{
    "5581394c6a38d059f26196b0f2724f86a5f3d9393731f18dd52d21913961fae5",
    "af9e8262e37120fbf52c092f6e76a1ab846615efb269c74947f5080569017c7e",
    "lnbcrt0u1p5j2csqpp52kqnjnr28rg9nunpj6c0yuj0s6jl8kfexuclrrw495sezwtpltjssp527naddndjfnvjl2q52kqlw75mz"
    "9j5n7ew5563zqhrkumf6whj4esdq2gys8qct8v5xqxjespsq9qyqsgq5ztyxp8zhzurrssgm8uwgwly3nuxx9qrxrhnga4a06k4n"
    "ch6xmv9ct4lhh0aksra54j4hhrg5aw5ep5j0l6yaf66evn4ank2k8g60ygqa66yml"};

} // namespace satchel::liar
