// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ExportDialog.h"

#include "app/cli/ExportPresets.h"
#include "app/window/SnapshotPreview.h"
#include "core/snapshot/SnapshotFormats.h"

#include <QClipboard>
#include <QDateTime>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QSlider>
#include <QTimeZone>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace outagemap {

namespace {

constexpr int previewDelay = 120; // ms after the last change

} // namespace

ExportDialog::ExportDialog(std::shared_ptr<const WorldMap> map, const ExportStart& start,
                           const QString& cachePath, QString folder, QWidget* parent)
    : QDialog(parent)
    , m_work(std::make_shared<ExportWork>(std::move(map), cachePath))
    , m_start(start)
    , m_folder(std::move(folder))
{
    setWindowTitle(tr("Export snapshot"));
    m_form = new ExportForm(start);
    m_preview = new SnapshotPreview;
    m_frames = new QSlider(Qt::Horizontal);
    m_frames->setAccessibleName(tr("Which picture of the series is seen"));
    m_frameTime = new QLabel;
    m_frameTime->setTextFormat(Qt::PlainText);
    m_message = new QLabel;
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto* const frames = new QHBoxLayout;
    frames->addWidget(m_frames, 1);
    frames->addWidget(m_frameTime);
    auto* const left = new QVBoxLayout;
    left->addWidget(m_preview, 1);
    left->addLayout(frames);
    auto* const top = new QHBoxLayout;
    top->addLayout(left, 1);
    top->addWidget(m_form);
    auto* const all = new QVBoxLayout(this);
    all->addLayout(top, 1);
    all->addWidget(m_message);
    all->addWidget(makeButtons());
    m_save->setDefault(true);
    m_form->setFocus();
    m_frames->hide();
    m_frameTime->hide();
    setSizeGripEnabled(true);
    const QSize room = screen()->availableSize();
    resize(QSize(1160, 680).expandedTo(room * 0.6).boundedTo(room * 0.95));

    m_delay.setSingleShot(true);
    m_delay.setInterval(previewDelay);
    connect(&m_delay, &QTimer::timeout, this, &ExportDialog::drawPreview);
    connect(m_frames, &QSlider::valueChanged, this, &ExportDialog::drawPreview);
    connect(&m_drawing, &QFutureWatcher<ExportPreview>::finished, this,
            [this] { showPreview(m_drawing.result()); });
    connect(&m_checking, &QFutureWatcher<Expected<QStringList>>::finished, this, &ExportDialog::askAndWrite);
    connect(&m_writing, &QFutureWatcher<Expected<void>>::finished, this, &ExportDialog::finishWriting);
    connect(&m_copying, &QFutureWatcher<Expected<QByteArray>>::finished, this, [this] {
        const auto png = m_copying.result();
        m_copy->setEnabled(true);
        if (!png)
            return tell(png.error().message);
        auto* const data = new QMimeData;
        data->setImageData(m_preview->picture());
        data->setData(QStringLiteral("image/png"), *png);
        QGuiApplication::clipboard()->setMimeData(data);
        tell(tr("The picture is in the clipboard."));
        Q_EMIT copied();
    });
    connect(m_preview, &SnapshotPreview::fileWanted, this, [this] {
        if (!m_dragging.isRunning())
            m_dragging.setFuture(QtConcurrent::run(
                [work = m_work, choices = choices()] { return work->fileToDrag(choices); }));
    });
    connect(&m_dragging, &QFutureWatcher<Expected<QString>>::finished, this, [this] {
        const auto path = m_dragging.result();
        if (path)
            m_preview->offerFile(*path);
        else
            tell(path.error().message);
    });
    connectForm();
    m_limiting.setFuture(QtConcurrent::run([work = m_work] { return work->limits(); }));
    drawPreview();
}

ExportDialog::~ExportDialog()
{
    m_cancel->store(true);
    for (QFutureWatcherBase* const watcher : std::initializer_list<QFutureWatcherBase*>{
             &m_limiting, &m_drawing, &m_checking, &m_writing, &m_copying, &m_dragging, &m_logo, &m_loading,
             &m_savingPreset}) {
        watcher->disconnect(this);
        watcher->waitForFinished();
    }
}

void ExportDialog::connectForm()
{
    connect(m_form, &ExportForm::changed, this, &ExportDialog::changed);
    connect(m_form, &ExportForm::logoWanted, this, &ExportDialog::chooseLogo);
    connect(&m_limiting, &QFutureWatcher<ExportLimits>::finished, this,
            [this] { m_form->setLimits(m_limiting.result()); });
    connect(&m_logo, &QFutureWatcher<Expected<QImage>>::finished, this, [this] {
        const auto logo = m_logo.result();
        if (logo)
            m_form->setLogo(m_logoPath, *logo);
        else
            tell(logo.error().message);
    });
    connect(m_form, &ExportForm::presetChosen, this, [this](const QString& name) {
        if (!m_loading.isRunning())
            m_loading.setFuture(QtConcurrent::run([name] { return ExportWork::loadPreset(name); }));
    });
    connect(&m_loading, &QFutureWatcher<Expected<LoadedPreset>>::finished, this, [this] {
        const auto preset = m_loading.result();
        if (preset)
            m_form->apply(*preset);
        else
            tell(preset.error().message);
    });
    connect(m_form, &ExportForm::presetToBeSaved, this, [this](const QString& name) {
        if (!m_savingPreset.isRunning())
            m_savingPreset.setFuture(QtConcurrent::run(
                [name, options = m_form->presetOptions()] { return cli::savePreset(name, options); }));
    });
    connect(&m_savingPreset, &QFutureWatcher<Expected<void>>::finished, this, [this] {
        const auto done = m_savingPreset.result();
        tell(done ? tr("The preset is saved; on the command line it is --preset.") : done.error().message);
        if (!m_limiting.isRunning())
            m_limiting.setFuture(QtConcurrent::run([work = m_work] { return work->limits(); }));
    });
}

QWidget* ExportDialog::makeButtons()
{
    auto* const row = new QWidget;
    auto* const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_progress = new QProgressBar;
    m_progress->setRange(0, 100);
    m_progress->hide();
    m_stop = new QPushButton(tr("Stop"));
    m_stop->setAutoDefault(false);
    m_stop->hide();
    m_show = new QPushButton(tr("Open its folder"));
    m_show->setAutoDefault(false);
    m_show->hide();
    auto* const box = new QDialogButtonBox(QDialogButtonBox::Close);
    m_save = box->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    new QShortcut(QKeySequence::Save, this, [this] { m_save->click(); });
    m_copy = box->addButton(tr("Cop&y picture"), QDialogButtonBox::ActionRole);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_stop);
    layout->addWidget(m_show);
    layout->addStretch();
    layout->addWidget(box);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::save);
    connect(m_copy, &QPushButton::clicked, this, &ExportDialog::copy);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_cancel->store(true); });
    connect(m_show, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    connect(box, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    return row;
}

void ExportDialog::tell(const QString& message)
{
    m_message->setText(message);
}

ExportChoices ExportDialog::choices() const
{
    ExportChoices choices = m_form->choices();
    choices.frame = m_frames->value();
    return choices;
}

void ExportDialog::changed()
{
    m_delay.start();
}

void ExportDialog::drawPreview()
{
    m_delay.stop();
    if (m_drawing.isRunning()) {
        m_drawAgain = true;
        return;
    }
    m_drawing.setFuture(
        QtConcurrent::run([work = m_work, choices = choices()] { return work->preview(choices); }));
}

void ExportDialog::showPreview(const ExportPreview& preview)
{
    if (std::exchange(m_drawAgain, false)) {
        drawPreview(); // something has changed since
        return;
    }
    const bool isSeries = preview.frames > 1;
    m_frames->setVisible(isSeries);
    m_frameTime->setVisible(isSeries);
    if (isSeries) {
        const QSignalBlocker quiet(m_frames);
        m_frames->setRange(0, preview.frames - 1);
        m_frameTime->setText(tr("%1 of %2: %3 UTC")
                                 .arg(m_frames->value() + 1)
                                 .arg(preview.frames)
                                 .arg(QDateTime::fromSecsSinceEpoch(preview.at.seconds(), QTimeZone::utc())
                                          .toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
    }
    if (!preview.problem.isEmpty()) {
        m_preview->setNote(preview.problem);
        tell(preview.problem);
    } else {
        tell({});
        m_preview->setNote({});
        m_form->setUsualCaption(preview.caption);
        m_preview->setPicture(preview.picture);
    }
    m_save->setEnabled(preview.problem.isEmpty() && !m_busy);
    m_copy->setEnabled(preview.problem.isEmpty());
    Q_EMIT previewShown(preview.picture);
}

QString ExportDialog::suggestedName() const
{
    const bool isSeries = m_form->kind() != ExportForm::OneMap;
    const QString name = isSeries ? m_start.service.toString() + QLatin1Char('.')
                                  : seriesFileName(m_start.service, m_start.at, QString());
    return m_folder + QLatin1Char('/') + name + m_form->ending();
}

void ExportDialog::save()
{
    QString path;
    if (m_form->kind() == ExportForm::Folder) {
        path = QFileDialog::getExistingDirectory(this, tr("A folder for the files"), m_folder);
    } else {
        // The name that is written may get an ending yet: this dialog asks for itself.
        path = QFileDialog::getSaveFileName(
            this, tr("Export snapshot"), suggestedName(),
            QStringLiteral("%1 (*.%2)").arg(m_form->formatTitle(), m_form->ending()), nullptr,
            QFileDialog::DontConfirmOverwrite);
    }
    if (!path.isEmpty())
        saveTo(path);
}

void ExportDialog::saveTo(const QString& path)
{
    if (m_busy)
        return;
    m_writingChoices = choices();
    cli::ExportPlan& plan = m_writingChoices.plan;
    plan.out = path;
    const QString ending = QLatin1Char('.') + m_form->ending();
    if (!plan.manyFiles && !path.endsWith(ending, Qt::CaseInsensitive)) {
        // Another ending that is known for this format is as good.
        const SnapshotFormat* const known = findFormat(path);
        if (m_form->kind() == ExportForm::Film || known == nullptr ||
            plan.format != QLatin1String(known->name))
            plan.out += ending;
    }
    m_folder = plan.manyFiles ? path : QFileInfo(path).absolutePath();
    m_cancel->store(false);
    setBusy(true);
    tell(tr("Writing %1 …").arg(plan.out));
    m_checking.setFuture(
        QtConcurrent::run([work = m_work, choices = m_writingChoices] { return work->inTheWay(choices); }));
}

void ExportDialog::askAndWrite()
{
    const auto existing = m_checking.result();
    if (!existing) {
        setBusy(false);
        tell(existing.error().message);
        Q_EMIT failed(existing.error().message);
        if (m_closeWhenDone)
            QDialog::reject();
        return;
    }
    if (!existing->isEmpty() && !m_cancel->load()) {
        QMessageBox box(QMessageBox::Question, tr("Export snapshot"),
                        tr("%n file(s) of that name exist already. Replace?", nullptr, int(existing->size())),
                        QMessageBox::NoButton, this);
        constexpr qsizetype listed = 8;
        box.setTextFormat(Qt::PlainText);
        box.setInformativeText(existing->mid(0, listed).join(QLatin1Char('\n')) +
                               (existing->size() > listed ? QStringLiteral("\n…") : QString()));
        const auto* const replace = box.addButton(tr("&Replace"), QMessageBox::AcceptRole);
        box.setDefaultButton(box.addButton(QMessageBox::Cancel));
        box.exec();
        if (box.clickedButton() != replace) {
            setBusy(false);
            tell(tr("Nothing was written."));
            return;
        }
    }
    write(!existing->isEmpty());
}

void ExportDialog::write(bool replace)
{
    cli::ExportPlan& plan = m_writingChoices.plan;
    plan.replace = replace;
    plan.progress = [cancel = m_cancel, bar = QPointer<QProgressBar>(m_progress)](double share) {
        QMetaObject::invokeMethod(QCoreApplication::instance(), [bar, share] {
            if (bar)
                bar->setValue(int(share * 100));
        });
        return !cancel->load();
    };
    m_writing.setFuture(
        QtConcurrent::run([work = m_work, choices = m_writingChoices] { return work->write(choices); }));
}

void ExportDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_progress->setValue(0);
    m_progress->setVisible(busy);
    m_stop->setVisible(busy);
    m_show->hide();
    m_save->setEnabled(!busy);
}

void ExportDialog::finishWriting()
{
    setBusy(false);
    const Expected<void> result = m_writing.result();
    if (result) {
        tell(tr("The snapshot is in %1").arg(m_writingChoices.plan.out));
        m_show->show();
        Q_EMIT saved(m_writingChoices.plan.out);
    } else {
        tell(m_cancel->load() ? tr("Stopped; what was not finished is gone.") : result.error().message);
        Q_EMIT failed(result.error().message);
    }
    if (m_closeWhenDone)
        QDialog::reject();
}

void ExportDialog::reject()
{
    // While something is written this stops it; the dialog goes once that is done.
    if (m_busy) {
        m_cancel->store(true);
        m_closeWhenDone = true;
        tell(tr("Stopping …"));
        return;
    }
    QDialog::reject();
}

void ExportDialog::copy()
{
    if (m_copying.isRunning() || m_preview->picture().isNull())
        return;
    m_copy->setEnabled(false);
    m_copying.setFuture(
        QtConcurrent::run([work = m_work, choices = choices()] { return work->png(choices); }));
}

void ExportDialog::chooseLogo()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Logo"), m_folder,
                                                      tr("Pictures (*.png *.svg *.jpg *.jpeg *.webp)"));
    if (!path.isEmpty())
        useLogo(path);
}

void ExportDialog::useLogo(const QString& path)
{
    if (m_logo.isRunning())
        return;
    m_logoPath = path;
    m_logo.setFuture(QtConcurrent::run([path] { return cli::readLogo(path); }));
}

} // namespace outagemap
