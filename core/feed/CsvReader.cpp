// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/CsvReader.h"

#include "core/feed/BadLines.h"
#include "core/feed/FeedText.h"

#include <QStringList>
#include <algorithm>
#include <cstdlib>
#include <simdjson.h>
#include <stdexcept>

namespace outagemap {

namespace {

constexpr std::size_t mostColumns = 4096;
constexpr qsizetype mostHeadersTold = 200;
constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

/// libcsv holds the field that it reads; a field without an end must not take all memory.
void* boundedRealloc(void* block, size_t size)
{
    return size > maxLineBytes + 4096 ? nullptr : std::realloc(block, size);
}

QString tooLongText()
{
    return QStringLiteral("it is longer than %1 bytes").arg(maxLineBytes);
}

} // namespace

CsvReader::CsvReader(const FeedReaderOptions& options)
    : m_columns(options.columns)
    , m_builder(options.defaultService)
{
    startParser();
}

CsvReader::~CsvReader()
{
    csv_free(&m_parser);
}

void CsvReader::startParser()
{
    if (csv_init(&m_parser, 0) != 0)
        throw std::bad_alloc();
    csv_set_realloc_func(&m_parser, boundedRealloc);
}

void CsvReader::read(std::string_view bytes, FeedBatch& out)
{
    m_out = &out;
    if (!m_started && !bytes.empty()) {
        m_started = true;
        if (bytes.starts_with(byteOrderMark))
            bytes.remove_prefix(byteOrderMark.size());
        // The header says what separates: whichever of the usual separators is most often in it.
        const std::string_view header = bytes.substr(0, bytes.find('\n'));
        char best = ',';
        for (const char separator : {';', '\t'}) {
            if (std::count(header.begin(), header.end(), separator) >
                std::count(header.begin(), header.end(), best))
                best = separator;
        }
        csv_set_delim(&m_parser, static_cast<unsigned char>(best));
    }
    // Line by line, to know which line a record begins in.
    while (!bytes.empty()) {
        const std::size_t end = bytes.find('\n');
        const std::size_t size = end == std::string_view::npos ? bytes.size() : end + 1;
        readPiece(bytes.substr(0, size), out);
        if (end != std::string_view::npos)
            ++m_line;
        bytes.remove_prefix(size);
    }
    out.lines = m_line - 1;
}

void CsvReader::readPiece(std::string_view piece, FeedBatch& out)
{
    if (m_skippingLine) {
        if (piece.back() == '\n')
            m_skippingLine = false;
        return;
    }
    if (!m_inRecord) {
        m_recordLine = m_line;
        m_inRecord = true;
    }
    const auto onField = [](void* text, size_t size, void* self) {
        static_cast<CsvReader*>(self)->addField({static_cast<const char*>(text), size});
    };
    const auto onRecord = [](int, void* self) { static_cast<CsvReader*>(self)->endRecord(); };
    const std::size_t used = csv_parse(&m_parser, piece.data(), piece.size(), onField, onRecord, this);
    if (used == piece.size())
        return;
    // No room for the field: the record is passed over, and reading goes on with the next line.
    addBadLine(out, m_recordLine, tooLongText());
    const unsigned char separator = csv_get_delim(&m_parser);
    csv_free(&m_parser);
    startParser();
    csv_set_delim(&m_parser, separator);
    m_record.clear();
    m_recordBytes = 0;
    m_recordTooLong = false;
    m_inRecord = false;
    m_skippingLine = piece.back() != '\n';
}

void CsvReader::finish(FeedBatch& out)
{
    m_out = &out;
    csv_fini(
        &m_parser,
        [](void* text, size_t size, void* self) {
            static_cast<CsvReader*>(self)->addField({static_cast<const char*>(text), size});
        },
        [](int, void* self) { static_cast<CsvReader*>(self)->endRecord(); }, this);
    out.lines = m_line - 1 + (m_inRecord ? 1 : 0);
}

FeedPage CsvReader::page() const
{
    FeedPage page;
    page.columns = m_headers;
    return page;
}

void CsvReader::addField(std::string_view text)
{
    m_recordBytes += text.size();
    if (m_recordBytes > maxLineBytes || m_record.size() >= mostColumns) {
        m_recordTooLong = true;
        m_record.clear();
        return;
    }
    if (!m_recordTooLong)
        m_record.emplace_back(text);
}

void CsvReader::endRecord()
{
    if (m_recordTooLong)
        addBadLine(*m_out, m_recordLine, tooLongText());
    else if (!m_hasHeader)
        readHeader();
    else if (m_record.size() > 1 || (m_record.size() == 1 && !m_record[0].empty()))
        readRecord();
    m_record.clear();
    m_recordBytes = 0;
    m_recordTooLong = false;
    m_inRecord = false;
}

void CsvReader::readHeader()
{
    m_hasHeader = true;
    QStringList headers;
    for (const std::string& header : m_record)
        headers += QString::fromUtf8(header.data(), qsizetype(header.size())).trimmed();
    m_fieldOfColumn.resize(m_record.size());
    if (m_columns.fields.empty()) {
        bool any = false;
        for (qsizetype i = 0; i < headers.size(); ++i) {
            const std::string name = headers[i].toLower().toStdString();
            if (const auto field = findFeedField(name)) {
                m_fieldOfColumn[std::size_t(i)] = Column{*field, 1};
                any = true;
            }
        }
        if (!any)
            m_headerProblem = QStringLiteral("no column has the name of a field");
    }
    for (const auto& [name, column] : m_columns.fields) {
        const qsizetype at = headers.indexOf(column.header);
        if (at < 0) {
            m_headerProblem = QStringLiteral("there is no column \"%1\"").arg(column.header.left(60));
            break;
        }
        const auto field = findFeedField(name.toStdString());
        if (field)
            m_fieldOfColumn[std::size_t(at)] = Column{*field, column.divisor};
    }
    m_headers = headers.mid(0, mostHeadersTold);
    if (!m_headerProblem.isEmpty()) {
        m_headerProblem += QStringLiteral("; the columns are %1")
                               .arg(headers.mid(0, 30).join(QStringLiteral(", ")).left(500));
        addBadLine(*m_out, m_recordLine, m_headerProblem);
    }
}

void CsvReader::readRecord()
{
    if (!m_headerProblem.isEmpty()) {
        addBadLine(*m_out, m_recordLine,
                   QStringLiteral("the table's header does not fit: %1").arg(m_headerProblem));
        return;
    }
    std::string content;
    m_fields.clear();
    for (std::size_t i = 0; i < m_record.size(); ++i) {
        const std::string& text = m_record[i];
        if (!simdjson::validate_utf8(text.data(), text.size())) {
            addBadLine(*m_out, m_recordLine, QStringLiteral("it is not valid UTF-8"));
            return;
        }
        content += text;
        content += '\x1f'; // the unit separator
        if (i >= m_fieldOfColumn.size() || !m_fieldOfColumn[i])
            continue;
        FieldValue value;
        value.text = text;
        value.divisor = m_fieldOfColumn[i]->divisor;
        m_fields.set(m_fieldOfColumn[i]->field, value);
    }
    // A table of measurements need not say on every line that it is one.
    if (!m_fields.has(FeedField::Type) &&
        (m_fields.has(FeedField::Availability) || m_fields.has(FeedField::Tested))) {
        FieldValue type;
        type.text = "measurement";
        m_fields.set(FeedField::Type, type);
    }
    Expected<FeedItem> item = m_builder.build(m_fields);
    if (!item) {
        addBadLine(*m_out, m_recordLine, item.error().message);
        return;
    }
    if (FeedItemBuilder::needsId(*item))
        FeedItemBuilder::deriveId(*item, content);
    m_out->items.push_back(std::move(*item));
    m_out->lineOfItem.push_back(m_recordLine);
}

const FeedFormat FeedFormat::Csv{
    "csv", QT_TRANSLATE_NOOP("feeds", "A table (CSV)"),
    [](const FeedSample& sample) {
        if (sample.start.starts_with('{'))
            return false;
        return sample.contentType.startsWith(QLatin1String("text/csv"), Qt::CaseInsensitive) ||
               sample.pathEndsWith(QLatin1String(".csv")) || sample.pathEndsWith(QLatin1String(".tsv"));
    },
    [](const FeedReaderOptions& options) -> std::unique_ptr<FeedReader> {
        return std::make_unique<CsvReader>(options);
    }};

} // namespace outagemap
