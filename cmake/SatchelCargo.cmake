# SPDX-FileCopyrightText: 2026 The Satchel authors
# SPDX-License-Identifier: MIT

# satchel_cargo_library(NAME SOURCES …): the Rust crate of the current folder as the library NAME.
#
# Cargo works in one target folder for all build trees of the machine (SATCHEL_CARGO_TARGET_DIR, else
# $XDG_CACHE_HOME/satchel/cargo), so that its hundreds of crates are compiled once; what a build tree needs is copied
# into it right after. SOURCES are all files that the crate is made from.

set(SATCHEL_OLDEST_CARGO 1.85)

function(satchel_find_cargo)
    find_program(SATCHEL_CARGO cargo DOC "Rust's build tool")
    if(NOT SATCHEL_CARGO)
        message(FATAL_ERROR "cargo ${SATCHEL_OLDEST_CARGO} or newer is needed (Debian 12: apt install cargo-web rustc-web)")
    endif()
    execute_process(COMMAND "${SATCHEL_CARGO}" --version OUTPUT_VARIABLE version OUTPUT_STRIP_TRAILING_WHITESPACE)
    string(REGEX MATCH "[0-9]+\\.[0-9]+\\.[0-9]+" version "${version}")
    if(version VERSION_LESS SATCHEL_OLDEST_CARGO)
        message(FATAL_ERROR "${SATCHEL_CARGO} is version ${version}, but ${SATCHEL_OLDEST_CARGO} or newer is needed "
            "(Debian 12: apt install cargo-web rustc-web, and take the older one out of PATH)")
    endif()
endfunction()

function(satchel_cargo_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES")
    satchel_find_cargo()
    set(out "${CMAKE_CURRENT_BINARY_DIR}/cargo")
    set(products "${out}/lib${name}.a" "${out}/include/wallet/bridge/bridge.h" "${out}/include/rust/cxx.h"
        "${out}/include/sqlite3.h")
    list(TRANSFORM arg_SOURCES PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/")
    add_custom_command(
        OUTPUT ${products}
        COMMAND "${CMAKE_COMMAND}" "-DCARGO=${SATCHEL_CARGO}" "-DCRATE=${CMAKE_CURRENT_SOURCE_DIR}"
            "-DSOURCES=${arg_SOURCES}" "-DOUT=${out}" "-DLIBRARY=lib${name}.a"
            -P "${CMAKE_SOURCE_DIR}/cmake/CargoBuild.cmake"
        DEPENDS ${arg_SOURCES} "${CMAKE_SOURCE_DIR}/cmake/CargoBuild.cmake"
        USES_TERMINAL VERBATIM
        COMMENT "Building ${name} with cargo (the first time takes several minutes)")
    add_custom_target(${name}_cargo DEPENDS ${products})

    file(MAKE_DIRECTORY "${out}/include")
    add_library(${name} STATIC IMPORTED GLOBAL)
    set_target_properties(${name} PROPERTIES IMPORTED_LOCATION "${out}/lib${name}.a")
    target_include_directories(${name} INTERFACE "${out}/include")
    add_dependencies(${name} ${name}_cargo)
endfunction()
