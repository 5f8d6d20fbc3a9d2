// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/ExportWork.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTabWidget;

namespace outagemap {

/// What the window shows, as the export dialog begins with it.
struct ExportStart
{
    ServiceId service;
    UtcTime at;
    std::chrono::seconds window{3600};
    RegionLevel level = RegionLevel::Country;
    Measure measure = Measure::TimesUsual;
    Projection projection;
    std::optional<MapCamera> camera;
    bool darkTheme = false;
    ColourScale colours;
    ClassChoice classing;
    QString language;
    QStringList zones;
};

/// The choices of the export dialog: page, words, house and time, on four tabs. Holds widgets only; reads no
/// files.
class ExportForm : public QWidget
{
    Q_OBJECT

public:
    /// What is made of the times that are chosen.
    enum Kind : int
    {
        OneMap,
        Film,
        Sheet,
        Folder, ///< a picture a time
    };

    explicit ExportForm(const ExportStart& start, QWidget* parent = nullptr);

    ExportChoices choices() const;
    Kind kind() const;
    /// Of the file that is written, without a dot.
    QString ending() const;
    QString formatTitle() const;
    /// The options that a preset consists of.
    QStringList presetOptions() const;

    /// What cannot be written here is shown, with the reason, and cannot be chosen.
    void setLimits(const ExportLimits& limits);
    void apply(const LoadedPreset& preset);
    void setLogo(const QString& path, const QImage& logo);
    /// The sentences that are put on the page where nobody writes any.
    void setUsualCaption(const QString& caption);

Q_SIGNALS:
    void changed();
    void presetChosen(const QString& name);
    void presetToBeSaved(const QString& name);
    void logoWanted();

private:
    /// A title of core/snapshot's tables in the language of the window.
    static QString snapshotText(const char* text);
    QWidget* makePageTab();
    QWidget* makeTextTab();
    QWidget* makeHouseTab();
    QWidget* makeTimeTab();
    QWidget* makePresets();
    QPushButton* makeColour(QColor HouseStyle::*member, const QString& text);
    void chooseTemplate();
    void chooseKind();
    void fillFormats();
    void refresh();
    void savePreset();

    ExportStart m_start;
    ExportLimits m_limits;
    HouseStyle m_house;
    QString m_logoPath;
    bool m_filling = false;
    std::vector<std::pair<QPushButton*, QColor HouseStyle::*>> m_colours;

    QComboBox* m_presets = nullptr;
    QComboBox* m_template = nullptr;
    QComboBox* m_format = nullptr;
    QSpinBox* m_width = nullptr;
    QSpinBox* m_height = nullptr;
    QDoubleSpinBox* m_density = nullptr;
    QSpinBox* m_quality = nullptr;
    QCheckBox* m_dark = nullptr;
    QCheckBox* m_transparent = nullptr;
    QCheckBox* m_strip = nullptr;
    QCheckBox* m_view = nullptr;
    QComboBox* m_language = nullptr;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_subtitle = nullptr;
    QComboBox* m_captionLength = nullptr;
    QPlainTextEdit* m_caption = nullptr;
    QLineEdit* m_zones = nullptr;
    QLabel* m_logo = nullptr;
    QPushButton* m_noLogo = nullptr;
    QComboBox* m_kind = nullptr;
    QDateTimeEdit* m_from = nullptr;
    QDateTimeEdit* m_to = nullptr;
    QComboBox* m_every = nullptr;
    QDoubleSpinBox* m_speed = nullptr;
    QWidget* m_series = nullptr;
    QLabel* m_kindNote = nullptr;
};

} // namespace outagemap
