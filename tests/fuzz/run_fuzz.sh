#!/usr/bin/env bash
# Runs every fuzz target for so many seconds over its corpus. Findings end the run and lie in build-fuzz/findings.
#   tests/fuzz/run_fuzz.sh SECONDS [NAME...]    after: cmake --preset fuzz && cmake --build --preset fuzz
# NAMEs are the folders of tests/data/fuzz: the formats of feeds, and columns, cache, decompressor, answers.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
seconds=$1
shift
export QT_QPA_PLATFORM=offscreen ASAN_OPTIONS=detect_leaks=1:allocator_may_return_null=1
mkdir -p build-fuzz/findings
if [ $# -eq 0 ]; then
    mapfile -t names < <(cd tests/data/fuzz && ls)
    set -- "${names[@]}"
fi
for name in "$@"; do
    program=build-fuzz/bin/fuzz_$name
    longest=16384
    if [ ! -x "$program" ]; then
        program=build-fuzz/bin/fuzz_reader
        export OUTAGEMAP_FUZZ_FORMAT=$name
    fi
    [ "$name" = cache ] && longest=131072
    grown=build-fuzz/corpus/$name
    log=build-fuzz/findings/$name.log
    mkdir -p "$grown"
    if ! "$program" "$grown" "tests/data/fuzz/$name" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 \
        -max_len="$longest" -print_final_stats=1 -artifact_prefix=build-fuzz/findings/"$name"- >"$log" 2>&1; then
        tail -40 "$log"
        echo "$name: FAILED; see build-fuzz/findings/" >&2
        exit 1
    fi
    echo "$name: $(sed -n 's/^stat::number_of_executed_units: *//p' "$log") runs, no finding"
done
