// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/TokenStore.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QHash>
#include <QTimer>
#include <mutex>
#include <qt6keychain/keychain.h>

namespace outagemap {

namespace {

constexpr std::chrono::seconds patience{30};

QString service()
{
    return QStringLiteral("outagemap");
}

QByteArray fromEnvironment()
{
    return qgetenv("OUTAGEMAP_FEED_TOKEN").trimmed();
}

class Keychain : public TokenStore
{
public:
    Expected<QByteArray> read(const QString& location, const std::atomic<bool>* cancelled) override
    {
        if (QByteArray token = fromEnvironment(); !token.isEmpty())
            return token;
        {
            const std::lock_guard lock(m_mutex);
            if (const auto found = m_forNow.constFind(location); found != m_forNow.cend())
                return *found;
        }
        // Deleted by its own signal, whenever it comes: it may come after the time is over.
        auto* const job = new QKeychain::ReadPasswordJob(service());
        QByteArray token;
        const auto result = run(
            job, location, [&] { token = job->binaryData(); }, cancelled);
        if (!result)
            return tl::unexpected(result.error());
        return token;
    }

    Expected<void> write(const QString& location, const QByteArray& token) override
    {
        forget(location);
        auto* const job = new QKeychain::WritePasswordJob(service());
        job->setBinaryData(token);
        return run(job, location, [] {});
    }

    Expected<void> remove(const QString& location) override
    {
        forget(location);
        return run(new QKeychain::DeletePasswordJob(service()), location, [] {});
    }

    void keepForNow(const QString& location, const QByteArray& token) override
    {
        const std::lock_guard lock(m_mutex);
        m_forNow[location] = token;
    }

private:
    void forget(const QString& location)
    {
        const std::lock_guard lock(m_mutex);
        m_forNow.remove(location);
    }

    template <typename Use>
    static Expected<void> run(QKeychain::Job* job, const QString& location, Use use,
                              const std::atomic<bool>* cancelled = nullptr)
    {
        job->setAutoDelete(true);
        job->setInsecureFallback(false);
        job->setKey(location);
        QEventLoop loop;
        bool isDone = false;
        Expected<void> result;
        QObject::connect(job, &QKeychain::Job::finished, &loop, [&](QKeychain::Job* done) {
            isDone = true;
            if (done->error() == QKeychain::NoError)
                use();
            else if (done->error() != QKeychain::EntryNotFound)
                result = fail(problem(*done));
            loop.quit();
        });
        job->start();
        if (!isDone) {
            QTimer::singleShot(patience, &loop, &QEventLoop::quit);
            QTimer check;
            QObject::connect(&check, &QTimer::timeout, &loop, [&] {
                if (cancelled != nullptr && *cancelled)
                    loop.quit();
            });
            check.start(50);
            loop.exec();
        }
        if (!isDone)
            return fail(QCoreApplication::translate("feeds", "the system's keychain does not answer"));
        return result;
    }

    static QString problem(const QKeychain::Job& job)
    {
        switch (job.error()) {
        case QKeychain::AccessDeniedByUser:
        case QKeychain::AccessDenied:
            return QCoreApplication::translate("feeds", "the system's keychain did not give access");
        default:
            return QCoreApplication::translate(
                       "feeds", "this system has no keychain that answers (%1): start one (GNOME Keyring, "
                                "KWallet), or give the token in the environment as OUTAGEMAP_FEED_TOKEN")
                .arg(job.errorString().simplified().left(200));
        }
    }

    std::mutex m_mutex;
    QHash<QString, QByteArray> m_forNow;
};

} // namespace

std::unique_ptr<TokenStore> TokenStore::keychain()
{
    return std::make_unique<Keychain>();
}

} // namespace outagemap
