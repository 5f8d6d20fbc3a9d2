// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ThreadLanguage.h"

#include <QCoreApplication>
#include <QMutex>
#include <map>
#include <memory>

namespace outagemap {

namespace {

thread_local const QTranslator* spoken = nullptr;

/// The languages that were asked for, kept: each is read once.
struct Known
{
    QMutex lock;
    QString folder = QStringLiteral(":/i18n");
    std::map<QString, std::unique_ptr<QTranslator>> byTag;
};

Known& known()
{
    static Known all;
    return all;
}

const QTranslator* translatorOf(const QString& tag)
{
    Known& all = known();
    const QMutexLocker locker(&all.lock);
    auto& translator = all.byTag[tag];
    if (!translator) {
        translator = std::make_unique<QTranslator>();
        // English has plural forms only; what a file does not have stays as it is in the code.
        (void)translator->load(QStringLiteral("%1/outagemap_%2.qm").arg(all.folder, tag));
    }
    return translator.get();
}

} // namespace

ThreadLanguages::ThreadLanguages()
{
    QCoreApplication::installTranslator(this);
}

void ThreadLanguages::setFolder(const QString& folder)
{
    Known& all = known();
    const QMutexLocker locker(&all.lock);
    all.folder = folder;
    all.byTag.clear();
}

ThreadLanguages::~ThreadLanguages()
{
    QCoreApplication::removeTranslator(this);
}

QString ThreadLanguages::translate(const char* context, const char* text, const char* comment, int n) const
{
    if (spoken == nullptr)
        return {}; // the next translator is asked
    const QString translated = spoken->translate(context, text, comment, n);
    return translated.isNull() ? QString::fromUtf8(text) : translated;
}

SpokenLanguage::SpokenLanguage(const QString& tag)
    : m_before(spoken)
{
    spoken = tag.isEmpty() ? nullptr : translatorOf(tag);
}

SpokenLanguage::~SpokenLanguage()
{
    spoken = m_before;
}

} // namespace outagemap
