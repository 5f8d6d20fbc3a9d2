// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <functional>
#include <memory>
#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace outagemap::test {

/// What the server does with one request.
struct Answer
{
    enum class End : std::uint8_t
    {
        Close, ///< in good order
        Hang,  ///< keeps the connection open and says nothing more
        Reset, ///< breaks it off (RST)
    };

    QByteArray bytes; ///< empty with End::Hang: does not even answer
    End end = End::Close;
    int bytesAtATime = 0;             ///< above 0: so many every 10 milliseconds
    std::function<QByteArray()> more; ///< after `bytes`: asked again and again until it gives nothing

    Answer() = default;
    Answer(QByteArray all, End how = End::Close)
        : bytes(std::move(all))
        , end(how)
    {
    }
    static Answer hang(QByteArray first = {}) { return {std::move(first), End::Hang}; }
    static Answer reset(QByteArray first = {}) { return {std::move(first), End::Reset}; }
};

inline QByteArray status(const char* line, const QByteArray& headers = {}, const QByteArray& body = {})
{
    return QByteArray("HTTP/1.1 ") + line +
           "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers +
           "\r\n" + body;
}

inline QByteArray ok(const QByteArray& body, const QByteArray& headers = {})
{
    return status("200 OK", headers, body);
}

/// A web server on loopback that answers each request with the next of its answers, the last one again and
/// again, however wrong that is. With `tls` it has a certificate that nobody vouches for.
class MisbehavingServer : public QTcpServer
{
public:
    explicit MisbehavingServer(QList<Answer> answers, bool tls = false)
        : m_answers(std::move(answers))
        , m_tls(tls)
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no loopback");
    }

    QString url(const QString& path = QStringLiteral("/feed")) const
    {
        return QStringLiteral("%1://127.0.0.1:%2%3")
            .arg(m_tls ? QStringLiteral("https") : QStringLiteral("http"))
            .arg(serverPort())
            .arg(path);
    }
    void answerWith(QList<Answer> answers) { m_answers = std::move(answers); }

    QList<QByteArray> requests; ///< head and body of each

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto* const socket = m_tls ? new QSslSocket(this) : new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
        if (m_tls) {
            QFile certificate(QStringLiteral(OUTAGEMAP_TEST_DATA "/tls/self-signed.pem"));
            if (!certificate.open(QIODevice::ReadOnly))
                qFatal("no certificate");
            const QByteArray pem = certificate.readAll();
            auto* const sealed = static_cast<QSslSocket*>(socket);
            sealed->setLocalCertificate(QSslCertificate(pem));
            sealed->setPrivateKey(QSslKey(pem, QSsl::Ec));
            sealed->startServerEncryption();
        }
        // Lives as long as the connection to it, also where the server goes before its sockets.
        const auto received = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, received] {
            *received += socket->readAll();
            const qsizetype head = received->indexOf("\r\n\r\n");
            if (head < 0)
                return;
            const qsizetype at = received->toLower().indexOf("\r\ncontent-length:");
            const qsizetype length = at < 0 || at > head
                                         ? 0
                                         : received->mid(at + 17, received->indexOf("\r\n", at + 2) - at - 17)
                                               .trimmed()
                                               .toLongLong();
            if (received->size() < head + 4 + length)
                return;
            requests += *received;
            received->clear();
            answer(*socket);
        });
    }

private:
    void answer(QTcpSocket& socket)
    {
        const Answer next = m_answers.size() > 1 ? m_answers.takeFirst() : m_answers.value(0, Answer::hang());
        if (next.bytesAtATime > 0) {
            auto* const timer = new QTimer(&socket);
            auto left = std::make_shared<QByteArray>(next.bytes);
            connect(timer, &QTimer::timeout, &socket, [this, &socket, timer, left, next] {
                socket.write(left->left(next.bytesAtATime));
                left->remove(0, next.bytesAtATime);
                if (left->isEmpty()) {
                    timer->stop();
                    end(socket, next);
                }
            });
            timer->start(10);
            return;
        }
        socket.write(next.bytes);
        if (next.more) {
            const auto goOn = [this, &socket, next] {
                while (socket.state() == QAbstractSocket::ConnectedState && socket.bytesToWrite() < 1 << 20) {
                    const QByteArray piece = next.more();
                    if (piece.isEmpty()) {
                        disconnect(&socket, &QTcpSocket::bytesWritten, this, nullptr);
                        end(socket, next);
                        return;
                    }
                    socket.write(piece);
                }
            };
            connect(&socket, &QTcpSocket::bytesWritten, this, goOn);
            goOn();
            return;
        }
        end(socket, next);
    }

    static void end(QTcpSocket& socket, const Answer& how)
    {
        if (how.end == Answer::End::Close) {
            socket.disconnectFromHost();
        } else if (how.end == Answer::End::Reset) {
            socket.flush();
#ifdef Q_OS_UNIX
            const linger atOnce{1, 0};
            setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
#endif
            socket.abort();
        }
    }

    QList<Answer> m_answers;
    bool m_tls;
};

} // namespace outagemap::test
