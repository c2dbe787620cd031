# SPDX-FileCopyrightText: 2026 The Satchel authors
# SPDX-License-Identifier: MIT

# Run by satchel_cargo_library: builds CRATE with CARGO and copies library and headers to OUT, under a lock, so that
# nothing is ever taken from the build of another checkout.

if(DEFINED ENV{SATCHEL_CARGO_TARGET_DIR})
    set(target_dir "$ENV{SATCHEL_CARGO_TARGET_DIR}")
elseif(DEFINED ENV{XDG_CACHE_HOME})
    set(target_dir "$ENV{XDG_CACHE_HOME}/satchel/cargo")
else()
    set(target_dir "$ENV{HOME}/.cache/satchel/cargo")
endif()
file(MAKE_DIRECTORY "${target_dir}" "${OUT}")
file(LOCK "${target_dir}/satchel.lock" GUARD PROCESS TIMEOUT 3600)

# Cargo compares file times only, which say nothing between checkouts; build.rs and lib.rs read this hash.
set(hashes "")
foreach(source IN LISTS SOURCES)
    file(SHA256 "${source}" hash)
    string(APPEND hashes "${hash}")
endforeach()
string(SHA256 hash "${hashes}")

# One large crate can compile for minutes without a word; a line a minute shows that it goes on.
set(messages "${OUT}/messages.json")
execute_process(
    COMMAND "${CMAKE_COMMAND}" -E env "CARGO_TARGET_DIR=${target_dir}" "SATCHEL_BRIDGE_SOURCES_HASH=${hash}"
        sh -c "(trap 'kill $nap; exit' TERM
                while :; do sleep 50 & nap=$!; wait $nap; echo '    … cargo is still compiling' >&2; done) >/dev/null &
            beat=$!; \"$@\"; code=$?; kill $beat; exit $code"
        sh "${CARGO}" build --release --locked --message-format=json-render-diagnostics
    WORKING_DIRECTORY "${CRATE}"
    OUTPUT_FILE "${messages}"
    RESULT_VARIABLE code)
if(NOT code EQUAL 0)
    message(FATAL_ERROR "cargo could not build ${CRATE} (its own message is above)")
endif()

# The last library, and the output folder of the build script, that cargo names for this crate.
file(STRINGS "${messages}" lines REGEX "\"reason\":\"(compiler-artifact|build-script-executed)\".*satchel-bridge")
foreach(line IN LISTS lines)
    string(JSON reason GET "${line}" reason)
    if(reason STREQUAL "build-script-executed")
        string(JSON script_out GET "${line}" out_dir)
    elseif(line MATCHES "\"([^\"]*\\.a)\"")
        set(library "${CMAKE_MATCH_1}")
    endif()
endforeach()
if(NOT library OR NOT script_out)
    message(FATAL_ERROR "cargo named no library: see ${messages}")
endif()

file(COPY "${script_out}/include" DESTINATION "${OUT}")
file(COPY_FILE "${library}" "${OUT}/${LIBRARY}" ONLY_IF_DIFFERENT)
file(GLOB_RECURSE products "${OUT}/include/*.h")
file(TOUCH ${products} "${OUT}/${LIBRARY}")
