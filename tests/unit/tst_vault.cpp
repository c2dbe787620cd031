// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/session/mnemonic.h"
#include "wallet/session/vault.h"
#include "wallet/session/vaultfile.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace satchel;

namespace {

Secret secretOf(const QByteArray &bytes)
{
    return Secret::copyOf(
        {reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
}

bool haveEqualKeys(const OpenVault &a, const OpenVault &b)
{
    return a->entropy.equals(b->entropy) && a->moneyKey.equals(b->moneyKey) && a->libraryKey.equals(b->libraryKey);
}

} // namespace

class TestVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensWithThePassphrase();
    void refusesAWrongPassphrase();
    void needsTheDeviceKey();
    void opensWithTheWordsAlone();
    void refusesOtherWords();
    void changesThePassphraseAlone();
    void makesOnlyOneWallet();
    void keepsWordsOutOfTheFile();
    void refusesAnAlteredFile_data();
    void refusesAnAlteredFile();
    void refusesAbsurdWork_data();
    void refusesAbsurdWork();
    void doesNotFollowALink();
    void findsEveryFlippedBit();
    void makesGuessingExpensive();
    void neverAsksForLessThanTheLeast();
    void opensAfterALostPassphraseChange();

private:
    QByteArray content() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void setContent(const QByteArray &bytes) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }
    Vault vault() const { return Vault(m_path, GuessCost{}); }
    OpenVault create(const Secret &deviceKey)
    {
        const auto made = vault().create(Vault::newId(), m_passphrase, deviceKey, m_words);
        return made ? *made : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    Secret m_passphrase = secretOf("correct horse");
    Secret m_words;
};

void TestVault::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("vault.json"));
    m_words = std::move(*mnemonic::wordsOf(mnemonic::newEntropy()));
}

void TestVault::opensWithThePassphrase()
{
    const OpenVault made = create({});
    QVERIFY(made);
    QCOMPARE(made->moneyKey.size(), 32U);
    QVERIFY(!made->moneyKey.equals(made->libraryKey));
    QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             0);
    const auto opened = vault().unlock(m_passphrase, {});
    QVERIFY(opened);
    QVERIFY(haveEqualKeys(made, *opened));
    QVERIFY(mnemonic::wordsOf((*opened)->entropy)->equals(m_words));
}

void TestVault::refusesAWrongPassphrase()
{
    QVERIFY(create({}));
    const QByteArray before = content();
    for (const char *wrong : {"", "correct hors", "correct horse ", "Correct horse"}) {
        const auto refused = vault().unlock(secretOf(wrong), {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::WrongPassphrase);
    }
    QCOMPARE(content(), before);
}

void TestVault::needsTheDeviceKey()
{
    const Secret device = Secret::random(32);
    const OpenVault made = create(device);
    QVERIFY(made && vault().info()->needsDeviceKey);
    QCOMPARE(vault().unlock(m_passphrase, {}).error().code, ErrorCode::KeychainUnavailable);
    QCOMPARE(vault().unlock(m_passphrase, Secret::random(32)).error().code, ErrorCode::WrongPassphrase);
    const auto opened = vault().unlock(m_passphrase, device);
    QVERIFY(opened && haveEqualKeys(made, *opened));
}

void TestVault::opensWithTheWordsAlone()
{
    const OpenVault made = create(Secret::random(32));
    QVERIFY(made);
    const auto opened = vault().unlockWithWords(m_words, secretOf("new"), {});
    QVERIFY(opened && haveEqualKeys(made, *opened));
    QVERIFY(!vault().info()->needsDeviceKey);
    QVERIFY(vault().unlock(secretOf("new"), {}));
    QVERIFY(!vault().unlock(m_passphrase, {}));
}

void TestVault::refusesOtherWords()
{
    QVERIFY(create({}));
    const QByteArray before = content();
    const auto other = mnemonic::wordsOf(mnemonic::newEntropy());
    QCOMPARE(vault().unlockWithWords(*other, m_passphrase, {}).error().code, ErrorCode::WordsInvalid);
    QCOMPARE(vault().unlockWithWords(secretOf("no words"), m_passphrase, {}).error().code, ErrorCode::WordsInvalid);
    QCOMPARE(content(), before);
}

void TestVault::changesThePassphraseAlone()
{
    const OpenVault made = create({});
    QVERIFY(made);
    QCOMPARE(vault().changePassphrase(secretOf("wrong"), secretOf("new"), {}).error().code, ErrorCode::WrongPassphrase);
    QVERIFY(vault().changePassphrase(m_passphrase, secretOf("new"), {}));
    QVERIFY(!vault().unlock(m_passphrase, {}));
    const auto opened = vault().unlock(secretOf("new"), {});
    QVERIFY(opened && haveEqualKeys(made, *opened));
    QVERIFY(vault().unlockWithWords(m_words, m_passphrase, {}));
}

void TestVault::makesOnlyOneWallet()
{
    QVERIFY(create({}));
    const QByteArray before = content();
    const auto refused = vault().create(Vault::newId(), m_passphrase, {}, m_words);
    QCOMPARE(refused.error().code, ErrorCode::WalletExists);
    QCOMPARE(content(), before);
}

void TestVault::keepsWordsOutOfTheFile()
{
    const OpenVault made = create({});
    QVERIFY(made);
    const auto hexOf = [](const Secret &secret) {
        return QByteArray(reinterpret_cast<const char *>(secret.bytes().data()), static_cast<qsizetype>(secret.size()))
            .toHex();
    };
    for (const Secret *secret : {&made->entropy, &made->moneyKey, &made->libraryKey})
        QVERIFY(!content().contains(hexOf(*secret)));
    QVERIFY(!content().contains("correct horse"));
}

void TestVault::refusesAnAlteredFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("empty") << QByteArray() << int(ErrorCode::StoreDamaged);
    QTest::newRow("not JSON") << QByteArray("satchel") << int(ErrorCode::StoreDamaged);
    QTest::newRow("list") << QByteArray("[]") << int(ErrorCode::StoreDamaged);
    QTest::newRow("long") << QByteArray(100'000, ' ') << int(ErrorCode::StoreDamaged);
    const QByteArray check = QCryptographicHash::hash("{\"format\":2}", QCryptographicHash::Sha256).toHex();
    QTest::newRow("newer") << "{\"check\": \"" + check + "\", \"format\": 2}" << int(ErrorCode::StoreNewer);
    QTest::newRow("an altered number") << QByteArray("{\"format\": 2}") << int(ErrorCode::StoreDamaged);
    QTest::newRow("older than the first") << QByteArray("{\"format\": 0}") << int(ErrorCode::StoreDamaged);
}

void TestVault::refusesAnAlteredFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    setContent(bytes);
    QCOMPARE(int(vault().unlock(m_passphrase, {}).error().code), code);
    QCOMPARE(int(vault().unlockWithWords(m_words, m_passphrase, {}).error().code), code);
    QCOMPARE(content(), bytes);
}

void TestVault::refusesAbsurdWork_data()
{
    QTest::addColumn<quint32>("passes");
    QTest::addColumn<quint64>("memory");
    QTest::newRow("memory") << 3U << quint64(1ULL << 40);
    QTest::newRow("passes") << 1'000'000U << quint64(64ULL << 20);
    QTest::newRow("too cheap") << 1U << quint64(64ULL << 20);
    QTest::newRow("nothing") << 0U << quint64(0);
}

void TestVault::refusesAbsurdWork()
{
    QFETCH(quint32, passes);
    QFETCH(quint64, memory);
    QVERIFY(create({}));
    auto file = readVaultFile(m_path);
    QVERIFY(file);
    file->cost = {passes, memory};
    QVERIFY(writeVaultFile(m_path, *file));
    QCOMPARE(vault().unlock(m_passphrase, {}).error().code, ErrorCode::StoreDamaged);
}

void TestVault::doesNotFollowALink()
{
    QVERIFY(create({}));
    const QString real = m_folder->filePath(QStringLiteral("elsewhere.json"));
    QVERIFY(QFile::rename(m_path, real) && QFile::link(real, m_path));
    QCOMPARE(vault().unlock(m_passphrase, {}).error().code, ErrorCode::StoreDamaged);
    QCOMPARE(vault().create(Vault::newId(), m_passphrase, {}, m_words).error().code, ErrorCode::WalletExists);
}

void TestVault::findsEveryFlippedBit()
{
    QVERIFY(create({}));
    const QByteArray sound = content();
    for (qsizetype i = 0; i < 2 * sound.size(); ++i) {
        QByteArray altered = sound;
        altered[i / 2] = static_cast<char>(altered.at(i / 2) ^ (1 << i % 7));
        setContent(altered);
        const auto read = readVaultFile(m_path);
        QVERIFY2(!read, qPrintable(QStringLiteral("bit %1").arg(i)));
        QCOMPARE(read.error().code, ErrorCode::StoreDamaged);
    }
}

void TestVault::makesGuessingExpensive()
{
    const GuessCost cost = calibratedCost();
    QVERIFY(isAcceptable(cost));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(passphraseKey(m_passphrase, {}, newSalt(), cost));
    qInfo("%u passes over %llu MiB: %lld ms", cost.passes, static_cast<unsigned long long>(cost.memory >> 20),
          static_cast<long long>(timer.elapsed()));
}

/// Whatever the clock says, from a machine without speed to one without end.
void TestVault::neverAsksForLessThanTheLeast()
{
    for (qint64 took = -5; took < 200'000'000; took = took < 8 ? took + 1 : took + took / 7) {
        const GuessCost cost = costFor(std::chrono::microseconds(took));
        QVERIFY2(isAcceptable(cost), qPrintable(QString::number(took)));
        QVERIFY(cost.memory >= 64ULL << 20 && cost.memory <= 256ULL << 20 && cost.passes >= 3);
        const double seconds = 1e-6 * double(took) * double(cost.passes) * double(cost.memory >> 20) / (3 * 64);
        const bool isWithinReach = took >= 40'000 && took <= 1'000'000; // the bounds end there
        QVERIFY2(!isWithinReach || (seconds > 0.9 && seconds < 1.05), qPrintable(QString::number(took)));
    }
}

/// A draft that a cut has left behind is in nobody's way.
void TestVault::opensAfterALostPassphraseChange()
{
    QVERIFY(create({}));
    QFile draft(m_path + QStringLiteral(".new"));
    QVERIFY(draft.open(QIODevice::WriteOnly));
    draft.write(content().left(100));
    draft.close();
    QVERIFY(vault().unlock(m_passphrase, {}));
    QVERIFY(vault().changePassphrase(m_passphrase, secretOf("new"), {}));
    QVERIFY(vault().unlock(secretOf("new"), {}));
    QVERIFY(!draft.exists());
}

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
