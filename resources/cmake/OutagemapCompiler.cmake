# Language level, warnings, sanitizers and caches of the compiler, for all our own targets.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Without these two liberties it never keeps a file that uses a precompiled header, which here is all of them.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env "CCACHE_SLOPPINESS=pch_defines,time_macros"
        "${CCACHE_PROGRAM}")
endif()

set(OUTAGEMAP_SANITIZE "" CACHE STRING "Sanitizers, as for -fsanitize= (address,undefined or thread)")
option(OUTAGEMAP_WERROR "Treat warnings in our own code as errors" OFF)

add_library(outagemap_flags INTERFACE)
if(MSVC)
    target_compile_options(outagemap_flags INTERFACE /W4 /permissive- /utf-8)
    target_compile_definitions(outagemap_flags INTERFACE NOMINMAX WIN32_LEAN_AND_MEAN)
else()
    target_compile_options(outagemap_flags INTERFACE -Wall -Wextra -Wconversion)
    if(OUTAGEMAP_WERROR)
        target_compile_options(outagemap_flags INTERFACE -Werror)
    endif()
    # GCC's -fsanitize makes these warn about library code that is fine.
    if(OUTAGEMAP_SANITIZE AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(outagemap_flags INTERFACE -Wno-maybe-uninitialized -Wno-tsan)
    endif()
endif()
target_compile_definitions(outagemap_flags INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(outagemap_flags INTERFACE "${PROJECT_SOURCE_DIR}")

if(OUTAGEMAP_SANITIZE)
    add_compile_options(-fsanitize=${OUTAGEMAP_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${OUTAGEMAP_SANITIZE})
endif()
if(OUTAGEMAP_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
