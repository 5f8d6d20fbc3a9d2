# libcsv, zstd and webp: packaged everywhere, but not everywhere with a CMake description.
find_path(CSV_INCLUDE_DIR csv.h REQUIRED)
find_library(CSV_LIBRARY NAMES csv libcsv REQUIRED)
add_library(outagemap_csv INTERFACE)
target_include_directories(outagemap_csv SYSTEM INTERFACE "${CSV_INCLUDE_DIR}")
target_link_libraries(outagemap_csv INTERFACE "${CSV_LIBRARY}")

find_path(ZSTD_INCLUDE_DIR zstd.h REQUIRED)
find_library(ZSTD_LIBRARY NAMES zstd libzstd REQUIRED)
add_library(outagemap_zstd INTERFACE)
target_include_directories(outagemap_zstd SYSTEM INTERFACE "${ZSTD_INCLUDE_DIR}")
target_link_libraries(outagemap_zstd INTERFACE "${ZSTD_LIBRARY}")

find_path(WEBP_INCLUDE_DIR webp/encode.h REQUIRED)
find_library(WEBP_LIBRARY NAMES webp libwebp REQUIRED)
find_library(WEBPMUX_LIBRARY NAMES webpmux libwebpmux REQUIRED)
add_library(outagemap_webp INTERFACE)
target_include_directories(outagemap_webp SYSTEM INTERFACE "${WEBP_INCLUDE_DIR}")
target_link_libraries(outagemap_webp INTERFACE "${WEBPMUX_LIBRARY}" "${WEBP_LIBRARY}")
