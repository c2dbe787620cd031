# SPDX-FileCopyrightText: 2026 The Satchel authors
# SPDX-License-Identifier: MIT

# One interface target that every target of ours links: warnings, hardening, strict Qt.
add_library(satchel_compiler INTERFACE)
target_include_directories(satchel_compiler INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_options(satchel_compiler INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Woverloaded-virtual -Wnon-virtual-dtor
    -fstack-protector-strong -fPIC)
target_compile_definitions(satchel_compiler INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
    $<$<NOT:$<CONFIG:Debug>>:_FORTIFY_SOURCE=2>)
target_link_options(satchel_compiler INTERFACE -Wl,-z,relro,-z,now)

option(SATCHEL_THREAD_AUDIT "Abort when a main thread enters the engine or the store" ON)
target_compile_definitions(satchel_compiler INTERFACE $<$<BOOL:${SATCHEL_THREAD_AUDIT}>:SATCHEL_THREAD_AUDIT>)

# Switches that take a guard away, for `./dev trust --mutants`. Never in a package.
option(SATCHEL_MUTANTS "Let an environment variable take single guards away (test builds)" OFF)
target_compile_definitions(satchel_compiler INTERFACE $<$<BOOL:${SATCHEL_MUTANTS}>:SATCHEL_MUTANTS>)

set(SATCHEL_SANITIZE "" CACHE STRING "Sanitizers, as -fsanitize= takes them")
if(SATCHEL_SANITIZE)
    target_compile_options(satchel_compiler INTERFACE -fsanitize=${SATCHEL_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(satchel_compiler INTERFACE -fsanitize=${SATCHEL_SANITIZE})
    target_compile_definitions(satchel_compiler INTERFACE SATCHEL_SANITIZE)
endif()

# Parsers under libFuzzer (preset `fuzz`, ./dev fuzz): clang counts which branches an input reaches.
option(SATCHEL_FUZZ "Build the fuzzer; needs clang" OFF)
if(SATCHEL_FUZZ)
    target_compile_options(satchel_compiler INTERFACE -fsanitize=fuzzer-no-link)
endif()

# What nearly every unit includes, compiled once for all targets (halves a cold build).
option(SATCHEL_PRECOMPILE "Precompile Qt Core's headers" OFF)
if(SATCHEL_PRECOMPILE)
    if(NOT EXISTS "${CMAKE_BINARY_DIR}/precompiled.cpp") # a new time would build everything anew
        file(WRITE "${CMAKE_BINARY_DIR}/precompiled.cpp" "")
    endif()
    add_library(satchel_precompiled STATIC "${CMAKE_BINARY_DIR}/precompiled.cpp")
    target_link_libraries(satchel_precompiled PRIVATE satchel_compiler Qt6::Core tl::expected)
    target_precompile_headers(satchel_precompiled PRIVATE
        <QByteArray> <QDateTime> <QFuture> <QFutureWatcher> <QHash> <QList> <QObject> <QPromise> <QString> <QThreadPool>
        <tl/expected.hpp> <chrono> <functional> <memory> <optional> <variant> <vector>)
    target_compile_options(satchel_compiler INTERFACE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endif()
function(satchel_precompile name)
    if(SATCHEL_PRECOMPILE)
        target_precompile_headers(${name} REUSE_FROM satchel_precompiled)
    endif()
endfunction()

# satchel_library(NAME SOURCES … LINK …): a static library of ours; LINK is what its headers need.
function(satchel_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINK;PRIVATE_LINK")
    add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC satchel_compiler ${arg_LINK} PRIVATE ${arg_PRIVATE_LINK})
    satchel_precompile(${name})
endfunction()

# satchel_test(NAME LABEL SOURCES … LINK …): a Qt Test program; LABEL is unit, ui, qml, policy, journey or bench.
function(satchel_test name label)
    cmake_parse_arguments(PARSE_ARGV 2 arg "" "" "SOURCES;LINK")
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE satchel_compiler Qt6::Test ${arg_LINK})
    satchel_precompile(${name})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES LABELS ${label} TIMEOUT 120
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=;XDG_STATE_HOME=${CMAKE_BINARY_DIR}/state")
endfunction()
