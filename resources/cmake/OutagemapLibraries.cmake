# libcsv, zstd and libsodium: packaged everywhere, but not everywhere with a CMake description.
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

find_path(SODIUM_INCLUDE_DIR sodium.h REQUIRED)
find_library(SODIUM_LIBRARY NAMES sodium libsodium REQUIRED)
add_library(outagemap_sodium INTERFACE)
target_include_directories(outagemap_sodium SYSTEM INTERFACE "${SODIUM_INCLUDE_DIR}")
target_link_libraries(outagemap_sodium INTERFACE "${SODIUM_LIBRARY}")
