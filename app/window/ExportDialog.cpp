// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ExportDialog.h"

#include "app/window/SnapshotPreview.h"
#include "core/snapshot/SnapshotSeries.h"
#include "core/snapshot/SnapshotWriter.h"

#include <QCheckBox>
#include <QClipboard>
#include <QColorDialog>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QtConcurrent>
#include <cmath>

namespace outagemap {

namespace {

constexpr int previewDelay = 120; // ms after the last change
constexpr double previewPixels = 4e6;

QString snapshotText(const char* text)
{
    return QCoreApplication::translate("SnapshotTexts", text);
}

/// The picture itself; of one that is too large to be held whole, a smaller one of the same page.
QImage previewOf(const std::shared_ptr<const WorldMap>& map, SnapshotRequest request)
{
    QImage picture = snapshotImage(map, request);
    if (!picture.isNull())
        return picture;
    const double shrink =
        std::sqrt(previewPixels / (double(request.size.width()) * double(request.size.height())));
    request.size = {int(request.size.width() * shrink), int(request.size.height() * shrink)};
    return snapshotImage(map, request);
}

} // namespace

ExportDialog::ExportDialog(std::shared_ptr<const WorldMap> map, SnapshotRequest request,
                           const QString& cachePath, QString folder, QWidget* parent)
    : QDialog(parent)
    , m_map(std::move(map))
    , m_base(std::move(request))
    , m_folder(std::move(folder))
{
    setWindowTitle(tr("Export snapshot"));
    auto* const top = new QHBoxLayout;
    m_preview = new SnapshotPreview;
    top->addWidget(m_preview, 1);
    top->addWidget(makeForm());
    auto* const all = new QVBoxLayout(this);
    all->addLayout(top, 1);
    m_message = new QLabel;
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    all->addWidget(m_message);
    all->addWidget(makeButtons());

    // Dragged out, it is a PNG file of the picture that is seen.
    m_preview->setFileSource([this]() -> QString {
        const QString path = m_dragFolder.filePath(suggestedName() + QStringLiteral(".png"));
        return m_dragFolder.isValid() && m_picture.save(path) ? path : QString();
    });
    m_delay.setSingleShot(true);
    m_delay.setInterval(previewDelay);
    connect(&m_delay, &QTimer::timeout, this, &ExportDialog::drawPreview);
    connect(&m_drawing, &QFutureWatcher<QImage>::finished, this, [this] {
        m_picture = m_drawing.result();
        m_preview->setPicture(m_picture);
        Q_EMIT previewShown(m_picture);
        if (std::exchange(m_drawAgain, false))
            m_delay.start();
    });
    connect(&m_saving, &QFutureWatcher<Expected<void>>::finished, this, &ExportDialog::finishSaving);
    connect(&m_gathering, &QFutureWatcher<Expected<SnapshotRequest>>::finished, this, [this] {
        if (const auto gathered = m_gathering.result()) {
            m_base.timeline = gathered->timeline;
            m_base.feeds = gathered->feeds;
        }
        changed();
    });
    m_gathering.setFuture(
        QtConcurrent::run([map = m_map, values = m_base.values, cachePath]() -> Expected<SnapshotRequest> {
            auto reader = CacheReader::open(cachePath, map->regions());
            if (!reader)
                return tl::unexpected(reader.error());
            OutageQuery query(std::move(*reader), map->regions());
            return gatherSnapshot(query, values->service, values->window.end, values->window.length());
        }));
    chooseTemplate();
}

ExportDialog::~ExportDialog()
{
    m_cancel->store(true);
    m_saving.waitForFinished();
    m_drawing.waitForFinished();
    m_gathering.waitForFinished();
}

QWidget* ExportDialog::makeForm()
{
    auto* const box = new QWidget;
    auto* const form = new QFormLayout(box);
    m_template = new QComboBox;
    for (const TemplateInfo& info : snapshotTemplates())
        m_template->addItem(snapshotText(info.title), int(info.id));
    form->addRow(tr("&Page:"), m_template);
    m_format = new QComboBox;
    for (const SnapshotFormat& format : snapshotFormatTable()) {
        if (format.unavailable == nullptr || format.unavailable().isEmpty())
            m_format->addItem(snapshotText(format.title), QLatin1String(format.name));
    }
    form->addRow(tr("&Format:"), m_format);
    auto* const size = new QHBoxLayout;
    m_width = new QSpinBox;
    m_height = new QSpinBox;
    for (QSpinBox* const side : {m_width, m_height}) {
        side->setRange(64, 16'384);
        side->setSuffix(tr(" px"));
        size->addWidget(side);
        connect(side, &QSpinBox::valueChanged, this, &ExportDialog::changed);
    }
    m_width->setAccessibleName(tr("Width"));
    m_height->setAccessibleName(tr("Height"));
    form->addRow(tr("&Size:"), size);
    m_density = new QDoubleSpinBox;
    m_density->setRange(30, 1200);
    m_density->setDecimals(0);
    m_density->setSuffix(tr(" dpi"));
    form->addRow(tr("&Density:"), m_density);
    m_title = new QLineEdit;
    m_title->setMaxLength(200);
    m_title->setPlaceholderText(tr("as usual"));
    form->addRow(tr("&Title:"), m_title);
    m_caption = new QPlainTextEdit;
    m_caption->setPlaceholderText(tr("a short one"));
    m_caption->setTabChangesFocus(true);
    m_caption->setMaximumHeight(90);
    form->addRow(tr("&Caption:"), m_caption);
    const auto check = [&](const QString& text, bool on) {
        auto* const button = new QCheckBox(text);
        button->setChecked(on);
        form->addRow(QString(), button);
        connect(button, &QCheckBox::toggled, this, &ExportDialog::changed);
        return button;
    };
    m_view = check(tr("Only the part of the map that the window shows"), m_base.camera.has_value());
    m_strip = check(tr("Time line"), true);
    m_dark = check(tr("Dark"), m_base.darkTheme);
    m_transparent = check(tr("Transparent background"), false);
    auto* const logo = new QPushButton(tr("&Logo …"));
    auto* const accent = new QPushButton(tr("Co&lour of the house …"));
    form->addRow(logo);
    form->addRow(accent);
    connect(logo, &QPushButton::clicked, this, &ExportDialog::chooseLogo);
    connect(accent, &QPushButton::clicked, this, &ExportDialog::chooseAccent);
    connect(m_template, &QComboBox::currentIndexChanged, this, &ExportDialog::chooseTemplate);
    connect(m_density, &QDoubleSpinBox::valueChanged, this, &ExportDialog::changed);
    connect(m_title, &QLineEdit::textChanged, this, &ExportDialog::changed);
    connect(m_caption, &QPlainTextEdit::textChanged, this, &ExportDialog::changed);
    return box;
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
    m_stop->hide();
    auto* const box = new QDialogButtonBox(QDialogButtonBox::Close);
    m_save = box->addButton(tr("&Save …"), QDialogButtonBox::ActionRole);
    m_save->setDefault(true);
    auto* const copyButton = box->addButton(tr("C&opy picture"), QDialogButtonBox::ActionRole);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_stop);
    layout->addWidget(box);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::save);
    connect(copyButton, &QPushButton::clicked, this, &ExportDialog::copy);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_cancel->store(true); });
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return row;
}

void ExportDialog::chooseTemplate()
{
    const TemplateInfo& info = templateInfo(SnapshotTemplate(m_template->currentData().toInt()));
    m_width->setValue(info.size.width());
    m_height->setValue(info.size.height());
    m_density->setValue(info.dotsPerInch);
    changed();
}

void ExportDialog::chooseLogo()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Logo"), m_folder,
                                                      tr("Pictures (*.png *.svg *.jpg *.jpeg *.webp)"));
    if (path.isEmpty())
        return;
    QImageReader reader(path);
    constexpr int largestSide = 4096;
    const QImage logo = reader.size().width() <= largestSide && reader.size().height() <= largestSide
                            ? reader.read()
                            : QImage();
    if (logo.isNull()) {
        m_message->setText(tr("%1 cannot be used as a logo.").arg(path));
        return;
    }
    m_house.logo = logo;
    changed();
}

void ExportDialog::chooseAccent()
{
    const QColor colour = QColorDialog::getColor(m_house.accent, this, tr("Colour of the house"));
    if (!colour.isValid())
        return;
    m_house.accent = colour;
    changed();
}

SnapshotRequest ExportDialog::currentRequest() const
{
    SnapshotRequest request = m_base;
    request.arrangement = SnapshotTemplate(m_template->currentData().toInt());
    request.size = {m_width->value(), m_height->value()};
    request.dotsPerInch = m_density->value();
    request.darkTheme = m_dark->isChecked();
    request.transparent = m_transparent->isChecked();
    request.title = m_title->text();
    request.caption = m_caption->toPlainText().left(1200);
    request.house = m_house;
    if (!m_view->isChecked())
        request.camera.reset();
    if (!m_strip->isChecked())
        request.timeline.reset();
    return request;
}

void ExportDialog::changed()
{
    m_delay.start();
}

void ExportDialog::drawPreview()
{
    if (m_drawing.isRunning()) {
        m_drawAgain = true;
        return;
    }
    m_drawing.setFuture(
        QtConcurrent::run([map = m_map, request = currentRequest()] { return previewOf(map, request); }));
}

QString ExportDialog::suggestedName() const
{
    return seriesFileName(m_base.values->service, m_base.values->window.end, QString()).chopped(1);
}

void ExportDialog::save()
{
    const SnapshotFormat* const format = findFormat({}, m_format->currentData().toString());
    const QString ending = QString::fromLatin1(format->endings).section(QLatin1Char(' '), 0, 0);
    // The dialog asks before an existing file is replaced.
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export snapshot"),
        m_folder + QLatin1Char('/') + suggestedName() + QLatin1Char('.') + ending,
        QStringLiteral("%1 (*.%2)").arg(snapshotText(format->title), ending));
    if (!path.isEmpty())
        saveTo(path);
}

void ExportDialog::saveTo(const QString& path)
{
    if (m_saving.isRunning())
        return;
    m_path = path;
    m_folder = QFileInfo(path).absolutePath();
    m_cancel->store(false);
    SnapshotRequest request = currentRequest();
    request.progress = [cancel = m_cancel, bar = QPointer<QProgressBar>(m_progress),
                        dialog = QPointer<ExportDialog>(this)](double share) {
        QMetaObject::invokeMethod(QCoreApplication::instance(), [bar, share] {
            if (bar)
                bar->setValue(int(share * 100));
        });
        return !cancel->load();
    };
    m_progress->setValue(0);
    m_progress->show();
    m_stop->show();
    m_save->setEnabled(false);
    m_message->setText(tr("Writing %1 …").arg(path));
    m_saving.setFuture(
        QtConcurrent::run([map = m_map, request, path, format = m_format->currentData().toString()] {
            // A name with an ending of its own decides.
            return writeSnapshot(map, request, path, findFormat(path) != nullptr ? QString() : format);
        }));
}

void ExportDialog::finishSaving()
{
    m_progress->hide();
    m_stop->hide();
    m_save->setEnabled(true);
    const Expected<void> result = m_saving.result();
    m_message->setText(result ? tr("The snapshot is in %1").arg(m_path) : result.error().message);
    if (result)
        Q_EMIT saved(m_path);
    else
        Q_EMIT failed(result.error().message);
}

void ExportDialog::copy()
{
    if (m_picture.isNull())
        return;
    QGuiApplication::clipboard()->setImage(m_picture);
    m_message->setText(tr("The picture is on the clipboard."));
}

} // namespace outagemap
