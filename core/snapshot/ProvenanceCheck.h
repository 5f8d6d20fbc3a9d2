// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/Provenance.h"

namespace outagemap {

/// What is written into the provenance of texts (SVG, HTML) before their own digest is known, and what stands
/// in its place while they are hashed again.
inline constexpr char contentPlaceholder[] =
    "0000000000000000000000000000000000000000000000000000000000000000";

/// A copy with `content`, the placeholder for the digest of the whole file.
Provenance withContentPlaceholder(const Provenance& provenance);
/// Puts the SHA-256 of the bytes, as they are with the placeholder, in its place, wherever that stands.
void sealContent(QByteArray& bytes);

/// Whether a file is still what was written, as far as it can tell by itself.
struct FileCheck
{
    /// Its own figures (the rows of a table, the values that a picture carries) give the digest that it
    /// carries. Nothing: it holds no figures (films; JPEG pictures by subdivision).
    std::optional<bool> figuresAgree;
    /// Not a byte of it has changed; SVG and HTML only.
    std::optional<bool> contentAgrees;
};

/// Reads the file at `path`, from which `provenance` was read, and hashes again what it holds. Fails where it
/// cannot be read. Bounded like readProvenance; at most 20,000 rows.
Expected<FileCheck> checkFile(const QString& path, const Provenance& provenance);

} // namespace outagemap
