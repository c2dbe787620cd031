// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
// satchel-mutate: throws inputs at one parser without libFuzzer, in any build.
#include "tests/fuzz/mutator.h"
#include "tests/fuzz/target.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <unistd.h>

using namespace satchel::fuzz;

namespace {

struct Order {
    Target target;
    QList<QByteArray> corpus;
    quint64 seed = 1;
    int inputs = 0;
    int worstAllowedMs = 0;
};

struct Outcome {
    int tried = 0;
    double worstMs = 0;
    int worstInput = 0;
    QString fault;
    int faultInput = -1;
};

// Decoders of others say on standard error what they think of an input; nobody wants to read it a million times.
int lastWords = STDERR_FILENO;

void silenceDecoders()
{
    lastWords = ::dup(STDERR_FILENO);
    const int nowhere = ::open("/dev/null", O_WRONLY);
    ::dup2(nowhere, STDERR_FILENO);
    ::close(nowhere);
}

// For the last words of a process that dies: which input it was.
volatile std::sig_atomic_t currentInput = -1;

void sayWhichInput(int signal)
{
    char text[64];
    const int size = std::snprintf(text, sizeof text, "input %d\n", int(currentInput));
    static_cast<void>(!::write(lastWords, text, std::size_t(size)));
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

double cpuMs()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

QList<QByteArray> readCorpus(const QString &folder)
{
    QList<QByteArray> corpus;
    const QDir files(folder);
    for (const QString &name : files.entryList(QDir::Files, QDir::Name)) {
        QFile file(files.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            corpus.append(file.readAll());
    }
    return corpus;
}

void tryOne(const Order &order, const QByteArray &input, Outcome &outcome)
{
    currentInput = outcome.tried;
    const double before = cpuMs();
    const Fault fault = order.target.run(input);
    const double took = cpuMs() - before;
    if (took > outcome.worstMs) {
        outcome.worstMs = took;
        outcome.worstInput = outcome.tried;
    }
    if (outcome.fault.isNull() && !fault.isNull()) {
        outcome.fault = fault;
        outcome.faultInput = outcome.tried;
    }
    ++outcome.tried;
}

/// The corpus as it is, then inputs made of it.
Outcome throwInputs(const Order &order)
{
    Outcome outcome;
    Mutator mutator(order.corpus, order.target.longest, order.seed);
    for (const QByteArray &input : order.corpus)
        tryOne(order, input, outcome);
    while (outcome.tried < order.inputs)
        tryOne(order, mutator.next(), outcome);
    return outcome;
}

void print(const Outcome &outcome)
{
    const QJsonObject object{{QStringLiteral("tried"), outcome.tried},
                             {QStringLiteral("worstMs"), outcome.worstMs},
                             {QStringLiteral("worstInput"), outcome.worstInput},
                             {QStringLiteral("fault"), outcome.fault},
                             {QStringLiteral("faultInput"), outcome.faultInput}};
    std::printf("%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
}

/// The same input again, for a person who looks into it.
void printInput(const Order &order, int wanted)
{
    Mutator mutator(order.corpus, order.target.longest, order.seed);
    QByteArray input = order.corpus.value(wanted);
    for (qsizetype at = order.corpus.size(); at <= wanted; ++at)
        input = mutator.next();
    std::fwrite(input.constData(), 1, std::size_t(input.size()), stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("inputs"), QStringLiteral("How many."), QStringLiteral("n"), QStringLiteral("1000")},
         {QStringLiteral("seed"), QStringLiteral("Of the inputs."), QStringLiteral("n"), QStringLiteral("1")},
         {QStringLiteral("corpus"), QStringLiteral("Folder."), QStringLiteral("folder")},
         {QStringLiteral("show"), QStringLiteral("Print input <n> instead."), QStringLiteral("n")},
         {QStringLiteral("list"), QStringLiteral("Name the targets.")}});
    parser.addPositionalArgument(QStringLiteral("target"), QStringLiteral("A parser."));
    parser.process(application);
    const QList<Target> targets = allTargets();
    if (parser.isSet(QStringLiteral("list"))) {
        for (const Target &target : targets)
            std::printf("%s\n", target.name);
        return 0;
    }
    const QString name = parser.positionalArguments().value(0);
    const auto target = std::find_if(targets.begin(), targets.end(),
                                     [&](const Target &one) { return name == QLatin1String(one.name); });
    if (target == targets.end())
        return 2;
    const Order order{*target, readCorpus(parser.value(QStringLiteral("corpus"))),
                      parser.value(QStringLiteral("seed")).toULongLong(),
                      parser.value(QStringLiteral("inputs")).toInt()};
    if (parser.isSet(QStringLiteral("show"))) {
        printInput(order, parser.value(QStringLiteral("show")).toInt());
        return 0;
    }
    silenceDecoders();
    for (const int signal : {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL})
        std::signal(signal, sayWhichInput);
    Outcome outcome;
    QThread *const worker = QThread::create([&] { outcome = throwInputs(order); }); // no parser runs on a main thread
    worker->start();
    worker->wait();
    delete worker;
    print(outcome);
    return 0;
}
